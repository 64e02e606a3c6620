import Fraction from 'fraction.js'
import pLimit from 'p-limit'
import type { Backend, CoveredReading, Reading } from '../../core/budget/backend.ts'
import { stepsOf } from '../../core/budget/forecast.ts'
import { QUIET_SPAN, type Recent, recentOf, standingOf } from '../../core/budget/standing.ts'
import { comparisonOf } from '../../core/contract/indicators/indicators.ts'
import { isAbsence, type Measurement } from '../../core/model/measurement.ts'
import { type Period, promisedPeriodAt } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import { type Span, spanOf } from '../../core/model/span.ts'
import { DAY, HOUR, MINUTE, WEEK } from '../../core/model/time.ts'
import { decideInDoubt } from '../../core/policy/decision.ts'
import { doubtIn } from '../../core/policy/doubt.ts'
import { type Facts, recentOver } from '../../core/policy/facts.ts'
import { liftsAt } from '../../core/policy/lift.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { burnSpansOf, spansOf } from '../../core/policy/spans.ts'
import { unseenMatters, warnedOfUnseen, withNote } from '../../core/policy/unseen.ts'
import type { MeasuredSlo } from '../../core/targets/standing.ts'

/** Measures SLOs as of `at` (unix seconds), and says what the policy of each makes of that. */
export async function evaluate(
  slos: readonly Slo[],
  policyOf: (slo: Slo) => ErrorBudgetPolicy,
  at: number,
  backend: Backend,
): Promise<SloResult[]> {
  const measured = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend))
  // Once all is measured, so that what is asked for one is asked together with what is asked for the others.
  const decided = await inWaves(measured, ({ decided, readings }) =>
    withUnseen(decided, readings, policyOf(decided.slo), backend),
  )
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

/** What was measured of an SLO: over its window, and over the spans that rules ask for. */
interface Readings {
  readonly whole: CoveredReading
  readonly span: Span
  readonly parts: readonly { readonly asked: Span; readonly reading: Reading }[]
}

function factsOf(slo: Slo, { whole, span, parts }: Readings): Facts {
  const standing = standingOf(whole.measurement, whole.coverage, slo.objective)
  const all = parts.map(({ asked, reading }) => ({ asked, found: recentIn(slo, whole, reading, asked, span) }))
  const recent = new Map(all.map(({ asked, found }) => [asked.seconds, found]))
  const spelled = new Map(all.map(({ asked, found }) => [asked.text, found]))
  return { standing, recent, spelled, windowSeconds: span.seconds }
}

async function decideOn(
  slo: Slo,
  policy: ErrorBudgetPolicy,
  at: number,
  backend: Backend,
): Promise<{ decided: Decided; readings: Readings }> {
  const period = promisedPeriodAt(slo, at)
  const span = spanOf(slo.window, period)
  const spelled = comparisonOf(slo.indicator).spellsWindow(slo.indicator)
  const [whole, ...parts] = await Promise.all([
    backend.compliance(slo, span),
    ...spansOf(policy, spelled).map(async (asked) => ({ asked, reading: await backend.recent(slo, asked) })),
  ])
  const readings = { whole, span, parts }
  const facts = factsOf(slo, readings)
  const decided = {
    slo,
    period,
    ...decideInDoubt(policy, facts, doubtIn(slo, whole.coverage, period, policy)),
    coverage: whole.coverage,
    burnRates: burnSpansOf(policy, spelled).map((asked) => ({ span: asked, recent: recentOver(asked, facts) })),
    evidence: [whole, ...parts.map(({ reading }) => reading)].flatMap(({ evidence }) => evidence),
  }
  return { decided, readings }
}

/**
 * What becomes of a decision where the counts leave out errors whose series began with them. They are looked for where nothing
 * freezes, and whether they are errors at all only where they matter.
 */
async function withUnseen(
  decided: Decided,
  readings: Readings,
  policy: ErrorBudgetPolicy,
  { unseen }: Backend,
): Promise<Decided> {
  const { slo, standing, decision } = decided
  if (!unseen || standing.status === 'unknown' || decision.decision === 'freeze') return decided
  const spans = [readings.span, ...readings.parts.map(({ asked }) => asked)]
  // What began in a short span began in a longer one too.
  const longest = spans.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  if ((await unseen.bad(slo, longest)).equals(0)) return decided
  const left = await Promise.all(spans.map((span) => unseen.bad(slo, span)))
  if (!unseenMatters(policy, decided, factsOf(slo, withBad(readings, left)))) return decided
  const renamed = await Promise.all(
    spans.map(async (span, nth) => left[nth]?.gt(0) && (await unseen.isRenamed(slo, span))),
  )
  const actual = factsOf(
    slo,
    withBad(
      readings,
      left.map((bad, nth) => (renamed[nth] ? new Fraction(0) : bad)),
    ),
  )
  return unseenMatters(policy, decided, actual)
    ? { ...decided, ...warnedOfUnseen(policy, decided, actual) }
    : { ...decided, standing: withNote(standing, { kind: 'renamed-series' }) }
}

/** The readings with more bad events: of the window first, then of each other span. */
function withBad({ whole, span, parts }: Readings, [first, ...others]: readonly Fraction[]): Readings {
  return {
    whole: { ...whole, measurement: plus(whole.measurement, first) },
    span,
    parts: parts.map(({ asked, reading }, nth) => ({
      asked,
      reading: { ...reading, measurement: plus(reading.measurement, others[nth]) },
    })),
  }
}

const plus = (measurement: Measurement, bad = new Fraction(0)): Measurement =>
  measurement.kind === 'counts' ? { ...measurement, total: measurement.total.add(bad) } : measurement

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
  if (slo.noData === 'idle' && measurement.kind === 'unmeasured' && isAbsence(measurement.reason)) return QUIET_SPAN
  return recentOf(measurement, whole.measurement, slo.objective, partOfWindow)
}

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
