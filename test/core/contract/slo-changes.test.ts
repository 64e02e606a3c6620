import { describe, expect, it } from 'vitest'
import { changeLines } from '../../support/change-lines.ts'

const CONTRACT = `version: slo-gate/v1
service: shop
slos:
  - name: availability
    objective: 99.9%
    window: 30d
    commitment: { to: customers, document: https://a.example }
    indicator:
`
const RATIO = `      ratio:
        bad: errors{job="a"}
        total: requests{job="a"}
`
const GOOD = RATIO.replace('bad: errors', 'good: answers')
const RECORDED = '      error-ratio: slo:errors:ratio$window{job="a"}\n'
const LATENCY = `      latency:
        histogram: seconds{job="a",code="200"}
        within: 500ms
`
const SLICES = `      slices:
        every: 1m
        value: lag_seconds
        at-most: 300
`
const VENDOR = '      vendor: { id: abc }\n'

/** What replacing `from` by `to` changes in the contract with this indicator. */
function edited(from: string, to: string, indicator = RATIO, contract = CONTRACT): string[] {
  const text = contract + indicator
  if (!text.includes(from)) throw new Error(`no \`${from}\` to replace`)
  return changeLines({ contracts: { 'a.yaml': text } }, { contracts: { 'a.yaml': text.replace(from, () => to) } })
}

describe('an edit of an SLO', () => {
  it.each<[string, string, string]>([
    ['objective: 99.9%', 'objective: 99.5%', '5 shop availability objective: 99.9% → 99.5%, loosened'],
    ['objective: 99.9%', 'objective: 99.95%', '5 shop availability objective: 99.9% → 99.95%, tightened'],
    ['name: availability', 'name: uptime', '4 shop uptime name: availability → uptime, changed'],
    ['service: shop', 'service: store', '4 store availability service: shop → store, changed'],
  ])('from %s to %s', (from, to, line) => expect(edited(from, to)).toEqual([`a.yaml:${line}`]))

  it('from a whole number of percent to the same with decimals is none', () => {
    expect(edited('objective: 99.9%', 'objective: 99.90%')).toEqual([])
  })

  it('is told field by field, in the order of the contract', () => {
    const to = 'objective: 99%\n    window: 7d\n    commitment: { to: internal }'
    const from = 'objective: 99.9%\n    window: 30d\n    commitment: { to: customers, document: https://a.example }'
    expect(edited(from, to)).toEqual([
      'a.yaml:5 shop availability objective: 99.9% → 99%, loosened',
      'a.yaml:6 shop availability window: 30d → 7d, tightened',
      'a.yaml:7 shop availability commitment: customers (https://a.example) → internal, loosened',
    ])
  })
})

describe('an edit of the window', () => {
  it.each([
    ['30d', '31d', 'loosened'],
    ['30d', '29d', 'tightened'],
    ['6d', 'week', 'loosened'],
    ['7d', 'week', 'changed'],
    ['8d', 'week', 'tightened'],
    ['27d', 'month', 'loosened'],
    ['28d', 'month', 'changed'],
    ['30d', 'month', 'changed'],
    ['31d', 'month', 'changed'],
    ['32d', 'month', 'tightened'],
    ['89d', 'quarter', 'loosened'],
    ['90d', 'quarter', 'changed'],
    ['92d', 'quarter', 'changed'],
    ['93d', 'quarter', 'tightened'],
    ['364d', 'year', 'loosened'],
    ['365d', 'year', 'changed'],
    ['366d', 'year', 'changed'],
    ['367d', 'year', 'tightened'],
    ['week', 'month', 'loosened'],
    ['year', 'quarter', 'tightened'],
  ])('from %s to %s is surely longer, surely shorter, or neither: %s', (from, to, direction) => {
    const window = (text: string) => (/^\d/.test(text) ? text : `{ calendar: ${text}, timezone: Asia/Tokyo }`)
    const said = (text: string) => (/^\d/.test(text) ? text : `${text} (Asia/Tokyo)`)
    const contract = CONTRACT.replace('window: 30d', `window: ${window(from)}`)
    expect(edited(`window: ${window(from)}`, `window: ${window(to)}`, RATIO, contract)).toEqual([
      `a.yaml:6 shop availability window: ${said(from)} → ${said(to)}, ${direction}`,
    ])
  })

  it('to another time zone is a change, with no direction', () => {
    const month = (timezone: string) => `window: { calendar: month, timezone: ${timezone} }`
    expect(edited(month('UTC'), month('Asia/Tokyo'), RATIO, CONTRACT.replace('window: 30d', month('UTC')))).toEqual([
      'a.yaml:6 shop availability window: month (UTC) → month (Asia/Tokyo), changed',
    ])
  })

  it('to the same length in other words is none, unless a query is spelled with the window', () => {
    const spelled = RATIO.replace('errors{job="a"}', 'sum(errors:count$window)')
    const totalSpelled = RATIO.replace('requests{job="a"}', 'sum(requests:count$window)')
    const wrapped = RATIO.replace('errors{job="a"}', 'sum(increase(errors[$window]))')
    const recordedWrapped = '      error-ratio: sum(rate(errors[$window])) / sum(rate(requests[$window]))\n'
    const changes = [RATIO, wrapped, LATENCY, SLICES, VENDOR, recordedWrapped, spelled, totalSpelled, RECORDED].map(
      (indicator) => edited('window: 30d', 'window: 720h', indicator).length,
    )
    expect(changes).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1])
  })

  it('is none when only a query is spelled with the window, or no longer', () => {
    const [there, back] = [edited(RECORDED, VENDOR, RECORDED), edited(VENDOR, RECORDED, VENDOR)]
    expect([...there, ...back].map((line) => line.split(':')[1])).toEqual([
      '8 shop availability indicator',
      '8 shop availability indicator',
    ])
  })

  it('in other words, at once with a query that is spelled with it or no longer is, is a change', () => {
    const text = `    window: 30d\n${CONTRACT.split('    window: 30d\n')[1]}`
    const both = (from: string, to: string) =>
      edited(text + from, text.replace('30d', '720h') + to, from).filter((line) => line.includes(' window:'))
    const line = 'a.yaml:6 shop availability window: 30d → 720h, changed'
    expect([both(RECORDED, VENDOR), both(VENDOR, RECORDED)]).toEqual([[line], [line]])
  })
})

describe('an edit of when a promise begins, and of what no data mean', () => {
  const with_ = (line: string) => CONTRACT.replace('    commitment:', `    ${line}\n    commitment:`)
  const lines = (before: string, after: string) =>
    changeLines({ contracts: { 'a.yaml': before + RATIO } }, { contracts: { 'a.yaml': after + RATIO } })
  const at = (line: number, said: string) => [`a.yaml:${line} shop availability ${said}`]

  it('is looser where errors are forgotten, and tighter the other way', () => {
    const [early, late] = [with_('since: 2026-11-01'), with_('since: 2026-11-05')]
    expect(lines(CONTRACT, early)).toEqual(at(7, 'since: null → 2026-11-01, loosened'))
    expect(lines(early, CONTRACT)).toEqual(at(7, 'since: 2026-11-01 → null, tightened'))
    expect(lines(early, late)).toEqual(at(7, 'since: 2026-11-01 → 2026-11-05, loosened'))
    expect(lines(late, early)).toEqual(at(7, 'since: 2026-11-05 → 2026-11-01, tightened'))
  })

  it('is none where it begins at the same time in other words', () => {
    expect(lines(with_('since: 2026-11-01'), with_('since: 2026-11-01T01:00:00+01:00'))).toEqual([])
    expect(lines(CONTRACT, with_('no-data: unknown'))).toEqual([])
  })

  it('is looser where no data come to mean no traffic', () => {
    expect(lines(CONTRACT, with_('no-data: idle'))).toEqual(at(7, 'no-data: unknown → idle, loosened'))
    expect(lines(with_('no-data: idle'), with_('no-data: unknown'))).toEqual(
      at(7, 'no-data: idle → unknown, tightened'),
    )
  })
})

describe('an edit of the commitment', () => {
  it.each([
    ['{ to: customers, document: https://a.example }', '{ to: internal }', 'loosened', 'internal'],
    ['{ to: customers, document: https://a.example }', '{ to: customers }', 'changed', 'customers'],
    [
      '{ to: customers, document: https://a.example }',
      '{ to: customers, document: https://b.example }',
      'changed',
      'customers (https://b.example)',
    ],
  ])('from %s to %s is %s', (from, to, direction, said) => {
    expect(edited(from, to)).toEqual([
      `a.yaml:7 shop availability commitment: customers (https://a.example) → ${said}, ${direction}`,
    ])
  })

  it('that makes or ends it is told where it stands or stood', () => {
    const line = '    commitment: { to: internal }\n'
    const [without, internal] = [/ {4}commitment: .*\n/, { to: 'internal' }].map((one) =>
      one instanceof RegExp ? CONTRACT.replace(one, '') : CONTRACT.replace(/ {4}commitment: .*\n/, line),
    ) as [string, string]
    const lines = (before: string, after: string) =>
      changeLines({ contracts: { 'old.yaml': before + RATIO } }, { contracts: { 'new.yaml': after + RATIO } })
    expect(lines(without, internal)).toEqual(['new.yaml:7 shop availability commitment: null → internal, tightened'])
    expect(lines(internal, without)).toEqual(['old.yaml:7 shop availability commitment: internal → null, loosened'])
    expect(lines(internal, CONTRACT)).toEqual([
      'new.yaml:7 shop availability commitment: internal → customers (https://a.example), tightened',
    ])
  })
})

describe('an edit of the indicator', () => {
  it.each<[string, string, string, string]>([
    [RATIO, 'bad: errors{job="a"}', 'bad: errors{job="b"}', '10 ratio.bad: errors{job="a"} → errors{job="b"}, changed'],
    [
      RATIO,
      'total: requests{job="a"}',
      'total: max(increase(all[$window]))',
      '11 ratio.total: requests{job="a"} → max(increase(all[$window])), changed',
    ],
    [
      RATIO,
      'total: requests{job="a"}',
      'total: requests{job="a"}\n        count-new-series: true',
      '12 ratio.count-new-series: false → true, tightened',
    ],
    [
      `${RATIO}        count-new-series: true\n`,
      'count-new-series: true',
      'count-new-series: false',
      '12 ratio.count-new-series: true → false, loosened',
    ],
    [
      `${GOOD}        count-new-series: true\n`,
      'count-new-series: true',
      'count-new-series: false',
      '12 ratio.count-new-series: true → false, changed',
    ],
    [
      RECORDED,
      'slo:errors',
      'slo:failures',
      '9 error-ratio: slo:errors:ratio$window{job="a"} → slo:failures:ratio$window{job="a"}, changed',
    ],
    [LATENCY, 'within: 500ms', 'within: 1s', '11 latency.within: 500ms → 1s, loosened'],
    [LATENCY, 'within: 500ms', 'within: 250ms', '11 latency.within: 500ms → 250ms, tightened'],
    [
      LATENCY,
      'seconds{job="a",code="200"}',
      'seconds',
      '10 latency.histogram: seconds{job="a",code="200"} → seconds, changed',
    ],
    [SLICES, 'every: 1m', 'every: 5m', '10 slices.every: 1m → 5m, changed'],
    [SLICES, 'value: lag_seconds', 'value: age_seconds', '11 slices.value: lag_seconds → age_seconds, changed'],
    [SLICES, 'at-most: 300', 'at-most: 600', '12 slices.condition: at-most 300 → at-most 600, loosened'],
    [VENDOR, 'id: abc', 'id: def', '9 vendor.id: abc → def, changed'],
  ])('%#: one part is one change, where the part stands', (indicator, from, to, line) => {
    const [at = '', ...rest] = line.split(' ')
    expect(edited(from, to, indicator)).toEqual([`a.yaml:${at} shop availability indicator.${rest.join(' ')}`])
  })

  it.each([
    ['at-most: 300', 'at-most: 301', 'loosened'],
    ['at-most: 300', 'at-most: 299', 'tightened'],
    ['at-most: 300', 'below: 300', 'tightened'],
    ['below: 300', 'at-most: 300', 'loosened'],
    ['below: 300', 'at-most: 299', 'tightened'],
    ['at-most: 300', 'below: 301', 'loosened'],
    ['at-least: 300', 'at-least: 301', 'tightened'],
    ['at-least: 300', 'at-least: 299', 'loosened'],
    ['at-least: 300', 'above: 300', 'tightened'],
    ['above: 300', 'at-least: 300', 'loosened'],
    ['above: 300', 'above: 200', 'loosened'],
    ['at-most: 300', 'at-least: 300', 'changed'],
    ['above: 300', 'below: 400', 'changed'],
  ])('from slices that are good %s to %s is %s', (from, to, direction) => {
    const said = (text: string) => text.replace(':', '')
    expect(edited(from, to, SLICES.replace('at-most: 300', from))).toEqual([
      `a.yaml:12 shop availability indicator.slices.condition: ${said(from)} → ${said(to)}, ${direction}`,
    ])
  })

  it('in two parts tells the direction of each', () => {
    const both = (from: string, to: string, indicator: string) =>
      edited(from, to, indicator).map((line) => line.replace(/^\S+ shop availability indicator\.|: .*(?=, )/g, ''))
    const latency = LATENCY.replace('seconds{', 'duration{').replace('500ms', '1s')
    expect(both(LATENCY, latency, LATENCY)).toEqual(['latency.histogram, changed', 'latency.within, loosened'])
    const slices = SLICES.replace('1m', '5m').replace('at-most: 300', 'at-most: 60')
    expect(both(SLICES, slices, SLICES)).toEqual(['slices.every, changed', 'slices.condition, tightened'])
    const ratio = `${RATIO.replace('errors{', 'failures{')}        count-new-series: true\n`
    expect(both(RATIO, ratio, RATIO)).toEqual(['ratio.bad, changed', 'ratio.count-new-series, tightened'])
  })

  it('to counting good events instead of bad ones is told of both, even when the query stays', () => {
    expect(edited('bad:', 'good:')).toEqual([
      'a.yaml:10 shop availability indicator.ratio.good: null → errors{job="a"}, changed',
      'a.yaml:10 shop availability indicator.ratio.bad: errors{job="a"} → null, changed',
    ])
  })

  it('that also counts new series tells no direction of them when good events are counted on one side', () => {
    const counting = RATIO.replace('bad:', 'good:').replace(
      '\n        total',
      '\n        count-new-series: true\n        total',
    )
    expect(edited(RATIO, counting)).toContain(
      'a.yaml:11 shop availability indicator.ratio.count-new-series: false → true, changed',
    )
    expect(edited(counting, RATIO, counting)).toContain(
      'a.yaml:10 shop availability indicator.ratio.count-new-series: true → false, changed',
    )
  })

  it.each([
    [RATIO, 'ratio (bad: errors{job="a"}, total: requests{job="a"}, count-new-series: false)'],
    [GOOD, 'ratio (good: answers{job="a"}, total: requests{job="a"}, count-new-series: false)'],
    [RECORDED, 'error-ratio (error-ratio: slo:errors:ratio$window{job="a"})'],
    [LATENCY, 'latency (histogram: seconds{job="a",code="200"}, within: 500ms)'],
    [LATENCY.replace(/\{.*\}/, ''), 'latency (histogram: seconds, within: 500ms)'],
    [SLICES, 'slices (every: 1m, value: lag_seconds, condition: at-most 300)'],
  ])('to another kind is one line that says it all: %#', (indicator, said) => {
    const text = 'vendor (id: abc)'
    expect(edited(indicator, VENDOR, indicator)).toEqual([
      `a.yaml:8 shop availability indicator: ${said} → ${text}, changed`,
    ])
    expect(edited(VENDOR, indicator, VENDOR)).toEqual([
      `a.yaml:8 shop availability indicator: ${text} → ${said}, changed`,
    ])
  })
})

describe('an edit of the groups', () => {
  const grouped = (labels: string) =>
    CONTRACT.replace('    indicator:\n', `    group-by: [${labels}]\n    indicator:\n`)

  it('is told where they stand, or stood when there are none any more', () => {
    const lines = (before: string, after: string) =>
      changeLines({ contracts: { 'old.yaml': before + RATIO } }, { contracts: { 'new.yaml': after + RATIO } })
    expect(lines(CONTRACT, grouped('path, code'))).toEqual([
      'new.yaml:8 shop availability group-by: null → path, code, changed',
    ])
    expect(lines(grouped('path, code'), grouped('path'))).toEqual([
      'new.yaml:8 shop availability group-by: path, code → path, changed',
    ])
    expect(lines(grouped('path, code'), CONTRACT)).toEqual([
      'old.yaml:8 shop availability group-by: path, code → null, changed',
    ])
  })

  it('in another order is none', () => {
    expect(edited('path, code', 'code, path', RATIO, grouped('path, code'))).toEqual([])
  })
})

describe('an edit of a file of another format', () => {
  const pyrra = (grouping: string) => `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: shop-answers }
spec:
  target: "99.9"
  window: 4w
  indicator:
    ratio:
      errors: { metric: 'errors{job="a"}' }
      total: { metric: 'requests{job="a"}' }
${grouping}`

  const lines = (before: string, after: string) =>
    changeLines({ contracts: { 'a.yaml': pyrra(before) } }, { contracts: { 'a.yaml': pyrra(after) } })
  const grouped = (...labels: string[]) => `      grouping: [${labels.join(', ')}]\n`

  it('that measures the same in groups, in other groups, or no longer, is a change', () => {
    const said = 'a.yaml:7 default shop-answers group-by:'
    expect(lines('', grouped('path', 'code'))).toEqual([`${said} null → path, code, changed`])
    expect(lines(grouped('path', 'code'), grouped('code'))).toEqual([`${said} path, code → code, changed`])
    expect(lines(grouped('path', 'code'), '')).toEqual([`${said} path, code → null, changed`])
  })

  it('that asks for what can not be measured is compared as it is written', () => {
    const sloth = (plugin: string) => `version: prometheus/v1
service: shop
slos:
  - name: up
    objective: 99.9
    sli:
      plugin: { id: ${plugin} }
`
    const written = (plugin: string) => `[{"objective":"99.9%","service":"shop","sli":{"plugin":{"id":"${plugin}"}}}]`
    const [before, after] = [{ 'a.yaml': sloth('a/b') }, { 'a.yaml': sloth('a/c') }]
    expect(changeLines({ contracts: before }, { contracts: after })).toEqual([
      `a.yaml:6 shop up indicator.unsupported: ${written('a/b')} → ${written('a/c')}, changed`,
    ])
  })

  it('that names the groups in another order is none', () => {
    expect(lines(grouped('path', 'code'), grouped('code', 'path'))).toEqual([])
  })
})

describe('an SLO as a whole', () => {
  const bound = CONTRACT.replace('service: shop\n', 'service: shop\npolicy: strict\n')

  it.each([
    [CONTRACT, '4', 'customers (https://a.example), policy: default'],
    [CONTRACT.replace(/ {4}commitment: .*\n/, ''), '4', 'policy: default'],
  ])('is told on one line: %#', (contract, line, middle) => {
    const side = { contracts: { 'a.yaml': contract + VENDOR } }
    const commitment = middle.startsWith('policy') ? '' : 'commitment: '
    const text = `99.9%, 30d, ${commitment}${middle}, vendor (id: abc)`
    expect(changeLines({}, side)).toEqual([`a.yaml:${line} shop availability slo: null → ${text}, tightened`])
    expect(changeLines(side, {})).toEqual([`a.yaml:${line} shop availability slo: ${text} → null, loosened`])
  })

  it('names the labels whose values are held to it each', () => {
    const grouped = CONTRACT.replace('    indicator:', '    group-by: [zone, pod]\n    indicator:')
    expect(changeLines({}, { contracts: { 'a.yaml': grouped + RATIO } })).toEqual([
      expect.stringContaining(' → 99.9%, 30d, group-by: zone, pod, commitment: '),
    ])
  })

  it('names the paths of its service', () => {
    const placed = CONTRACT.replace('slos:', 'paths: [shop/**, lib/**]\nslos:')
    expect(changeLines({}, { contracts: { 'a.yaml': placed + VENDOR } })).toEqual([
      expect.stringContaining(', policy: default, paths: shop/**, lib/**, vendor (id: abc)'),
    ])
  })

  it('names the policy that it is bound to', () => {
    const policy =
      'version: slo-gate/v1\nerror-budget-policies:\n  strict: { rules: [{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze }] }\n'
    const side = { contracts: { 'a.yaml': bound + VENDOR }, policy }
    expect(changeLines({ policy }, side)).toEqual([
      'a.yaml:5 shop availability slo: null → 99.9%, 30d, commitment: customers (https://a.example), policy: strict, vendor (id: abc), tightened',
    ])
  })
})
