import { afterAll, beforeAll, expect, it } from 'vitest'
import { evaluate } from '../../../src/app/evaluation/evaluate.ts'
import { excludedBy } from '../../../src/app/evaluation/excluded.ts'
import type { Exclusion, Once, Weekly } from '../../../src/core/model/exclusion.ts'
import { BUILT_IN_POLICY } from '../../../src/core/model/policy.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import type { SloResult } from '../../../src/core/policy/result.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { at as instant } from '../../support/build.ts'
import { END, type TruthKey, truth } from '../../support/dataset.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]
const PROMISED = 0.001
/** A window that the data cover at each instant that is looked at. */
const WEEK = { window: '7d' }
const PLACE = { file: '.slo/exclusions/shop.yaml', line: 1, column: 1 }

const ratio = (job: string) =>
  `{ ratio: { bad: 'http_requests_total{job="${job}",code=~"5.."}', total: 'http_requests_total{job="${job}"}' } }`

const exclusion = (when: Once | Weekly, name = 'upgrade'): Exclusion => ({
  name,
  of: { kind: 'services', services: ['shop'] },
  when,
  reason: 'Announced, CHG-1',
  category: 'maintenance',
  places: { name: PLACE, of: [PLACE], when: PLACE, category: PLACE },
})
const once = (from: number, to: number, name?: string) => exclusion({ kind: 'once', from, to }, name)

/** The incident of `exhausted`: a quarter of the requests fail for six hours. */
const INCIDENT = { from: END - 10 * DAY, to: END - 10 * DAY + 6 * HOUR }
/** When nothing of `gaps` was scraped. */
const [SHORT_GAP, LONG_GAP] = [
  { from: END - 20 * DAY, to: END - 20 * DAY + 6 * HOUR },
  { from: END - 12 * DAY, to: END - 11 * DAY },
]

/** What happened within stretches of time. */
const truthIn = (key: TruthKey, stretches: readonly { readonly from: number; readonly to: number }[]) => {
  const counts = stretches.map(({ from, to }) => truth(key, to - from, to))
  return {
    bad: counts.reduce((sum, { bad }) => sum + bad, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  }
}

function countsIn({ standing }: SloResult) {
  if (standing.status === 'unknown' || standing.measured.kind !== 'counts') throw new Error(JSON.stringify(standing))
  const { good, total } = standing.measured
  return { bad: total.sub(good).valueOf(), total: total.valueOf() }
}

const off = (number: number, true_: number) => Math.abs(number - true_) / true_

for (const [name, available, start] of [
  ['Prometheus', hasPrometheus, startPrometheus],
  ['VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics],
] as const) {
  describeWith(available, `time that does not count, at a ${name},`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start()
    }, 300_000)
    afterAll(async () => await server?.stop())

    async function resultOf(slo: Slo, exclusions: readonly Exclusion[], at = END, policy = BUILT_IN_POLICY) {
      const backend = prometheusAt(server.url, { at, requestTimeoutMs: 20_000 })
      try {
        const [result] = await evaluate([slo], () => policy, at, backend, excludedBy(exclusions))
        if (!result) throw new Error('no result')
        return result
      } finally {
        await backend.close()
      }
    }
    const burnRates = ({ burnRates: all }: SloResult) =>
      Object.fromEntries(
        all.map(({ span, recent }) => [
          span.text,
          recent.kind === 'measured' ? recent.burnRate?.valueOf() : recent.reason.kind,
        ]),
      )

    it('takes its events out of the budget, and says what there would be with them', async () => {
      const result = await resultOf(sloOf(ratio('exhausted')), [once(INCIDENT.from, INCIDENT.to)])
      const kept = truthIn('exhausted', [
        { from: END - 30 * DAY, to: INCIDENT.from },
        { from: INCIDENT.to, to: END },
      ])
      const counts = countsIn(result)
      expect(off(counts.total, kept.total)).toBeLessThan(PROMISED)
      expect(off(counts.bad, kept.bad)).toBeLessThan(3 * PROMISED)
      expect(result.decision.decision).toBe('open')
      expect(result.exclusions).toMatchObject([
        { ...INCIDENT, exclusion: { name: 'upgrade', category: 'maintenance', reason: 'Announced, CHG-1' } },
      ])
      const [taken] = result.exclusions
      expect(off(taken?.events?.valueOf() ?? 0, truthIn('exhausted', [INCIDENT]).total)).toBeLessThan(0.005)
      const all = truth('exhausted', 30 * DAY)
      expect(off(result.without?.total.valueOf() ?? 0, all.total)).toBeLessThan(PROMISED)
      expect(result.without).toMatchObject({ decision: 'freeze' })
      expect(result.without?.budget.remaining.valueOf()).toBeLessThan(0)
    })

    it('burns, in the hour after it, as fast as what is kept did', async () => {
      for (const minutes of [1, 5, 20, 59, 60, 90]) {
        const at = INCIDENT.to + minutes * MINUTE
        const result = await resultOf(sloOf(ratio('exhausted'), WEEK), [once(INCIDENT.from, INCIDENT.to)], at)
        const rates = burnRates(result)
        for (const [text, seconds] of [
          ['1h', HOUR],
          ['5m', 5 * MINUTE],
        ] as const) {
          const { bad, total } = truthIn('exhausted', [{ from: Math.max(INCIDENT.to, at - seconds), to: at }])
          // A few minutes of 600 requests each: one error more or less is a rate of 0.5 over three minutes.
          if (total > 0 && minutes > 2) expect(rates[text] ?? 0).toBeCloseTo(bad / total / PROMISED, -1)
          expect(rates[text] ?? 0).toBeLessThan(5)
        }
        expect(result.decision.decision).toBe('open')
        expect(result.without?.decision).toBe('freeze')
      }
    })

    it('burns at nothing while a span of a rule lies in it, and the rule would fire without it', async () => {
      const at = INCIDENT.to - HOUR
      const result = await resultOf(sloOf(ratio('exhausted'), WEEK), [once(INCIDENT.from, INCIDENT.to)], at)
      expect(burnRates(result)).toMatchObject({ '1h': 0, '5m': 0 })
      expect([result.decision.decision, result.without?.decision]).toEqual(['open', 'freeze'])
    })

    it('that is the whole window leaves it idle, with a full budget', async () => {
      const result = await resultOf(sloOf(ratio('exhausted')), [once(END - 40 * DAY, END + DAY)])
      expect(result.standing).toMatchObject({
        status: 'idle',
        budget: { remaining: { n: 1n, d: 1n } },
        notes: [{ kind: 'all-excluded' }],
      })
      expect([result.decision.decision, result.without?.decision]).toEqual(['open', 'freeze'])
    })

    it('is taken once where spans overlap, and only as far as they lie in the window', async () => {
      const spans = [
        once(END - 31 * DAY, END - 29 * DAY, 'at its begin'),
        once(END - 11 * DAY, END - 10 * DAY + 3 * HOUR, 'overlapping'),
        once(INCIDENT.from, INCIDENT.to, 'incident'),
        once(END - HOUR, END + HOUR, 'at its end'),
      ]
      const counts = countsIn(await resultOf(sloOf(ratio('exhausted')), spans))
      const kept = truthIn('exhausted', [
        { from: END - 29 * DAY, to: END - 11 * DAY },
        { from: INCIDENT.to, to: END - HOUR },
      ])
      expect(off(counts.total, kept.total)).toBeLessThan(PROMISED)
      expect(off(counts.bad, kept.bad)).toBeLessThan(3 * PROMISED)
    })

    it('is right over thirty nights of business hours, and a change of clocks', async () => {
      const nights = exclusion({
        kind: 'weekly',
        on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        from: '20:00',
        to: '07:00',
        timezone: 'Europe/Berlin',
        since: null,
        until: null,
      })
      const result = await resultOf(sloOf(ratio('exhausted')), [nights])
      // By the clocks of Berlin, which are put back on the 25th of October.
      const days = Array.from({ length: 31 }, (_, day) => {
        const midnight = instant('2026-10-20T00:00:00Z') + day * DAY
        const ahead = midnight < instant('2026-10-25T00:00:00Z') ? 2 : 1
        return { from: midnight + (7 - ahead) * HOUR, to: midnight + (20 - ahead) * HOUR }
      })
      const kept = truthIn(
        'exhausted',
        days.filter(({ from, to }) => from >= END - 30 * DAY && to <= END),
      )
      const counts = countsIn(result)
      // A scrape at each edge of a day is 0.13% of it, which VictoriaMetrics leaves out.
      expect(off(counts.total, kept.total)).toBeLessThan(name === 'Prometheus' ? PROMISED : 0.0015)
      expect(off(counts.bad / counts.total, kept.bad / kept.total)).toBeLessThan(0.005)
      expect(result.exclusions).toHaveLength(31)
    })

    it('that holds what was not scraped makes the rest covered', async () => {
      const lost = [once(SHORT_GAP.from, SHORT_GAP.to), once(LONG_GAP.from, LONG_GAP.to, 'rebuilt')]
      const bare = await resultOf(sloOf(ratio('gaps')), [])
      const result = await resultOf(sloOf(ratio('gaps')), lost)
      const shareOf = ({ coverage }: SloResult) => (coverage.kind === 'covered' ? coverage.share : coverage.kind)
      expect(shareOf(bare)).toBeCloseTo(1 - 30 / 720, 2)
      expect(shareOf(result)).toBeCloseTo(1, 3)
    })

    it('whose edge lies in a scrape gap names it', async () => {
      const result = await resultOf(sloOf(ratio('gaps')), [once(LONG_GAP.from - DAY, LONG_GAP.from + 6 * HOUR)])
      const notes = result.standing.status === 'unknown' ? [] : result.standing.notes
      expect(notes).toContainEqual({ kind: 'hole-at-edge', hole: expect.anything(), more: 0 })
      const kept = truthIn('gaps', [
        { from: END - 30 * DAY, to: LONG_GAP.from - DAY },
        { from: LONG_GAP.to, to: END },
      ])
      expect(off(countsIn(result).total, kept.total)).toBeLessThan(2 * PROMISED)
    })

    it('makes data no older: age counts from the last instant that is kept', async () => {
      const quiet = [once(END - 5 * MINUTE, END + 3 * HOUR)]
      expect((await resultOf(sloOf(ratio('steady')), quiet, END + 3 * HOUR)).standing.status).toBe('met')
      expect((await resultOf(sloOf(ratio('steady')), quiet, END + 3.5 * HOUR)).standing.status).toBe('met')
      const later = await resultOf(sloOf(ratio('steady')), quiet, END + 5 * HOUR)
      expect(later.decision.cause).toMatchObject({ kind: 'unknown', reason: { kind: 'stale' } })
      expect(later.decision.decision).toBe('freeze')
    })

    it('is left out of a calendar month from its first moment, over its boundary', async () => {
      const slo = sloOf(ratio('steady'), { window: '{ calendar: month, timezone: Europe/Berlin }' })
      const begin = instant('2026-10-31T23:00:00Z')
      const counts = countsIn(await resultOf(slo, [once(begin - 6 * HOUR, begin + 6 * HOUR)]))
      expect(off(counts.total, truthIn('steady', [{ from: begin + 6 * HOUR, to: END }]).total)).toBeLessThan(PROMISED)
    })

    it('lowers the budget of the slices of a calendar month to a share of those that count', async () => {
      const slices = `{ slices: { every: 1m, value: 'time() - max(feed_last_success_timestamp_seconds{job="feed"})', at-most: 300 } }`
      const slo = sloOf(slices, { window: '{ calendar: month, timezone: UTC }', objective: '99%' })
      const begin = instant('2026-11-01T00:00:00Z')
      const spans = [once(begin + DAY, begin + 3 * DAY), once(begin + 25 * DAY, begin + 28 * DAY, 'to come')]
      const result = await resultOf(slo, spans)
      const kept = truthIn('feed', [
        { from: begin, to: begin + DAY },
        { from: begin + 3 * DAY, to: END },
      ])
      expect(countsIn(result)).toEqual(kept)
      const budget = (25 * DAY) / MINUTE / 100
      const remaining = result.standing.status === 'unknown' ? null : result.standing.budget.remaining.valueOf()
      expect(remaining).toBeCloseTo(1 - kept.bad / budget, 10)
    })

    it('can be taken from no ready-made ratio, which is unknown then', async () => {
      const ready =
        'sum(increase(http_requests_total{job="steady",code="500"}[$window])) / sum(increase(http_requests_total{job="steady"}[$window]))'
      const result = await resultOf(sloOf(`{ error-ratio: '${ready}' }`), [once(INCIDENT.from, INCIDENT.to)])
      expect(result.standing).toMatchObject({ status: 'unknown', reason: { kind: 'inseparable' } })
    })
  })
}
