import { describe, expect, it } from 'vitest'
import { contractsOf } from '../../../support/formats.ts'

const slo = (metric: string, method = 'Occurrences') => `apiVersion: openslo/v1
kind: SLO
metadata: { name: a }
spec:
  service: shop
  indicator:
    metadata: { name: a }
    spec:
      ratioMetric: { ${metric} }
  timeWindow: [{ duration: 4w, isRolling: true }]
  budgetingMethod: ${method}
  objectives: [{ displayName: Good, target: 0.99, timeSliceTarget: 0.9, timeSliceWindow: 5m }]
`
const query = (text: string) => `{ metricSource: { type: Prometheus, spec: { query: '${text}' } } }`
const ratio = (good: string, total: string) => slo(`counter: true, good: ${query(good)}, total: ${query(total)}`)
const raw = (text: string) => slo(`rawType: success, raw: ${query(text)}`)
const read = (text: string) => {
  const { slos, diagnostics, notices } = contractsOf({ 'a.yaml': text })
  expect(diagnostics).toEqual([])
  const indicator = slos[0]?.indicator
  return { indicator, notices: notices.map(({ code, problem }) => `${code} ${problem.message}`) }
}
const RATIO = {
  kind: 'ratio',
  counted: 'good',
  events: { form: 'selector', text: 'g' },
  total: { form: 'selector', text: 't' },
}

describe('a fixed range in all queries of an SLO of OpenSLO', () => {
  it.each([
    ['rates on both sides', ratio('sum(rate(g[5m]))', 'sum(rate(t[5m]))')],
    ['counts on both sides', ratio('sum(increase(g[5m]))', 'sum(increase(t[5m]))')],
    ['as long, in other units', ratio('sum(rate(g[5m]))', 'sum(rate(t[300s]))')],
    ['a quotient', raw('sum(rate(g[5m])) / sum(rate(t[5m]))')],
  ])('is read as the window, and told: %s', (_, text) => {
    const { indicator, notices } = read(text)
    expect(indicator).toMatchObject(RATIO)
    expect(notices).toEqual([
      'hard-coded-range the range [5m] is read as the window, and as each span that the policy asks for',
    ])
  })

  it('is read as the time slice, where there is one', () => {
    const { indicator, notices } = read(
      slo(`counter: true, good: ${query('sum(rate(g[1m]))')}, total: ${query('sum(rate(t[1m]))')}`, 'Timeslices'),
    )
    expect(indicator).toMatchObject({ kind: 'slices', value: expect.stringContaining('sum(rate(t[5m]))') })
    expect(notices).toEqual(['hard-coded-range the range [1m] is read as the time slice'])
  })

  it.each([
    ['a range on one side only', ratio('sum(rate(g[5m]))', 't')],
    ['a range beside the window', ratio('sum(rate(g[{{.window}}]))', 'sum(rate(t[5m]))')],
    ['a subquery', ratio('sum(sum_over_time(rate(g[5m])[1h:5m]))', 'sum(rate(t[5m]))')],
    // Of these, another range is another question.
    ['the last two samples', ratio('sum(irate(g[5m]))', 'sum(irate(t[5m]))')],
    ['a rate over a count', ratio('sum(rate(g[5m]))', 'sum(increase(t[5m]))')],
    ['a bound', ratio('sum(rate(g[5m]) > bool 1)', 'sum(rate(t[5m]))')],
    ['a maximum over time', raw('1 - max_over_time(g[5m])')],
  ])('is refused, since nobody says where the window goes: %s', (_, text) => {
    const { indicator } = read(text)
    expect(indicator).toMatchObject({
      kind: 'unsupported',
      problem: {
        message: expect.stringMatching(/where the window goes|over which time|different ranges, \[1h\] and \[5m\]/),
      },
    })
  })

  it('is refused where the ranges differ, at the second of them', () => {
    const text = ratio('sum(rate(g[5m]))', 'sum(rate(t[10m]))')
    const [slo] = contractsOf({ 'a.yaml': text }).slos
    const { line, column } = slo?.places.indicator ?? { line: 0, column: 0 }
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^10m\]/)
    expect(slo?.indicator).toMatchObject({
      problem: {
        message: 'the two queries have different ranges, [5m] and [10m]',
        advice: 'Write [{{.window}}] on both.',
      },
    })
  })
})
