import Fraction from 'fraction.js'
import type { KeptSpan } from '../exclusions/kept.ts'
import type { LatencyBound } from '../model/duration.ts'
import type { Evidence, Measurement, Reason } from '../model/measurement.ts'
import type { Slo } from '../model/slo.ts'
import type { Span } from '../model/span.ts'
import type { Stretch } from '../model/stretch.ts'
import { COVERED, type Coverage } from './coverage.ts'

/**
 * The port to a metrics backend. Every question counts from the one evaluation instant that the backend was made with. What is excluded of
 * a span counts nowhere: not in its events, nor in what the data cover of it.
 */
export interface Backend {
  /**
   * One SLO for each group that the SLO asks for (`groupBy`) and that the data has within the span. An SLO that asks for
   * none is itself; so is one whose groups can't be determined, and measuring that says why.
   */
  split(slo: Slo, kept: KeptSpan): Promise<readonly Slo[]>
  /** Measures an SLO over its compliance window, and how much of the window the data covers. */
  compliance(slo: Slo, kept: KeptSpan): Promise<CoveredReading>
  /** Measures an SLO over a shorter span. */
  recent(slo: Slo, kept: KeptSpan): Promise<Reading>
  /** Measures each of these stretches on its own, which lie within the span: what exclusions took out. */
  taken(slo: Slo, stretches: readonly Stretch[], span: Span): Promise<readonly Measurement[]>
  /** How errors are found that its counts leave out; not there where they leave none out. */
  readonly unseen?: UnseenErrors
  /** Measures an SLO bucket by bucket, for charts and forecasts; never for a decision. */
  history(slo: Slo, kept: KeptSpan, stepSeconds: number): Promise<History>
  /** Measures what no decision asks for: an SLO within a tighter bound, or over a span that ended earlier. */
  aside(question: Question): Promise<CoveredReading>
  /** How the data of an SLO come; null when that is not known. Asked only of a window that has just begun. */
  cadence(slo: Slo): Promise<Cadence | null>
  /** The bounds at which a latency SLO can be measured, shortest first; none when that is not known. */
  bounds(slo: Slo): Promise<readonly LatencyBound[]>
  close(): Promise<void>
}

/** Errors that did not exist before their first event: their series began with them, and what counts steps sees none. */
export interface UnseenErrors {
  /** The bad events of a span that its measurement leaves out; 0 where there are none. */
  bad(slo: Slo, kept: KeptSpan): Promise<Unseen>
  /** Whether so much of the total, `bad` apart, began within a span that its series were renamed, so that nothing was left out. */
  isRenamed(slo: Slo, kept: KeptSpan, bad: Fraction): Promise<boolean>
}

export type Unseen =
  | { readonly kind: 'counted'; readonly bad: Fraction }
  | { readonly kind: 'unknown'; readonly reason: Reason }

export interface Question {
  readonly slo: Slo
  /** In place of the bound of a latency SLO; null for the SLO as it is. */
  readonly within: LatencyBound | null
  readonly kept: KeptSpan
  /** How long before the evaluation instant the span ended. */
  readonly endedSecondsAgo: number
}

/** How data come that were there shortly before the evaluation instant. */
export interface Cadence {
  /** A window at least so long has data in it, if they go on coming; in seconds. */
  readonly enoughSeconds: number
  /** Whether they still come: the newest is no older than that. */
  readonly isCurrent: boolean
}

export interface Reading {
  readonly measurement: Measurement
  readonly evidence: readonly Evidence[]
}

export interface CoveredReading extends Reading {
  /** How much of the span the total has data for. */
  readonly coverage: Coverage
}

/** The reading of a span that is excluded as a whole: nothing happened that counts. */
export const NOTHING_KEPT: CoveredReading = {
  measurement: {
    kind: 'counts',
    unit: 'events',
    good: new Fraction(0),
    total: new Fraction(0),
    notes: [{ kind: 'all-excluded' }],
  },
  coverage: COVERED,
  evidence: [],
}

export type History =
  | { readonly kind: 'buckets'; readonly buckets: readonly Bucket[] }
  | { readonly kind: 'none'; readonly reason: Reason }

/** What happened in one step of the history; `to` in unix seconds. A bucket without data has no measurement. */
export interface Bucket {
  readonly from: number
  readonly to: number
  readonly measurement: Measurement
}
