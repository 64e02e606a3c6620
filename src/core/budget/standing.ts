import Fraction from 'fraction.js'
import type { Counts, Measurement, Note, ReadyMadeRatio, Reason } from '../model/measurement.ts'
import type { Objective } from '../model/objective.ts'
import { type Budget, budgetOf, burnRateOf, errorRateOf, sliceBudgetOf, spentWithin, UNTOUCHED } from './budget.ts'
import { COVERED, type Coverage } from './coverage.ts'

/** Where an SLO stands at the evaluation instant. `unknown` is neither met nor breached. */
export type Standing =
  | (Known & { readonly status: 'met' | 'breached'; readonly sli: Fraction })
  | (Known & { readonly status: 'idle' })
  | { readonly status: 'unknown'; readonly reason: Reason }

interface Known {
  readonly budget: Budget
  readonly measured: Counts | ReadyMadeRatio
  readonly coverage: Coverage
  readonly notes: readonly Note[]
}

/**
 * The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it; with the slices of a whole
 * calendar window (`allSlices`), the SLI is of those so far, and the budget decides.
 */
export function standingOf(
  measurement: Measurement,
  coverage: Coverage,
  objective: Objective,
  allSlices: Fraction | null = null,
): Standing {
  if (measurement.kind === 'unmeasured') return { status: 'unknown', reason: measurement.reason }
  const known = { measured: measurement, coverage, notes: measurement.notes }
  const errorRate = errorRateOf(measurement)
  if (errorRate === null) return { status: 'idle', budget: UNTOUCHED, ...known }
  const budget =
    allSlices !== null && measurement.kind === 'counts'
      ? sliceBudgetOf(measurement.total.sub(measurement.good), allSlices, objective)
      : budgetOf(errorRate, objective)
  const sli = new Fraction(1).sub(errorRate)
  return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known }
}

/** The standing in the first minutes of a window, of which no data can have come yet. */
export const JUST_BEGUN = {
  status: 'idle',
  budget: UNTOUCHED,
  measured: { kind: 'counts', unit: 'events', good: new Fraction(0), total: new Fraction(0), notes: [] },
  coverage: COVERED,
  notes: [{ kind: 'just-begun' }],
} as const satisfies Standing

/** What happened over a span shorter than the window. `events` and `bad` are null where the backend counts no events. */
export type Recent =
  | {
      readonly kind: 'measured'
      readonly burnRate: Fraction | null
      readonly events: Fraction | null
      /** Those of them that were bad. */
      readonly bad: Fraction | null
      /** The share of the window's whole budget that this span spent; null when it can't be determined. */
      readonly spent: Fraction | null
    }
  | { readonly kind: 'unknown'; readonly reason: Reason }

/** A span of a service that had no traffic in it. */
export const QUIET_SPAN: Recent = {
  kind: 'measured',
  burnRate: null,
  events: new Fraction(0),
  bad: new Fraction(0),
  spent: new Fraction(0),
}

/** A span that is excluded as a whole. */
export const EXCLUDED_SPAN: Recent = { ...QUIET_SPAN, burnRate: new Fraction(0) }

/** How many events there were, and how many of them bad. Slices are spans of time: few of them are no sign of little traffic. */
export function eventsOf(measured: Counts | ReadyMadeRatio): { total: Fraction; bad: Fraction } | null {
  if (measured.kind !== 'counts' || measured.unit !== 'events') return null
  return { total: measured.total, bad: measured.total.sub(measured.good) }
}

/** What part of a window a span is that ends with it; all of it, where the span is longer. */
export const partOf = (seconds: number, windowSeconds: number): Fraction =>
  new Fraction(Math.min(seconds, windowSeconds), Math.max(windowSeconds, 1))

/** What a measurement over a part of the window means for the budget. */
export function recentOf(
  part: Measurement,
  whole: Measurement,
  objective: Objective,
  partOfWindow: Fraction,
  allSlices: Fraction | null = null,
): Recent {
  if (part.kind === 'unmeasured') return { kind: 'unknown', reason: part.reason }
  const events = eventsOf(part)
  return {
    kind: 'measured',
    burnRate: burnRateOf(part, objective),
    events: events?.total ?? null,
    bad: events?.bad ?? null,
    spent: spentWithin(part, whole, objective, partOfWindow, allSlices),
  }
}
