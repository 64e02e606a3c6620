import type { Condition, ConditionOf } from '../../model/policy.ts'
import type { Direction } from '../change.ts'
import { budgetRemaining } from './budget-remaining.ts'
import { budgetSpent } from './budget-spent.ts'
import { burnRate } from './burn-rate.ts'
import type { ConditionComparison } from './condition.ts'

const CONDITIONS: { readonly [Kind in Condition['kind']]: ConditionComparison<ConditionOf<Kind>> } = {
  'budget-remaining': budgetRemaining,
  'budget-spent': budgetSpent,
  'burn-rate': burnRate,
}

/** The comparison of a condition's kind, to be asked about conditions of that kind only. */
const comparisonOf = ({ kind }: Condition): ConditionComparison<Condition> => CONDITIONS[kind]

/** A condition as people read it. */
export const conditionText = (when: Condition): string =>
  `${when.kind} ${when.threshold.comparison} ${when.threshold.text}${comparisonOf(when).detail(when)}`

/** Durations count as they are spelled: with `$window`, 60m can be another recording rule than 1h. */
export const conditionMeaning = (when: Condition): string =>
  [when.kind, when.threshold.comparison, when.threshold.bound.toFraction(), comparisonOf(when).meaning(when)].join(' ')

/** Where a change of a condition leads. Nothing can be said of two kinds. */
export const conditionDirection = (before: Condition, after: Condition): Direction =>
  before.kind === after.kind ? comparisonOf(after).direction(before, after) : 'changed'
