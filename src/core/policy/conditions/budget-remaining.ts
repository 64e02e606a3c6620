import Fraction from 'fraction.js'
import type { ConditionOf } from '../../model/policy.ts'
import { roundedFraction } from '../../model/rounded-fraction.ts'
import { overWindow } from '../outcome.ts'
import { passes } from '../passes.ts'
import { type ConditionRules, firstTime } from './condition.ts'

const ONE = new Fraction(1)

/** How much of the window's budget is left. */
export const budgetRemaining: ConditionRules<ConditionOf<'budget-remaining'>> = {
  evaluate: ({ threshold }, facts, minimums) =>
    overWindow(facts, minimums, ({ budget }) => passes(budget.remaining, threshold)),
  spans: () => [],
  burnSpans: () => [],
  quietAt: ({ threshold }, forecast) =>
    firstTime(forecast, ({ spent }) => !passes(ONE.sub(roundedFraction(spent)), threshold)),
}
