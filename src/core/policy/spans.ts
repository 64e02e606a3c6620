import type { Duration } from '../model/duration.ts'
import type { ErrorBudgetPolicy } from '../model/policy.ts'

/** The spans other than the compliance window that a policy's rules ask about; each once, shortest first. */
export function spansOf(policy: ErrorBudgetPolicy): Duration[] {
  const asked = policy.rules.flatMap(({ when }) => {
    switch (when.kind) {
      case 'budget-remaining':
        return []
      case 'budget-spent':
        return when.within ? [when.within] : []
      case 'burn-rate':
        return when.over
    }
  })
  return eachOnce(asked)
}

/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
export function burnSpansOf(policy: ErrorBudgetPolicy): Duration[] {
  const asked = policy.rules.flatMap(({ when }) => (when.kind === 'burn-rate' ? when.over : []))
  return eachOnce(asked).reverse()
}

/** Shortest first. */
const eachOnce = (spans: readonly Duration[]): Duration[] =>
  [...new Map(spans.map((span) => [span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds)
