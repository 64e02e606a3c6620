import type { Condition, ConditionOf } from '../../../core/model/policy.ts'
import { budgetRemaining } from './budget-remaining.ts'
import { budgetSpent } from './budget-spent.ts'
import { burnRate } from './burn-rate.ts'
import type { ConditionWords } from './condition.ts'

const CONDITIONS: { readonly [Kind in Condition['kind']]: ConditionWords<ConditionOf<Kind>> } = {
  'budget-remaining': budgetRemaining,
  'budget-spent': budgetSpent,
  'burn-rate': burnRate,
}

const COMPARISONS = { 'at-most': 'at most', below: 'below', 'at-least': 'at least', above: 'above' } as const

/** A rule's condition in words: "budget remaining at most 0%". */
export function conditionText(when: Condition): string {
  const { comparison, text } = when.threshold
  const words: ConditionWords<Condition> = CONDITIONS[when.kind]
  return words.text(when, `${COMPARISONS[comparison]} ${text}`)
}
