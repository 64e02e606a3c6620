import type { ConditionOf } from '../../model/policy.ts'
import { largerIsLooser } from '../change.ts'
import type { ConditionComparison } from './condition.ts'
import { both, thresholdDirection } from './threshold.ts'

type BudgetSpent = ConditionOf<'budget-spent'>

export const budgetSpent: ConditionComparison<BudgetSpent> = {
  detail: ({ within }) => (within ? ` within ${within.text}` : ''),
  meaning: ({ within }) => (within ? within.text : 'whole'),
  // Less can be spent in less time.
  direction: (before, after) =>
    both(thresholdDirection(before, after, false), largerIsLooser(-lengthOf(before), -lengthOf(after))),
}

const lengthOf = ({ within }: BudgetSpent): number => within?.seconds ?? Number.POSITIVE_INFINITY
