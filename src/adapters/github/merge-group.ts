import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import { type PullRequest, pullRequest, pullsOfCommit, rangeBetween } from './pulls.ts'

/** A merge group: what the merge queue would put onto the base branch next. */
export interface MergeGroup {
  readonly headSha: string
  readonly headRef: string
  readonly baseSha: string
  readonly baseBranch: string
}

/**
 * The pull requests of a group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
export async function pullsOfGroup(client: Client, group: MergeGroup): Promise<readonly PullRequest[]> {
  const { commits } = await rangeBetween(client, group.baseSha, group.headSha)
  const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)]
  const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED))
  for (const { sha } of commits) {
    for (const { number } of await pullsOfCommit(client, sha)) numbers.add(number)
  }
  const found: PullRequest[] = []
  for (const number of numbers) {
    const pull = await pullRequest(client, number).catch(notAPullRequest)
    if (pull?.isOpen && pull.baseBranch === group.baseBranch) found.push(pull)
  }
  return found
}

/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100

const numbersIn = (text: string) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number))

/** A message may mention an issue, or nothing at all. */
function notAPullRequest(error: unknown): null {
  if (error instanceof GitHubError && error.status === 404) return null
  throw error
}
