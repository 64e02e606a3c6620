import { describe, expect, it } from 'vitest'
import { lintDirectory } from '../../../src/core/lint/lint.ts'
import { contract } from '../../support/lint.ts'

const AT = Date.UTC(2026, 1, 1) / 1000

/** The findings about one SLO with this indicator, in YAML. */
const about = (indicator: string) => {
  const contracts = [{ path: '.slo/slos/a.yaml', text: contract({ indicators: { it: indicator } }) }]
  return lintDirectory(
    {
      sources: { path: '.slo', policy: null, contracts, waivers: [], exclusions: [], targets: [] },
      diagnostics: [],
      targetDiagnostics: [],
      notices: [],
    },
    AT,
  )
}
const expression = (query: string) => `{ error-ratio: '${query}' }`
const ratio = (bad: string, total = 'x_total') => `{ ratio: { bad: '${bad}', total: '${total}' } }`

describe('pattern-as-text', () => {
  it('is an error that stands at the matcher and says what to write', () => {
    const [error, ...others] = about(ratio('x_total{job="a",code="5.."}', 'x_total{job="a"}'))
    expect(others).toEqual([])
    expect(error).toMatchObject({ level: 'error', code: 'pattern-as-text', place: { line: 9, column: 49 } })
    expect(error?.problem).toMatchObject({
      message: 'a query of shop/it compares with the text of a regular expression: code="5.."',
      expected: '=~ before a regular expression',
      advice: 'Write =~ for =.',
    })
  })

  it.each([
    ratio('x_total{job="a"}', 'x_total{job="a",path!="/metrics|/health"}'),
    ratio('{"x.total","http.code"="5.."}'),
    expression('sum(increase(x{code="5.."}[$window])) / sum(increase(x[$window]))'),
    `{ slices: { every: 1m, value: 'max(x{a="b.*"})', below: 1 } }`,
    `{ latency: { histogram: 'x{path="/api/.*"}', within: 1s } }`,
  ])('looks at every query: %s', (indicator) => {
    expect(about(indicator)).toMatchObject([{ level: 'error', code: 'pattern-as-text' }])
  })

  it('leaves patterns under =~ and texts under = alone', () => {
    expect(about(ratio('x_total{code=~"5..",host="api.example.com",version!="1.2.3"}'))).toEqual([])
  })
})
