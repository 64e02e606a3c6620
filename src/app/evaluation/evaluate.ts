import Fraction from 'fraction.js'
import pLimit from 'p-limit'
import type { Backend, CoveredReading, Reading } from '../../core/budget/backend.ts'
import { stepsOf } from '../../core/budget/forecast.ts'
import { QUIET_SPAN, type Recent, recentOf, standingOf } from '../../core/budget/standing.ts'
import { isAbsence, type Reason } from '../../core/model/measurement.ts'
import { type Period, promisedPeriodAt } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import { type Span, spanOf } from '../../core/model/span.ts'
import { DAY, HOUR, MINUTE, WEEK } from '../../core/model/time.ts'
import { decideInDoubt } from '../../core/policy/decision.ts'
import { doubtIn } from '../../core/policy/doubt.ts'
import { liftsAt } from '../../core/policy/lift.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { burnSpansOf, spansOf } from '../../core/policy/spans.ts'
import type { MeasuredSlo } from '../../core/targets/standing.ts'

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
  const forecasts = new Map(await inWaves(fired, async (one) => [one, await forecastOf(one, at, backend)] as const))
  return decided.map((one) => ({ ...one, ...(forecasts.get(one) ?? NO_FORECAST) }))
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

type Decided = Omit<SloResult, 'steps' | 'liftsAt'>

async function decideOn(slo: Slo, policy: ErrorBudgetPolicy, at: number, backend: Backend): Promise<Decided> {
  const period = promisedPeriodAt(slo, at)
  const span = spanOf(slo.window, period)
  const [whole, ...parts] = await Promise.all([
    backend.compliance(slo, span),
    ...spansOf(policy).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
  ])
  const measured = standingOf(whole.measurement, whole.coverage, slo.objective)
  const recent = new Map(parts.map(({ asked, reading }) => [asked.seconds, recentIn(slo, whole, reading, asked, span)]))
  const facts = { standing: measured, recent, windowSeconds: span.seconds }
  const doubt = doubtIn(slo, whole.coverage, period, policy)
  return {
    slo,
    period,
    ...decideInDoubt(policy, facts, doubt),
    coverage: whole.coverage,
    idleByContract: isIdleByContract(
      slo,
      whole,
      parts,
      doubtIn({ ...slo, noData: 'unknown' }, whole.coverage, period, policy),
    ),
    burnRates: burnSpansOf(policy).flatMap((asked) => {
      const found = recent.get(asked.seconds)
      return found ? [{ span: asked, recent: found }] : []
    }),
    evidence: [whole, ...parts.map(({ reading }) => reading)].flatMap(({ evidence }) => evidence),
  }
}

type Forecast = Pick<SloResult, 'steps' | 'liftsAt'>
const NO_FORECAST: Forecast = { steps: [], liftsAt: null }

/** How the window went, and when a freeze is expected to lift, for an SLO for which a rule fired. */
async function forecastOf(
  { slo, period, standing, decision }: Decided,
  at: number,
  backend: Backend,
): Promise<Forecast> {
  if (standing.status === 'unknown') return NO_FORECAST
  const history = await historyOf(slo, spanOf(slo.window, period), backend)
  const steps = (history && stepsOf(history.buckets, standing.measured)) || []
  const liftsAt = liftOf(decision, steps, history?.stepSeconds ?? 0, at, slo, period)
  return { steps, liftsAt }
}

function recentIn(slo: Slo, whole: CoveredReading, part: Reading, asked: Span, span: Span): Recent {
  const partOfWindow = new Fraction(Math.min(asked.seconds, span.seconds), Math.max(span.seconds, 1))
  const { measurement } = part
  if (slo.noData === 'idle' && isAbsent(part)) return QUIET_SPAN
  return recentOf(measurement, whole.measurement, slo.objective, partOfWindow)
}

/** Whether the contract's word that no data mean no traffic was needed. */
const isIdleByContract = (
  { noData }: Slo,
  whole: Reading,
  parts: readonly { readonly reading: Reading }[],
  doubt: Reason | null,
): boolean =>
  noData === 'idle' &&
  whole.measurement.kind !== 'unmeasured' &&
  (doubt?.kind === 'stale' || doubt?.kind === 'low-coverage' || parts.some(({ reading }) => isAbsent(reading)))

const isAbsent = ({ measurement }: Reading): boolean =>
  measurement.kind === 'unmeasured' && isAbsence(measurement.reason)

/** A history in days, or in finer steps for a window of a few days. */
async function historyOf(slo: Slo, span: Span, backend: Backend) {
  const stepSeconds = span.seconds >= WEEK ? DAY : span.seconds >= DAY ? HOUR : 5 * MINUTE
  const history = await backend.history(slo, span, stepSeconds)
  return history.kind === 'none' ? null : { buckets: history.buckets, stepSeconds }
}

function liftOf(
  decision: SloResult['decision'],
  steps: SloResult['steps'],
  stepSeconds: number,
  at: number,
  slo: Slo,
  period: Period,
): number | null {
  if (decision.decision !== 'freeze' || decision.cause?.kind !== 'rule' || steps.length === 0) return null
  const freezing = decision.fired.filter((rule) => rule.decision === 'freeze')
  return liftsAt({ freezing, steps, stepSeconds, at, objective: slo.objective, resetsAt: period.resetsAt })
}

/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
export async function measureSlo(slo: Slo, at: number, backend: Backend): Promise<MeasuredSlo> {
  const period = promisedPeriodAt(slo, at)
  const { measurement, coverage } = await backend.compliance(slo, spanOf(slo.window, period))
  return { slo, period, standing: standingOf(measurement, coverage, slo.objective) }
}

/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
export async function splitSlos(slos: readonly Slo[], at: number, backend: Backend): Promise<readonly Slo[]> {
  const split = slos.map((slo) => backend.split(slo, spanOf(slo.window, promisedPeriodAt(slo, at))))
  return (await Promise.all(split)).flat()
}
