import { afterAll, beforeAll, expect, it } from 'vitest'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { contractsOf } from '../../support/formats.ts'
import { type Requests, scrapeNativeHistogram } from '../../support/native-histogram.ts'
import type { Server } from '../../support/process.ts'
import { waitUntil } from '../../support/process.ts'
import { hasPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'

const PYRRA = `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: latency, namespace: shop }
spec:
  target: '99'
  window: 1h
  indicator:
    latencyNative:
      latency: 250ms
      total: { metric: request_seconds }
`
/** So long that nothing has left it by the last question, on a busy machine too. */
const WINDOW = { seconds: 1800, text: '30m' }

describeWith(hasPrometheus, 'a latency of a native histogram on a real Prometheus', () => {
  const requests: Requests = { fast: 10_000, slow: 1_000 }
  let server: Server
  beforeAll(async () => {
    server = await scrapeNativeHistogram('request_seconds', requests)
  })
  afterAll(() => server?.stop())

  async function measured(indicator?: string) {
    const backend = prometheusAt(server.url, {
      at: Date.now() / 1000,
      concurrency: 6,
      requestTimeoutMs: 300_000,
      deadline: AbortSignal.timeout(600_000),
    })
    const slo = indicator ? sloOf(indicator) : contractsOf({ 'pyrra.yaml': PYRRA }).slos[0]
    if (!slo) throw new Error('no SLO was read')
    const { measurement } = await backend.recent(slo, allOf(WINDOW))
    await backend.close()
    return measurement
  }

  it('is idle without events, and the share of the fast ones with some', async () => {
    await waitUntil('two scrapes are there', async () => (await measured()).kind === 'counts')
    expect(await measured()).toMatchObject({ good: { n: 0n }, total: { n: 0n } })
    requests.fast += 900
    requests.slow += 100
    await waitUntil('they have been scraped', async () => {
      const measurement = await measured()
      return measurement.kind === 'counts' && measurement.total.valueOf() > 500
    })
    const measurement = await measured()
    if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
    expect(measurement.good.valueOf() / measurement.total.valueOf()).toBeCloseTo(0.9, 6)
  })

  const latencyOf = (within: string) => `{ latency: { histogram: 'request_seconds{job="shop"}', within: ${within} } }`
  async function sharesOf(within: string) {
    const measurement = await measured(latencyOf(within))
    if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
    return { share: measurement.good.div(measurement.total).valueOf(), notes: measurement.notes }
  }

  it('is read by its base name, exactly on the bound of a bucket', async () => {
    expect(await sharesOf('250ms')).toEqual({ share: expect.closeTo(0.9, 6), notes: [] })
    expect(await sharesOf('500ms')).toEqual({ share: expect.closeTo(1, 6), notes: [] })
  })

  it('is interpolated within a bucket, with a note', async () => {
    const { share, notes } = await sharesOf('300ms')
    expect(share).toBeGreaterThan(0.9)
    expect(share).toBeLessThan(1)
    expect(notes).toEqual([{ kind: 'interpolated', within: '300ms' }])
  })

  it('has no data where there is neither a classic histogram nor a native one', async () => {
    const measurement = await measured(`{ latency: { histogram: 'up', within: 250ms } }`)
    expect(measurement).toEqual({ kind: 'unmeasured', reason: { kind: 'no-data', of: 'up_bucket' } })
  })
})
