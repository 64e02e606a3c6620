import pLimit from 'p-limit'
import { type Backend, NOTHING_KEPT, type Reading } from '../../core/budget/backend.ts'
import { JUST_BEGUN } from '../../core/budget/standing.ts'
import { queryBehind } from '../../core/budget/unanswered.ts'
import { comparisonOf } from '../../core/contract/indicators/indicators.ts'
import { unionOf } from '../../core/exclusions/stretches.ts'
import type { Duration } from '../../core/model/duration.ts'
import { isCut, promisedPeriodAt } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import { spanOf } from '../../core/model/span.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { decideInDoubt } from '../../core/policy/decision.ts'
import { doubtIn } from '../../core/policy/doubt.ts'
import { recentOver } from '../../core/policy/facts.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { burnSpansOf, spansOf } from '../../core/policy/spans.ts'
import type { MeasuredSlo } from '../../core/targets/standing.ts'
import { type ExcludedOf, isRestTooShort, timeAround } from './excluded.ts'
import { forecastOf, NO_FORECAST } from './forecast.ts'
import { type Decided, FIRST_MINUTES, factsOf, isIdleByContract, type Readings, standingIn } from './readings.ts'
import { besides, decidedWithout, takenOut, withoutExclusions } from './taken-out.ts'
import { withUnseen } from './unseen.ts'

/** Measures SLOs as of `at` (unix seconds), without what is excluded, and says what the policy of each makes of that. */
export async function evaluate(
  slos: readonly Slo[],
  policyOf: (slo: Slo) => ErrorBudgetPolicy,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<SloResult[]> {
  const measured = await inWaves(slos, (slo) => decideOn(slo, policyOf(slo), at, backend, excludedOf))
  // Once all is measured, so that what is asked for one is asked together with what is asked for the others.
  const all = await inWaves(measured, async ({ decided, readings }) => ({
    decided: await withUnseen(decided, readings, policyOf(decided.slo), backend),
    readings,
  }))
  // Only once all is decided, so that no query for a chart delays one for a decision; and together, as they are few.
  const fired = all.filter(({ decided }) => decided.decision.fired.length > 0)
  const forecasts = new Map(
    await inWaves(fired, async ({ decided, readings }) => {
      const judged = { ...decided, parts: measuredParts(readings) }
      return [decided, await forecastOf(judged, policyOf(decided.slo), at, backend)] as const
    }),
  )
  return all.map(({ decided }) => ({ ...decided, ...(forecasts.get(decided) ?? NO_FORECAST) }))
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

async function decideOn(
  slo: Slo,
  policy: ErrorBudgetPolicy,
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<{ decided: Decided; readings: Readings }> {
  const period = promisedPeriodAt(slo, at)
  const span = spanOf(slo.window, period)
  const spelled = comparisonOf(slo.indicator).spellsWindow(slo.indicator)
  const spans = spansOf(policy, spelled)
  const stretches = excludedOf(slo, timeAround(period, spans))
  const excluded = unionOf(stretches)
  const [whole, beside, ...parts] = await Promise.all([
    backend.compliance(slo, { span, excluded }),
    besides(slo, { period, span }, spans, stretches, backend),
    ...spans.map(async (asked) => ({ asked, reading: await recentReading(slo, asked, at, excluded, backend) })),
  ])
  const readings: Readings = { period, span, excluded, whole, parts }
  const standing = await standingIn(slo, period, excluded, whole, backend)
  const facts = factsOf(slo, readings, standing)
  const hasBegun = standing === JUST_BEGUN
  const doubtOf = (one: Slo) => (hasBegun ? null : doubtIn(one, whole.coverage, period, policy, excluded))
  const judged = decideInDoubt(policy, facts, doubtOf(slo))
  const { cause } = judged.decision
  const asked = [whole, ...parts.map(({ reading }) => reading)]
  const decided = {
    slo,
    period,
    excluded,
    ...judged,
    exclusions: takenOut(stretches, period, beside),
    without: decidedWithout(slo, readings, beside, policy),
    unansweredQuery: cause?.kind === 'unknown' ? queryBehind(cause.reason, asked) : null,
    coverage: hasBegun ? JUST_BEGUN.coverage : whole.coverage,
    idleByContract: isIdleByContract(slo, readings, doubtOf({ ...slo, noData: 'unknown' })),
    burnRates: burnSpansOf(policy, spelled).map((one) => ({ span: one, recent: recentOver(one, facts) })),
    evidence: asked.flatMap(({ evidence }) => evidence),
  }
  return { decided, readings }
}

/** What was measured over a span of a rule; nothing, where exclusions leave too little of it for any data. */
async function recentReading(
  slo: Slo,
  span: Duration,
  at: number,
  excluded: readonly Stretch[],
  backend: Backend,
): Promise<Reading> {
  const reading = await backend.recent(slo, { span, excluded })
  return (await isRestTooShort(slo, span, at, excluded, reading, backend)) ? NOTHING_KEPT : reading
}

const measuredParts = ({ parts }: Readings) =>
  parts.flatMap(({ asked: { seconds }, reading: { measurement } }) =>
    measurement.kind === 'unmeasured' ? [] : [{ seconds, measured: measurement }],
  )

/** Measures an SLO as of `at` (unix seconds), without asking what its policy makes of that. */
export async function measureSlo(slo: Slo, at: number, backend: Backend, excludedOf: ExcludedOf): Promise<MeasuredSlo> {
  const period = promisedPeriodAt(slo, at)
  const span = spanOf(slo.window, period)
  const stretches = excludedOf(slo, timeAround(period, []))
  const excluded = unionOf(stretches)
  const [whole, beside] = await Promise.all([
    backend.compliance(slo, { span, excluded }),
    besides(slo, { period, span }, [], stretches, backend),
  ])
  return {
    slo,
    period,
    excluded,
    standing: await standingIn(slo, period, excluded, whole, backend),
    exclusions: takenOut(stretches, period, beside),
    without: withoutExclusions(slo, { period, span, excluded, whole, parts: [] }, beside),
  }
}

/** The SLOs to measure as of `at`: one that is held group by group becomes one for each group. */
export async function splitSlos(
  slos: readonly Slo[],
  at: number,
  backend: Backend,
  excludedOf: ExcludedOf,
): Promise<readonly Slo[]> {
  const split = slos.map((slo) => {
    const period = promisedPeriodAt(slo, at)
    // The groups of a window that has just begun are those that there were just before.
    const from = isCut(slo, period) ? Math.min(period.from, at - FIRST_MINUTES) : period.from
    const excluded = excludedOf(slo, timeAround(period, []))
    return backend.split(slo, { span: spanOf(slo.window, { ...period, from }), excluded })
  })
  return (await Promise.all(split)).flat()
}
