import Fraction from 'fraction.js'
import pLimit from 'p-limit'
import type { Backend, CoveredReading, Reading } from '../../core/budget/backend.ts'
import type { Part } from '../../core/budget/forecast.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import { JUST_BEGUN, QUIET_SPAN, type Recent, recentOf, type Standing, standingOf } from '../../core/budget/standing.ts'
import { queryBehind } from '../../core/budget/unanswered.ts'
import { isAbsence } from '../../core/model/measurement.ts'
import { isCut, type Period, promisedPeriodAt } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import { type Span, spanOf } from '../../core/model/span.ts'
import { HOUR } from '../../core/model/time.ts'
import { decideInDoubt } from '../../core/policy/decision.ts'
import { doubtIn } from '../../core/policy/doubt.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { burnSpansOf, spansOf } from '../../core/policy/spans.ts'
import type { MeasuredSlo } from '../../core/targets/standing.ts'
import { type Forecast, forecastOf, NO_FORECAST } from './forecast.ts'

/** Measures SLOs as of `at` (unix seconds), and says what the policy of each makes of that. */
export async function evaluate(
  slos: readonly Slo[],
  policyOf: (slo: Slo) => ErrorBudgetPolicy,
  at: number,
  backend: Backend,
): Promise<SloResult[]> {
  const decided = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend))
  // Only once all is decided, so that no query for a chart delays one for a decision; and together, as they are few.
  const fired = decided.filter(({ decision }) => decision.fired.length > 0)
  const forecasts = new Map(
    await inWaves(fired, async (one) => [one, await forecastOf(one, policyOf(one.slo), at, backend)] as const),
  )
  return decided.map(({ parts: _, ...one }, index) => ({
    ...one,
    ...((decided[index] && forecasts.get(decided[index])) ?? NO_FORECAST),
  }))
}

/** So many SLOs at a time: what is under way takes memory, and the planner of Prometheus fuses as many (`fuse.ts`). */
const WAVE = 100
/** While one wave is thought about, the backend works on the next. */
const WAVES_AT_ONCE = 2

/** What becomes of all items, wave after wave. */
async function inWaves<Item, Result>(
  items: readonly Item[],
  become: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const limit = pLimit(WAVES_AT_ONCE)
  const starts = Array.from({ length: Math.ceil(items.length / WAVE) }, (_, wave) => wave * WAVE)
  const waves = starts.map((start) =>
    limit(async () => await Promise.all(items.slice(start, start + WAVE).map(become))),
  )
  return (await Promise.all(waves)).flat()
}

/** Without its forecast, but with what was measured over the spans of its rules. */
type Decided = Omit<SloResult, keyof Forecast> & { readonly parts: readonly Part[] }

async function decideOn(slo: Slo, policy: ErrorBudgetPolicy, at: number, backend: Backend): Promise<Decided> {
  const period = promisedPeriodAt(slo, at)
  const span = spanOf(slo.window, period)
  const [whole, ...parts] = await Promise.all([
    backend.compliance(slo, span),
    ...spansOf(policy).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
  ])
  const measured = await standingIn(slo, period, whole, backend)
  const recent = new Map(
    parts.map(({ asked, reading }) => [asked.seconds, recentIn(slo, period, whole, reading, asked)]),
  )
  const facts = { standing: measured, recent, windowSeconds: span.seconds }
  const judged = decideInDoubt(
    policy,
    facts,
    measured === JUST_BEGUN ? null : doubtIn(slo, whole.coverage, period, policy),
  )
  const { cause } = judged.decision
  const readings = [whole, ...parts.map(({ reading }) => reading)]
  return {
    slo,
    period,
    ...judged,
    unansweredQuery: cause?.kind === 'unknown' ? queryBehind(cause.reason, readings) : null,
    coverage: measured === JUST_BEGUN ? JUST_BEGUN.coverage : whole.coverage,
    burnRates: burnSpansOf(policy).flatMap((asked) => {
      const found = recent.get(asked.seconds)
      return found ? [{ span: asked, recent: found }] : []
    }),
    evidence: readings.flatMap(({ evidence }) => evidence),
    parts: parts.flatMap(({ asked: { seconds }, reading: { measurement } }) =>
      measurement.kind === 'unmeasured' ? [] : [{ seconds, measured: measurement }],
    ),
  }
}

function recentIn(slo: Slo, period: Period, whole: CoveredReading, part: Reading, asked: Span): Recent {
  const seconds = period.to - period.from
  const partOfWindow = new Fraction(Math.min(asked.seconds, seconds), Math.max(seconds, 1))
  const { measurement } = part
  if (slo.noData === 'idle' && measurement.kind === 'unmeasured' && isAbsence(measurement.reason)) return QUIET_SPAN
  return recentOf(measurement, whole.measurement, slo.objective, partOfWindow, allSlicesOf(slo, period))
}

/** Where an SLO stands by what was read of its window. */
async function standingIn(slo: Slo, period: Period, whole: CoveredReading, backend: Backend): Promise<Standing> {
  if (await hasJustBegun(slo, period, whole, backend)) return JUST_BEGUN
  return standingOf(whole.measurement, whole.coverage, slo.objective, allSlicesOf(slo, period))
}

/** An older window without a sample has had time for some. */
const FIRST_MINUTES = HOUR

/** Whether a window has no data only because it is too young for any: they come as before, and so far apart. */
async function hasJustBegun(slo: Slo, period: Period, { measurement }: CoveredReading, backend: Backend) {
  const age = period.to - period.from
  if (measurement.kind !== 'unmeasured' || !isCut(slo, period)) return false
  const { reason } = measurement
  const isTooShort = reason.kind === 'window-too-young' || reason.kind === 'too-coarse'
  if (!isTooShort && !(isAbsence(reason) && age <= FIRST_MINUTES)) return false
  const cadence = await backend.cadence(slo)
  return cadence?.isCurrent === true && age < cadence.enoughSeconds
}

/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
export async function measureSlo(slo: Slo, at: number, backend: Backend): Promise<MeasuredSlo> {
  const period = promisedPeriodAt(slo, at)
  const whole = await backend.compliance(slo, spanOf(slo.window, period))
  return { slo, period, standing: await standingIn(slo, period, whole, backend) }
}

/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
export async function splitSlos(slos: readonly Slo[], at: number, backend: Backend): Promise<readonly Slo[]> {
  const split = slos.map((slo) => {
    const period = promisedPeriodAt(slo, at)
    // The groups of a window that has just begun are those that there were just before.
    const from = isCut(slo, period) ? Math.min(period.from, at - FIRST_MINUTES) : period.from
    return backend.split(slo, spanOf(slo.window, { ...period, from }))
  })
  return (await Promise.all(split)).flat()
}
