import type { Duration } from '../model/duration.ts'
import type { ErrorBudgetPolicy } from '../model/policy.ts'
import { rulesOf } from './conditions/conditions.ts'

/**
 * The spans other than the compliance window that a policy's rules ask about; each once, shortest first. Where queries are `spelled`
 * with the window, as the name of a recording rule is, `1h` and `60m` are two.
 */
export const spansOf = ({ rules }: ErrorBudgetPolicy, spelled = false): Duration[] =>
  eachOnce(
    rules.flatMap(({ when }) => rulesOf(when).spans(when)),
    spelled,
  )

/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
export const burnSpansOf = ({ rules }: ErrorBudgetPolicy, spelled = false): Duration[] =>
  eachOnce(
    rules.flatMap(({ when }) => rulesOf(when).burnSpans(when)),
    spelled,
  ).reverse()

/** Shortest first. */
const eachOnce = (spans: readonly Duration[], spelled: boolean): Duration[] =>
  [...new Map(spans.map((span) => [spelled ? span.text : span.seconds, span])).values()].sort(
    (a, b) => a.seconds - b.seconds,
  )
