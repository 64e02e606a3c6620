import { expect, it } from 'vitest'
import { contract, lintFiles } from '../../support/lint.ts'

const found = (indicator: string) => {
  const text = contract({ indicators: { it: indicator } })
  return lintFiles({ 'slos/a.yaml': text })
    .filter(({ code }) => code === 'reversed-buckets')
    .map(({ place }) => text.split('\n')[place.line - 1]?.slice(place.column - 1))
}
const ratio = (counted: 'bad' | 'good', query: string) => `{ ratio: { ${counted}: '${query}', total: h_count } }`
const errorRatio = (query: string) => `{ error-ratio: '${query}' }`

it.each([
  [ratio('bad', 'h_bucket{le="0.3"}'), 'le="0.3"}'],
  [ratio('bad', 'h_bucket{job="a",le=~"0.3|0.30"}'), 'le=~"0.3|0.30"}'],
  [ratio('bad', 'sum(increase(h_bucket{le="0.3"}[$window]))'), 'le="0.3"}[$window]'],
  [ratio('bad', 'sum(increase(h_bucket{le="0.3"}[$window])) or vector(0)'), 'le="0.3"}[$window]'],
  [ratio('good', 'sum(increase(h_count[$window])) - sum(increase(h_bucket{le="0.3"}[$window]))'), 'le="0.3"}[$window]'],
  [errorRatio('sum(increase(h_bucket{le="0.3"}[$window])) / sum(increase(h_count[$window]))'), 'le="0.3"}[$window]'],
  [
    errorRatio('1 - (1 - sum(increase(h_bucket{le="1"}[$window])) / sum(increase(h_count[$window])))'),
    'le="1"}[$window]',
  ],
])('reversed-buckets is said of %s', (indicator, at) => {
  expect(found(indicator)).toEqual([expect.stringContaining(at)])
})

it.each([
  ratio('good', 'h_bucket{le="0.3"}'),
  ratio('bad', 'h_bucket{le="+Inf",code="500"}'),
  ratio('bad', 'h_bucket{le!="0.3"}'),
  ratio('bad', 'sum(increase(h_count[$window])) - sum(increase(h_bucket{le="0.3"}[$window]))'),
  ratio('bad', '-sum(increase(h_bucket{le="0.3"}[$window])) + sum(increase(h_count[$window]))'),
  ratio('bad', 'sum(increase(h_bucket{le="1"}[$window])) - sum(increase(h_bucket{le="0.3"}[$window]))'),
  ratio('bad', 'sum(increase(h_bucket{le="+Inf"}[$window])) - sum(increase(h_bucket{le="0.3"}[$window]))'),
  ratio('good', 'sum(increase(h_count[$window])) - sum(increase(e_total[$window]))'),
  errorRatio('1 - sum(increase(h_bucket{le="0.3"}[$window])) / sum(increase(h_count[$window]))'),
  errorRatio('clamp_min(1 - sum(increase(h_bucket{le="0.3"}[$window])) / sum(increase(h_count[$window])), 0)'),
  errorRatio('sum(increase(e_total[$window])) / sum(increase(h_bucket{le="0.3"}[$window]))'),
  errorRatio('(sum(increase(h_bucket{le="0.3"}[$window])) / sum(increase(h_count[$window]))) < bool 0.9'),
  errorRatio('absent_over_time(h_bucket{le="0.3"}[$window])'),
  '{ latency: { histogram: h, within: 300ms } }',
])('reversed-buckets is not said of %s', (indicator) => {
  expect(found(indicator)).toEqual([])
})

it('reversed-buckets is said of files of other formats too', () => {
  const sloth = `version: prometheus/v1
service: shop
slos:
  - name: slow
    objective: 99
    sli:
      events:
        error_query: sum(rate(h_bucket{le="0.3"}[{{.window}}]))
        total_query: sum(rate(h_count[{{.window}}]))
`
  expect(lintFiles({ 'slos/a.yaml': sloth }).map(({ code }) => code)).toContain('reversed-buckets')
})
