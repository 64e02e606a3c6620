import type { Commits } from '../../core/review/commit.ts'
import type { PullRequest, PullRequests } from '../../core/review/pull-request.ts'
import type { MergeGroup } from '../../core/review/subject.ts'

/**
 * The pull requests of a merge group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
export async function pullsOfGroup(github: PullRequests & Commits, group: MergeGroup): Promise<readonly PullRequest[]> {
  const { commits } = await github.range(group.baseSha, group.headSha)
  const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)]
  const numbers = new Set(mentioned.flatMap(numbersIn).slice(0, MAX_MENTIONED))
  for (const { sha } of commits) {
    for (const { number } of await github.pullsOfCommit(sha)) numbers.add(number)
  }
  const found: PullRequest[] = []
  for (const number of numbers) {
    const pull = await github.mentioned(number)
    if (pull?.isOpen && pull.baseBranch === group.baseBranch) found.push(pull)
  }
  return found
}

/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100

const numbersIn = (text: string) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number))
