import type { Condition, ConditionOf } from '../../model/policy.ts'
import { budgetRemaining } from './budget-remaining.ts'
import { budgetSpent } from './budget-spent.ts'
import { burnRate } from './burn-rate.ts'
import type { ConditionRules } from './condition.ts'

const CONDITIONS: { readonly [Kind in Condition['kind']]: ConditionRules<ConditionOf<Kind>> } = {
  'budget-remaining': budgetRemaining,
  'budget-spent': budgetSpent,
  'burn-rate': burnRate,
}

/** What a condition means, to be asked about that condition only. */
export const rulesOf = ({ kind }: Condition): ConditionRules<Condition> => CONDITIONS[kind]
