import type { Rule } from '../model/policy.ts'
import { rulesOf } from './conditions/conditions.ts'
import type { Facts } from './facts.ts'
import type { Minimums, RuleOutcome } from './outcome.ts'

/** Evaluates one rule. One that would fire on fewer events than the minimums is not evaluated. */
export const evaluateRule = ({ when }: Rule, facts: Facts, minimums: Minimums): RuleOutcome =>
  rulesOf(when).evaluate(when, facts, minimums)
