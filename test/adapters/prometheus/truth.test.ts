import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Backend } from '../../../src/core/budget/backend.ts'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { periodAt } from '../../../src/core/model/period.ts'
import { spanOf } from '../../../src/core/model/span.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, type TruthKey, truth } from '../../support/dataset.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const PROMISED = 0.001

const badRatio = (job: string, more = '') =>
  `{ ratio: { bad: 'http_requests_total{job="${job}",code=~"5.."}', total: 'http_requests_total{job="${job}"}'${more} } }`

function backendAt(server: Server): Backend {
  return prometheusAt(server.url, {
    at: END,
    concurrency: 6,
    requestTimeoutMs: 300_000,
    deadline: AbortSignal.timeout(600_000),
  })
}

/** What the backend measures for an indicator over a window that ends at END; numbers for comparison. */
async function measured(backend: Backend, indicator: string, window = '30d') {
  const slo = sloOf(indicator, { window })
  const span = spanOf(slo.window, periodAt(slo.window, END))
  const { measurement, coverage, evidence } = await backend.compliance(slo, allOf(span))
  if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
  const [good, total] = [measurement.good.valueOf(), measurement.total.valueOf()]
  return { good, bad: total - good, total, coverage: shareOf(coverage), evidence, notes: measurement.notes }
}

const off = (number: number, true_: number) => Math.abs(number - true_) / true_

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

for (const { name, available, start } of SERVERS) {
  describeWith(available, `numbers from a real ${name}`, () => {
    let server: Server
    let backend: Backend
    beforeAll(async () => {
      server = await start()
      backend = backendAt(server)
    })
    afterAll(async () => {
      await backend?.close()
      await server?.stop()
    })

    for (const job of ['steady', 'exhausted', 'resets', 'gaps', 'churn', 'burn'] as const) {
      it(`agrees with the truth to 0.1% for ${job}`, async () => {
        const [got, real] = [await measured(backend, badRatio(job)), truth(job, 30 * DAY)]
        expect(off(got.total, real.total)).toBeLessThan(PROMISED)
        expect(off(got.bad, real.bad)).toBeLessThan(PROMISED)
      })
    }

    it('reads good events and $window expressions to the same numbers', async () => {
      const good = `{ ratio: { good: 'sum(increase(http_requests_total{job="steady",code="200"}[$window]))', total: 'http_requests_total{job="steady"}' } }`
      const [byGood, byBad] = [await measured(backend, good), await measured(backend, badRatio('steady'))]
      expect(byGood.good).toBeCloseTo(byBad.good, 3)
      expect(byGood.total).toBe(byBad.total)
    })

    it('takes a missing series of errors for no errors', async () => {
      const got = await measured(backend, badRatio('clean'))
      expect(got.bad).toBe(0)
      expect(off(got.total, truth('clean', 30 * DAY).total)).toBeLessThan(PROMISED)
    })

    it('takes a missing series of good events for all errors, with a note', async () => {
      const got = await measured(
        backend,
        `{ ratio: { good: 'http_requests_total{job="clean",code="299"}', total: 'http_requests_total{job="clean"}' } }`,
      )
      expect(got.good).toBe(0)
      expect(got.notes).toEqual([{ kind: 'good-missing' }])
    })

    it('finds an idle service without traffic', async () => {
      expect((await measured(backend, badRatio('idle'))).total).toBe(0)
    })

    it('says that there is no data where there is none', async () => {
      const slo = sloOf(badRatio('nobody'))
      const { measurement } = await backend.compliance(slo, allOf({ seconds: 30 * DAY, text: '30d' }))
      expect(measurement).toEqual({ kind: 'unmeasured', reason: { kind: 'no-data', of: 'total' } })
    })

    it('shows the query about traffic before that about errors, without which nothing is wrong', async () => {
      const { evidence } = await backend.compliance(
        sloOf(badRatio('nobody')),
        allOf({ seconds: 30 * DAY, text: '30d' }),
      )
      expect(evidence.slice(0, 2).map(({ value }) => value)).toEqual([null, null])
      expect(evidence[0]?.query.text).not.toContain('code')
      expect(evidence[1]?.query.text).toContain('code')
    })

    it('shows retention shorter than the window as coverage', async () => {
      const got = await measured(backend, badRatio('recent'))
      expect(got.coverage).toBeCloseTo(0.5, 2)
      expect(off(got.total, truth('recent', 15 * DAY).total)).toBeLessThan(PROMISED)
    })

    it('shows gaps as coverage, and full data as all of it', async () => {
      expect((await measured(backend, badRatio('steady'))).coverage).toBe(1)
      expect((await measured(backend, badRatio('gaps'))).coverage).toBeCloseTo(1 - 30 / 720, 2)
    })

    it('counts errors that were born with their first event, when asked to', async () => {
      const got = await measured(backend, badRatio('sparse', ', count-new-series: true'))
      expect(off(got.bad, truth('sparse', 30 * DAY).bad)).toBeLessThan(0.01)
    })

    it('takes no old counter for newly born where nothing was recorded before the window', async () => {
      const plain = await measured(backend, badRatio('recent'))
      expect(await measured(backend, badRatio('recent', ', count-new-series: true'))).toMatchObject({
        bad: plain.bad,
        total: plain.total,
      })
    })

    it('measures a latency at a boundary however it is written', async () => {
      for (const within of ['1s', '1000ms', '250ms'] as const) {
        const got = await measured(
          backend,
          `{ latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: ${within} } }`,
        )
        const real = truth(`latency:${within === '250ms' ? '0.25' : '1.0'}` as TruthKey, 30 * DAY)
        expect(off(got.good, real.good)).toBeLessThan(PROMISED)
        expect(off(got.total, real.total)).toBeLessThan(PROMISED)
      }
    })

    it('lists the boundaries when there is none at the bound', async () => {
      const slo = sloOf(`{ latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 300ms } }`)
      const { measurement } = await backend.compliance(slo, allOf({ seconds: 30 * DAY, text: '30d' }))
      expect(measurement).toMatchObject({
        kind: 'unmeasured',
        reason: {
          kind: 'no-boundary',
          within: '300ms',
          boundaries: ['0.1', '0.25', '0.5', expect.stringMatching(/^1/), '2.5', '+Inf'],
        },
      })
    })

    it('counts the good time slices of a gauge', async () => {
      const got = await measured(
        backend,
        `{ slices: { every: 1m, value: 'time() - max(feed_last_success_timestamp_seconds{job="feed"})', at-most: 300 } }`,
      )
      expect(got).toMatchObject({ ...truth('feed', 30 * DAY), coverage: 1 })
    })

    it('reads a ready-made error ratio, which has no counts', async () => {
      const ratio =
        'sum(increase(http_requests_total{job="steady",code="500"}[$window])) / sum(increase(http_requests_total{job="steady"}[$window]))'
      const slo = sloOf(`{ error-ratio: '${ratio}' }`)
      const { measurement, coverage } = await backend.compliance(slo, allOf({ seconds: 30 * DAY, text: '30d' }))
      const real = truth('steady', 30 * DAY)
      expect(measurement.kind === 'ratio' && off(measurement.errorRate.valueOf(), real.bad / real.total)).toBeLessThan(
        PROMISED,
      )
      expect(coverage).toEqual({ kind: 'not-told' })
    })

    it('measures a calendar month from its first moment', async () => {
      const got = await measured(backend, badRatio('steady'), '{ calendar: month, timezone: Europe/Berlin }')
      // Berlin's November began an hour before that of UTC.
      expect(off(got.total, truth('steady', 19 * DAY + 3600).total)).toBeLessThan(PROMISED)
    })

    it('gives a history whose days are those of the truth', async () => {
      const history = await backend.history(
        sloOf(badRatio('exhausted')),
        allOf({ seconds: 30 * DAY, text: '30d' }),
        DAY,
      )
      if (history.kind === 'none') throw new Error(JSON.stringify(history))
      expect(history.buckets).toHaveLength(30)
      for (const { to, measurement } of history.buckets) {
        const real = truth('exhausted', DAY, to)
        expect(measurement.kind === 'counts' && off(measurement.total.valueOf(), real.total)).toBeLessThan(PROMISED)
      }
    })

    it('refuses several series, and an expression that the backend refuses, each with its reason', async () => {
      const reasonFor = async (total: string) => {
        const slo = sloOf(`{ ratio: { bad: 'http_requests_total{job="steady",code="500"}', total: '${total}' } }`)
        const { measurement } = await backend.recent(slo, allOf({ seconds: DAY, text: '1d' }))
        return measurement.kind === 'unmeasured' ? measurement.reason : null
      }
      expect(await reasonFor('increase(http_requests_total{job="steady"}[$window])')).toMatchObject({
        kind: 'several-series',
      })
      expect(await reasonFor('sum(nosuch(http_requests_total[$window]))')).toMatchObject({ kind: 'rejected' })
    })

    it('spoils no other answer with one bad query', async () => {
      const bad = sloOf(`{ ratio: { bad: 'sum(nosuch(x[$window]))', total: 'http_requests_total{job="steady"}' } }`)
      const [spoilt, fine] = await Promise.all([
        backend.recent(bad, allOf({ seconds: DAY, text: '1d' })),
        measured(backend, badRatio('steady')),
      ])
      expect(spoilt.measurement.kind).toBe('unmeasured')
      expect(off(fine.total, truth('steady', 30 * DAY).total)).toBeLessThan(PROMISED)
    })
  })
}
