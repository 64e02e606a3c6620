import { describe, expect, it } from 'vitest'
import { shareThresholdOf } from '../../../src/core/promql/share-threshold.ts'
import { changeLines } from '../../support/change-lines.ts'

const openslo = (method: string, op = 'lte', value = '30') => `apiVersion: openslo/v1
kind: SLO
metadata: { name: freshness }
spec:
  service: shop
  budgetingMethod: ${method}
  timeWindow: [{ duration: 30d, isRolling: true }]
  indicator:
    metadata: { name: lag }
    spec:
      thresholdMetric:
        metricSource: { type: Prometheus, spec: { query: max(lag_seconds) } }
  objectives:
    - displayName: fresh
      target: 0.99
      op: ${op}
      value: ${value}
${method === 'Occurrences' ? '' : '      timeSliceWindow: 5m\n'}${method === 'Timeslices' ? '      timeSliceTarget: 0.9\n' : ''}`

const native = (indicator: string) => `version: slo-gate/v1
service: shop
slos:
  - name: freshness
    objective: 99%
    window: 30d
    indicator: { ${indicator} }
`
const slices = (value: string, condition = 'at-least: 0.9') =>
  native(`slices: { every: 5m, value: '${value}', ${condition} }`)
const ratio = (expression: string) => native(`error-ratio: '${expression}'`)

/** What an edit changes, without its place. */
const told = (before: string, after: string) =>
  changeLines({ contracts: { 'a.yaml': before } }, { contracts: { 'a.yaml': after } }).map((line) =>
    line.replace(/^\S+ shop freshness indicator\./, ''),
  )

describe('a change of a threshold', () => {
  it.each<[string, string, string, string[]]>([
    [
      'of a slice',
      slices('lag', 'at-most: 30'),
      slices('lag', 'at-most: 31'),
      ['slices.condition: at-most 30 → at-most 31, loosened'],
    ],
    [
      'of OpenSLO by occurrences',
      openslo('Occurrences'),
      openslo('Occurrences', 'lte', '31'),
      ['slices.condition: at-most 30 → at-most 31, loosened'],
    ],
    [
      'of OpenSLO by slices',
      openslo('Timeslices'),
      openslo('Timeslices', 'lte', '31'),
      ['slices.value.threshold: 30 → 31, loosened'],
    ],
    [
      'of OpenSLO by slices, tighter',
      openslo('Timeslices'),
      openslo('Timeslices', 'lte', '29'),
      ['slices.value.threshold: 30 → 29, tightened'],
    ],
    [
      'of OpenSLO by slices, from below',
      openslo('Timeslices', 'gte'),
      openslo('Timeslices', 'gte', '31'),
      ['slices.value.threshold: 30 → 31, tightened'],
    ],
    [
      'of OpenSLO by shares of slices',
      openslo('RatioTimeslices'),
      openslo('RatioTimeslices', 'lte', '31'),
      ['error-ratio.threshold: 30 → 31, loosened'],
    ],
    [
      'of OpenSLO by shares of slices, from below',
      openslo('RatioTimeslices', 'gt'),
      openslo('RatioTimeslices', 'gt', '29'),
      ['error-ratio.threshold: 30 → 29, loosened'],
    ],
    [
      'of a share that we read',
      slices('avg_over_time((lag < bool 30)[5m:1m])'),
      slices('avg_over_time((lag < bool 31)[5m:1m])'),
      ['slices.value.threshold: 30 → 31, loosened'],
    ],
    [
      'of a share of bad moments',
      slices('avg_over_time((lag > bool 30)[5m:1m])', 'at-most: 0.1'),
      slices('avg_over_time((lag > bool 31)[5m:1m])', 'at-most: 0.1'),
      ['slices.value.threshold: 30 → 31, loosened'],
    ],
    [
      'of bad moments',
      ratio('avg_over_time((lag > bool 30)[$window:1m])'),
      ratio('avg_over_time((lag > bool 31)[$window:1m])'),
      ['error-ratio.threshold: 30 → 31, loosened'],
    ],
    [
      'on the left',
      ratio('avg_over_time((30 < bool lag)[$window:1m])'),
      ratio('avg_over_time((31 < bool lag)[$window:1m])'),
      ['error-ratio.threshold: 30 → 31, loosened'],
    ],
    [
      'of the share of good moments',
      ratio('1 - avg_over_time((lag <= bool 30)[$window:1m])'),
      ratio('1 - avg_over_time((lag <= bool 29)[$window:1m])'),
      ['error-ratio.threshold: 30 → 29, tightened'],
    ],
  ])('is told as that threshold, with its direction: %s', (_, before, after, lines) => {
    expect(told(before, after)).toEqual(lines)
  })

  it('stands where the file says it', () => {
    const [line] = changeLines(
      { contracts: { 'a.yaml': openslo('Timeslices') } },
      { contracts: { 'a.yaml': openslo('Timeslices', 'lte', '31') } },
    )
    expect(line).toMatch(/^a\.yaml:17 /)
  })

  it('has no direction where the rest changes too', () => {
    expect(
      told(ratio('avg_over_time((lag > bool 30)[$window:1m])'), ratio('avg_over_time((age > bool 31)[$window:1m])')),
    ).toEqual([
      'error-ratio: avg_over_time((lag > bool 30)[$window:1m]) → avg_over_time((age > bool 31)[$window:1m]), changed',
      'error-ratio.threshold: 30 → 31, changed',
    ])
  })

  it.each<[string, string]>([
    ['avg_over_time((lag > bool 30)[$window:1m])', 'avg_over_time((lag >= bool 30)[$window:1m])'],
    ['avg_over_time((lag > bool 30)[$window:1m])', 'avg_over_time((lag > bool 30)[$window:2m])'],
    ['avg_over_time((lag > bool 30)[$window:1m])', 'avg_over_time((lag > 30)[$window:1m])'],
    ['avg_over_time((lag > bool 30)[$window:1m])', 'avg_over_time((lag > bool __threshold__)[$window:1m])'],
    ['2 * avg_over_time((lag > bool 30)[$window:1m])', '2 * avg_over_time((lag > bool 31)[$window:1m])'],
    ['1 + avg_over_time((lag > bool 30)[$window:1m])', '2 + avg_over_time((lag > bool 30)[$window:1m])'],
    ['avg_over_time((lag == bool 30)[$window:1m])', 'avg_over_time((lag == bool 31)[$window:1m])'],
    ['1 - avg_over_time((lag > bool 30)[$window:1m])', '2 - avg_over_time((lag > bool 30)[$window:1m])'],
    ['quantile_over_time(0.9, (lag > bool 30)[$window:1m])', 'quantile_over_time(0.8, (lag > bool 30)[$window:1m])'],
    ['avg_over_time((lag > bool 5m)[$window:1m])', 'avg_over_time((lag > bool 6m)[$window:1m])'],
  ])('is not read into another change: %s, %s', (before, after) => {
    expect(told(ratio(before), ratio(after))).not.toEqual([])
    expect(told(ratio(before), ratio(after)).filter((line) => /loosened|tightened/.test(line))).toEqual([])
  })

  it('is the same number however it is spelled', () => {
    expect(
      told(ratio('avg_over_time((lag > bool 30)[$window:1m])'), ratio('avg_over_time((lag > bool 3e1)[$window:1m])')),
    ).toEqual([])
    expect(shareThresholdOf('lag > bool -0.5')).toMatchObject({ bound: -0.5, text: '-0.5', rises: false })
    for (const odd of ['lag > bool on (a) 1', 'lag > bool 010', 'lag > bool 1_0', 'lag > bool --1', 'lag > bool Inf'])
      expect(shareThresholdOf(odd)).toBeNull()
    expect(shareThresholdOf('lag > bool (')).toBeNull()
  })
})
