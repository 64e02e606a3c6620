import type Fraction from 'fraction.js'
import { eventsOf, type Standing } from '../budget/standing.ts'
import type { Reason } from '../model/measurement.ts'
import type { ErrorBudgetPolicy } from '../model/policy.ts'
import type { Facts } from './facts.ts'

/** Whether a rule fires. It is unanswered when it could fire, but what it asks is not known. */
export type RuleOutcome =
  | { readonly kind: 'fired' }
  | { readonly kind: 'quiet' }
  /** It would fire, but on fewer events than the policy wants to see. */
  | TooFew
  | { readonly kind: 'unanswered'; readonly reason: Reason }

/** Which minimum of the policy a rule's span falls short of, and how many events of that kind it has. */
export interface TooFew {
  readonly kind: 'too-few-events'
  readonly minimum: 'minimum-bad-events' | 'minimum-events'
  readonly events: Fraction
}

/** How many events a rule's span must have. */
export type Minimums = Pick<ErrorBudgetPolicy, 'minimumBadEvents' | 'minimumEvents'>

/** That a rule which would fire is not evaluated, since its span has too few bad events; null where there are enough, or are none to count. */
export function tooFewBad(bad: Fraction | null, { minimumBadEvents }: Minimums): TooFew | null {
  // Extrapolation makes 4.97 of 5.
  if (bad === null || bad.round().gte(minimumBadEvents)) return null
  return { kind: 'too-few-events', minimum: 'minimum-bad-events', events: bad }
}

export const FIRED = { kind: 'fired' } as const
export const QUIET = { kind: 'quiet' } as const
export const unanswered = (reason: Reason) => ({ kind: 'unanswered', reason }) as const

/** The outcome of a rule that asks about the whole window. */
export function overWindow(
  { standing }: Facts,
  minimums: Minimums,
  fires: (known: Exclude<Standing, { status: 'unknown' }>) => boolean,
): RuleOutcome {
  if (standing.status === 'unknown') return unanswered(standing.reason)
  if (!fires(standing)) return QUIET
  return tooFewBad(eventsOf(standing.measured)?.bad ?? null, minimums) ?? FIRED
}
