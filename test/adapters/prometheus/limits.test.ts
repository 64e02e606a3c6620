import { request } from 'undici'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END } from '../../support/dataset.ts'
import { type HttpServer, json, serve } from '../../support/http-server.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'

const DAY = 86_400
const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: DAY, w: 7 * DAY }
const LIMIT = 32 * DAY

/** A real Prometheus behind a front that refuses ranges of more than 32 days, in the words of Mimir. */
async function limited(prometheus: string): Promise<HttpServer> {
  return await serve(async ({ url, body, headers }, response) => {
    const query = new URLSearchParams(body).get('query') ?? ''
    const ranges = [...query.matchAll(/\[(\d+)([smhdw])[\]:]/g)].map(
      ([, n, unit = 's']) => Number(n) * (UNITS[unit] ?? 1),
    )
    if (Math.max(...ranges) > LIMIT) {
      const error = `the query time range exceeds the limit (query length: 2160h0m0s, limit: 768h0m0s) (err-mimir-max-query-length)`
      return json(response, 422, { status: 'error', errorType: 'execution', error })
    }
    const answer = await request(`${prometheus}${url}`, {
      method: 'POST',
      body,
      headers: { 'content-type': headers['content-type'] ?? '' },
    })
    json(response, answer.statusCode, await answer.body.json())
  })
}

describeWith(hasPrometheus, 'a window of 90 days at a backend that allows 32', () => {
  let prometheus: Server
  let front: HttpServer
  beforeAll(async () => {
    prometheus = await startPrometheus()
    front = await limited(prometheus.url)
  })
  afterAll(async () => {
    await front?.stop()
    await prometheus?.stop()
  })

  const measure = async (url: string, indicator: string) => {
    const backend = prometheusAt(url, { at: END, requestTimeoutMs: 30_000, deadline: AbortSignal.timeout(60_000) })
    const reading = await backend.compliance(sloOf(indicator, { window: '90d' }), { seconds: 90 * DAY, text: '90d' })
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
    expect(split.coverage).toBeCloseTo(whole.coverage ?? -1, 2)
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
