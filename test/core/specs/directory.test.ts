import { describe, expect, it } from 'vitest'
import type { Slo } from '../../../src/core/model/slo.ts'
import { readDirectory } from '../../../src/core/specs/directory.ts'
import { problemText } from '../../../src/present/diagnostics.ts'

const SLO = `
  - name: it
    objective: 99.9%
    window: 30d
    indicator: { ratio: { bad: 'x{code="500"}', total: x } }`
const contract = (slos = SLO, head = 'service: shop') => `version: slo-gate/v1\n${head}\nslos:${slos}\n`

function directory(contracts: Record<string, string>, policy?: string) {
  return readDirectory({
    path: '.slo',
    policy: policy === undefined ? null : { path: '.slo/policy.yaml', text: policy },
    contracts: Object.entries(contracts).map(([name, text]) => ({ path: `.slo/slos/${name}`, text })),
    waivers: [],
    exclusions: [],
    targets: [],
  })
}

/** Each error as an editor shows it. */
function errors(contracts: Record<string, string>, policy?: string): string[] {
  const read = directory(contracts, policy)
  if ('value' in read) return []
  return read.diagnostics.map(
    ({ place, problem }) => `${place.file.replace('.slo/', '')}:${place.line}:${place.column} ${problemText(problem)}`,
  )
}

function slos(contracts: Record<string, string>, policy?: string): readonly Slo[] {
  const read = directory(contracts, policy)
  if (!('value' in read)) throw new Error(JSON.stringify(read.diagnostics))
  return read.value.slos
}

const indicatorErrors = (indicator: string) =>
  errors({ 'a.yaml': contract(SLO.replace(/indicator: .*/, `indicator: ${indicator}`)) })

describe('the errors of a directory', () => {
  it('are reported together, each in its place, with the nearest known key', () => {
    expect(
      errors(
        {
          'b.yaml':
            'version: slo-gate/v1\nservice: b\nslos:\n  - name: x\n    objectiv: 99%\n    window: 30d\n    indicator: {}\n',
          'a.yaml': contract(SLO.replace('99.9%', '0.999').replace('30d', '30x')),
        },
        'version: slo-gate/v1\nerror-budget-policy: {}\n',
      ),
    ).toEqual([
      'policy.yaml:2:1 unknown key `error-budget-policy`. Expected one of version, error-budget-policies, deployed-by, exclusions, waivers, review. Did you mean error-budget-policies?',
      expect.stringMatching(/^slos\/a\.yaml:5:16 `0\.999` would be 0\.999%\. .* Was 99\.9% meant\?/),
      expect.stringMatching(/^slos\/a\.yaml:6:13 expected a duration such as 30d/),
      expect.stringMatching(/^slos\/b\.yaml:5:5 unknown key `objectiv`\. Expected one of .* Did you mean objective\?/),
      expect.stringMatching(/^slos\/b\.yaml:7:16 one of these keys is missing\. Expected one of ratio, error-ratio/),
    ])
  })

  it.each([
    ['duplicate keys', 'version: slo-gate/v1\nservice: a\nservice: b\n', /a\.yaml:3:1 Map keys must be unique/],
    ['broken YAML', 'version: [', /a\.yaml:1:\d+ /],
    ['an empty file', '# nothing\n', /this file is empty/],
    ['a list', '- a\n', /a\.yaml:1:1 expected a mapping, found a list/],
    [
      'an unknown version',
      'version: slo-gate/v9\nservice: a\n',
      /a\.yaml:1:10 unknown version `slo-gate\/v9`\. Expected version: slo-gate\/v1/,
    ],
    ['no version', 'service: a\n', /does not say its version/],
    ['a contract without SLOs', 'version: slo-gate/v1\nservice: a\nslos: []\n', /at least one SLO/],
    [
      'a number that a double can not hold',
      contract(SLO.replace('99.9%', '99.90000000000000001')),
      /can't be kept exactly.*Write it in quotes/,
    ],
    ['a window of a century', contract(SLO.replace('30d', '5200w')), /`5200w` is longer than five years/],
    ['a name with a slash', contract(SLO.replace('name: it', 'name: a/b')), /found `a\/b`/],
    ['many aliases', `version: &v slo-gate/v1\nx: [${'*v, '.repeat(60)}]\n`, /too many aliases/],
    ['a tag', contract().replace('service: shop', 'service: !secret shop'), /Unresolved tag/],
    ['a policy that is not there', contract(SLO, 'service: shop\npolicy: strict'), /no error-budget policy `strict`/],
  ])('name %s', (_, text, message) => {
    expect(errors({ 'a.yaml': text }).join('\n')).toMatch(message)
  })

  it('name two SLOs of one name, wherever they are', () => {
    expect(errors({ 'a.yaml': contract(), 'b.yaml': contract() })).toEqual([
      'slos/b.yaml:4:5 shop/it already exists, in .slo/slos/a.yaml:4. Expected a name of its own.',
    ])
  })

  it('name a directory without contracts', () => {
    expect(errors({})[0]).toMatch(/there is no contract here/)
  })

  it('name text nested by the thousands, and end soon', () => {
    expect(errors({ 'a.yaml': '['.repeat(200_000) }).join()).not.toBe('')
  })
})

describe('the refusals of indicators', () => {
  it.each([
    ['{ ratio: { total: x } }', /one of these keys is missing. Expected one of good, bad/],
    ['{ ratio: { good: x, bad: x, total: x } }', /good and bad exclude each other/],
    ['{ ratio: { bad: x, total: x }, vendor: { id: a } }', /ratio and vendor exclude each other/],
    [
      '{ ratio: { bad: "sum(rate(x[5m]))", total: x } }',
      /counts over a fixed range, \[5m\].* Write x, or sum\(increase\(x\[\$window\]\)\)/,
    ],
    ['{ ratio: { bad: "x or y", total: x } }', /neither a plain selector/],
    ['{ ratio: { bad: "x[5m]", total: x } }', /counts over a fixed range, \[5m\].* Write x\./],
    ['{ ratio: { bad: "x{a=", total: x } }', /the query ends behind `=`/],
    [
      '{ ratio: { bad: "max(increase(x[$window]))", total: x, count-new-series: true } }',
      /count-new-series works on selectors only/,
    ],
    ['{ error-ratio: x }', /has no \$window/],
    ['{ latency: { histogram: x_bucket, within: 1s } }', /Write x; SLO Gate adds _bucket itself/],
    ['{ latency: { histogram: \'x{le="1"}\', within: 1s } }', /Leave `le` out/],
    ['{ latency: { histogram: x, within: 0s } }', /no request takes 0s/],
    ['{ latency: { histogram: x, within: 5 } }', /expected a latency such as 500ms/],
    ['{ slices: { every: 1m, value: x } }', /Expected one of at-most, below, above, at-least/],
    ['{ slices: { every: 1m, value: "x[$window]", below: 1 } }', /a time slice has no \$window/],
  ])('%s', (indicator, message) => {
    expect(indicatorErrors(indicator).join('\n')).toMatch(message)
  })
})

describe('what is read', () => {
  it('keeps the words of YAML 1.1 as text', () => {
    expect(slos({ 'a.yaml': contract(SLO, 'service: no') })[0]?.service.name).toBe('no')
  })

  it('takes several documents in a file, and one service in several files', () => {
    const other = SLO.replace('name: it', 'name: other')
    const found = slos({
      'a.yaml': `${contract()}---\n${contract(other)}`,
      'b.yaml': contract(SLO.replace('name: it', 'name: third')),
    })
    expect(found.map(({ name }) => name)).toEqual(['it', 'other', 'third'])
  })

  it('leaves the comments of a selector out', () => {
    const indicator = `{ ratio: { bad: 'x{a="b"} # bad ones', total: x } }`
    const [slo] = slos({ 'a.yaml': contract(SLO.replace(/indicator: .*/, `indicator: ${indicator}`)) })
    expect(slo?.indicator).toMatchObject({ events: { form: 'selector', text: 'x{a="b"}' } })
  })

  it('knows the line of each field', () => {
    expect(slos({ 'a.yaml': contract() })[0]?.places.objective).toEqual({
      file: '.slo/slos/a.yaml',
      line: 5,
      column: 5,
    })
  })
})

describe('the policy', () => {
  const policies = (text?: string) => {
    const read = directory({ 'a.yaml': contract() }, text)
    if (!('value' in read)) throw new Error(JSON.stringify(read.diagnostics))
    return read.value.policy
  }

  it('is the built-in one where none is written', () => {
    const builtIn = policies().errorBudgetPolicies.get('default')
    expect(builtIn?.rules.map(({ name, decision }) => `${name}: ${decision}`)).toEqual([
      'budget exhausted: freeze',
      'fast burn: freeze',
      'one incident: warn',
      'budget low: warn',
    ])
    expect(builtIn).toMatchObject({
      unknown: { unreachable: 'freeze', otherwise: 'freeze' },
      minimumBadEvents: 5,
      minimumEvents: 0,
      minimumCoverage: { text: '90%' },
      maximumAge: { text: '1h' },
      rollback: 'allow',
      redeploy: 'freeze',
      exceptions: [{ kind: 'override', by: 'administrators' }],
    })
    expect(policies('version: slo-gate/v1\n').errorBudgetPolicies.get('default')).toEqual(builtIn)
    expect(policies().deployedBy).toBeNull()
    expect(policies().review).toMatchObject({ annual: null, approvers: null, outOfWindow: { approvals: 1 } })
  })

  it('reads exceptions and the review, whose users come with the guard', () => {
    const policy = policies(`version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: r, when: { budget-spent: { at-least: 20%, within: 24h } }, then: warn }]
    exceptions: [{ label: security-fix }, { label: reliability, approved-by: ["@acme/sre", alice], until: 2027-01-31 }]
review:
  annual: { opens: 12-15, closes: 01-31 }
  approvers: ["@acme/sre"]
  out-of-window: blocked
`)
    expect(policy.errorBudgetPolicies.get('default')?.exceptions[1]).toEqual({
      kind: 'label',
      label: 'reliability',
      approvedBy: ['@acme/sre', 'alice'],
      until: '2027-01-31',
    })
    expect(policy.review).toMatchObject({
      annual: { opens: '12-15', timezone: 'UTC' },
      outOfWindow: { kind: 'blocked' },
    })
  })

  it.each([
    ['when: { budget-remaining: { at-most: 0.25 } }', /expected a percentage with its sign/],
    ['when: { budget-remaining: { at-most: 0%, below: 5% } }', /exactly one bound/],
    ['when: { budget-remaining: {} }', /exactly one bound/],
    ['when: {}', /exactly one condition/],
    ['when: { burn-rate: { at-least: -1, over: 1h } }', /./],
    ['when: { burn-rate: { at-least: 2 } }', /`over` is missing\. Expected a list of durations/],
    ['when: { burn-rate: { at-least: 2, over: [1h, 5x] } }', /expected a duration .* found `5x`/],
  ])('refuses %s', (when, message) => {
    const text = `version: slo-gate/v1\nerror-budget-policies:\n  default:\n    rules:\n      - name: r\n        ${when}\n        then: warn\n`
    expect(errors({ 'a.yaml': contract() }, text).join('\n')).toMatch(message)
  })

  it('refuses days that do not come every year', () => {
    const text = 'version: slo-gate/v1\nreview: { annual: { opens: 02-29, closes: 13-01 } }\n'
    expect(errors({ 'a.yaml': contract() }, text)).toHaveLength(2)
  })
})
