import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../../../src/core/contract/contract-changes.ts'
import { readContracts } from '../../../../src/core/specs/directory.ts'
import { nativeFile } from '../../../../src/present/convert/native-file.ts'
import { contractsOf } from '../../../support/formats.ts'

const NOBL9 = `- apiVersion: n9/v1alpha
  kind: Project
  metadata: { name: shop }
- apiVersion: n9/v1alpha
  kind: SLO
  metadata: { name: availability, project: shop, displayName: Availability }
  spec:
    service: checkout
    indicator: { metricSource: { name: main, project: shop, kind: Agent } }
    budgetingMethod: Occurrences
    timeWindows: [{ unit: Day, count: 28, isRolling: true }]
    objectives:
      - displayName: Good
        target: 0.999
        value: 1
        primary: true
        countMetrics:
          incremental: true
          good: { prometheus: { promql: 'sum(requests_total{code!~"5.."})' } }
          total: { prometheus: { promql: sum(requests_total) } }
    alertPolicies: []
`
const THRESHOLD = `apiVersion: n9/v1alpha
kind: SLO
metadata: { name: lag, project: shop }
spec:
  service: checkout
  budgetingMethod: Timeslices
  timeWindows: [{ unit: Month, count: 1, calendar: { startTime: 2026-01-01 00:00:00, timeZone: UTC } }]
  objectives:
    - { displayName: Good, op: lte, value: 300, target: 0.99, timeSliceTarget: 1,
        rawMetric: { query: { prometheus: { promql: max(lag_seconds) } } } }
`

const converted = (text: string) => {
  const { slos, diagnostics } = readContracts(
    { path: '.slo', policy: null, contracts: [{ path: 'n9.yaml', text }], waivers: [], exclusions: [], targets: [] },
    'convert',
  )
  expect(diagnostics).toEqual([])
  return nativeFile(slos)
}

describe('an SLO of Nobl9', () => {
  it('is known by its name beside contracts, and told how to convert it', () => {
    const { slos, diagnostics, notices } = contractsOf({ 'n9.yaml': NOBL9 })
    expect(diagnostics).toEqual([])
    expect(notices.map(({ problem }) => problem.message)).toEqual([
      'this is an object of Nobl9 of the kind Project, not an SLO; skipped',
    ])
    expect(slos).toMatchObject([
      {
        name: 'availability',
        service: { name: 'checkout' },
        objective: { text: '99.9%' },
        indicator: { kind: 'unsupported' },
      },
    ])
    const [slo] = slos
    if (slo?.indicator.kind !== 'unsupported') throw new Error('it is measured')
    expect(slo.indicator.problem.message).toBe('it is an SLO of Nobl9, which measures it itself')
    expect(slo.indicator.problem.advice).toContain('slo-gate convert')
  })

  it('is compared by the guard whole', () => {
    const fields = (from: string, to: string) =>
      compareContracts(
        contractsOf({ 'a.yaml': NOBL9 }),
        contractsOf({ 'a.yaml': NOBL9.replace(from, to) }),
        () => false,
      ).changes.map(({ field }) => field)
    expect(fields('0.999', '0.99')).toContain('objective')
    expect(fields('5..', '50.')).toEqual(['indicator.unsupported'])
    expect(fields('count: 28', 'count: 7')).toContain('window')
    expect(fields('Availability', 'Checkout')).toEqual([])
  })

  it('is converted where its queries are of Prometheus', () => {
    expect(converted(NOBL9)).toBe(`version: slo-gate/v1
service: checkout
slos:
  - name: availability
    objective: 99.9%
    window: 28d
    indicator:
      ratio:
        good: requests_total{code!~"5.."}
        total: requests_total
`)
    expect(converted(THRESHOLD)).toContain(
      'slices:\n        every: 1m\n        value: max(lag_seconds)\n        at-most: 300\n',
    )
  })

  it.each([
    [
      'prometheus: { promql: sum(requests_total) }',
      'datadog: { query: "sum:x" }',
      "the data source `datadog` can't be asked yet",
    ],
    ['total:', 'goodTotal:', 'the ratio has to have a total and one share of it'],
  ])('is left out with a comment otherwise: %s', (from, to, words) => {
    expect(converted(NOBL9.replace(from, to))).toBe(`# checkout/availability is left out: ${words}\n`)
  })
})
