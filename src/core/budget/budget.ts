import Fraction from 'fraction.js'
import type { Counts, Measurement, ReadyMadeRatio } from '../model/measurement.ts'
import type { Objective } from '../model/objective.ts'

/** How much of the error budget is gone, as exact fractions of the budget. */
export interface Budget {
  /** 0 when nothing failed, 1 when all is spent; can exceed 1. */
  readonly spent: Fraction
  /** 1 − spent; can be negative. */
  readonly remaining: Fraction
}

const ONE = new Fraction(1)
const ZERO = new Fraction(0)

/** The share of events that were bad, from 0 to 1; null without traffic. Source: SRE workbook, "Implementing SLOs". */
export function errorRateOf(measured: Counts | ReadyMadeRatio): Fraction | null {
  if (measured.kind === 'ratio') return measured.errorRate
  return measured.total.equals(ZERO) ? null : measured.total.sub(measured.good).div(measured.total)
}

/** The error budget as a share of the window's events: 1 − objective. Source: SRE workbook, "Implementing SLOs". */
export const allowanceOf = (objective: Objective): Fraction => ONE.sub(objective.ratio)

/** The budget after `errorRate` over the whole window. */
export function budgetOf(errorRate: Fraction, objective: Objective): Budget {
  const spent = errorRate.div(allowanceOf(objective))
  return { spent, remaining: ONE.sub(spent) }
}

/** The budget of a calendar window whose slices are all known from its start, after so many bad ones. */
export function sliceBudgetOf(bad: Fraction, allSlices: Fraction, objective: Objective): Budget {
  const spent = bad.div(allSlices.mul(allowanceOf(objective)))
  return { spent, remaining: ONE.sub(spent) }
}

/** The budget of a service without traffic: nothing was spent. */
export const UNTOUCHED: Budget = { spent: ZERO, remaining: ONE }

/**
 * How fast a span spends the budget: its error rate over the allowance; 1 spends the budget exactly in one window.
 * Null without traffic. Source: SRE workbook, "Alerting on SLOs".
 */
export function burnRateOf(measured: Counts | ReadyMadeRatio, objective: Objective): Fraction | null {
  return errorRateOf(measured)?.div(allowanceOf(objective)) ?? null
}

/**
 * The share of the whole window's budget that a span within it spent. Where the backend gives ratios without counts,
 * traffic is taken to be even. `allSlices` are those of a whole calendar window, where it is made of slices. Null when the two
 * measurements can't be compared.
 */
export function spentWithin(
  part: Measurement,
  whole: Measurement,
  objective: Objective,
  partOfWindow: Fraction,
  allSlices: Fraction | null = null,
): Fraction | null {
  if (part.kind === 'counts' && whole.kind === 'counts') {
    if (whole.total.equals(ZERO)) return ZERO
    return part.total.sub(part.good).div((allSlices ?? whole.total).mul(allowanceOf(objective)))
  }
  if (part.kind === 'ratio' && whole.kind === 'ratio') {
    return part.errorRate.mul(partOfWindow).div(allowanceOf(objective))
  }
  return null
}
