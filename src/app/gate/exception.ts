import type { Client } from '../../adapters/github/client.ts'
import { GitHubError } from '../../adapters/github/error.ts'
import type { Teams } from '../../adapters/github/people.ts'
import { UsageError } from '../../core/model/errors.ts'
import type { ErrorBudgetPolicy } from '../../core/model/policy.ts'
import { type Claim, exceptionFor } from '../../core/policy/exception.ts'
import type { Exemption } from '../../core/policy/result.ts'
import { claimsOf } from './claims.ts'
import { type DeployRange, pullsIn } from './range.ts'

/** What is needed to ask GitHub about exceptions. */
export interface Asking {
  readonly client: Client
  readonly teams: Teams
  /** Asked only when it is needed. */
  range(): Promise<DeployRange>
}

/**
 * Whether what goes out holds an exception of every policy that freezes. `asking` is null outside of a workflow. When
 * GitHub does not answer, nothing is let through. `at` is in unix seconds.
 */
export async function exemptionOf(
  freezing: readonly ErrorBudgetPolicy[],
  asking: Asking | null,
  at: number,
): Promise<Exemption> {
  const known = [...new Set(freezing.flatMap(({ exceptions }) => exceptions))]
  if (known.length === 0) return { kind: 'not-asked' }
  const none = (reason: string | null) => ({ kind: 'none', reason, known, claims: [] }) as const
  if (!asking) return none('exceptions are labels of pull requests, which only a workflow with a github-token can see')
  try {
    const { client, teams } = asking
    const pulls = await pullsIn(client, await asking.range())
    if (typeof pulls === 'string') return none(pulls)
    const claims: Claim[] = []
    for (const pull of pulls) claims.push(...(await claimsOf(pull, known, at, client, teams)))
    const numbers = pulls.map(({ number }) => number)
    const exception = exceptionFor(freezing, numbers, claims)
    if (exception) return { kind: 'let-through', ...exception }
    const bare = numbers.filter((number) => !claims.some(({ pull, failure }) => pull === number && failure === null))
    const reason =
      bare.length > 0 ? `${bare.map((number) => `#${number}`).join(', ')} goes out too, without a valid one` : null
    return { kind: 'none', reason: reason ?? 'no exception covers every policy that freezes', known, claims }
  } catch (error) {
    if (error instanceof GitHubError || error instanceof UsageError) return none(error.message)
    throw error
  }
}
