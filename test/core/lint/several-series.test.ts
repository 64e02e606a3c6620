import { describe, expect, it } from 'vitest'
import { contract, lintFiles } from '../../support/lint.ts'

const about = (indicator: string, head = '') =>
  lintFiles({ 'slos/a.yaml': contract({ head, indicators: { it: indicator } }) }).filter(
    ({ code }) => code === 'several-series',
  )
const ratio = (bad: string, total = 'x_total') => `{ ratio: { bad: '${bad}', total: '${total}' } }`

describe('several-series', () => {
  it('is an error at the by (…) that says what to write', () => {
    const [error, ...others] = about(ratio('sum by (cluster) (increase(x_total{code=~"5.."}[$window]))'))
    expect(others).toEqual([])
    expect(error).toMatchObject({
      level: 'error',
      place: { line: 8, column: 37 },
      problem: {
        message: 'a query of shop/it gives a series for each value of cluster',
        advice: expect.stringContaining('group-by: [cluster] in a contract of SLO Gate'),
      },
    })
  })

  it.each([
    ratio('x_total{code=~"5.."}', 'sum(increase(x_total[$window])) by (cluster)'),
    `{ error-ratio: 'sum by (a) (increase(x[$window])) / sum by (a) (increase(y[$window]))' }`,
    `{ slices: { every: 1m, value: 'max by (pod) (x)', below: 1 } }`,
    `{ slices: { every: 1m, value: 'histogram_quantile(0.9, sum by (le, pod) (rate(x_bucket[5m])))', below: 1 } }`,
  ])('looks at every query: %s', (indicator) => {
    expect(about(indicator)).toHaveLength(1)
  })

  it.each([
    [
      'a sum by nothing',
      `{ error-ratio: 'sum by (a) (increase(x[$window])) / sum(increase(y[$window]))' }`,
      'a and by nothing',
    ],
    [
      'a sum by others',
      `{ slices: { every: 1m, value: 'sum by (a) (x) / sum by (a, b) (y)', below: 1 } }`,
      'a and by a, b',
    ],
  ])('is told of sides that never meet: %s', (_, indicator, sides) => {
    expect(about(indicator).map(({ problem }) => problem.message)).toEqual([
      `a query of shop/it never gives a series: its sides are grouped by ${sides}`,
    ])
  })

  it.each([
    ratio('sum(increase(x_total{code=~"5.."}[$window]))'),
    ratio('sum by (job) (increase(x_total{job="a",code=~"5.."}[$window]))'),
    ratio('increase(x_total{code=~"5.."}[$window])'),
    `{ slices: { every: 1m, value: 'sum by (a) (x) / on (a) group_left sum by (a, b) (y)', below: 1 } }`,
    `{ slices: { every: 1m, value: 'histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))', below: 1 } }`,
  ])('is not told where the grammar can not tell, or there is one: %s', (indicator) => {
    expect(about(indicator)).toEqual([])
  })
})
