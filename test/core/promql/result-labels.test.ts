import { describe, expect, it } from 'vitest'
import { resultLabels } from '../../../src/core/promql/result-labels.ts'

const told = (query: string) => {
  const found = resultLabels(query)
  return found.kind === 'known' ? found.labels.join() : found.kind
}

describe('the labels of what a query gives', () => {
  it.each([
    ['sum(x)', ''],
    ['sum by (a) (x)', 'a'],
    ['sum(rate(x[$window])) by (b, a)', 'a,b'],
    ['sum by ("service.name") (x)', 'service.name'],
    ['sum by () (x)', ''],
    ['1 - (sum by (a) (x) / sum by (a) (y))', 'a'],
    ['100 * sum by (a) (x) > 5', 'a'],
    ['sum by (a) (x) or on() vector(0)', 'a'],
    ['sum by (a) (x) / on (a) sum by (a) (y)', 'a'],
    ['sum by (a) (x) unless sum by (a) (y)', 'a'],
    ['-sum by (a) (x)', 'a'],
    ['time() - max by (feed) (x)', 'feed'],
    ['clamp_max(sum by (a) (x), 1)', 'a'],
    ['avg_over_time((sum by (a) (x))[1h:1m])', 'a'],
    ['histogram_quantile(0.9, sum by (le) (rate(x[5m])))', ''],
    ['histogram_quantile(0.9, sum by (le, a) (rate(x[5m])))', 'a'],
    ['vector(0)', ''],
    // One value, by what is selected.
    ['sum by (job) (rate(x{job="shop"}[5m]))', ''],
    ['sum by (job) (rate(x{job=~"shop"}[5m]))', ''],
    ['sum by (job) (rate(x{job=~"shop.*"}[5m]))', 'job'],
    ['sum by (job, a) (x{job="shop"} + y{job="shop"})', 'a'],
    ['sum by (job) (x{job="shop"} or y{job="store"})', 'job'],
    ['sum by (job) (x{job="shop"} or y)', 'job'],
  ])('can be told of %s', (query, labels) => {
    expect(told(query)).toBe(labels)
  })

  it.each([
    'x',
    'rate(x[5m])',
    'sum without (a) (x)',
    'topk(5, sum by (a) (x))',
    'label_replace(sum by (a) (x), "b", "$1", "a", "(.*)")',
    'sum by (a) (x) / ignoring (b) sum by (a, b) (y)',
    'sum by (a) (x) * on (a) group_left (c) y',
    'sum by (a) (x) +',
    '',
    '('.repeat(500),
  ])("can't be determined of %s", (query) => {
    expect(told(query)).toBe('unknown')
  })

  it('are unequal on two sides that never meet', () => {
    expect(told('sum by (a) (x) / sum(y)')).toBe('unequal')
    expect(told('1 - sum by (a) (x) / sum by (a, b) (y)')).toBe('unequal')
  })

  it.each([
    ['sum by (a) (sum by (a, b) (x))', true],
    ['sum by (a) (max without (b) (x))', true],
    ['sum by (a) (topk(3, x))', true],
    ['sum by (a) (sum(x))', false],
    ['sum by (a) (max without (a) (x))', false],
    ['sum by (a) (label_replace(x, "a", "$1", "b", "(.*)"))', false],
    ['sum by (a) (x * on (pod) group_left (a) y)', false],
  ])('are those of the series that are selected, or not: %s', (query, isSelected) => {
    expect(resultLabels(query)).toMatchObject({ labels: ['a'], isSelected })
  })
})
