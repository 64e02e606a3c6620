import type { Recent } from '../../budget/standing.ts'
import { isAbsence } from '../../model/measurement.ts'
import type { ConditionOf, Threshold } from '../../model/policy.ts'
import { recentOver } from '../facts.ts'
import { FIRED, type Minimums, QUIET, type RuleOutcome, type TooFew, tooFewBad, unanswered } from '../outcome.ts'
import { passes } from '../passes.ts'
import type { ConditionRules } from './condition.ts'

/** How fast the budget is spent over one or several spans. */
export const burnRate: ConditionRules<ConditionOf<'burn-rate'>> = {
  /**
   * Every span must burn fast enough. One that surely doesn't settles it, whatever is unknown of the others. A shorter span without a
   * sample is what a crash looks like: it keeps no rule quiet of which the longest span fires.
   */
  evaluate({ threshold, over }, facts, minimums) {
    const longestFirst = [...over].sort((a, b) => b.seconds - a.seconds)
    const [longest, ...shorter] = longestFirst.map((span) => outcomeOf(recentOver(span, facts), threshold))
    const outcomes = longest ? [longest, ...shorter] : []
    if (outcomes.some(({ kind }) => kind === 'quiet')) return QUIET
    const open = outcomes.find((one) => one.kind === 'unanswered' && !(one !== longest && isAbsence(one.reason)))
    if (open?.kind === 'unanswered') return unanswered(open.reason)
    return (
      tooFew(
        longestFirst.map((span) => recentOver(span, facts)),
        minimums,
      ) ?? FIRED
    )
  },
  spans: ({ over }) => over,
  burnSpans: ({ over }) => over,
}

type SpanOutcome = Exclude<RuleOutcome, TooFew>

function outcomeOf(recent: Recent, threshold: Threshold): SpanOutcome {
  // Data that comes in longer steps will never answer; to freeze for good would help nobody. The report says so.
  if (recent.kind === 'unknown') return recent.reason.kind === 'too-coarse' ? QUIET : unanswered(recent.reason)
  return recent.burnRate !== null && passes(recent.burnRate, threshold) ? FIRED : QUIET
}

/** Bad events count in the longest span, all events in every one. */
function tooFew([longest, ...shorter]: readonly Recent[], minimums: Minimums): TooFew | null {
  const few = longest?.kind === 'measured' ? tooFewBad(longest.bad, minimums) : null
  if (few) return few
  const events = [longest, ...shorter].flatMap((recent) => (recent?.kind === 'measured' && recent.events) || [])
  const fewest = events.find((one) => one.lt(minimums.minimumEvents))
  return fewest ? { kind: 'too-few-events', minimum: 'minimum-events', events: fewest } : null
}
