import { expect, it } from 'vitest'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { type Pod, scrapeHistograms } from '../../support/native-histogram.ts'
import { type Server, waitUntil } from '../../support/process.ts'
import { hasPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'

/** So long that nothing has left it by the last question, on a busy machine too. */
const WINDOW = { seconds: 1800, text: '30m' }
const LATENCY = sloOf(`{ latency: { histogram: 'request_seconds{job="shop"}', within: 250ms } }`)
const GROUPED = { ...LATENCY, groupBy: ['instance'] }

const podOf = (instance: string, kind: Pod['kind']): Pod => ({ instance, kind, requests: { fast: 5000, slow: 2000 } })

/** Requests of a pod, up to a quarter of a second and slower; counted in steps that a histogram's buckets can hold. */
function serve({ requests }: Pod, fast: number, slow: number) {
  requests.fast += fast
  requests.slow += slow
}

describeWith(hasPrometheus, 'a latency of classic and native histograms on a real Prometheus', () => {
  async function withPods(pods: readonly Pod[], run: (server: Server) => Promise<void>) {
    const server = await scrapeHistograms('request_seconds', pods)
    try {
      await run(server)
    } finally {
      await server.stop()
    }
  }

  const backendAt = ({ url }: Server) => prometheusAt(url, { at: Date.now() / 1000, requestTimeoutMs: 300_000 })

  /** Good and total of the window, once they have been scraped. */
  async function counted(server: Server, total: number) {
    let counts = { good: 0, total: 0 }
    await waitUntil(`about ${total} requests have been scraped`, async () => {
      const backend = backendAt(server)
      const { measurement } = await backend.compliance(LATENCY, allOf(WINDOW))
      await backend.close()
      if (measurement.kind === 'counts') {
        counts = { good: measurement.good.valueOf(), total: measurement.total.valueOf() }
      }
      return counts.total > 0.8 * total
    })
    return counts
  }

  /** How often a series was scraped, by its kind. */
  const scraped = (server: Server, series: string) =>
    waitUntil(`${series} has been scraped`, async () => {
      const query = new URLSearchParams({ query: `min(count_over_time(${series}[30m])) >= 10` })
      const answer = (await (await fetch(`${server.url}/api/v1/query?${query}`)).json()) as {
        data: { result: unknown[] }
      }
      return answer.data.result.length > 0
    })

  it.concurrent('counts the pods of both', async () => {
    const [old, young] = [podOf('shop-1', 'classic'), podOf('shop-2', 'native')]
    await withPods([old, young], async (server) => {
      await scraped(server, 'request_seconds_count')
      await scraped(server, 'request_seconds')
      serve(old, 990, 10)
      serve(young, 500, 500)
      const { good, total } = await counted(server, 2000)
      expect(good / total).toBeCloseTo(1490 / 2000, 1)
      expect(total).toBeLessThan(2600)
    })
  })

  it.concurrent('adds what one process counted with the one, and then with the other', async () => {
    const pod = podOf('shop-1', 'classic')
    await withPods([pod], async (server) => {
      await scraped(server, 'request_seconds_count')
      serve(pod, 1000, 0)
      await counted(server, 1000)
      pod.kind = 'native'
      await scraped(server, 'request_seconds')
      serve(pod, 0, 1000)
      const { good, total } = await counted(server, 2000)
      expect(Math.abs(good / total - 0.5)).toBeLessThan(0.1)
      expect(total).toBeLessThan(2600)
    })
  })

  it.concurrent('counts the classic ones where a process has both at once', async () => {
    const requests = { fast: 5000, slow: 2000 }
    const pods: Pod[] = (['classic', 'native'] as const).map((kind) => ({ instance: 'shop-1', kind, requests }))
    await withPods(pods, async (server) => {
      await scraped(server, 'request_seconds_count')
      await scraped(server, 'request_seconds')
      requests.fast += 600
      requests.slow += 400
      const { good, total } = await counted(server, 1000)
      expect(good / total).toBeCloseTo(0.6, 1)
      expect(total).toBeLessThan(1300)
    })
  })

  it.concurrent('knows the groups of both', async () => {
    const pods = [podOf('shop-1', 'classic'), podOf('shop-2', 'native')]
    await withPods(pods, async (server) => {
      await scraped(server, 'request_seconds_count')
      await scraped(server, 'request_seconds')
      const backend = backendAt(server)
      const groups = await backend.split(GROUPED, allOf(WINDOW))
      expect(groups.map(({ name }) => name)).toEqual([
        expect.stringContaining('instance="shop-1"'),
        expect.stringContaining('instance="shop-2"'),
      ])
      await backend.close()
    })
  })

  it.concurrent('says what part of the window one of both has data for', async () => {
    const pods = [podOf('shop-1', 'classic'), podOf('shop-2', 'native')]
    await withPods(pods, async (server) => {
      await scraped(server, 'request_seconds_count')
      await scraped(server, 'request_seconds')
      const backend = backendAt(server)
      const { coverage } = await backend.compliance(LATENCY, allOf({ seconds: 3600, text: '1h' }))
      expect(coverage).toMatchObject({ kind: 'covered', share: expect.any(Number) })
      expect(coverage.kind === 'covered' && coverage.share).toBeLessThan(0.2)
      await backend.close()
    })
  })
})
