import type { Duration } from '../model/duration.ts'
import type { ErrorBudgetPolicy } from '../model/policy.ts'
import { rulesOf } from './conditions/conditions.ts'

/** The spans other than the compliance window that a policy's rules ask about; each once, shortest first. */
export const spansOf = ({ rules }: ErrorBudgetPolicy): Duration[] =>
  eachOnce(rules.flatMap(({ when }) => rulesOf(when).spans(when)))

/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
export const burnSpansOf = ({ rules }: ErrorBudgetPolicy): Duration[] =>
  eachOnce(rules.flatMap(({ when }) => rulesOf(when).burnSpans(when))).reverse()

/** Shortest first. */
const eachOnce = (spans: readonly Duration[]): Duration[] =>
  [...new Map(spans.map((span) => [span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds)
