import type { ConditionOf } from '../../../core/model/policy.ts'
import type { ConditionWords } from './condition.ts'

export const budgetRemaining: ConditionWords<ConditionOf<'budget-remaining'>> = {
  text: (_when, bound) => `budget remaining ${bound}`,
}
