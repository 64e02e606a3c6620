import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage, Covered } from '../../../src/core/budget/coverage.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, HOLES, JOBS, type Job, PRESENCE, seenOf } from '../../support/presence.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { type Asked, refusingFront, TOO_MANY_SAMPLES } from '../../support/refusing-front.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

const requests = (job: string) =>
  sloOf(`{ ratio: { bad: 'errs_total{job="${job}"}', total: 'reqs_total{job="${job}"}' } }`)
const expression = (job: string) =>
  sloOf(
    `{ ratio: { bad: 'sum(increase(errs_total{job="${job}"}[$window]))', total: 'sum(increase(reqs_total{job="${job}"}[$window]))' } }`,
  )
const slices = (job: string) => sloOf(`{ slices: { every: 1m, value: 'up{job="${job}"}', at-least: 1 } }`)

async function coverageAt(url: string, slo: Slo, seconds: number): Promise<Coverage> {
  const backend = prometheusAt(url, { at: END, requestTimeoutMs: 300_000 })
  const { coverage } = await backend.compliance(slo, allOf({ seconds, text: `${seconds}s` }))
  await backend.close()
  return coverage
}

async function coveredAt(url: string, slo: Slo, seconds: number): Promise<Covered> {
  const coverage = await coverageAt(url, slo, seconds)
  if (coverage.kind !== 'covered') throw new Error(JSON.stringify(coverage))
  return coverage
}

const near = (value: number | null | undefined, wanted: number, within: number) =>
  expect(Math.abs((value ?? Number.NaN) - wanted), `${value} near ${wanted}`).toBeLessThanOrEqual(within)

const fronted = (url: string, refuses: (asked: Asked) => boolean = () => false) =>
  refusingFront(url, (asked) => (refuses(asked) ? TOO_MANY_SAMPLES : null))

for (const [name, available, start] of [
  ['Prometheus', hasPrometheus, startPrometheus],
  ['VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics],
] as const) {
  describeWith(available, `coverage at a real ${name}`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start(PRESENCE)
    })
    afterAll(async () => await server.stop())

    it('of a window full of data is whole, and takes one question of its own', async () => {
      const front = await fronted(server.url)
      expect(await coveredAt(front.url, requests('full'), 30 * DAY)).toMatchObject({
        share: 1,
        hole: null,
        endedAt: null,
      })
      const asked = front.received.map(({ body }) => new URLSearchParams(body).get('query') ?? '')
      expect(asked.filter((query) => query.includes('count_over_time'))).toHaveLength(1)
      expect(front.received.filter(({ url }) => url.includes('query_range'))).toEqual([])
      await front.stop()
    })

    it.each<[string, (job: string) => Slo]>([
      ['plain selectors', requests],
      ['expressions', expression],
      ['time slices', slices],
    ])('of %s says since when there are data where a server keeps fifteen days', async (_, slo) => {
      const { share, hole, endedAt } = await coveredAt(server.url, slo('retention'), 30 * DAY)
      near(share, 0.5, 0.003)
      near(hole?.from, END - 30 * DAY, HOUR)
      near(hole?.to, END - 15 * DAY, HOUR)
      if (endedAt !== null) near(endedAt, END, 2 * MINUTE)
    })

    it.each<[string, (job: string) => Slo, number]>([
      ['plain selectors', requests, 2 * MINUTE],
      ['expressions', expression, HOUR],
      // A value is seen for five minutes.
      ['time slices', slices, 6 * MINUTE],
    ])('of %s knows when they ended', async (_, slo, within) => {
      for (const [job, ago] of [
        ['ended-5d', 5 * DAY],
        ['ended-3h', 3 * HOUR],
      ] as const) {
        const { share, hole, endedAt } = await coveredAt(server.url, slo(job), 30 * DAY)
        near(endedAt, END - ago, within)
        near(hole?.to, END, 0)
        near(share, 1 - ago / (30 * DAY), 0.003)
      }
    })

    it('knows the minute in which data ended, though the window is looked at by the hour', async () => {
      near((await coveredAt(server.url, requests('ended-70m'), 30 * DAY)).endedAt, END - 70 * MINUTE, MINUTE)
      near((await coveredAt(server.url, requests('ended-20m'), 30 * DAY)).endedAt, END - 20 * MINUTE, MINUTE)
      expect(await coveredAt(server.url, requests('ended-2m'), 30 * DAY)).toMatchObject({ share: 1, endedAt: null })
    })

    it('of a service that is four minutes old sees them under a window of thirty days', async () => {
      const { share, hole, endedAt } = await coveredAt(server.url, requests('young'), 30 * DAY)
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(0.002)
      near(hole?.to, END, HOUR)
      expect(endedAt).toBeNull()
    })

    it('has no holes between samples that come in long, even steps, and knows the step', async () => {
      for (const [job, step, window] of [
        ['daily', DAY, 30 * DAY],
        ['ten-minutes', 600, 6 * HOUR],
        ['ten-minutes', 600, 30 * DAY],
      ] as const) {
        const { share, stepSeconds } = await coveredAt(server.url, requests(job), window)
        near(share, 1, 0.002)
        if (stepSeconds > 0 && window / step < 750) near(stepSeconds, step, step / 2)
      }
      const { share, hole } = await coveredAt(server.url, requests('daily-with-a-hole'), 30 * DAY)
      near(share, 1 - 6 / 30, 0.04)
      near((hole?.to ?? 0) - (hole?.from ?? 0), 6 * DAY, DAY)
    })

    it('of a process that is up half of the time is half', async () => {
      near((await coveredAt(server.url, requests('restarting'), 6 * HOUR)).share, 0.5, 0.05)
    })

    it.each(HOLES)('of data with holes at random is what was left out of them: %s', async (job) => {
      const seen = seenOf(job)
      const window = 12 * HOUR
      const { share, hole } = await coveredAt(server.url, requests(job), window)
      near(share, seen.share(window), ((seen.holes(window).length + 1) * (2 * MINUTE)) / window)
      const [longest = { from: END, to: END }] = seen.holes(window)
      near((hole?.to ?? 0) - (hole?.from ?? 0), longest.to - longest.from, 2 * MINUTE)
    })

    it('is looked at step by step where the one question is refused, and undetermined where both are', async () => {
      const one = await fronted(server.url, ({ query }) => query.includes(':3600s]'))
      expect(await coveredAt(one.url, requests('full'), 30 * DAY)).toMatchObject({ share: 1, hole: null })
      near((await coveredAt(one.url, requests('retention'), 30 * DAY)).share, 0.5, 0.003)
      const both = await fronted(server.url, ({ query }) => query.includes('count_over_time'))
      expect(await coverageAt(both.url, requests('full'), 30 * DAY)).toMatchObject({
        kind: 'undetermined',
        reason: { kind: 'too-much' },
      })
      await Promise.all([one.stop(), both.stop()])
    })

    it.each<[string, (job: string) => Slo]>([
      ['plain selectors', requests],
      ['time slices', slices],
    ])('of %s is undetermined where nobody can say whether the data have ended', async (_, slo) => {
      // In pieces of less than four days, of which those that ended before the data did say that they are full.
      const days = (query: string) => Number(/\[(\d+)s:3600s\]/.exec(query)?.[1] ?? 0) / DAY
      const front = await fronted(server.url, ({ query, path }) => path.includes('query_range') || days(query) > 4)
      expect(await coverageAt(front.url, slo('ended-3h'), 30 * DAY)).toMatchObject({
        kind: 'undetermined',
        reason: { kind: 'too-much' },
      })
      await front.stop()
    })

    it('is undetermined where nobody can say in which minute the data ended', async () => {
      const front = await fronted(server.url, ({ query }) => query.includes('[1m]'))
      expect(await coverageAt(front.url, requests('ended-70m'), 30 * DAY)).toMatchObject({
        kind: 'undetermined',
        reason: { kind: 'too-much' },
      })
      await front.stop()
    })
  })
}

describe('the samples', () => {
  it('are of every job', () => expect(Object.keys(JOBS)).toEqual(expect.arrayContaining<Job>(['full', 'retention'])))
})
