import type Fraction from 'fraction.js'
import type { LatencyBound } from './duration.ts'
import type { Place } from './place.ts'

/**
 * The team's own stretch number for an SLO: information, never enforcement. It has no objective, so that no function that
 * decides can take it for a contract.
 */
export interface PerformanceTarget {
  readonly service: string
  /** The name of the SLO that it stretches. */
  readonly slo: string
  readonly aim: Aim
  /** What to do when the target is missed: not the runbook of the SLO. */
  readonly runbook: string | null
  /** Where that stands; the beginning of the document, when there is none. */
  readonly runbookPlace: Place
  /** The day on which the team last looked at its targets, as YYYY-MM-DD. */
  readonly reviewed: string | null
  /** Where that day stands; the beginning of the document, when there is none. */
  readonly reviewedPlace: Place
  /** Where the number stands. */
  /** Where the SLO is named. */
  readonly namePlace: Place
  readonly place: Place
}

/** What the target asks for: a larger share of good events, or the same share within a shorter time. */
export type Aim =
  | { readonly kind: 'ratio'; readonly ratio: Fraction; readonly text: string }
  | { readonly kind: 'latency'; readonly within: LatencyBound }
