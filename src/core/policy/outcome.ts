import type { Standing } from '../budget/standing.ts'
import type { Reason } from '../model/measurement.ts'
import type { Facts } from './facts.ts'

/** Whether a rule fires. It is unanswered when it could fire, but what it asks is not known. */
export type RuleOutcome =
  | { readonly kind: 'fired' }
  | { readonly kind: 'quiet' }
  /** It burns fast enough, but over fewer events than the policy wants to see. */
  | { readonly kind: 'too-few-events' }
  | { readonly kind: 'unanswered'; readonly reason: Reason }

export const FIRED: RuleOutcome = { kind: 'fired' }
export const QUIET: RuleOutcome = { kind: 'quiet' }
export const TOO_FEW: RuleOutcome = { kind: 'too-few-events' }
export const unanswered = (reason: Reason): RuleOutcome => ({ kind: 'unanswered', reason })

/** The outcome of a rule that asks about the whole window. */
export function overWindow(
  { standing }: Facts,
  fires: (known: Exclude<Standing, { status: 'unknown' }>) => boolean,
): RuleOutcome {
  if (standing.status === 'unknown') return unanswered(standing.reason)
  return fires(standing) ? FIRED : QUIET
}
