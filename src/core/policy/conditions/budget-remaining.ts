import type { ConditionOf } from '../../model/policy.ts'
import { overWindow } from '../outcome.ts'
import { passes } from '../passes.ts'
import type { ConditionRules } from './condition.ts'

/** How much of the window's budget is left. */
export const budgetRemaining: ConditionRules<ConditionOf<'budget-remaining'>> = {
  evaluate: ({ threshold }, facts, minimums) =>
    overWindow(facts, minimums, ({ budget }) => passes(budget.remaining, threshold)),
  spans: () => [],
  burnSpans: () => [],
}
