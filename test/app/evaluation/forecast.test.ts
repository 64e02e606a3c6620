import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/app/evaluation/evaluate.ts'
import type { ExcludedOf } from '../../../src/app/evaluation/excluded.ts'
import type { Backend, CoveredReading } from '../../../src/core/budget/backend.ts'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { type Assumption, assumptionOf, type Spell } from '../../../src/core/budget/forecast.ts'
import type { KeptSpan } from '../../../src/core/exclusions/kept.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { promisedPeriodAt } from '../../../src/core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { at, counts, DAY, directoryOf, policyOf } from '../../support/build.ts'
import { keptPieces, type Stretch } from '../../support/excluded/kept.ts'

const MINUTE = 60
const HOUR = 3600
/** The 20th of November at noon. */
const AT = at('2026-11-20T12:00:00Z')

/** Every minute of a service's life, from its first to a while after now. */
interface Life {
  readonly from: number
  bad(minute: number): number
  total(minute: number): number
}

/** Sums over spans of time, from a list of minutes and nothing else. */
function summed(life: Life, until: number) {
  const length = Math.max(0, Math.round((until - life.from) / MINUTE))
  const [bad, total] = [new Float64Array(length + 1), new Float64Array(length + 1)]
  for (let minute = 0; minute < length; minute++) {
    bad[minute + 1] = (bad[minute] ?? 0) + life.bad(minute)
    total[minute + 1] = (total[minute] ?? 0) + life.total(minute)
  }
  const index = (time: number) => Math.min(length, Math.max(0, Math.round((time - life.from) / MINUTE)))
  return (from: number, to: number) => ({
    bad: (bad[index(to)] ?? 0) - (bad[index(from)] ?? 0),
    total: (total[index(to)] ?? 0) - (total[index(from)] ?? 0),
  })
}

type Kind = 'events' | 'ratio'

/** A backend that knows every minute. */
function backendOf(life: Life, kind: Kind): Backend & { readonly asked: string[] } {
  const sums = summed(life, AT)
  const asked: string[] = []
  const over = (from: number, to: number, excluded: readonly Stretch[]): Measurement => {
    const pieces = keptPieces({ from, to }, excluded).map((piece) => sums(piece.from, piece.to))
    const sum = (of: 'bad' | 'total') => pieces.reduce((all, piece) => all + piece[of], 0)
    const [bad, total] = [sum('bad'), sum('total')]
    if (to <= life.from) return { kind: 'unmeasured', reason: { kind: 'no-data', of: 'total' } }
    if (kind === 'events') return counts(Math.round(bad), Math.round(total))
    return { kind: 'ratio', errorRate: new Fraction(Math.round(1e9 * (total > 0 ? bad / total : 0)), 1e9), notes: [] }
  }
  const reading = ({ span: { seconds }, excluded }: KeptSpan): CoveredReading => ({
    measurement: over(AT - seconds, AT, excluded),
    coverage: COVERED,
    evidence: [],
  })
  return {
    asked,
    split: async (slo) => [slo],
    compliance: async (_, kept) => reading(kept),
    recent: async (_, kept) => reading(kept),
    taken: async () => [],
    async history(_, { span: { seconds }, excluded }, stepSeconds) {
      asked.push(`${seconds / HOUR}h in ${stepSeconds / MINUTE}m`)
      const length = Math.floor(seconds / stepSeconds)
      const buckets = Array.from({ length }, (_, index) => {
        const to = AT - (length - 1 - index) * stepSeconds
        return { from: to - stepSeconds, to, measurement: over(to - stepSeconds, to, excluded) }
      })
      return { kind: 'buckets', buckets }
    },
    aside: async ({ kept }) => reading(kept),
    cadence: async () => null,
    bounds: async () => [],
    close: async () => {},
  }
}

function sloOf(window: string, since: number | null = null, objective = '99%'): Slo {
  const text = `version: slo-gate/v1
service: shop
slos:
  - name: it
    objective: ${objective}
    window: ${window}
${since === null ? '' : `    since: ${new Date(since * 1000).toISOString()}\n`}    indicator: { ratio: { bad: x, total: y } }
`
  const [slo] = directoryOf({ 'shop.yaml': text }).slos
  if (!slo) throw new Error('no SLO')
  return slo
}

const freezing = (when: string) =>
  policyOf(`[{ name: r, when: ${when}, then: freeze }]`, '    minimum-bad-events: 0\n    minimum-coverage: 0%\n')

const MAINTENANCE = { name: 'upgrade', category: 'maintenance', reason: 'CHG-1' } as const

async function forecast(
  life: Life,
  slo: Slo,
  policy: ErrorBudgetPolicy,
  kind: Kind = 'events',
  excluded: readonly Stretch[] = [],
) {
  const backend = backendOf(life, kind)
  const excludedOf: ExcludedOf = () => excluded.map((one) => ({ ...one, exclusion: MAINTENANCE }))
  const [result] = await evaluate([slo], () => policy, AT, backend, excludedOf)
  if (!result) throw new Error('no result')
  return { ...result, asked: backend.asked }
}

/** A steady service: so many requests a minute, of which so many fail in each of the minutes that `isBad` names by their distance from now. */
const steady = (age: number, isBad: (secondsAgo: number) => number, perMinute = 600): Life => ({
  from: AT - age,
  bad: (minute) => perMinute * isBad(age - minute * MINUTE),
  total: () => perMinute,
})

describe('a freeze is expected to lift', () => {
  it('an hour after an incident by a rule about an hour, not a day, and not never', async () => {
    // An outage of ten minutes that has just ended, in a month without errors otherwise.
    const life = steady(40 * DAY, (ago) => (ago <= 600 ? 1 : 0))
    const { liftsAt } = await forecast(life, sloOf('30d'), freezing('{ budget-spent: { at-least: 2%, within: 1h } }'))
    // 2% are 5,184 of 259,200 errors: once nine of the ten minutes have left the hour.
    expect(liftsAt).toBeGreaterThan(AT + 50 * MINUTE)
    expect(liftsAt).toBeLessThanOrEqual(AT + HOUR)
  })

  it.each([
    ['by `since`', sloOf('30d', AT - 2 * HOUR, '99.9%')],
    ['in a window of which it has seen little', sloOf('30d', null, '99.9%')],
  ])('after fifteen hours, of a service two hours old whose first ten minutes failed (%s)', async (_, slo) => {
    const life = {
      ...steady(2 * HOUR, () => 0),
      total: (m: number) => (m < 10 ? 60 : 600),
      bad: (m: number) => (m < 10 ? 60 : 0),
    }
    const { liftsAt } = await forecast(life, slo, freezing('{ budget-remaining: { at-most: 0% } }'))
    // 600 bad of 600,000, ten a second: 533,400 to come.
    expect(((liftsAt ?? 0) - AT) / HOUR).toBeCloseTo(533_400 / 36_000, 0)
  })

  it.each(['events', 'ratio'] as const)('in a window of two days where the backend gives %s', async (kind) => {
    const life = steady(9 * DAY, (ago) => (ago > 30 * HOUR && ago <= 31 * HOUR ? 0.9 : 0))
    const { liftsAt } = await forecast(life, sloOf('2d'), freezing('{ budget-remaining: { at-most: 0% } }'), kind)
    expect(liftsAt).toBeGreaterThan(AT + 17 * HOUR)
    expect(liftsAt).toBeLessThanOrEqual(AT + 18 * HOUR)
  })

  const hours = (from: number, to: number): Stretch => ({ from: AT + from * HOUR, to: AT + to * HOUR })
  it.each([
    ['before it', [hours(-40, -35)]],
    ['in it', [hours(-30.5, -30.25)]],
    ['now', [hours(-2, 3)]],
    ['in the time to come', [hours(5, 10), hours(14, 20)]],
    ['every night', [hours(-47, -36), hours(-23, -12), hours(1, 12), hours(25, 36)]],
  ])('within a step of the truth, where time is excluded %s', async (_, excluded) => {
    const life = steady(9 * DAY, (ago) => (ago > 30 * HOUR && ago <= 31 * HOUR ? 0.9 : 0))
    const when = '{ budget-remaining: { at-most: 0% } }'
    const { liftsAt } = await forecast(life, sloOf('2d'), freezing(when), 'events', excluded)
    const sums = summed({ ...life, from: AT - 9 * DAY }, AT + 3 * DAY)
    const isSpent = (at: number) => {
      const pieces = keptPieces({ from: at - 2 * DAY, to: at }, excluded).map(({ from, to }) => sums(from, to))
      return pieces.reduce((all, { bad }) => all + bad, 0) >= 0.01 * pieces.reduce((all, { total }) => all + total, 0)
    }
    const minutes = Array.from({ length: 3 * 24 * 60 }, (_, minute) => AT + minute * MINUTE)
    const truth = minutes.find((at) => !isSpent(at)) ?? 0
    expect(Math.abs((liftsAt ?? 0) - truth)).toBeLessThanOrEqual(2 * HOUR)
  })

  it('not before the rules about the whole window let go too', async () => {
    const policy = policyOf(
      `[{ name: a, when: { burn-rate: { at-least: 10, over: [1h, 5m] } }, then: freeze }, { name: b, when: { budget-remaining: { at-most: 0% } }, then: freeze }]`,
    )
    const life = steady(40 * DAY, (ago) => (ago <= 6 * HOUR ? 1 : 0))
    const { liftsAt } = await forecast(life, sloOf('7d'), policy)
    expect(liftsAt).toBeGreaterThan(AT + 6 * DAY)
  })

  it('once too few errors are left in the span for its rule', async () => {
    const policy = policyOf(
      '[{ name: a, when: { budget-spent: { at-least: 1%, within: 6h } }, then: freeze }]',
      '    minimum-bad-events: 5\n',
    )
    // A failure each minute, for an hour that ended two hours ago: five are left after an hour less five minutes.
    const life = {
      ...steady(40 * DAY, () => 0, 1),
      bad: (m: number) => (m >= (40 * DAY - 3 * HOUR) / MINUTE && m < (40 * DAY - 2 * HOUR) / MINUTE ? 1 : 0),
    }
    const { liftsAt } = await forecast(life, sloOf('30d'), policy)
    expect(Math.abs((liftsAt ?? 0) - (AT + 4 * HOUR - 5 * MINUTE))).toBeLessThanOrEqual(5 * MINUTE)
  })

  it('by what a day was like before the window, when that has only begun', async () => {
    const month = '{ calendar: month }'
    const slo = { ...sloOf(month), since: { kind: 'time', at: AT - 20 * MINUTE, text: '' } } as const
    const life = steady(40 * DAY, (ago) => (ago <= 20 * MINUTE ? 0.5 : 0))
    const { liftsAt } = await forecast(life, slo, freezing('{ burn-rate: { at-least: 10, over: [1h, 5m] } }'))
    expect(liftsAt).toBe(AT + 5 * MINUTE)
  })

  it('not at all, where there is too little history to say', async () => {
    const life = steady(10 * MINUTE, () => 0.5)
    const { liftsAt, steps } = await forecast(life, sloOf('30d'), freezing('{ budget-remaining: { at-most: 0% } }'))
    expect([liftsAt, steps]).toEqual([null, []])
  })

  it('from as many questions as before, but for what is young or short', async () => {
    const life = steady(40 * DAY, (ago) => (ago <= 9 * HOUR ? 1 : 0))
    const budget = await forecast(life, sloOf('30d'), freezing('{ budget-remaining: { at-most: 0% } }'))
    expect(budget.asked).toEqual(['720h in 1440m'])
    const burning = await forecast(life, sloOf('30d'), freezing('{ burn-rate: { at-least: 10, over: [1h, 5m] } }'))
    expect(burning.asked).toEqual(['720h in 1440m'])
    const incident = await forecast(life, sloOf('30d'), freezing('{ budget-spent: { at-least: 1%, within: 1h } }'))
    expect(incident.asked).toEqual(['720h in 1440m', '1h in 5m'])
  })
})

/** A rule, and whether it fires by sums of its own; `slack` makes it fire a little earlier or later. */
interface Simulated {
  readonly when: string
  readonly step: number
  value(sums: ReturnType<typeof summed>, from: number, to: number): number
  readonly threshold: number
}

const ALLOWED = 0.01
const rate = ({ bad, total }: { bad: number; total: number }) => (total === 0 ? 0 : bad / total / ALLOWED)
const exhausted: Simulated = {
  when: '{ budget-spent: { at-least: 100% } }',
  step: DAY,
  threshold: 1,
  value: (sums, from, to) => rate(sums(from, to)),
}
const incident = (within: string, seconds: number, percent: number): Simulated => ({
  when: `{ budget-spent: { at-least: ${percent}%, within: ${within} } }`,
  step: seconds === HOUR ? 5 * MINUTE : seconds === DAY ? HOUR : 2 * HOUR,
  threshold: percent / 100,
  value: (sums, from, to) => {
    const { total } = sums(from, to)
    return total === 0 ? 0 : sums(Math.max(from, to - seconds), to).bad / total / ALLOWED
  },
})
const burning = (over: string, spans: readonly number[], threshold: number): Simulated => ({
  when: `{ burn-rate: { at-least: ${threshold}, over: [${over}] } }`,
  step: 5 * MINUTE,
  threshold,
  value: (sums, _, to) => Math.min(...spans.map((seconds) => rate(sums(to - seconds, to)))),
})

const simulated: fc.Arbitrary<Simulated> = fc.oneof(
  fc.constant(exhausted),
  fc.integer({ min: 1, max: 30 }).map((percent) => incident('1h', HOUR, percent)),
  fc.integer({ min: 5, max: 60 }).map((percent) => incident('1d', DAY, percent)),
  fc.integer({ min: 10, max: 80 }).map((percent) => incident('3d', 3 * DAY, percent)),
  fc.integer({ min: 2, max: 30 }).map((n) => burning('1h, 5m', [HOUR, 300], n)),
  fc.integer({ min: 2, max: 15 }).map((n) => burning('6h, 30m', [6 * HOUR, 1800], n)),
  fc.integer({ min: 1, max: 5 }).map((n) => burning('3d, 6h', [3 * DAY, 6 * HOUR], n)),
)

/** Incidents, each with its beginning, its length (in minutes before now) and its error rate. */
const incidents = fc.array(
  fc.record({
    ago: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 30 * 1440 })),
    minutes: fc.integer({ min: 1, max: 600 }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
)

interface Scene {
  readonly name: string
  readonly slo: Slo
  readonly age: number
}
const SCENES: readonly Scene[] = [
  { name: 'a rolling month', slo: sloOf('30d'), age: 70 * DAY },
  { name: 'a rolling week', slo: sloOf('7d'), age: 70 * DAY },
  { name: 'a rolling half day', slo: sloOf('12h'), age: 70 * DAY },
  { name: 'a calendar month', slo: sloOf('{ calendar: month }'), age: 70 * DAY },
  { name: 'a calendar week elsewhere', slo: sloOf('{ calendar: week, timezone: Asia/Kathmandu }'), age: 70 * DAY },
  { name: 'a promise of two days', slo: sloOf('30d', AT - 2 * DAY), age: 70 * DAY },
  { name: 'a service of nine hours', slo: sloOf('30d'), age: 9 * HOUR },
]

/** A little off is no error where a step of the long window is taken for even. */
const SLACK = 0.02

/** Whether a rule fires at each minute to come, from the true past and what was assumed of the future. */
function simulate(life: Life, assumed: Assumption, { slo }: Scene, rule: Simulated, until: number) {
  const past = Math.round((AT - life.from) / MINUTE)
  const future: Life = {
    from: life.from,
    bad: (minute) => (minute < past ? life.bad(minute) : assumed.traffic * MINUTE * assumed.errorRate),
    total: (minute) => (minute < past ? life.total(minute) : assumed.traffic * MINUTE),
  }
  const sums = summed(future, until)
  const period = promisedPeriodAt(slo, AT)
  const fromAt = (time: number) =>
    period.resetsAt === null ? promisedPeriodAt(slo, time).from : time < period.resetsAt ? period.from : period.resetsAt
  const values: number[] = []
  for (let time = AT; time <= until; time += MINUTE) {
    values.push(rule.value(sums, fromAt(time), time))
  }
  return values
}

describe('a forecast is right to one step, simulated forward minute by minute', () => {
  it.each(SCENES.map((scene) => [scene.name, scene] as const))('in %s', async (_, scene) => {
    let checked = 0
    await fc.assert(
      fc.asyncProperty(
        simulated,
        incidents,
        fc.double({ min: 0, max: 0.004, noNaN: true }),
        fc.constantFrom('even', 'nightly', 'ratio'),
        async (rule, all, usual, kind) => {
          const even = steady(scene.age, (ago) =>
            Math.max(
              usual,
              ...all.map((one) => (ago <= one.ago * MINUTE && ago > (one.ago - one.minutes) * MINUTE ? one.share : 0)),
            ),
          )
          // At night there is a third of the traffic.
          const share = (minute: number) => (kind === 'nightly' && Math.floor(minute / 720) % 2 === 0 ? 1 / 3 : 1)
          const life: Life = {
            ...even,
            bad: (minute) => even.bad(minute) * share(minute),
            total: (minute) => even.total(minute) * share(minute),
          }
          // A ready-made ratio of a young service doesn't say how much of the window it is of.
          const counted = kind === 'ratio' && scene.age > DAY ? 'ratio' : 'events'
          const result = await forecast(life, scene.slo, freezing(rule.when), counted)
          if (result.decision.decision !== 'freeze' || result.steps.length < 3) return
          checked++
          const period = promisedPeriodAt(scene.slo, AT)
          const until =
            scene.slo.window.kind === 'rolling'
              ? AT + scene.slo.window.duration.seconds
              : Math.max(period.resetsAt ?? 0, AT + 3 * DAY)
          const assumed = assumptionOf(result.steps as Spell[])
          // Even traffic is any traffic.
          const traffic = counted === 'ratio' ? 600 / MINUTE : assumed.traffic
          const values = simulate(life, { ...assumed, traffic }, scene, rule, until)
          const clearlyQuiet = (value: number) => value < rule.threshold * (1 - SLACK)
          const clearlyFires = (value: number) => value > rule.threshold * (1 + SLACK)
          const history = (result.steps[1]?.to ?? 0) - (result.steps[0]?.to ?? 0)
          const step = Math.min(rule.step, history) / MINUTE
          const lift = result.liftsAt === null ? values.length + step : (result.liftsAt - AT) / MINUTE
          const early = values.slice(0, Math.max(0, Math.floor(lift - step))).findIndex(clearlyQuiet)
          const about = { when: rule.when, kind, lift, early, asked: result.asked }
          expect({ ...about, tooLate: early >= 0 }).toEqual({ ...about, tooLate: false })
          const near = values.slice(Math.max(0, Math.floor(lift - step)), Math.ceil(lift + step) + 1)
          expect({ ...about, tooEarly: near.length > 0 && near.every(clearlyFires) }).toEqual({
            ...about,
            tooEarly: false,
          })
        },
      ),
      { numRuns: 40, endOnFailure: true },
    )
    expect(checked).toBeGreaterThan(0)
  })
})
