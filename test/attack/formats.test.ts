import { describe, expect, it } from 'vitest'
import { Guarded, POLICY, policy } from '../support/guarded.ts'

const FILE = '.slo/slos/slo.yaml'

const openslo = (indicator: string, rest: string) => `apiVersion: openslo/v1
kind: SLO
metadata: { name: freshness, displayName: Freshness }
spec:
  description: How old the feed is
  service: checkout
  indicator: { metadata: { name: feed }, spec: ${indicator} }
${rest}`
const lag = (source: string) => `{ thresholdMetric: { metricSource: { ${source}, spec: { query: lag } } } }`
const ratio = (source: string) =>
  `{ ratioMetric: { counter: true, good: { metricSource: { ${source}, spec: { query: g } } }, total: { metricSource: { ${source}, spec: { query: t } } } } }`
const POINTS = `  timeWindow: [{ duration: 1w, isRolling: true }]
  budgetingMethod: Timeslices
  objectives: [{ displayName: Fresh, op: lte, value: 300, target: 0.99, timeSliceTarget: 0.95, timeSliceWindow: 1m }]
`
const EVENTS = `  timeWindow: [{ duration: 1w, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.99 }]
`
const SOURCES = ['live', 'test'].map(
  (name) => `---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: ${name} }
spec: { type: Prometheus, connectionDetails: { url: 'https://${name}.example' } }
`,
)
const SLO_GENERATOR = `apiVersion: sre.google.com/v2
kind: ServiceLevelObjective
metadata: { name: availability, labels: { service_name: checkout } }
spec:
  description: Requests
  error_budget_policy: default
  backend: prometheus/live
  method: good_bad_ratio
  service_level_indicator: { filter_good: 'g{a="b"}', filter_valid: 't{a="b"}' }
  goal: 0.99
---
error_budget_policies: { default: { steps: [{ name: 4w, window: 2419200, burn_rate_threshold: 1, alert: false }] } }
`

const TYPED = openslo(lag('type: Prometheus'), POINTS)
const REFERRED = openslo(lag('metricSourceRef: live'), POINTS) + SOURCES.join('')
const COUNTED = openslo(ratio('metricSourceRef: live'), EVENTS) + SOURCES.join('')

/** What promises something though SLO Gate measures the same. */
const EDITS: [string, string, string, string][] = [
  ['a lower share of a slice of one point', TYPED, 'timeSliceTarget: 0.95', 'timeSliceTarget: 0.5'],
  ['a higher share of a slice of one point', TYPED, 'timeSliceTarget: 0.95', 'timeSliceTarget: 1'],
  ['another method of budgeting, with slices of one point', TYPED, 'Timeslices', 'Occurrences'],
  ['another data source of a threshold', REFERRED, 'Ref: live', 'Ref: test'],
  [
    'another data source of good events',
    COUNTED,
    'good: { metricSource: { metricSourceRef: live',
    'good: { metricSource: { metricSourceRef: test',
  ],
  [
    'another data source of all events',
    COUNTED,
    'total: { metricSource: { metricSourceRef: live',
    'total: { metricSource: { metricSourceRef: test',
  ],
  ['another backend of slo-generator', SLO_GENERATOR, 'prometheus/live', 'prometheus/test'],
]

/** What promises nothing, or the same. */
const HARMLESS: [string, string, string, string][] = [
  ['a share of a slice spelled otherwise', TYPED, 'timeSliceTarget: 0.95', 'timeSliceTarget: 0.950'],
  ['the length of a slice as a number of minutes', TYPED, 'timeSliceWindow: 1m', 'timeSliceWindow: 1'],
  ['what an SLO is called', TYPED, 'displayName: Freshness', 'displayName: Feed'],
  ['what an objective is called', TYPED, 'displayName: Fresh,', 'displayName: Young,'],
  ['a description', TYPED, 'How old the feed is', 'The age of the feed'],
  ['policies of alerts', TYPED, '  budgetingMethod', '  alertPolicies: [page]\n  budgetingMethod'],
  ['the address of a data source', REFERRED, 'https://live.example', 'https://live.example.com'],
  [
    'a data source in place of its type',
    TYPED + SOURCES.join(''),
    'type: Prometheus, spec',
    'metricSourceRef: live, spec',
  ],
  ['exporters of slo-generator', SLO_GENERATOR, '  goal', '  exporters: [bigquery]\n  goal'],
]

async function edited(before: string, from: string, to: string) {
  const guarded = Guarded.inMemory()
  guarded.land({ [FILE]: before, [POLICY]: policy() })
  const after = before.replace(from, () => to)
  expect(after).not.toBe(before)
  return (await guarded.guard(guarded.pull({ [FILE]: after }))).report
}

describe('blocked: an edit of a file of another format', () => {
  it.each(EDITS)('%s', async (_, before, from, to) => {
    expect(await edited(before, from, to)).toMatchObject({ verdict: 'blocked', unreadable: [] })
  })

  it('tells where a share leads of a slice of one point', async () => {
    const { changes } = await edited(TYPED, 'timeSliceTarget: 0.95', 'timeSliceTarget: 0.5')
    expect(changes).toMatchObject([
      { slo: 'freshness', field: 'timeSliceTarget', before: '0.95', after: '0.5', direction: 'loosened', line: 10 },
    ])
  })
})

describe('unchanged: an edit of a file of another format', () => {
  it.each(HARMLESS)('%s', async (_, before, from, to) => {
    expect(await edited(before, from, to)).toMatchObject({ verdict: 'unchanged', changes: [], unreadable: [] })
  })
})
