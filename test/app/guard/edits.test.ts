import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const edit = (from: string | RegExp, to: string): Files => ({
  [CONTRACT]: contract((text) => {
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`nothing to replace: ${from}`)
    return edited
  }),
})
const editPolicy = (from: string | RegExp, to: string): Files => ({
  [POLICY]: policy((text) => {
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`nothing to replace: ${from}`)
    return edited
  }),
})

/** What people try, what the guard calls it, and where it leads. */
const ADVERSARIAL: [string, Files, string, string][] = [
  ['a looser objective', edit('99.9%', '99%'), 'checkout/availability objective', 'loosened'],
  ['an objective looser by a hair', edit('99.9%', '99.899999%'), 'checkout/availability objective', 'loosened'],
  ['a tighter objective', edit('99.9%', '99.95%'), 'checkout/availability objective', 'tightened'],
  ['a longer window', edit('30d', '90d'), 'checkout/availability window', 'loosened'],
  ['a shorter window', edit('30d', '7d'), 'checkout/availability window', 'tightened'],
  ['a longer calendar window', edit('calendar: month', 'calendar: quarter'), 'checkout/latency window', 'loosened'],
  ['another time zone', edit('Europe/Berlin', 'America/New_York'), 'checkout/latency window', 'changed'],
  ['a rolling window for a calendar one', edit(/\{ calendar.*\}/, '365d'), 'checkout/latency window', 'loosened'],
  ['a longer latency bound', edit('500ms', '1s'), 'checkout/latency indicator.latency.within', 'loosened'],
  ['a shorter latency bound', edit('500ms', '0.4s'), 'checkout/latency indicator.latency.within', 'tightened'],
  [
    'another histogram',
    edit('http_request_d', 'fast_request_d'),
    'checkout/latency indicator.latency.histogram',
    'changed',
  ],
  [
    'a looser time slice',
    edit('at-most: 300', 'at-most: 301'),
    'checkout/freshness indicator.slices.condition',
    'loosened',
  ],
  [
    'a strict time slice',
    edit('at-most: 300', 'below: 300'),
    'checkout/freshness indicator.slices.condition',
    'tightened',
  ],
  [
    'a time slice turned round',
    edit('at-most: 300', 'above: 300'),
    'checkout/freshness indicator.slices.condition',
    'changed',
  ],
  ['longer slices', edit('every: 1m', 'every: 1h'), 'checkout/freshness indicator.slices.every', 'changed'],
  ['another value of a slice', edit('max(feed', 'min(feed'), 'checkout/freshness indicator.slices.value', 'changed'],
  ['fewer errors counted', edit('code=~"5.."', 'code="500"'), 'checkout/availability indicator.ratio.bad', 'changed'],
  [
    'a space inside a label value',
    edit('job="checkout",', 'job="checkout ",'),
    'checkout/availability indicator.ratio.bad',
    'changed',
  ],
  [
    'more traffic counted',
    edit('total: http_requests_total{job="checkout"}', 'total: http_requests_total'),
    'checkout/availability indicator.ratio.total',
    'changed',
  ],
  ['good for bad', edit('bad:', 'good:'), 'checkout/availability indicator.ratio.good', 'changed'],
  [
    'another kind of indicator',
    edit(/ratio:\n.*\n.*checkout"\}\n/, 'error-ratio: vector(0) * $window\n'),
    'checkout/availability indicator',
    'changed',
  ],
  ['no commitment', edit(/\n.*commitment.*\n/, '\n'), 'checkout/availability commitment', 'loosened'],
  [
    'a commitment to nobody outside',
    edit('to: customers', 'to: internal'),
    'checkout/availability commitment',
    'loosened',
  ],
  [
    'an SLA that was not there',
    edit('com/sla }', 'com/sla, sla: 99% }'),
    'checkout/availability commitment.sla',
    'tightened',
  ],
  ['another agreement', edit('com/sla', 'com/sla-v2'), 'checkout/availability commitment', 'changed'],
  ['a renamed SLO', edit('name: availability', 'name: uptime'), 'checkout/uptime name', 'changed'],
  ['a renamed service', edit('service: checkout', 'service: basket'), 'basket/availability service', 'changed'],
  ['a narrowed path', edit('services/checkout/**', 'services/checkout/api/**'), 'checkout paths', 'loosened'],
  ['no paths any more', edit(/paths: .*\n/, ''), 'checkout paths', 'tightened'],
  ['a removed SLO', edit(/ {2}- name: freshness[\s\S]*$/, ''), 'checkout/freshness', 'loosened'],
  [
    'a removed file',
    { [CONTRACT]: null, '.slo/slos/x.yaml': contract((text) => text.replace(/ {2}- name: freshness[\s\S]*$/, '')) },
    'checkout/freshness',
    'loosened',
  ],
  [
    'a file moved out of the directory',
    { [CONTRACT]: null, 'slos/checkout.yaml': contract() },
    'checkout/availability',
    'loosened',
  ],
  [
    'a file that is YAML no more by its name',
    { [CONTRACT]: null, '.slo/slos/checkout.txt': contract() },
    'checkout/availability',
    'loosened',
  ],
  [
    'a laxer policy for the service',
    edit('policy: default', 'policy: lenient'),
    'checkout/availability policy',
    'loosened',
  ],
  ['the policy file gone', { [POLICY]: null }, 'review.out-of-window', 'loosened'],
  [
    'a rule that fires later',
    editPolicy('at-most: 0%', 'at-most: -10%'),
    'error-budget-policies.default.rules.budget exhausted.when',
    'loosened',
  ],
  [
    'a rule that fires a hair later',
    editPolicy('at-most: 0%', 'below: 0%'),
    'error-budget-policies.default.rules.budget exhausted.when',
    'loosened',
  ],
  ['a higher burn rate', editPolicy('14.4', '20'), 'error-budget-policies.default.rules.fast burn.when', 'loosened'],
  [
    'one burn window more',
    editPolicy('[1h, 5m]', '[1h, 5m, 6h]'),
    'error-budget-policies.default.rules.fast burn.when',
    'loosened',
  ],
  [
    'a burn window less',
    editPolicy('[1h, 5m]', '[1h]'),
    'error-budget-policies.default.rules.fast burn.when',
    'tightened',
  ],
  [
    'a shorter span for what may be spent',
    editPolicy('within: 24h', 'within: 1h'),
    'error-budget-policies.default.rules.one incident.when',
    'loosened',
  ],
  [
    'a freeze made a warning',
    editPolicy('then: freeze', 'then: warn'),
    'error-budget-policies.default.rules.budget exhausted.then',
    'loosened',
  ],
  [
    'a rule removed',
    editPolicy(/ {6}- name: one incident[\s\S]*?then: warn\n/, ''),
    'error-budget-policies.default.rules.one incident',
    'loosened',
  ],
  [
    'a consequence removed',
    editPolicy(/\n.*consequences.*\n/, '\n'),
    'error-budget-policies.default.rules.budget exhausted.consequences',
    'loosened',
  ],
  [
    'more events asked for',
    editPolicy('minimum-events: 100', 'minimum-events: 1000000'),
    'error-budget-policies.default.minimum-events',
    'loosened',
  ],
  [
    'unknown passes',
    editPolicy('unknown: freeze', 'unknown: open'),
    'error-budget-policies.default.unknown',
    'loosened',
  ],
  [
    'an exception more',
    editPolicy('exceptions:\n', 'exceptions:\n      - label: urgent\n'),
    'error-budget-policies.default.exceptions.urgent',
    'loosened',
  ],
  [
    'an exception for longer',
    editPolicy('2027-01-31', '2027-12-31'),
    'error-budget-policies.default.exceptions.security-fix.until',
    'loosened',
  ],
  [
    'an exception that nobody approves',
    editPolicy(/\n.*approved-by.*\n/, '\n'),
    'error-budget-policies.default.exceptions.security-fix.approved-by',
    'loosened',
  ],
  ['one approver more', editPolicy('approvers: [', 'approvers: [alice, '), 'review.approvers', 'loosened'],
  ['no approvers named', editPolicy(/\n.*approvers:.*\n/, '\n'), 'review.approvers', 'loosened'],
  ['fewer approvals', editPolicy('approvals: 2', 'approvals: 1'), 'review.out-of-window', 'loosened'],
  ['a longer review window', editPolicy('closes: 01-31', 'closes: 12-31'), 'review.annual', 'loosened'],
  ['a shorter review window', editPolicy('closes: 01-31', 'closes: 01-20'), 'review.annual', 'tightened'],
  ['a window in another time zone', editPolicy('timezone: UTC', 'timezone: Asia/Tokyo'), 'review.annual', 'changed'],
  [
    'a new SLO',
    {
      '.slo/slos/new.yaml': contract()
        .replace('service: checkout', 'service: new')
        .replaceAll('checkout"', 'new"')
        .replace('"feed"', '"new"'),
    },
    'new/availability',
    'tightened',
  ],
]

describe('an edit that nobody reviewed', () => {
  it.each(ADVERSARIAL)('is blocked: %s', async (_, files, thing, direction) => {
    const pull = guarded.pull(files)
    const { outcome, report } = await guarded.guard(pull)
    const found = report.changes.map(({ service, slo, field, direction }) => [
      [[service, slo].filter(Boolean).join('/'), field].filter((part) => part !== '' && part !== 'slo').join(' '),
      direction,
    ])
    expect(found).toContainEqual([thing, direction])
    expect(report.verdict).toBe('blocked')
    expect(outcome.failed).toBe(true)
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: 0 of 2 approvals \(#\d+ into main\)$/)
  })
})

/** What hides the text from the guard, or shows the gate another text than the guard. */
const UNREADABLE: [string, Files, string][] = [
  ['a file that does not parse', { [CONTRACT]: 'version: slo-gate/v1\nslos: [' }, CONTRACT],
  ['a file of another version', { [CONTRACT]: contract((text) => text.replace('v1', 'v9')) }, CONTRACT],
  ['an unknown key', edit('window: 30d', 'window: 30d\n    grace: 99d'), CONTRACT],
  ['a duplicate key', edit('objective: 99.9%', 'objective: 99.9%\n    objective: 90%'), CONTRACT],
  ['a policy that does not parse', { [POLICY]: 'version: [' }, POLICY],
  ['a contract that is no UTF-8', { [CONTRACT]: Buffer.from([0xff, 0xfe, 0x00]) }, CONTRACT],
  ['a symbolic link for a contract', { [CONTRACT]: { symlink: '../../elsewhere.yaml' } }, CONTRACT],
  ['a symbolic link for the policy', { [POLICY]: { symlink: '../elsewhere.yaml' } }, POLICY],
  ['a submodule for the contracts', { [CONTRACT]: null, '.slo/slos': { submodule: 'a'.repeat(40) } }, '.slo/slos'],
  [
    'a symbolic link for the directory',
    { [CONTRACT]: null, [POLICY]: null, '.slo': { symlink: 'other' }, 'other/policy.yaml': policy() },
    '.slo',
  ],
  [
    'a twin by case of the directory',
    { '.SLO/slos/checkout.yaml': contract((text) => text.replace('99.9%', '9%')) },
    '.SLO',
  ],
  [
    'a twin by case of the contracts',
    { '.slo/SLOS/checkout.yaml': contract((text) => text.replace('99.9%', '9%')) },
    '.slo/SLOS/checkout.yaml',
  ],
  [
    'a twin by case of a contract',
    { '.slo/slos/Checkout.yaml': contract((text) => text.replace('99.9%', '9%')) },
    CONTRACT,
  ],
  ['a twin by case of the policy', { '.slo/Policy.yaml': policy() }, '.slo/Policy.yaml'],
  ['a policy under another extension', { '.slo/policy.yml': policy() }, '.slo/policy.yml'],
  ['a file that is too large', { [CONTRACT]: `${contract()}# ${'x'.repeat(5_000_000)}` }, CONTRACT],
  ['an SLO twice', { '.slo/slos/again.yaml': contract(), [CONTRACT]: `${contract()}# again` }, CONTRACT],
  ['a service bound to no policy', edit('policy: default', 'policy: none'), CONTRACT],
]

describe('what can not be read', () => {
  it.each(UNREADABLE)('is blocked, whoever approves: %s', async (_, files, file) => {
    const pull = guarded.pull(files)
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol', 'sam']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    expect(report.unreadable.map((one) => one.file)).toContain(file)
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: files that can not be read/)
  })
})

const HARMLESS: [string, Files][] = [
  ['no SLO file', { 'README.md': 'More' }],
  ['comments', { [CONTRACT]: `# Why\n${contract((text) => text.replace('99.9%', '99.9% # since 2024'))}` }],
  [
    'quotes, flow style and key order',
    edit('    objective: 99.9%\n    window: 30d\n', '    "window": "30d"\n    objective: "99.9"\n'),
  ],
  ['an anchor', edit('window: 30d', 'window: &w 30d')],
  ['the same numbers, written otherwise', edit('500ms', '0.5s')],
  ['a window in hours', edit('window: 7d', 'window: 168h')],
  ['matchers in another order, with spaces', edit('{job="checkout",code=~"5.."}', '{ code=~"5..", job=\'checkout\' }')],
  [
    'another form of a selector inside a time slice',
    edit('feed_last_success_timestamp_seconds{job="feed"}', `{'job'='feed',"feed_last_success_timestamp_seconds"}`),
  ],
  ['spaces in an expression', edit('time() - max(feed', 'time()  -  max( feed')],
  [
    'the defaults, spelled out',
    edit(
      'total: http_requests_total{job="checkout"}',
      'total: http_requests_total{job="checkout"}\n        count-new-series: false',
    ),
  ],
  [
    'description, runbook, owner and a further path',
    {
      [CONTRACT]: contract((text) =>
        text
          .replace('Requests that', 'All that')
          .replace('runbooks.example', 'wiki.example')
          .replace('@acme/payments', '@acme/other')
          .replace(/"services\/checkout\/\*\*"/, '$&, "x/**"'),
      ),
    },
  ],
  ['a contract moved to another file', { [CONTRACT]: null, '.slo/slos/shop/pay.yml': contract() }],
  [
    'a contract split into two files',
    {
      [CONTRACT]: contract((text) => text.replace(/ {2}- name: latency[\s\S]*$/, '')),
      '.slo/slos/b.yaml': contract((text) =>
        text.replace(/ {2}- name: availability[\s\S]*?(?= {2}- name: latency)/, ''),
      ),
    },
  ],
  ['targets', { '.slo/targets/checkout.yaml': 'whatever: [' }],
  [
    'a policy with its rules formatted otherwise',
    editPolicy('{ budget-remaining: { at-most: 0% } }', '\n          budget-remaining:\n            at-most: 0%'),
  ],
  [
    'approvers and exceptions in another order',
    editPolicy('["@acme/sre", "bob", "carol"]', '[carol, "@bob", "@ACME/sre"]'),
  ],
  ['notes beside the contracts', { '.slo/slos/README.md': 'These are contracts.' }],
]

describe('an edit of form only', () => {
  it('passes: other spellings inside an expression and a time slice', async () => {
    const spelled = (one: string, other: string) => ({
      [CONTRACT]: contract((text) =>
        text.replace(/ratio:\n.*\n.*checkout"\}\n/, `error-ratio: ${one}\n`).replace(/value: .*/, `value: ${other}`),
      ),
    })
    const before = spelled(
      'sum by (a, b) (rate(m{a="1",b="2"}[$window])) / sum(rate(n[1h]) > 1000)',
      'time() - max(feed{job="1",path=~"5\\\\d"} offset 1h)',
    )
    const after = spelled(
      "sum by (b,a) (rate(m{b='2',a='1'}[$window])) / sum(rate(n[60m]) > 1e3)",
      'time() - max(feed{path=~`5\\d`,job="1"} offset 60m)',
    )
    guarded.shop.push('main', { files: before, author: 'olga' })
    const { report } = await guarded.guard(guarded.pull(after))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [], unreadable: [] })
  })

  it.each(HARMLESS)('passes: %s', async (_, files) => {
    const pull = guarded.pull(files)
    const { outcome, report } = await guarded.guard(pull)
    expect(report.changes).toEqual([])
    expect(report.unreadable).toEqual([])
    expect(report.verdict).toBe('unchanged')
    expect(outcome.failed).toBe(false)
    expect(guarded.status(pull.headSha)).toBe(`success unchanged: no contract change (#${pull.number} into main)`)
  })
})

describe('a pull request that leaves the directory alone', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('costs three requests when the directory is untouched, the status included', async () => {
    const pull = guarded.pull({ 'README.md': 'Other' })
    guarded.github.resetLog()
    await guarded.guard(pull)
    expect(guarded.github.requests.map(({ operation, path }) => operation ?? path)).toEqual([
      'pulls/list',
      '/graphql',
      'repos/create-commit-status',
    ])
  })

  it('costs three requests for a fork too, whose pull requests GitHub does not tell by their commit', async () => {
    const fork = guarded.shop.fork('fred')
    fork.branch('feature', guarded.shop.tip('main'))
    fork.push('feature', { files: { 'README.md': 'From afar' }, author: 'fred' })
    const pull = guarded.shop.pull({ author: 'fred', head: 'feature', from: fork })
    guarded.github.resetLog()
    expect((await guarded.guard(pull)).report.verdict).toBe('unchanged')
    expect(guarded.github.requests).toHaveLength(3)
  })
})
