import { describe, expect, it } from 'vitest'
import { bucketBoundOf } from '../../../src/core/promql/bucket-bound.ts'
import { changeLines } from '../../support/change-lines.ts'

const native = (indicator: string) => `version: slo-gate/v1
service: shop
slos:
  - name: speed
    objective: 99%
    window: 30d
    indicator: { ${indicator} }
`
const BUCKET = 'http_seconds_bucket{job="shop",le="0.3"}'
const COUNT = 'http_seconds_count{job="shop"}'
const good = (query = BUCKET) => native(`ratio: { good: '${query}', total: '${COUNT}' }`)
const bad = (query: string) => native(`ratio: { bad: '${query}', total: '${COUNT}' }`)
const errors = (query: string) => native(`error-ratio: '${query}'`)
const slices = (query: string, condition: string) => native(`slices: { every: 5m, value: '${query}', ${condition} }`)

const sum = (query: string) => `sum(increase(${query}[$window]))`
const sloth = `version: prometheus/v1
service: shop
slos:
  - name: speed
    objective: 99
    sli:
      events:
        error_query: ${sum(COUNT).replace('$window', '{{.window}}')} - ${sum(BUCKET).replace('$window', '{{.window}}')}
        total_query: ${sum(COUNT).replace('$window', '{{.window}}')}
    alerting: { page_alert: { disable: true }, ticket_alert: { disable: true } }
`
const pyrra = `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: speed, labels: { pyrra.dev/service: shop } }
spec:
  target: '99'
  window: 4w
  indicator:
    latency:
      success: { metric: '${BUCKET}' }
      total: { metric: '${COUNT}' }
`
const openslo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: speed }
spec:
  service: shop
  budgetingMethod: Occurrences
  timeWindow: [{ duration: 30d, isRolling: true }]
  indicator:
    metadata: { name: speed }
    spec:
      ratioMetric:
        counter: true
        good: { metricSource: { type: Prometheus, spec: { query: '${BUCKET}' } } }
        total: { metricSource: { type: Prometheus, spec: { query: '${COUNT}' } } }
  objectives: [{ displayName: speed, target: 0.99 }]
`

const told = (before: string, after: string) =>
  changeLines({ contracts: { 'a.yaml': before } }, { contracts: { 'a.yaml': after } }).map((line) =>
    line.replace(/^\S+ \S+ \S+ indicator\./, ''),
  )
/** What another bound than 0.3 changes. */
const moved = (before: string, bound = '0.5') => told(before, before.replaceAll('le="0.3"', `le="${bound}"`))

describe('another bucket in a query that is the same otherwise', () => {
  it.each<[string, string, string]>([
    ['good events', good(), 'ratio.good.le: 0.3 → 0.5, loosened'],
    ['good events of an expression', good(sum(BUCKET)), 'ratio.good.le: 0.3 → 0.5, loosened'],
    ['bad events', bad(`${sum(COUNT)} - ${sum(BUCKET)}`), 'ratio.bad.le: 0.3 → 0.5, loosened'],
    ['bad events, by an upper bucket', bad(BUCKET), 'ratio.bad.le: 0.3 → 0.5, tightened'],
    ['all events', native(`ratio: { good: a_total, total: '${BUCKET}' }`), 'ratio.total.le: 0.3 → 0.5, tightened'],
    ['a ratio of errors', errors(`1 - ${sum(BUCKET)} / ${sum(COUNT)}`), 'error-ratio.le: 0.3 → 0.5, loosened'],
    [
      'a ratio of errors over all buckets',
      errors(`1 - ${sum(BUCKET)} / ${sum(BUCKET.replace('0.3', '+Inf'))}`),
      'error-ratio.le: 0.3 → 0.5, loosened',
    ],
    [
      'a share in slices',
      slices(`sum(rate(${BUCKET}[5m])) / sum(rate(${COUNT}[5m]))`, 'at-least: 0.9'),
      'slices.value.le: 0.3 → 0.5, loosened',
    ],
    [
      'a share in slices from above',
      slices(`1 - sum(rate(${BUCKET}[5m])) / sum(rate(${COUNT}[5m]))`, 'at-most: 0.1'),
      'slices.value.le: 0.3 → 0.5, loosened',
    ],
    ['Sloth', sloth, 'ratio.bad.le: 0.3 → 0.5, loosened'],
    ['OpenSLO', openslo, 'ratio.good.le: 0.3 → 0.5, loosened'],
    ['a share of a number', good(`${sum(BUCKET)} / 2`), 'ratio.good.le: 0.3 → 0.5, loosened'],
    [
      'a share of what is bounded',
      good(`${sum(BUCKET)} / clamp_min(${sum(COUNT)}, 1)`),
      'ratio.good.le: 0.3 → 0.5, loosened',
    ],
    ['a share of a negative number', good(`${sum(BUCKET)} / -2`), 'ratio.good.le: 0.3 → 0.5, changed'],
    [
      'a share of a difference',
      good(`${sum(BUCKET)} / (${sum('a')} - ${sum('b')})`),
      'ratio.good.le: 0.3 → 0.5, changed',
    ],
    ['a share of what may be negative', good(`${sum(BUCKET)} / ln(${sum('a')})`), 'ratio.good.le: 0.3 → 0.5, changed'],
    ['no known direction', good(`${sum(COUNT)} / ${sum(BUCKET)}`), 'ratio.good.le: 0.3 → 0.5, changed'],
  ])('is told as its bound, with its direction: %s', (_, before, line) => {
    expect(moved(before)).toEqual([line])
  })

  it('is told as a latency in Pyrra', () => {
    expect(moved(pyrra)).toEqual(['latency.within: 300ms → 500ms, loosened'])
  })

  it('is tighter when it is lower', () => {
    expect(moved(good(), '0.25')).toEqual(['ratio.good.le: 0.3 → 0.25, tightened'])
  })

  it('is another one in another spelling, which Prometheus does not know', () => {
    expect(moved(good(), '0.30')).toEqual(['ratio.good.le: 0.3 → 0.30, changed'])
  })

  it('has no direction where the rest changes too', () => {
    expect(told(good(), good(BUCKET.replace('shop', 'cart').replace('0.3', '0.5')))).toEqual([
      expect.stringMatching(/^ratio\.good: .*, changed$/),
      'ratio.good.le: 0.3 → 0.5, changed',
    ])
  })

  it.each<[string, string]>([
    [BUCKET, BUCKET.replace('le="0.3"', 'le=~"0.3|0.5"')],
    [BUCKET, BUCKET.replace('le="0.3"', 'le!="0.3"')],
    [BUCKET, BUCKET.replace('le="0.3"', 'le="+Inf"')],
    [BUCKET, BUCKET.replace('le="0.3"', 'le="__bound__"')],
    [BUCKET, BUCKET.replace(',le="0.3"', '')],
    [BUCKET, BUCKET.replace('le="0.3"', 'le="0.3",le="0.5"')],
    [BUCKET, BUCKET.replace('le="0.3"', 'ge="0.3"')],
    [sum(BUCKET), sum(BUCKET.replace('0.3', '0.5')).replace('increase', 'sum_over_time')],
    [`${sum(BUCKET)} or ${sum(BUCKET)}`, `${sum(BUCKET)} or ${sum(BUCKET).replace('0.3', '0.5')}`],
  ])('is not read into another change: %s, %s', (before, after) => {
    for (const [was, is] of [
      [before, after],
      [after, before],
    ] as const) {
      expect(told(good(was), good(is))).not.toEqual([])
      expect(told(good(was), good(is)).filter((line) => /loosened|tightened/.test(line))).toEqual([])
    }
  })

  it('is found in each form of a selector', () => {
    for (const query of ['{"b","le"="0.3"}', "b{le='0.3'}", 'b{`le`=`0.3`}'])
      expect(bucketBoundOf(query)).toMatchObject({ bound: 0.3, text: '0.3', rises: true })
    for (const query of ['b{le="0.3"', 'b{le="x"}', 'b{le=""}', 'b{le="0x1"}', 'b'])
      expect(bucketBoundOf(query)).toBeNull()
  })
})
