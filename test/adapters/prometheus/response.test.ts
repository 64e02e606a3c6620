import { describe, expect, it } from 'vitest'
import type { HttpAnswer } from '../../../src/adapters/network/http.ts'
import { singleAnswer } from '../../../src/adapters/prometheus/query-client.ts'
import { readResponse } from '../../../src/adapters/prometheus/response.ts'
import { isUnreachable } from '../../../src/core/model/measurement.ts'
import { quotedReason } from '../../../src/present/reasons.ts'
import { fraction } from '../../support/build.ts'

const asIs = { redact: (text: string) => text, withheld: null }
const JSON_TYPE = 'application/json'
const answer = (status: number, body: unknown, contentType = JSON_TYPE) =>
  readResponse(
    {
      kind: 'answer',
      status,
      contentType,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    asIs,
  )
const success = (data: unknown, more: object = {}) => answer(200, { status: 'success', data, ...more })
const vector = (...result: object[]) => ({ resultType: 'vector', result })
const value = (text: string, metric: object = {}) => ({ metric, value: [1785542400, text] })
const error = (status: number, errorType: string, text: string) =>
  answer(status, { status: 'error', errorType, error: text })

/** Why an answer is of no use, as people read it. */
function refusal(result: ReturnType<typeof readResponse>): string {
  if (result.kind === 'samples') throw new Error('the answer is usable')
  return quotedReason(result.reason).text
}

describe('a success', () => {
  it('of an instant query, as Prometheus writes it, is its samples', () => {
    const body = `{"status":"success","data":{"resultType":"vector","result":[{"metric":{"le":"1.0"},"value":[1785542400.123,"25250"]}],
      "stats":{"timings":{"evalTotalTime":0.00135},"samples":{"totalQueryableSamples":500,"peakSamples":201}}}}`
    expect(answer(200, body)).toEqual({
      kind: 'samples',
      samples: [{ labels: { le: '1.0' }, at: 1785542400.123, value: '25250' }],
    })
  })

  it('of VictoriaMetrics may have its stats beside the data', () => {
    const stats = { seriesFetched: '12', executionTimeMsec: 3 }
    expect(success(vector(value('3')), { isPartial: false, stats })).toMatchObject({ kind: 'samples' })
  })

  it('without series is no sample, and a missing number', () => {
    const empty = success(vector())
    expect(empty).toEqual({ kind: 'samples', samples: [] })
    expect(singleAnswer(empty)).toEqual({ kind: 'missing' })
  })

  it.each(['NaN', '+Inf', '-Inf'])('with %s is not a number', (text) => {
    expect(singleAnswer(success(vector(value(text))))).toEqual({
      kind: 'unusable',
      reason: { kind: 'not-a-number', value: text },
    })
  })

  it.each([
    ['1e-07', '1/10000000'],
    ['1e+21', '1000000000000000000000'],
    ['1.1111111111111112', '6944444444444445/6250000000000000'],
  ])('with %s is exactly that number', (text, exact) => {
    expect(singleAnswer(success(vector(value(text))))).toEqual({ kind: 'number', value: fraction(exact) })
  })

  it('with several series where one is due says how many', () => {
    const several = success(vector(value('1', { job: 'a' }), value('2', { job: 'b' }), value('3', { job: 'c' })))
    expect(singleAnswer(several)).toEqual({ kind: 'unusable', reason: { kind: 'several-series', count: 3 } })
  })

  it('with a native histogram is not a number', () => {
    const histogram = [1785542400, { count: '42', sum: '34593.34', buckets: [[0, '0.25', '0.5', '12']] }]
    expect(singleAnswer(success(vector({ metric: {}, histogram })))).toEqual({
      kind: 'unusable',
      reason: { kind: 'native-histogram' },
    })
    const matrix = { resultType: 'matrix', result: [{ metric: {}, histograms: [histogram] }] }
    expect(success(matrix)).toEqual({ kind: 'unusable', reason: { kind: 'native-histogram' } })
  })

  it('of a range query has each point of each series', () => {
    const result = [
      {
        metric: { a: '1' },
        values: [
          [1, '10'],
          [2, '11'],
        ],
      },
      { metric: { a: '2' }, values: [[2, '12']] },
    ]
    expect(success({ resultType: 'matrix', result })).toEqual({
      kind: 'samples',
      samples: [
        { labels: { a: '1' }, at: 1, value: '10' },
        { labels: { a: '1' }, at: 2, value: '11' },
        { labels: { a: '2' }, at: 2, value: '12' },
      ],
    })
  })

  it('that is a scalar is one sample; one that is text is of the wrong type', () => {
    expect(singleAnswer(success({ resultType: 'scalar', result: [5, '3'] }))).toEqual({
      kind: 'number',
      value: fraction(3),
    })
    expect(success({ resultType: 'string', result: [5, 'hi'] })).toEqual({
      kind: 'unusable',
      reason: { kind: 'wrong-type', type: 'string' },
    })
  })

  it('under a status that is none is not trusted', () => {
    expect(refusal(answer(500, { status: 'success', data: vector(value('1')) }))).toContain('HTTP 500')
  })
})

describe('a partial answer', () => {
  it.each([
    [{ isPartial: true }, 'isPartial'],
    [{ warnings: ['receive series from Addr: 10.0.0.1: rpc error'] }, 'receive series from Addr'],
    [{ warnings: ['No StoreAPIs matched for this query'] }, 'No StoreAPIs matched'],
    [{ warnings: ['PromQL info: metric might not be a counter', 'fetch series for x'] }, 'fetch series for x'],
    [{ warnings: ['results truncated due to limit'] }, 'results truncated'],
  ])('%j is unknown, and says so', (more, detail) => {
    const result = success(vector(value('1')), more)
    expect(result).toMatchObject({ kind: 'unusable', reason: { kind: 'partial-answer' } })
    expect(refusal(result)).toContain(detail)
  })

  it.each([
    [{ warnings: ['PromQL info: metric might not be a counter, name does not end in _total: "foo" (1:14)'] }],
    [{ infos: ['PromQL info: metric might not be a counter, name does not end in _total: "mails_ignored" (1:14)'] }],
    [{ infos: ['PromQL info: anything', '3 more info annotations omitted'] }],
    [{ warnings: [] }],
    [{ warnings: null, isPartial: null }],
  ])('%j is none: these are notes on the evaluation', (more) => {
    expect(success(vector(value('1')), more)).toMatchObject({ kind: 'samples' })
  })
})

describe('an answer that elements were left out of', () => {
  it.each([
    [{ warnings: ['PromQL warning: encountered a mix of histograms and floats for metric name "x" (1:5)'] }],
    [{ warnings: ['PromQL warning: encountered a mix of histograms and floats for aggregation (1:1)'] }],
    [{ warnings: ['PromQL warning: bucket label "le" is missing or has a malformed value of "" (1:5)'] }],
    [{ infos: ['PromQL info: ignored histograms in a range containing both floats and histograms (1:5)'] }],
    [{ infos: ['PromQL info: ignored histogram in sum aggregation (1:5)'] }],
    [{ infos: ['PromQL info: incompatible sample types encountered for binary operator "+" (1:5)'] }],
    // Thanos has all of them in `warnings`.
    [{ warnings: ['PromQL info: ignored histograms in a range containing both floats and histograms (1:5)'] }],
    [{ warnings: ['PromQL info: metric might not be a counter', '2 more warning annotations omitted'] }],
  ])('%j is unknown, and says so', (more) => {
    const result = success(vector(value('1')), more)
    expect(result).toMatchObject({ kind: 'unusable', reason: { kind: 'samples-dropped' } })
    expect(refusal(result)).toContain(Object.values(more).flat().at(-1))
  })

  it('is told with what storage left out first', () => {
    const warnings = ['PromQL warning: encountered a mix of histograms and floats', 'fetch series for x: timeout']
    expect(success(vector(value('1')), { warnings })).toMatchObject({ reason: { kind: 'partial-answer' } })
  })
})

describe('an error', () => {
  it.each([
    [400, 'bad_data', 'invalid parameter "query": 1:5: parse error: unexpected end of input'],
    [422, '422', 'cannot parse expression'],
    [500, 'internal', 'expanding series: open block'],
  ])('%i %s is named with its status and words', (status, type, text) => {
    expect(refusal(error(status, type, text))).toBe(`the backend refused: HTTP ${status}, ${text}`)
  })

  it('under status 200 is an error all the same', () => {
    expect(refusal(error(200, 'execution', 'no'))).toBe('the backend refused: HTTP 200, no')
  })

  it('is one line of bounded length', () => {
    const text = refusal(error(422, 'execution', `first\n\tsecond ${'long '.repeat(1000)}`))
    expect(text).toContain('first second long')
    expect(text.length).toBeLessThan(500)
  })

  it.each([
    [
      'the total query time range exceeds the limit (query length: 1440h0m0s, limit: 768h0m0s) (err-mimir-max-total-query-length). To adjust the related per-tenant limit, configure -query-frontend.max-total-query-length, or contact your service administrator.',
      768 * 3600,
    ],
    [
      'the query time range exceeds the limit (query length: 2161h0m0s, limit: 721h30m15s) (err-mimir-max-query-length)',
      721 * 3600 + 30 * 60 + 15,
    ],
    ['the query time range exceeds the limit (err-mimir-max-query-length)', null],
  ])('of Mimir about the range says how long a range may be: %s', (text, limitSeconds) => {
    expect(error(422, 'execution', text)).toEqual({
      kind: 'unusable',
      reason: { kind: 'window-too-long', limitSeconds },
    })
  })

  it.each([
    'query processing would load too many samples into memory in query execution',
    'expanding series: the query exceeded the maximum number of chunks (limit: 2000000 chunks) (err-mimir-max-chunks-per-query). Consider reducing the time range',
    'the query exceeded the maximum number of series (limit: 100000 series) (err-mimir-max-series-per-query)',
    'the query exceeded the aggregated chunks size limit (limit: 1 bytes) (err-mimir-max-chunks-bytes-per-query)',
    'the query exceeded the maximum allowed estimated amount of memory consumed by a single query (err-mimir-max-estimated-memory-consumption-per-query)',
    'the query hit the max number of chunks limit (limit: 2000000 chunks)',
    'the query hit the max number of series limit (limit: 100000 series)',
    'rpc error: code = ResourceExhausted desc = exceeded series limit: limit 10 violated (got 11)',
    'expand series: exceeded samples limit: limit 50000000 violated (got 50000010)',
    'exceeded chunks limit: limit 10 violated (got 11)',
    'error when executing query="x": cannot select more than -search.maxSamplesPerQuery=1000000000 samples; possible solutions: increase the -search.maxSamplesPerQuery',
    'error occured during search: cannot process more than 30000000 samples per series; either reduce the query range or increase -search.maxSamplesPerSeries',
    'the number of matching timeseries exceeds 300000; either narrow down the search or increase -search.max* command-line flag values at vmselect',
    'not enough memory for processing 1000 data points across 10 time series with 100 points in each time series',
    'too many points for the given step=60, start=0 and end=1: 100001; the maximum number of points is 100000; cannot exceed -search.maxPointsSubqueryPerTimeseries',
  ])('about how much a query may read is told apart: %s', (text) => {
    const result = error(422, 'execution', text)
    expect(result).toMatchObject({ kind: 'unusable', reason: { kind: 'too-much' } })
    expect(refusal(result)).toMatch(/select fewer series.*recording rule/)
  })

  it('that took too long on the other side did not come in time', () => {
    expect(error(503, 'timeout', 'query timed out in expression evaluation')).toMatchObject({
      reason: { kind: 'backend-timeout', detail: 'HTTP 503, query timed out in expression evaluation' },
    })
  })
})

describe('what is no answer of the API', () => {
  it.each<[string, number, string, string, string]>([
    ['a wrong prefix', 404, '404 page not found\n', 'text/plain', 'does backend-url lack a path prefix'],
    ['a login page', 200, '<!DOCTYPE html><title>Sign in</title>', 'text/html; charset=utf-8', 'login page'],
    ['a login page that says it is JSON', 200, '\n <html lang="en">', JSON_TYPE, 'login page'],
    ['an empty body', 200, '', '', 'an empty answer'],
    ['credentials that are refused', 401, 'Unauthorized', 'text/plain', 'check backend-token'],
    ['Google refusing credentials', 403, '{"error":{"code":403,"message":"no"}}', JSON_TYPE, 'check backend-token'],
    ['JSON of another kind', 200, '{"data":[]}', JSON_TYPE, 'not an answer of the Prometheus API: {"data":[]}'],
    ['JSON that is cut off', 200, '{"status":"success","data":{"resultType":"vec', JSON_TYPE, 'not an answer'],
    ['null', 200, 'null', JSON_TYPE, 'not an answer'],
  ])('%s is told apart', (_, status, body, contentType, words) => {
    const result = answer(status, body, contentType)
    expect(result).toMatchObject({ kind: 'unusable', reason: { kind: 'turned-away' } })
    expect(refusal(result)).toContain(words)
  })

  it.each<[string, number, string, string, string]>([
    ['a server that starts or stops', 503, 'Service Unavailable', 'text/plain', 'HTTP 503'],
    ['an empty body', 502, '', '', 'an empty answer'],
    ['a proxy in between', 504, '<html>Gateway Time-out</html>', 'text/html', 'HTTP 504'],
    ['JSON of another kind', 500, '{"message":"no"}', JSON_TYPE, 'HTTP 500'],
  ])('with a status of 5xx says that the backend can not be reached: %s', (_, status, body, contentType, words) => {
    const result = answer(status, body, contentType)
    if (result.kind === 'samples') throw new Error('the answer is usable')
    expect(isUnreachable(result.reason)).toBe(true)
    expect(refusal(result)).toContain(words)
  })

  it.each([
    ['No required SSL certificate was sent', false],
    ['The SSL certificate error', true],
  ])('nginx, where it wants a client certificate, is told apart: %s', (title, given) => {
    const page = `<html><head><title>400 ${title}</title></head></html>`
    const reading = { ...asIs, withheld: 'fork' } as const
    const sent = { kind: 'answer', status: 400, contentType: 'text/html', body: page } as const
    const reason = { kind: 'certificate-refused', given, detail: `HTTP 400, ${title}`, withheld: 'fork' } as const
    expect(readResponse(sent, reading)).toEqual({ kind: 'unusable', reason })
    expect(isUnreachable(reason)).toBe(false)
  })

  it('a value that is a number, not text, is not guessed at', () => {
    expect(refusal(success(vector({ metric: {}, value: [1, 5] })))).toContain('not an answer of the Prometheus API')
  })

  it('a redirect is not followed, and says where it led', () => {
    const result = readResponse({ kind: 'redirected', status: 302, host: 'login.example.com' }, asIs)
    expect(refusal(result)).toContain('HTTP 302, a redirect to login.example.com')
  })

  it('what is long is cut, our own words before it included', () => {
    const [words, cut] = ['HTTP 200, not an answer of the Prometheus API: ', 'the backend refused: ']
    for (const length of [360, 5000]) {
      expect(refusal(answer(200, 'x'.repeat(length)))).toBe(`${cut}${words}${'x'.repeat(400 - words.length)}…`)
    }
    expect(refusal(answer(200, 'x'.repeat(353)))).toBe(`${cut}${words}${'x'.repeat(353)}`)
  })

  it.each([
    [{ connected: false }, { kind: 'unreachable', detail: 'connect ECONNREFUSED' }],
    [{}, { kind: 'out-of-time', limit: { kind: 'request', seconds: 30 } }],
  ] as const)('no answer at all keeps its cause: %j %j', (more, reason) => {
    expect(readResponse({ ...more, ...reason } as HttpAnswer, asIs)).toEqual({ kind: 'unusable', reason })
  })
})
