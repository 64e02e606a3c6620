import Fraction from 'fraction.js'
import type { Counts, Measurement, Note, ReadyMadeRatio, Reason } from '../model/measurement.ts'
import type { Objective } from '../model/objective.ts'
import { type Budget, budgetOf, burnRateOf, errorRateOf, spentWithin, UNTOUCHED } from './budget.ts'

/** Where an SLO stands at the evaluation instant. `unknown` is neither met nor breached. */
export type Standing =
  | (Known & { readonly status: 'met' | 'breached'; readonly sli: Fraction })
  | (Known & { readonly status: 'idle' })
  | { readonly status: 'unknown'; readonly reason: Reason }

interface Known {
  readonly budget: Budget
  readonly measured: Counts | ReadyMadeRatio
  readonly coverage: number | null
  readonly notes: readonly Note[]
}

/** The standing that a measurement over the compliance window gives. An SLI equal to the objective meets it. */
export function standingOf(measurement: Measurement, coverage: number | null, objective: Objective): Standing {
  if (measurement.kind === 'unmeasured') return { status: 'unknown', reason: measurement.reason }
  const known = { measured: measurement, coverage, notes: measurement.notes }
  const errorRate = errorRateOf(measurement)
  if (errorRate === null) return { status: 'idle', budget: UNTOUCHED, ...known }
  const budget = budgetOf(errorRate, objective)
  const sli = new Fraction(1).sub(errorRate)
  return { status: budget.remaining.gte(0) ? 'met' : 'breached', sli, budget, ...known }
}

/** What happened over a span shorter than the window. `events` is null where the backend gives no counts. */
export type Recent =
  | {
      readonly kind: 'measured'
      readonly burnRate: Fraction | null
      readonly events: Fraction | null
      /** The share of the window's whole budget that this span spent; null when it can't be told. */
      readonly spent: Fraction | null
    }
  | { readonly kind: 'unknown'; readonly reason: Reason }

/** What a measurement over a part of the window means for the budget. */
export function recentOf(part: Measurement, whole: Measurement, objective: Objective, partOfWindow: Fraction): Recent {
  if (part.kind === 'unmeasured') return { kind: 'unknown', reason: part.reason }
  return {
    kind: 'measured',
    burnRate: burnRateOf(part, objective),
    // Slices are spans of time: few of them are no sign of little traffic.
    events: part.kind === 'counts' && part.unit === 'events' ? part.total : null,
    spent: spentWithin(part, whole, objective, partOfWindow),
  }
}
