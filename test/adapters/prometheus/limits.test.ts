import { afterAll, beforeAll, expect, it } from 'vitest'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, MONTH as MONTH_OF_SAMPLES } from '../../support/dataset.ts'
import type { HttpServer } from '../../support/http-server.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { refusingFront } from '../../support/refusing-front.ts'
import { sloOf } from '../../support/slo.ts'

const DAY = 86_400
const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: DAY, w: 7 * DAY }
const LIMIT = 32 * DAY

const TOO_LONG =
  'the query time range exceeds the limit (query length: 2160h0m0s, limit: 768h0m0s) (err-mimir-max-query-length)'

/** A real Prometheus behind a front that refuses ranges of more than so many seconds, in these words. */
const limited = (prometheus: string, longest: number, error: string): Promise<HttpServer> =>
  refusingFront(prometheus, ({ query, form }) => {
    const ranges = [...query.matchAll(/\[(\d+)([smhdw])[\]:]/g)].map(
      ([, n, unit = 's']) => Number(n) * (UNITS[unit] ?? 1),
    )
    const asked = Number(form.get('end') ?? 0) - Number(form.get('start') ?? 0)
    return Math.max(asked, ...ranges) > longest ? error : null
  })

describeWith(hasPrometheus, 'a window of 90 days at a backend that allows 32', () => {
  let prometheus: Server
  let front: HttpServer
  beforeAll(async () => {
    prometheus = await startPrometheus()
    front = await limited(prometheus.url, LIMIT, TOO_LONG)
  })
  afterAll(async () => {
    await front?.stop()
    await prometheus?.stop()
  })

  const measure = async (url: string, indicator: string) => {
    const backend = prometheusAt(url, { at: END, requestTimeoutMs: 300_000, deadline: AbortSignal.timeout(600_000) })
    const reading = await backend.compliance(
      sloOf(indicator, { window: '90d' }),
      allOf({ seconds: 90 * DAY, text: '90d' }),
    )
    await backend.close()
    return reading
  }

  it.each([
    [
      'selectors',
      `{ ratio: { bad: 'http_requests_total{job="exhausted",code="500"}', total: 'http_requests_total{job="exhausted"}' } }`,
    ],
    [
      'expressions',
      `{ ratio: { bad: 'sum(increase(http_requests_total{job="exhausted",code="500"}[$window])) # errors', total: 'sum(increase(http_requests_total{job="exhausted"}[$window]))' } }`,
    ],
    ['latencies', `{ latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 250ms } }`],
    [
      'time slices',
      `{ slices: { every: 1h, value: 'time() - max(feed_last_success_timestamp_seconds{job="feed"})', at-most: 300 } }`,
    ],
  ])('adds up %s to what one query over the whole window gives', async (_, indicator) => {
    const [whole, split] = [await measure(prometheus.url, indicator), await measure(front.url, indicator)]
    if (whole.measurement.kind !== 'counts' || split.measurement.kind !== 'counts')
      throw new Error(JSON.stringify([whole, split]))
    const close = (a: number, b: number) => expect(Math.abs(a - b) / Math.max(b, 1)).toBeLessThan(0.001)
    close(split.measurement.total.valueOf(), whole.measurement.total.valueOf())
    close(split.measurement.good.valueOf(), whole.measurement.good.valueOf())
    expect(shareOf(split.coverage)).toBeCloseTo(shareOf(whole.coverage) ?? -1, 2)
    // Three pieces of 30 days are the fewest.
    expect(new Set(split.evidence.flatMap(({ query }) => / offset (\d+)s/.exec(query.text)?.[1] ?? []))).toEqual(
      new Set(['2592000', '5184000']),
    )
  })

  it('says that a ready-made ratio can not be split', async () => {
    const { measurement } = await measure(
      front.url,
      `{ error-ratio: 'sum(increase(http_requests_total{code="500"}[$window])) / sum(increase(http_requests_total[$window]))' }`,
    )
    expect(measurement).toMatchObject({ kind: 'unmeasured', reason: { kind: 'window-too-long', limitSeconds: LIMIT } })
  })
})

const INDICATORS = [
  [
    'selectors',
    `{ ratio: { bad: 'http_requests_total{job="exhausted",code="500"}', total: 'http_requests_total{job="exhausted"}' } }`,
  ],
  [
    'expressions',
    `{ ratio: { bad: 'sum(increase(http_requests_total{job="exhausted",code="500"}[$window]))', total: 'sum(increase(http_requests_total{job="exhausted"}[$window]))' } }`,
  ],
] as const
/** Fewer than a series has in a month, and more than in a quarter of it. */
const MOST_SAMPLES = 30_000
const MONTH = { seconds: 30 * DAY, text: '30d' }

describeWith(hasPrometheus, 'a backend that lets a query read little', () => {
  let prometheus: Server
  const fronts: HttpServer[] = []
  beforeAll(async () => {
    prometheus = await startPrometheus()
  })
  afterAll(async () => {
    for (const front of fronts) await front.stop()
    await prometheus?.stop()
  })

  const backendWith = async (longest: number, error: string) => {
    const front = await limited(prometheus.url, longest, error)
    fronts.push(front)
    return { front, backend: prometheusAt(front.url, { at: END, requestTimeoutMs: 300_000 }) }
  }

  it.each(
    [
      'query processing would load too many samples into memory in query execution',
      'the query exceeded the maximum number of chunks (limit: 2000000 chunks) (err-mimir-max-chunks-per-query)',
      'exceeded series limit: limit 10 violated (got 11)',
      'cannot select more than -search.maxSamplesPerQuery=1000000000 samples',
    ].flatMap((error) => INDICATORS.map(([of, indicator]) => [error, of, indicator] as const)),
  )('is asked over shorter spans, after %j, about %s', async (error, _, indicator) => {
    const { front, backend } = await backendWith(8 * DAY, error)
    const whole = prometheusAt(prometheus.url, { at: END, requestTimeoutMs: 300_000 })
    const slo = sloOf(indicator)
    const [expected, found] = [await whole.recent(slo, allOf(MONTH)), await backend.recent(slo, allOf(MONTH))]
    await Promise.all([whole.close(), backend.close()])
    if (expected.measurement.kind !== 'counts' || found.measurement.kind !== 'counts')
      throw new Error(JSON.stringify([expected, found]))
    const close = (a: number, b: number) => expect(Math.abs(a - b) / Math.max(b, 1)).toBeLessThan(0.001)
    close(found.measurement.total.valueOf(), expected.measurement.total.valueOf())
    close(found.measurement.good.valueOf(), expected.measurement.good.valueOf())
    // The whole, its halves and its quarters, of both counts.
    expect(front.received).toHaveLength(2 * (1 + 2 + 4))
  })

  it('is asked over shorter spans where it is Prometheus itself that refuses', async () => {
    const small = await startPrometheus(MONTH_OF_SAMPLES, [`--query.max-samples=${MOST_SAMPLES}`])
    const [little, whole] = [small, prometheus].map(({ url }) =>
      prometheusAt(url, { at: END, requestTimeoutMs: 300_000 }),
    )
    const slo = sloOf(INDICATORS[0][1])
    const [found, expected] = [await little?.recent(slo, allOf(MONTH)), await whole?.recent(slo, allOf(MONTH))]
    await Promise.all([little?.close(), whole?.close(), small.stop()])
    if (expected?.measurement.kind !== 'counts' || found?.measurement.kind !== 'counts')
      throw new Error(JSON.stringify([expected, found]))
    const { total } = expected.measurement
    expect(Math.abs(found.measurement.total.div(total).valueOf() - 1)).toBeLessThan(0.001)
    expect(found.evidence.some(({ query }) => query.text.includes('offset'))).toBe(true)
  })

  it('is unknown where a few splits do not help, and says what to do', async () => {
    const { front, backend } = await backendWith(60, 'query processing would load too many samples into memory')
    const { measurement } = await backend.recent(sloOf(INDICATORS[0][1]), allOf(MONTH))
    await backend.close()
    expect(measurement).toMatchObject({ kind: 'unmeasured', reason: { kind: 'too-much' } })
    expect(front.received.length).toBeLessThanOrEqual(2 * (1 + 2 + 4 + 8) * 2)
  })

  it('has a history all the same', async () => {
    const { backend } = await backendWith(8 * DAY, 'query processing would load too many samples into memory')
    const history = await backend.history(sloOf(INDICATORS[0][1]), allOf(MONTH), DAY)
    const whole = prometheusAt(prometheus.url, { at: END, requestTimeoutMs: 300_000 })
    expect(history).toEqual(await whole.history(sloOf(INDICATORS[0][1]), allOf(MONTH), DAY))
    expect(history.kind).toBe('buckets')
    await Promise.all([whole.close(), backend.close()])
  })
})
