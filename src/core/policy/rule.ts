import type { Rule } from '../model/policy.ts'
import { rulesOf } from './conditions/conditions.ts'
import type { Facts } from './facts.ts'
import type { RuleOutcome } from './outcome.ts'

/** Evaluates one rule. Fewer events than `minimumEvents` in a burn window keep that rule quiet. */
export const evaluateRule = ({ when }: Rule, facts: Facts, minimumEvents: number): RuleOutcome =>
  rulesOf(when).evaluate(when, facts, minimumEvents)
