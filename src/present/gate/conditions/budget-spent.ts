import type { ConditionOf } from '../../../core/model/policy.ts'
import type { ConditionWords } from './condition.ts'

export const budgetSpent: ConditionWords<ConditionOf<'budget-spent'>> = {
  text: ({ within }, bound) => `budget spent ${bound}${within ? ` within ${within.text}` : ''}`,
}
