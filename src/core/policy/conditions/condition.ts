import type { Duration } from '../../model/duration.ts'
import type { Condition } from '../../model/policy.ts'
import type { Facts } from '../facts.ts'
import type { Minimums, RuleOutcome } from '../outcome.ts'

/** What a kind of condition means. */
export interface ConditionRules<One extends Condition> {
  /** Whether a rule with this condition fires. Comparisons are exact. */
  evaluate(when: One, facts: Facts, minimums: Minimums): RuleOutcome
  /** The spans other than the compliance window that it asks about. */
  spans(when: One): readonly Duration[]
  /** Those of them whose burn rate it asks for, which is shown then. */
  burnSpans(when: One): readonly Duration[]
}
