import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Backend } from '../../../../src/core/budget/backend.ts'
import { allOf } from '../../../../src/core/exclusions/kept.ts'
import type { Reason } from '../../../../src/core/model/measurement.ts'
import { describeWith } from '../../../support/available.ts'
import { prometheusAt } from '../../../support/backend.ts'
import { BOUNDARIES, END, ERROR_RATE } from '../../../support/boundaries.ts'
import type { Server } from '../../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../../support/prometheus.ts'
import { sloOf } from '../../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../../support/victoria-metrics.ts'

const HOUR = 3600
const DAY = 24 * HOUR
const START = END - 31 * DAY
const MONTH = { seconds: 30 * DAY, text: '30d' }
/** What passes between two scrapes, one for each hand-over of a pod, may be seen by neither spelling. */
const SCRAPE = 300 / (30 * DAY)

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: () => startPrometheus(BOUNDARIES) },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: () => startVictoriaMetrics(BOUNDARIES) },
] as const

const sloFor = (job: string) => sloOf(`{ latency: { histogram: 'request_seconds{job="${job}"}', within: 1s } }`)

for (const { name, available, start } of SERVERS) {
  describeWith(available, `bucket boundaries on a real ${name}`, () => {
    let server: Server
    let backend: Backend
    beforeAll(async () => {
      server = await start()
      backend = prometheusAt(server.url, {
        at: END,
        concurrency: 6,
        requestTimeoutMs: 300_000,
        deadline: AbortSignal.timeout(600_000),
      })
    })
    afterAll(async () => {
      await backend?.close()
      await server?.stop()
    })

    async function errorRateOf(job: string, span = MONTH): Promise<number> {
      const { measurement } = await backend.compliance(sloFor(job), allOf(span))
      if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
      return 1 - measurement.good.div(measurement.total).valueOf()
    }
    async function refusalOf(job: string): Promise<Reason> {
      const { measurement } = await backend.compliance(sloFor(job), allOf(MONTH))
      if (measurement.kind !== 'unmeasured') {
        throw new Error(measurement.kind === 'counts' ? measurement.good.div(measurement.total).toString() : 'a ratio')
      }
      return measurement.reason
    }

    for (const [job, handOvers] of [
      ['plain', 0],
      ['handed-over', 1],
      ['handed-over-recently', 1],
      ['twice-handed-over', 2],
      ['rolling', 1],
      ['redeployed', 1],
      ['both-all-the-time', 0],
      ['second-for-a-while', 0],
      ['there-and-back', 0],
      ['young', 0],
      ['stopped', 1],
    ] as const) {
      it(`are counted once however they are written: ${job}`, async () => {
        const off = Math.abs((await errorRateOf(job)) - ERROR_RATE)
        expect(off).toBeLessThan(0.02 * ERROR_RATE + 1.01 * handOvers * SCRAPE)
      })
    }

    it('are counted once in a burn window that has a hand-over in it', async () => {
      const hour = { seconds: HOUR, text: '1h' }
      const { measurement } = await backend.recent(sloFor('handed-over-recently'), allOf(hour))
      if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
      expect(Math.abs(1 - measurement.good.div(measurement.total).valueOf() - ERROR_RATE)).toBeLessThan(0.0005)
    })

    it('are counted once in each step of a history', async () => {
      const history = await backend.history(sloFor('handed-over'), allOf(MONTH), DAY)
      if (history.kind === 'none') throw new Error(JSON.stringify(history.reason))
      const rates = history.buckets.map(({ measurement }) =>
        measurement.kind === 'counts' ? 1 - measurement.good.div(measurement.total).valueOf() : Number.NaN,
      )
      expect(rates).toHaveLength(30)
      for (const rate of rates) expect(Math.abs(rate - ERROR_RATE)).toBeLessThan(0.004)
    })

    it('are counted once at an earlier instant, and for each group', async () => {
      const slo = sloFor('handed-over')
      const week = { seconds: 20 * DAY, text: '20d' }
      const { measurement } = await backend.aside({ slo, within: null, kept: allOf(week), endedSecondsAgo: 8 * DAY })
      if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
      expect(Math.abs(1 - measurement.good.div(measurement.total).valueOf() - ERROR_RATE)).toBeLessThan(2 * SCRAPE)
      const groups = await backend.split({ ...sloFor('rolling'), groupBy: ['pod'] }, allOf(MONTH))
      expect(groups).toHaveLength(4)
      for (const group of groups) {
        const one = await backend.compliance(group, allOf(MONTH))
        if (one.measurement.kind !== 'counts') throw new Error(JSON.stringify(one.measurement))
        expect(Math.abs(1 - one.measurement.good.div(one.measurement.total).valueOf() - ERROR_RATE)).toBeLessThan(
          2 * SCRAPE,
        )
      }
    })

    for (const job of ['overlapping', 'restarted-there-and-back', 'twice-and-never']) {
      it(`are unknown where spellings stand side by side: ${job}`, async () => {
        expect(await refusalOf(job)).toEqual({
          kind: 'overlapping-boundaries',
          within: '1s',
          spellings: ['1', '1.0'],
        })
      })
    }

    for (const [job, first, last] of [
      ['since-lately', 21, 31],
      ['until-lately', 1, 21],
      ['new-with-late-boundary', 21, 31],
    ] as const) {
      it(`are unknown where they are there for a part of the time: ${job}`, async () => {
        const reason = await refusalOf(job)
        if (reason.kind !== 'partial-boundary' || !reason.seen) throw new Error(JSON.stringify(reason))
        expect(reason.span).toEqual({ from: END - 30 * DAY, to: END })
        expect(Math.abs(reason.seen.from - (START + first * DAY))).toBeLessThanOrEqual(3 * HOUR)
        expect(Math.abs(reason.seen.to - (START + last * DAY))).toBeLessThanOrEqual(3 * HOUR)
      })
    }

    it('are unknown where one series of several has none', async () => {
      expect(await refusalOf('one-pod-without')).toMatchObject({ kind: 'partial-boundary', seen: null })
    })
  })
}
