import type { ConditionOf } from '../../model/policy.ts'
import type { ConditionComparison } from './condition.ts'
import { thresholdDirection } from './threshold.ts'

export const budgetRemaining: ConditionComparison<ConditionOf<'budget-remaining'>> = {
  detail: () => '',
  meaning: () => '',
  direction: (before, after) => thresholdDirection(before, after, true),
}
