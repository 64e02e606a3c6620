import Fraction from 'fraction.js'
import type { Backend } from '../../core/budget/backend.ts'
import { allSlicesOf } from '../../core/budget/slices.ts'
import { type Standing, standingOf } from '../../core/budget/standing.ts'
import type { TakenOut, WithoutExclusions } from '../../core/budget/taken-out.ts'
import { allOf } from '../../core/exclusions/kept.ts'
import { clipped } from '../../core/exclusions/stretches.ts'
import type { ExcludedStretch } from '../../core/model/exclusion.ts'
import { type Counts, isAbsence, type Measurement } from '../../core/model/measurement.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { decideInDoubt } from '../../core/policy/decision.ts'
import { doubtIn } from '../../core/policy/doubt.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { isCutAt } from './excluded.ts'
import { factsOf, type Readings } from './readings.ts'

const ZERO = new Fraction(0)

/** What lies between two edges of exclusions, and was measured on its own. */
interface Part extends Stretch {
  readonly measurement: Measurement
}

/** What was asked besides what counts, for telling what exclusions do. */
export interface Besides {
  readonly parts: readonly Part[]
  /** The spans of the rules that begin in excluded time, or before the window, with all that is excluded of them. */
  readonly whole: Readings['parts']
}

/** Asks for what exclusions take out of a window, and of the spans of rules: nothing, where nothing is excluded of them. */
export async function besides(
  slo: Slo,
  { period, span }: Pick<Readings, 'period' | 'span'>,
  spans: readonly Readings['parts'][number]['asked'][],
  stretches: readonly ExcludedStretch[],
  backend: Backend,
): Promise<Besides> {
  const apart = partsOf(clipped(stretches, period))
  const cut = spans.filter((one) => isCutAt(one, period.to, stretches) && !isSumOf(apart, one, period))
  const [measured, whole] = await Promise.all([
    apart.length === 0 ? [] : backend.taken(slo, apart, span),
    Promise.all(cut.map(async (asked) => ({ asked, reading: await backend.recent(slo, allOf(asked)) }))),
  ])
  return { parts: apart.flatMap((one, nth) => (measured[nth] ? [{ ...one, measurement: measured[nth] }] : [])), whole }
}

/** The time that is excluded, cut wherever an exclusion begins or ends, so that what two take out is asked once. */
function partsOf(stretches: readonly Stretch[]): Stretch[] {
  const edges = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  return edges
    .slice(1)
    .map((to, index): Stretch => ({ from: edges[index] ?? to, to }))
    .filter((part) => stretches.some((one) => one.from <= part.from && part.to <= one.to))
}

/** Whether what is excluded of a span is told by the parts that lie in it. */
function isSumOf(parts: readonly Stretch[], { seconds }: { readonly seconds: number }, period: Stretch): boolean {
  const from = period.to - seconds
  return from >= period.from && !parts.some((part) => part.from < from && from < part.to)
}

/** A reading of what counts of a span, with what is excluded of it. */
function withTaken({ asked, reading }: Readings['parts'][number], parts: readonly Part[], to: number) {
  const { measurement } = reading
  const own = parts.filter((part) => part.from >= to - asked.seconds && part.to <= to)
  const [kept, taken] = [countsIn(measurement), sumOf(own.map((part) => countsIn(part.measurement)))]
  if (own.length === 0 || !kept || !taken) return { asked, reading }
  const unit = measurement.kind === 'counts' ? measurement.unit : 'events'
  const counts = { good: kept.good.add(taken.good), total: kept.total.add(taken.total), unit, notes: [] }
  return { asked, reading: { ...reading, measurement: { kind: 'counts', ...counts } as const } }
}

/** The exclusions that reach into a window, each time that they last, with what that takes out. */
export function takenOut(stretches: readonly ExcludedStretch[], window: Stretch, { parts }: Besides): TakenOut[] {
  return stretches
    .filter((one) => clipped([one], window).length > 0)
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, exclusion }) => {
      const events = parts
        .filter((part) => from <= part.from && part.to <= to)
        .map(({ measurement }) => countsIn(measurement))
      return { from, to, exclusion, events: sumOf(events)?.total ?? null }
    })
}

interface Counted {
  readonly good: Fraction
  readonly total: Fraction
}

/** None where there were no data; null where that is not known. */
function countsIn(measurement: Measurement): Counted | null {
  if (measurement.kind === 'counts') return measurement
  return measurement.kind === 'unmeasured' && isAbsence(measurement.reason) ? { good: ZERO, total: ZERO } : null
}

const sumOf = (counts: readonly (Counted | null)[]): Counted | null =>
  counts.reduce<Counted | null>(
    (sum, one) => sum && one && { good: sum.good.add(one.good), total: sum.total.add(one.total) },
    { good: ZERO, total: ZERO },
  )

/** What the numbers of a window would be, were nothing excluded; null where nothing is, or it can't be determined. */
export const withoutExclusions = (slo: Slo, readings: Readings, beside: Besides): WithoutExclusions | null =>
  unexcluded(slo, readings, beside)?.numbers ?? null

/** The same, with what the policy would decide. */
export function decidedWithout(
  slo: Slo,
  readings: Readings,
  beside: Besides,
  policy: ErrorBudgetPolicy,
): SloResult['without'] {
  const all = unexcluded(slo, readings, beside)
  if (all === null) return null
  // What there are data for is told of what counts; nothing else was looked at.
  const doubt = doubtIn(slo, readings.whole.coverage, readings.period, policy, readings.excluded)
  const { decision } = decideInDoubt(policy, factsOf(slo, all.readings, all.standing), doubt)
  return { ...all.numbers, decision: decision.decision }
}

interface Unexcluded {
  readonly readings: Readings
  readonly standing: Standing
  readonly numbers: WithoutExclusions
}

/** What would have been read, were nothing excluded, and what that comes to; null where nothing is, or it can't be determined. */
function unexcluded(slo: Slo, readings: Readings, { parts, whole }: Besides): Unexcluded | null {
  const { measurement } = readings.whole
  const taken = sumOf(parts.map((part) => countsIn(part.measurement)))
  if (parts.length + whole.length === 0 || measurement.kind !== 'counts' || taken === null) return null
  const [good, total] = [measurement.good.add(taken.good), measurement.total.add(taken.total)]
  const counts: Counts = { ...measurement, good, total, notes: [] }
  const standing = standingOf(counts, readings.whole.coverage, slo.objective, allSlicesOf(slo, readings.period, []))
  if (standing.status === 'unknown') return null
  const all: Readings = {
    ...readings,
    excluded: [],
    whole: { ...readings.whole, measurement: counts },
    parts: readings.parts.map(
      (part) => whole.find(({ asked }) => asked === part.asked) ?? withTaken(part, parts, readings.period.to),
    ),
  }
  return { readings: all, standing, numbers: { good, total, budget: standing.budget } }
}
