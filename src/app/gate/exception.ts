import { Unavailable, UsageError } from '../../core/model/errors.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import type { Deployments } from '../../core/policy/deployments.ts'
import { type Claim, type ExceptionAnswer, exceptionFor, type NoException } from '../../core/policy/exception.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequests } from '../../core/review/pull-request.ts'
import type { Reviews } from '../../core/review/review.ts'
import { claimsOf } from './claims.ts'
import { type DeployRange, pullsIn } from './range.ts'

/** What is needed to ask GitHub about exceptions. */
export interface Asking {
  readonly github: PullRequests & Commits & Reviews & People & Deployments
  /** Asked only when it is needed. */
  range(): Promise<DeployRange>
}

/**
 * Whether what goes out holds an exception of every policy that freezes. `asking` is null outside of a workflow. When
 * GitHub does not answer, nothing is let through. `at` is in unix seconds.
 */
export async function exceptionAnswer(
  freezing: readonly ErrorBudgetPolicy[],
  asking: Asking | null,
  at: number,
): Promise<ExceptionAnswer> {
  const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))]
  if (known.length === 0) return { kind: 'not-asked' }
  const none = (reason: NoException) => ({ kind: 'none', reason, known, claims: [] }) as const
  if (!asking) return none({ kind: 'no-github' })
  try {
    const { github } = asking
    const found = await pullsIn(github, await asking.range())
    if (found.kind === 'unknown') return none(found.reason)
    const claims: Claim[] = []
    for (const pull of found.pulls) claims.push(...(await claimsOf(pull, known, at, github)))
    const numbers = found.pulls.map(({ number }) => number)
    const exception = exceptionFor(freezing, numbers, claims)
    if (exception) return { kind: 'let-through', exception }
    const bare = numbers.filter((number) => !claims.some(({ pull, failure }) => pull === number && failure === null))
    const reason: NoException =
      bare.length > 0 ? { kind: 'without-exception', pulls: bare } : { kind: 'not-every-policy' }
    return { kind: 'none', reason, known, claims }
  } catch (error) {
    if (error instanceof Unavailable || error instanceof UsageError) {
      return none({ kind: 'no-answer', message: error.message })
    }
    throw error
  }
}
