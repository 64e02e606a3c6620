import { afterEach, expect, it } from 'vitest'
import { planner } from '../../../src/adapters/prometheus/plan.ts'
import { countOver } from '../../../src/adapters/prometheus/queries.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { prometheusAt } from '../../support/backend.ts'
import { type HttpServer, json, serve } from '../../support/http-server.ts'
import { parses } from '../../support/promql.ts'
import { sloOf } from '../../support/slo.ts'

const DAY = 86_400
const SPAN = { seconds: DAY, text: '1d' }
const TOTAL = '{"http.server.request.duration_count","service.name"="shop"}'
const BAD = '{"http.server.request.duration_count","service.name"="shop","http.response.status_code"=~"5.."}'
const ratio = (bad = BAD) => `{ ratio: { bad: ${JSON.stringify(bad)}, total: ${JSON.stringify(TOTAL)} } }`

let server: HttpServer | null = null
afterEach(async () => server?.stop())

/** A Prometheus of today, by its grammar, that knows these values by a part of the query. */
async function backendThat(answers: (query: string) => readonly unknown[]) {
  server = await serve(({ body }, response) => {
    const query = new URLSearchParams(body).get('query') ?? ''
    if (!parses(query))
      return json(response, 400, { status: 'error', errorType: 'bad_data', error: `no PromQL: ${query}` })
    json(response, 200, { status: 'success', data: { resultType: 'vector', result: answers(query) } })
  })
  return prometheusAt(server.url)
}
const one = (value: number, metric: Record<string, string> = {}) => [{ metric, value: [0, `${value}`] }]
/** What was asked, without the mark that says which query an answer is of. */
const queries = () =>
  server?.received.map(({ body }) =>
    new URLSearchParams(body).get('query')?.replace(/ or label_replace\(vector\(Inf\),.*$/s, ''),
  ) ?? []

it('counts a ratio of metrics and labels with dots', async () => {
  const backend = await backendThat((query) =>
    query.includes('5..') ? one(5) : query.includes('increase') ? one(1000) : one(288),
  )
  const { measurement } = await backend.compliance(sloOf(ratio()), allOf(SPAN))
  await backend.close()
  expect(measurement).toMatchObject({ kind: 'counts', total: { n: 1000n }, good: { n: 995n } })
  expect(queries()).toContain(`sum(increase(${BAD}[1d]))`)
})

it('reads ready-made ratios and time slices of them', async () => {
  const backend = await backendThat((query) => (query.includes('<=') ? one(288) : query.includes('>') ? [] : one(0.5)))
  const expression = `sum(increase(${BAD}[$window])) / sum(increase(${TOTAL}[$window]))`
  const slices = `{ slices: { every: 5m, value: ${JSON.stringify(`max({"feed.age"})`)}, at-most: 60 } }`
  expect(await backend.compliance(sloOf(`{ error-ratio: ${JSON.stringify(expression)} }`), allOf(SPAN))).toMatchObject({
    measurement: { kind: 'ratio' },
  })
  expect(await backend.compliance(sloOf(slices), allOf(SPAN))).toMatchObject({ measurement: { kind: 'counts' } })
  await backend.close()
})

it('keeps groups apart by a label with dots', async () => {
  const backend = await backendThat((query) =>
    query.startsWith('count by') ? one(3, { 'http.route': '/a' }) : one(10),
  )
  const slo = { ...sloOf(ratio()), groupBy: ['http.route'] }
  const [group] = await backend.split(slo, allOf(SPAN))
  expect(group?.name).toBe('it{"http.route"="/a"}')
  expect(group && (await backend.compliance(group, allOf(SPAN))).measurement).toMatchObject({ kind: 'counts' })
  await backend.close()
  expect(queries()[0]).toBe(`count by ("http.route") (last_over_time(${TOTAL}[1d]))`)
  expect(queries()).toContain(`sum(increase(${TOTAL.slice(0, -1)},"http.route"="/a"}[1d]))`)
})

it('looks for a mistyped label with dots', async () => {
  const bad = BAD.replace('status_code', 'statuscode')
  const backend = await backendThat((query) =>
    query.includes('5..') || query.includes('!=""') ? [] : query.includes('increase') ? one(1000) : one(288),
  )
  const { measurement } = await backend.compliance(sloOf(ratio(bad)), allOf(SPAN))
  await backend.close()
  expect(measurement).toEqual({
    kind: 'unmeasured',
    reason: { kind: 'absent-label', label: 'http.response.statuscode', of: 'http.server.request.duration_count' },
  })
  expect(queries()).toContain('count({"http.server.request.duration_count","http.response.statuscode"!=""})')
})

it('asks selectors in quotes one by one, or together by their own marks', () => {
  const count = (job: string) =>
    countOver(
      { form: 'selector', text: `{"a.b",job="${job}"}` },
      { span: SPAN, offsetSeconds: 0, growth: 'increase' as const, after: null },
    )
  expect(planner(6, () => 'mark')([count('x'), count('y')]).map(({ kind }) => kind)).toEqual(['alone', 'alone'])
})
