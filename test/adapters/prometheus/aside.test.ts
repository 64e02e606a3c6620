import { afterAll, beforeAll, expect, it } from 'vitest'
import { NOTHING_EXCLUDED } from '../../../src/app/evaluation/excluded.ts'
import { lookAtTarget, measureTargets } from '../../../src/app/evaluation/targets.ts'
import type { Backend, Question } from '../../../src/core/budget/backend.ts'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import { standingOf } from '../../../src/core/budget/standing.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { boundOfSeconds } from '../../../src/core/model/duration.ts'
import { periodAt } from '../../../src/core/model/period.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { spanOf } from '../../../src/core/model/span.ts'
import type { MeasuredSlo } from '../../../src/core/targets/standing.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { END, type TruthKey, truth } from '../../support/dataset.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { f, LATENCY, targetOf } from '../../support/targets.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const DAY = 86_400
const PROMISED = 0.001
const WEEK = { seconds: 7 * DAY, text: '7d' }

const ratioOf = (job: string) =>
  `{ ratio: { bad: 'http_requests_total{job="${job}",code=~"5.."}', total: 'http_requests_total{job="${job}"}' } }`
const off = (number: number, true_: number) => Math.abs(number - true_) / true_

const SERVERS = [
  { name: 'Prometheus', available: hasPrometheus, start: startPrometheus },
  { name: 'VictoriaMetrics', available: hasVictoriaMetrics, start: startVictoriaMetrics },
] as const

for (const { name, available, start } of SERVERS) {
  describeWith(available, `what a real ${name} says of targets`, () => {
    let server: Server
    const backends: Backend[] = []
    beforeAll(async () => {
      server = await start()
    })
    afterAll(async () => {
      for (const backend of backends) await backend.close()
      await server?.stop()
    })

    /** A backend that has not been asked anything yet. */
    function backendAt(at = END): Backend {
      const backend = prometheusAt(server.url, {
        at,
        concurrency: 6,
        requestTimeoutMs: 300_000,
        deadline: AbortSignal.timeout(600_000),
      })
      backends.push(backend)
      return backend
    }

    async function counted(question: Omit<Question, 'within'> & { within?: Question['within'] }) {
      const { measurement, coverage } = await backendAt().aside({ within: null, ...question })
      if (measurement.kind !== 'counts') throw new Error(JSON.stringify(measurement))
      const [good, total] = [measurement.good.valueOf(), measurement.total.valueOf()]
      return { good, bad: total - good, total, coverage: shareOf(coverage) }
    }

    async function measuredAt(backend: Backend, slo: Slo): Promise<MeasuredSlo> {
      const period = periodAt(slo.window, END)
      const { measurement, coverage } = await backend.compliance(slo, allOf(spanOf(slo.window, period)))
      return {
        slo,
        period,
        excluded: [],
        standing: standingOf(measurement, coverage, slo.objective),
        exclusions: [],
        without: null,
      }
    }

    it.each([0, 1, 2, 3].map((weeks) => weeks * 7 * DAY))(
      'counts the errors of the week that ended %i seconds ago',
      async (endedSecondsAgo) => {
        const got = await counted({ slo: sloOf(ratioOf('exhausted')), kept: allOf(WEEK), endedSecondsAgo })
        const real = truth('exhausted', 7 * DAY, END - endedSecondsAgo)
        expect(off(got.bad, real.bad)).toBeLessThan(PROMISED)
        expect(off(got.total, real.total)).toBeLessThan(PROMISED)
        expect(got.coverage).toBe(1)
      },
    )

    it('reads expressions, ratios and slices as they were then', async () => {
      const expression = `{ ratio: { good: 'sum(increase(http_requests_total{job="exhausted",code="200"}[$window]))', total: 'http_requests_total{job="exhausted"}' } }`
      const ago = { kept: allOf(WEEK), endedSecondsAgo: 7 * DAY }
      const real = truth('exhausted', 7 * DAY, END - 7 * DAY)
      expect(off((await counted({ slo: sloOf(expression), ...ago })).bad, real.bad)).toBeLessThan(PROMISED)
      const ratio = `{ error-ratio: 'sum(increase(http_requests_total{job="exhausted",code="500"}[$window])) / sum(increase(http_requests_total{job="exhausted"}[$window]))' }`
      const { measurement } = await backendAt().aside({ slo: sloOf(ratio), within: null, ...ago })
      expect(measurement.kind === 'ratio' && off(measurement.errorRate.valueOf(), real.bad / real.total)).toBeLessThan(
        PROMISED,
      )
      const slices = `{ slices: { every: 1m, value: 'time() - max(feed_last_success_timestamp_seconds{job="feed"})', at-most: 300 } }`
      expect(await counted({ slo: sloOf(slices), ...ago })).toMatchObject(truth('feed', 7 * DAY, END - 7 * DAY))
    })

    it('has less of a window that reaches back before the data', async () => {
      const slo = sloOf(ratioOf('recent'))
      expect((await counted({ slo, kept: allOf(WEEK), endedSecondsAgo: 7 * DAY })).coverage).toBe(1)
      expect((await counted({ slo, kept: allOf(WEEK), endedSecondsAgo: 14 * DAY })).coverage).toBeCloseTo(1 / 7, 2)
      const { measurement } = await backendAt().aside({
        slo,
        within: null,
        kept: allOf(WEEK),
        endedSecondsAgo: 21 * DAY,
      })
      expect(measurement).toMatchObject({ kind: 'unmeasured', reason: { kind: 'no-data' } })
    })

    it.each(['100ms', '250ms'])('measures the share of requests within %s in place of 500ms', async (within) => {
      const slo = sloOf(LATENCY)
      const seconds = within === '100ms' ? '0.1' : '0.25'
      const question = { slo, within: boundOfSeconds(f(seconds)), kept: allOf(WEEK), endedSecondsAgo: 7 * DAY }
      const got = await counted(question)
      const real = truth(`latency:${seconds}` as TruthKey, 7 * DAY, END - 7 * DAY)
      expect(off(got.good, real.good)).toBeLessThan(PROMISED)
      expect(off(got.total, real.total)).toBeLessThan(PROMISED)
    })

    it('names the bounds of a histogram, shortest first', async () => {
      const bounds = await backendAt().bounds(sloOf(LATENCY))
      expect(bounds.map(({ text }) => text)).toEqual(['100ms', '250ms', '500ms', '1s', '2.5s'])
      expect(await backendAt().bounds(sloOf(ratioOf('steady')))).toEqual([])
    })

    it('costs two queries more for a latency target, and none for a ratio target', async () => {
      const backend = backendAt()
      const latency = await measuredAt(backend, sloOf(LATENCY, { objective: '80%' }))
      const [result] = await measureTargets([targetOf('within: 250ms', latency.slo)], [latency], backend)
      const real = truth('latency:0.25', 30 * DAY)
      const standing = result?.standing
      if (standing?.state !== 'met') throw new Error(JSON.stringify(standing))
      expect(off(standing.sli.valueOf(), real.good / real.total)).toBeLessThan(PROMISED)
      // 95% within the bound of the SLO, 85% within that of the target.
      expect(standing.margin?.valueOf()).toBeCloseTo(1.5, 1)
      expect(standing.buffer.share.valueOf()).toBeCloseTo(0.1, 2)
      const own = await backend.compliance(latency.slo, allOf({ seconds: 30 * DAY, text: '30d' }))
      const asked = new Set(own.evidence.map(({ query }) => query.text))
      const more = result?.evidence.filter(({ query }) => !asked.has(query.text))
      expect(more?.map(({ query }) => query.text)).toEqual([
        expect.stringMatching(/^sum by \(le\) \(count_over_time\(/),
        expect.stringMatching(/_bucket\{.*le="0\.25"\}/),
      ])
      const ratio = await measuredAt(backend, sloOf(ratioOf('steady')))
      const [other] = await measureTargets([targetOf('target: 99.91%', ratio.slo)], [ratio], backend)
      expect(other).toMatchObject({ standing: { state: 'met' }, evidence: [] })
    })

    it('lists the boundaries when a latency target is none of them', async () => {
      const backend = backendAt()
      const latency = await measuredAt(backend, sloOf(LATENCY, { objective: '80%' }))
      const [result] = await measureTargets([targetOf('within: 200ms', latency.slo)], [latency], backend)
      expect(result?.standing).toMatchObject({
        state: 'unknown',
        reason: {
          kind: 'no-boundary',
          within: '200ms',
          boundaries: ['0.1', '0.25', '0.5', expect.any(String), '2.5', '+Inf'],
        },
      })
    })

    async function lookAt(slo: Slo, aim: string) {
      const backend = backendAt()
      const measured = await measuredAt(backend, slo)
      const [result] = await measureTargets([targetOf(aim, slo)], [measured], backend)
      if (!result) throw new Error('no result')
      return await lookAtTarget(result, END, backend, NOTHING_EXCLUDED)
    }

    it('gives a steady service a wide buffer, and a tighter target', async () => {
      const look = await lookAt(sloOf(ratioOf('steady'), { window: '7d', objective: '99%' }), 'target: 99.9%')
      expect(look).toMatchObject({
        fit: 'wider-than-needed',
        volatility: { days: 28 },
        // Half of 0.1%; what was reached, 0.05%, is not quite that.
        advice: { kind: 'tighten', to: { kind: 'ratio', text: expect.stringMatching(/^99\.9[45]/) } },
      })
    })

    it('gives a service with an incident a thin buffer', async () => {
      const look = await lookAt(sloOf(ratioOf('exhausted'), { window: '7d' }), 'target: 99.94%')
      expect(look).toMatchObject({ fit: 'too-thin', advice: null })
    })

    it('proposes what was reached when a target was always missed', async () => {
      const look = await lookAt(sloOf(ratioOf('steady'), { window: '7d' }), 'target: 99.99%')
      const real = truth('steady', 7 * DAY)
      if (look.advice?.kind !== 'missed' || look.advice.realistic?.kind !== 'ratio')
        throw new Error(JSON.stringify(look))
      expect(off(look.advice.fewerBad?.valueOf() ?? 0, real.bad - real.total * 0.0001)).toBeLessThan(0.01)
      expect(look.advice.realistic.ratio.valueOf()).toBeCloseTo(0.9995, 4)
    })

    it('proposes the next bound of a latency, shorter or longer', async () => {
      const shorter = await lookAt(sloOf(LATENCY, { window: '7d', objective: '50%' }), 'within: 250ms')
      expect(shorter.advice).toMatchObject({ kind: 'tighten', to: { within: { text: '100ms' } } })
      const longer = await lookAt(sloOf(LATENCY, { window: '7d', objective: '80%' }), 'within: 100ms')
      expect(longer.advice).toMatchObject({ kind: 'missed', realistic: { within: { text: '250ms' } } })
      const none = await lookAt(sloOf(LATENCY, { window: '7d', objective: '90%' }), 'within: 250ms')
      expect(none.advice).toMatchObject({ kind: 'missed', realistic: null })
    })

    it('proposes nothing from windows that lie before the data', async () => {
      expect((await lookAt(sloOf(ratioOf('steady')), 'target: 99.91%')).advice).toBeNull()
    })
  })
}
