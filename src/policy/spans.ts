import type { Duration } from '../specs/duration.ts'
import type { ErrorBudgetPolicy } from '../specs/policy.ts'

/** The spans, shorter than the compliance window, that a policy's rules ask about; each once, shortest first. */
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
  return [...new Map(asked.map((span) => [span.seconds, span])).values()].sort((a, b) => a.seconds - b.seconds)
}

/** The spans whose burn rate a policy's rules ask about; each once, longest first, as alerts are usually written. */
export function burnSpansOf(policy: ErrorBudgetPolicy): Duration[] {
  const asked = policy.rules.flatMap(({ when }) => (when.kind === 'burn-rate' ? when.over : []))
  return [...new Map(asked.map((span) => [span.seconds, span])).values()].sort((a, b) => b.seconds - a.seconds)
}
