import { allowanceOf } from '../../budget/budget.ts'
import { assumptionOf } from '../../budget/forecast.ts'
import type { ConditionOf } from '../../model/policy.ts'
import { roundedFraction } from '../../model/rounded-fraction.ts'
import { recentOver } from '../facts.ts'
import { FIRED, QUIET, type RuleOutcome, TOO_FEW, unanswered } from '../outcome.ts'
import { passes } from '../passes.ts'
import { type ConditionRules, NEVER } from './condition.ts'

/** How fast the budget is spent over one or several spans. */
export const burnRate: ConditionRules<ConditionOf<'burn-rate'>> = {
  /** Every span must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. */
  evaluate({ threshold, over }, facts, minimumEvents) {
    const outcomes = over.map(({ seconds }): RuleOutcome => {
      const recent = recentOver(seconds, facts)
      // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
      if (recent.kind === 'unknown' && recent.reason.kind === 'too-coarse') return QUIET
      if (recent.kind === 'unknown') return unanswered(recent.reason)
      if (recent.burnRate === null || !passes(recent.burnRate, threshold)) return QUIET
      return recent.events?.lt(minimumEvents) ? TOO_FEW : FIRED
    })
    return (
      outcomes.find((outcome) => outcome.kind === 'quiet') ??
      outcomes.find((outcome) => outcome.kind === 'too-few-events') ??
      outcomes.find((outcome) => outcome.kind === 'unanswered') ??
      FIRED
    )
  },
  spans: ({ over }) => over,
  burnSpans: ({ over }) => over,
  quietAt({ threshold, over }, { at, steps, objective }) {
    const expected = assumptionOf(steps).errorRate / allowanceOf(objective).valueOf()
    // Every span must burn, so the shortest one is the first to let go.
    const shortest = Math.min(...over.map(({ seconds }) => seconds))
    return passes(roundedFraction(expected), threshold) ? NEVER : at + shortest
  },
}
