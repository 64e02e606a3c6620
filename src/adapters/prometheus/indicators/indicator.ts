import type { Answer } from '../../../core/budget/counting.ts'
import type { Coverage } from '../../../core/budget/coverage.ts'
import type { KeptSpan } from '../../../core/exclusions/kept.ts'
import type { LatencyBound } from '../../../core/model/duration.ts'
import type { Indicator } from '../../../core/model/indicator.ts'
import type { Evidence, Measurement, Reason } from '../../../core/model/measurement.ts'
import type { Query } from '../../../core/model/query.ts'
import type { Context } from '../context.ts'
import type { Piece } from '../pieces.ts'
import type { Question } from '../question.ts'

/** How a kind of indicator is asked for in PromQL. */
export interface IndicatorRules<One extends Indicator> {
  /** Finds what the data must tell before the indicator can be measured. Finding it twice costs nothing: answers are kept. */
  resolve(indicator: One, kept: KeptSpan, context: Context): Promise<Resolution>
  /** Whether its number is a sum over time, so that parts of a span can be left out of it. */
  isSeparable(indicator: One): boolean
  /** How it is measured group by group; null for one that selects nothing that has labels. */
  readonly groups: GroupRules<One> | null
  /** How it is measured within another bound; null for one that has no bound. */
  readonly bound: BoundRules<One> | null
}

interface GroupRules<One extends Indicator> {
  /** The selectors of what is counted, of which the groups are parts; none when it has none. */
  totals(indicator: One): readonly string[]
  /** The indicator of those series only that match these matchers too. */
  narrowed(indicator: One, matchers: readonly string[]): One
}

interface BoundRules<One extends Indicator> {
  replaced(indicator: One, within: LatencyBound): One
  /** The finite bounds that the data has now, shortest first; none when they can't be read. */
  known(indicator: One, context: Context): Promise<readonly LatencyBound[]>
}

export type Resolution =
  | { readonly kind: 'resolved'; readonly indicator: ResolvedIndicator; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly evidence: readonly Evidence[] }

/** An indicator as queries: latencies have their buckets found, and the dialect is known where it matters. */
export interface ResolvedIndicator {
  /** Measures what counts of a span that ends at the context's instant. */
  measure(kept: KeptSpan, context: Context): Promise<Measured>
  /** For how much of that the total has data. */
  coverage(measuring: Promise<Measured>, kept: KeptSpan, context: Context): Promise<Covered>
  readonly history: HistoryQueries
}

export interface Measured {
  readonly measurement: Measurement
  readonly evidence: readonly Evidence[]
  /** The queries that counted nothing, which may be so for a native histogram behind them; none where that can't be. */
  readonly uncounted?: readonly Query[]
}

export interface Covered {
  readonly coverage: Coverage
  readonly evidence: readonly Evidence[]
}

/** How an indicator is measured in many steps at once. */
export interface HistoryQueries {
  /** One question, or two. */
  questions(step: Piece): readonly Question[]
  /** What the answers to the questions make of a step. */
  measurement(first: Answer, second: Answer): Measurement
  /** Whether a step without traffic is not a number by nature, and so no fault of the data. */
  readonly isNaNWhenIdle: boolean
}

export const resolved = (indicator: ResolvedIndicator, evidence: readonly Evidence[] = []): Resolution => ({
  kind: 'resolved',
  indicator,
  evidence,
})

export const refused = (reason: Reason, evidence: readonly Evidence[] = []): Resolution => ({
  kind: 'refused',
  reason,
  evidence,
})
