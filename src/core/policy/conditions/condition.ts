import type { Outlook, Step } from '../../budget/forecast.ts'
import type { Duration } from '../../model/duration.ts'
import type { Objective } from '../../model/objective.ts'
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
  /** When a rule that fires falls quiet, in unix seconds; {@link NEVER} when the forecast sees no end. */
  quietAt(when: One, forecast: Forecast): number
}

export const NEVER = Number.POSITIVE_INFINITY

/** What is expected of the days to come; times in unix seconds. */
export interface Forecast {
  readonly at: number
  readonly objective: Objective
  readonly steps: readonly Step[]
  readonly outlooks: readonly Outlook[]
  readonly resetsAt: number | null
}

/** The first time at which the budget is expected to be like that. A window that starts anew has all of its budget. */
export const firstTime = ({ outlooks, resetsAt }: Forecast, isQuiet: (outlook: Outlook) => boolean): number =>
  Math.min(outlooks.find(isQuiet)?.at ?? NEVER, resetsAt ?? NEVER)
