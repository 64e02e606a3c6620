import type { Duration } from '../../model/duration.ts'
import type { ConditionOf, Threshold } from '../../model/policy.ts'
import { type Facts, recentOver } from '../facts.ts'
import { FIRED, type Minimums, overWindow, QUIET, type RuleOutcome, tooFewBad, unanswered } from '../outcome.ts'
import { passes } from '../passes.ts'
import type { ConditionRules } from './condition.ts'

/** How much of the window's budget was spent, in the whole window or in a shorter span. */
export const budgetSpent: ConditionRules<ConditionOf<'budget-spent'>> = {
  evaluate: ({ threshold, within }, facts, minimums) =>
    // A span that reaches back beyond the window would charge its budget with events of the one before.
    within === null || within.seconds >= facts.windowSeconds
      ? overWindow(facts, minimums, ({ budget }) => passes(budget.spent, threshold))
      : spentRecently(within, threshold, facts, minimums),
  spans: ({ within }) => (within ? [within] : []),
  burnSpans: () => [],
}

function spentRecently(within: Duration, threshold: Threshold, facts: Facts, minimums: Minimums): RuleOutcome {
  const { standing } = facts
  if (standing.status === 'unknown') return unanswered(standing.reason)
  if (standing.status === 'idle') return QUIET
  const recent = recentOver(within, facts)
  if (recent.kind === 'unknown') return unanswered(recent.reason)
  if (recent.spent === null) return unanswered({ kind: 'no-data', of: 'total' })
  if (!passes(recent.spent, threshold)) return QUIET
  return tooFewBad(recent.bad, minimums) ?? FIRED
}
