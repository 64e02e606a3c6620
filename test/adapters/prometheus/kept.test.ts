import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Backend } from '../../../src/core/budget/backend.ts'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import type { KeptSpan } from '../../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { describeWith } from '../../support/available.ts'
import { prometheusAt } from '../../support/backend.ts'
import { countedBefore, type Expected, expectedOf, keptPieces, type Stretch } from '../../support/excluded/kept.ts'
import { END, FAST, PROBE, SERVICES, type Service, START, TRAFFIC, truthOf } from '../../support/excluded/traffic.ts'
import type { Server } from '../../support/process.ts'
import { hasPrometheus, startPrometheus } from '../../support/prometheus.ts'
import { sloOf } from '../../support/slo.ts'
import { hasVictoriaMetrics, startVictoriaMetrics } from '../../support/victoria-metrics.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

const ratio = ({ job, feature }: Service) => {
  const births = feature === 'births' ? ', count-new-series: true' : ''
  return `{ ratio: { bad: 'traffic_requests_total{job="${job}",code="500"}', total: 'traffic_requests_total{job="${job}"}'${births} } }`
}
const expression = ({ job }: Service) =>
  `{ ratio: { good: 'sum(increase(traffic_requests_total{job="${job}",code="200"}[$window]))', total: 'sum(increase(traffic_requests_total{job="${job}"}[$window]))' } }`
const latency = ({ job }: Service, within = '500ms') =>
  `{ latency: { histogram: 'traffic_seconds{job="${job}"}', within: ${within} } }`
const slices = `{ slices: { every: 1m, value: 'traffic_probe{job="probe"}', at-least: 1 } }`

/** Instants on the minute, as evaluation instants are. */
const instants = fc.integer({ min: (START + 3 * DAY) / MINUTE, max: END / MINUTE - 2 }).map((minute) => minute * MINUTE)
const windows = fc.constantFrom(5 * MINUTE, HOUR, 6 * HOUR, DAY, 3 * DAY)

/** Spans of all lengths, at any second, that overlap, reach over the window's edges, or leave out all of it. */
const spansFor = (window: Stretch): fc.Arbitrary<Stretch[]> => {
  const length = window.to - window.from
  const span = fc
    .tuple(fc.double({ min: -0.2, max: 1.1, noNaN: true }), fc.constantFrom(0.001, 0.01, 0.05, 0.2, 0.6))
    .map(([at, share]) => {
      const from = Math.floor(window.from + at * length)
      return { from, to: from + Math.max(1, Math.floor(share * length)) }
    })
  return fc.array(span, { minLength: 1, maxLength: 12 })
}

interface Case {
  readonly at: number
  readonly window: Stretch
  readonly excluded: readonly Stretch[]
}

const cases: fc.Arbitrary<Case> = fc.tuple(instants, windows).chain(([at, seconds]) => {
  const window = { from: at - seconds, to: at }
  return spansFor(window).map((excluded) => ({ at, window, excluded }))
})

/** A window of five days, of each of which the same hours are excluded, whichever they are. */
const nights: fc.Arbitrary<Case> = fc
  .tuple(
    fc.integer({ min: (START + 5 * DAY) / MINUTE, max: END / MINUTE - 2 }),
    fc.constantFrom(0, 6 * HOUR, 12 * HOUR + 7, 23 * HOUR + 59 * MINUTE),
    fc.integer({ min: HOUR, max: 22 * HOUR }),
  )
  .map(([minute, begin, length]) => ({
    at: minute * MINUTE,
    window: { from: minute * MINUTE - 5 * DAY, to: minute * MINUTE },
    excluded: Array.from({ length: 8 }, (_, day) => START + (day - 1) * DAY + begin).map((from) => ({
      from,
      to: from + length,
    })),
  }))

const services = (...features: readonly Service['feature'][]) =>
  fc.constantFrom(...SERVICES.filter(({ feature }) => features.includes(feature)))

const keptOf = ({ window, excluded }: Case): KeptSpan => {
  const seconds = window.to - window.from
  return { span: { seconds, text: `${seconds}s` }, excluded }
}

const lies = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most

/** Fails with both numbers where they differ. */
function agrees(measurement: Measurement, { good, bad }: Expected, pieces: readonly Stretch[], shortest: number): void {
  if (measurement.kind === 'unmeasured') {
    // So little is left that it holds no two samples.
    const longest = Math.max(0, ...pieces.map(({ from, to }) => to - from))
    expect({ reason: measurement.reason.kind, longest }).toEqual({ reason: 'no-data', longest: expect.any(Number) })
    expect(longest).toBeLessThan(shortest)
    return
  }
  if (measurement.kind !== 'counts') throw new Error('counts are due')
  const [found, all] = [measurement.good.valueOf(), measurement.total.valueOf()]
  const isRight = lies(found, good) && lies(all - found, bad)
  expect(isRight ? 'right' : { good: [found, good], bad: [all - found, bad] }).toBe('right')
}

for (const [name, available, start] of [
  ['Prometheus', hasPrometheus, startPrometheus],
  ['VictoriaMetrics', hasVictoriaMetrics, startVictoriaMetrics],
] as const) {
  describeWith(available, `what exclusions leave of a window, at a real ${name},`, () => {
    let server: Server
    beforeAll(async () => {
      server = await start(TRAFFIC)
    }, 300_000)
    afterAll(async () => await server?.stop())

    async function asking<Result>(at: number, ask: (backend: Backend) => Promise<Result>): Promise<Result> {
      const backend = prometheusAt(server.url, { at, requestTimeoutMs: 20_000, deadline: AbortSignal.timeout(60_000) })
      try {
        return await ask(backend)
      } finally {
        await backend.close()
      }
    }

    async function isTrue(slo: Slo, service: Service, one: Case, region?: string): Promise<void> {
      const pieces = keptPieces(one.window, one.excluded)
      const { measurement } = await asking(one.at, (backend) => backend.compliance(slo, keptOf(one)))
      agrees(
        measurement,
        expectedOf(service, pieces, { region, before: countedBefore(service, one.window, one.excluded) }),
        pieces,
        3 * service.interval,
      )
    }

    it('is what happened then, for traffic without a break', async () => {
      await fc.assert(
        fc.asyncProperty(
          services('plain'),
          cases,
          async (service, one) => await isTrue(sloOf(ratio(service)), service, one),
        ),
        { numRuns: 60 },
      )
    })

    it('is what happened then, with restarts', async () => {
      await fc.assert(
        fc.asyncProperty(
          services('resets', 'churn'),
          cases,
          async (service, one) => await isTrue(sloOf(ratio(service)), service, one),
        ),
        { numRuns: 60 },
      )
    })

    it('is what happened then, as an expression', async () => {
      await fc.assert(
        fc.asyncProperty(
          services('plain', 'resets'),
          cases,
          async (service, one) => await isTrue(sloOf(expression(service)), service, one),
        ),
        { numRuns: 40 },
      )
    })

    it('is what happened then, but for what a scrape gap at an edge loses', async () => {
      await fc.assert(
        fc.asyncProperty(services('gaps'), cases, async (service, one) => {
          const pieces = keptPieces(one.window, one.excluded)
          const { measurement } = await asking(one.at, (backend) =>
            backend.compliance(sloOf(ratio(service)), keptOf(one)),
          )
          // A piece that lies in a gap as a whole has no data, however long it is.
          agrees(measurement, expectedOf(service, pieces), pieces, Number.POSITIVE_INFINITY)
        }),
        { numRuns: 60 },
      )
    })

    it('has the first errors of series that were born then, and of no others', async () => {
      await fc.assert(
        fc.asyncProperty(
          services('births'),
          cases,
          async (service, one) => await isTrue(sloOf(ratio(service)), service, one),
        ),
        { numRuns: 60 },
      )
    })

    it('is, of the hour after one, nothing that it took out', async () => {
      const shortly = fc.integer({ min: 0, max: MINUTE })
      await fc.assert(
        fc.asyncProperty(services('plain'), instants, shortly, async (service, at, secondsBefore) => {
          const window = { from: at - HOUR, to: at }
          const excluded = [{ from: window.from - 6 * HOUR, to: window.from - secondsBefore }]
          const one = { at, window, excluded }
          const { measurement } = await asking(at, (backend) => backend.recent(sloOf(ratio(service)), keptOf(one)))
          agrees(measurement, expectedOf(service, [window]), [window], 0)
        }),
        { numRuns: 150 },
      )
    })

    it('is what happened then, for latencies', async () => {
      await fc.assert(
        fc.asyncProperty(
          services('plain', 'churn'),
          cases,
          async (service, one) => await isTrue(sloOf(latency(service)), service, one),
        ),
        { numRuns: 40 },
      )
    })

    it('is what happened then, for each group', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain', 'churn'), cases, async (service, one) => {
          const slo = { ...sloOf(ratio(service)), groupBy: ['region'] }
          const groups = await asking(one.at, (backend) => backend.split(slo, keptOf(one)))
          for (const group of groups) {
            const region = /region="(\w+)"/.exec(group.name)?.[1]
            if (region !== undefined) await isTrue(group, service, one, region)
          }
          const longest = Math.max(0, ...keptPieces(one.window, one.excluded).map(({ from, to }) => to - from))
          if (longest > 3 * service.interval) expect(groups).toHaveLength(2)
        }),
        { numRuns: 30 },
      )
    })

    it('has the slices that end then', async () => {
      await fc.assert(
        fc.asyncProperty(cases, async (one) => {
          const pieces = keptPieces(one.window, one.excluded)
          const { good, bad } = PROBE.within(pieces)
          const { measurement } = await asking(one.at, (backend) => backend.compliance(sloOf(slices), keptOf(one)))
          const found =
            measurement.kind === 'counts' ? [measurement.good.valueOf(), measurement.total.valueOf()] : [0, 0]
          expect(found).toEqual([good, good + bad])
        }),
        { numRuns: 60 },
      )
    })

    it('is what happened then, for a tighter bound and an earlier window', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain'), cases, fc.integer({ min: 0, max: 12 }), async (service, one, hours) => {
          const then = { from: one.window.from - hours * HOUR, to: one.window.to - hours * HOUR }
          const excluded = one.excluded.map(({ from, to }) => ({ from: from - hours * HOUR, to: to - hours * HOUR }))
          const pieces = keptPieces(then, excluded)
          const slo = sloOf(latency(service))
          const within = sloOf(latency(service, '250ms')).indicator
          if (within.kind !== 'latency') throw new Error('a latency is due')
          const question = {
            slo,
            within: within.within,
            kept: { ...keptOf(one), excluded },
            endedSecondsAgo: hours * HOUR,
          }
          const { measurement } = await asking(one.at, (backend) => backend.aside(question))
          const { good, bad } = expectedOf(service, pieces)
          const fast = {
            good: good.map((value) => value * FAST),
            bad: bad.map((value, index) => value + (good[index] ?? 0) * (1 - FAST)),
          }
          const slack = pieces.length * 2
          const around = ([least = 0, most = 0]: readonly number[]) => [least - slack, most + slack] as const
          agrees(measurement, { good: around(fast.good), bad: around(fast.bad) }, pieces, 3 * service.interval)
        }),
        { numRuns: 30 },
      )
    })

    it('is what happened in each step of a history', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain', 'resets'), cases, async (service, one) => {
          if (one.window.to - one.window.from < 2 * HOUR) return
          const history = await asking(one.at, (backend) => backend.history(sloOf(ratio(service)), keptOf(one), HOUR))
          if (history.kind === 'none') throw new Error(JSON.stringify(history.reason))
          for (const { from, to, measurement } of history.buckets) {
            const pieces = keptPieces({ from, to }, one.excluded)
            const before = countedBefore(service, { from, to }, one.excluded)
            agrees(measurement, expectedOf(service, pieces, { before }), pieces, 3 * service.interval)
          }
        }),
        { numRuns: 20 },
      )
    })

    it('is what happened then, where time is excluded every night', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain', 'resets', 'churn', 'births'), nights, async (service, one) => {
          await isTrue(sloOf(ratio(service)), service, one)
          const taken = keptPieces(one.window, keptPieces(one.window, one.excluded))
          const told = await asking(one.at, (backend) => backend.taken(sloOf(ratio(service)), taken, keptOf(one).span))
          const plain = service.feature === 'plain' ? [...taken.entries()] : []
          for (const [index, stretch] of plain)
            agrees(told[index] as Measurement, expectedOf(service, [stretch]), [stretch], 3 * service.interval)
        }),
        { numRuns: 40 },
      )
    })

    it('is covered as a whole, with its latencies and its groups, where time is excluded every night', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain', 'churn'), nights, async (service, one) => {
          const pieces = keptPieces(one.window, one.excluded)
          const asked = async (slo: Slo) => await asking(one.at, (backend) => backend.compliance(slo, keptOf(one)))
          const { measurement, coverage } = await asked(sloOf(latency(service)))
          agrees(measurement, expectedOf(service, pieces), pieces, 3 * service.interval)
          expect(shareOf(coverage)).toBe(1)
          const slo = { ...sloOf(ratio(service)), groupBy: ['region'] }
          const groups = await asking(one.at, (backend) => backend.split(slo, keptOf(one)))
          expect(groups.map(({ name }) => name)).toEqual(['it{region="north"}', 'it{region="south"}'])
        }),
        { numRuns: 20 },
      )
    })

    it('has nothing of what each exclusion takes out, and with that is all that happened', async () => {
      await fc.assert(
        fc.asyncProperty(services('plain'), cases, async (service, { at, window, excluded: all }) => {
          const excluded = keptPieces(window, keptPieces(window, all))
          const slo = sloOf(ratio(service))
          const { span } = keptOf({ at, window, excluded })
          const taken = await asking(at, (backend) => backend.taken(slo, excluded, span))
          for (const [index, stretch] of excluded.entries()) {
            agrees(taken[index] as Measurement, expectedOf(service, [stretch]), [stretch], 3 * service.interval)
          }
          expect(truthOf(service, [...excluded, ...keptPieces(window, excluded)])).toEqual(truthOf(service, [window]))
        }),
        { numRuns: 30 },
      )
    })
  })
}
