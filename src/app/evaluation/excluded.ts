import type { Backend, Reading } from '../../core/budget/backend.ts'
import { endingAt, keptOf, keptSeconds } from '../../core/exclusions/kept.ts'
import { excludedOf } from '../../core/exclusions/occurrences.ts'
import { lengthOf } from '../../core/exclusions/stretches.ts'
import type { ExcludedStretch, Exclusion } from '../../core/model/exclusion.ts'
import { isAbsence } from '../../core/model/measurement.ts'
import { type Period, promisedPeriodAt } from '../../core/model/period.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Span } from '../../core/model/span.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { DAY } from '../../core/model/time.ts'
import { spansOf } from '../../core/policy/spans.ts'

/** What does not count of an SLO, within a stretch of time that may reach into the future. */
export type ExcludedOf = (slo: Slo, between: Stretch) => readonly ExcludedStretch[]

/** What some exclusions take out. */
export const excludedBy =
  (exclusions: readonly Exclusion[]): ExcludedOf =>
  (slo, between) =>
    excludedOf(slo, exclusions, between)

/** Where nothing is excluded. */
export const NOTHING_EXCLUDED: ExcludedOf = () => []

/** Data in long steps move a window back, and a history reaches over the begin of a young one. */
const MARGIN = 2 * DAY

/** All of the time that an SLO's numbers can be of: the window and the spans of rules, and for a forecast as long a time to come. */
export function timeAround({ from, to, resetsAt }: Period, spans: readonly Span[]): Stretch {
  const longest = Math.max(to - from, ...spans.map(({ seconds }) => seconds))
  return { from: to - longest - MARGIN, to: Math.max(resetsAt ?? to, to) + longest }
}

/** An SLO, and the time of which it is asked whether it counts. */
export interface LookedAt {
  readonly slo: Slo
  /** All of the time that its numbers can be of. */
  readonly between: Stretch
  /** The part of it of which people are told. */
  readonly told: Stretch
}

/** What is looked at of an SLO as of `at` (unix seconds), by the rules of its policy. */
export function lookedAt(slo: Slo, policy: ErrorBudgetPolicy, at: number): LookedAt {
  const period = promisedPeriodAt(slo, at)
  const between = timeAround(period, spansOf(policy))
  return { slo, between, told: { from: period.from, to: between.to } }
}

/** The time that numbers of so many seconds before an instant can be of. */
export const timeBefore = (at: number, seconds: number): Stretch => ({ from: at - seconds - MARGIN, to: at })

/** Whether something is excluded of a span that ends at `at`. */
export const isCutAt = (span: Pick<Span, 'seconds'>, at: number, excluded: readonly Stretch[]): boolean =>
  keptSeconds(endingAt(span, at), excluded) < span.seconds

/** How long the longest stretch is that counts, in seconds. */
export const longestKept = (between: Stretch, excluded: readonly Stretch[]): number =>
  Math.max(0, ...keptOf(between, excluded).map((one) => lengthOf([one])))

/** Whether a span has no data only because what exclusions leave of it is too short for any: they still come, and so far apart. */
export async function isRestTooShort(
  slo: Slo,
  span: Span,
  at: number,
  excluded: readonly Stretch[],
  { measurement }: Reading,
  backend: Backend,
): Promise<boolean> {
  if (measurement.kind !== 'unmeasured' || !isAbsence(measurement.reason) || !isCutAt(span, at, excluded)) return false
  const cadence = await backend.cadence(slo)
  return cadence?.isCurrent === true && longestKept(endingAt(span, at), excluded) < cadence.enoughSeconds
}
