import type { PullRequest, PullRequests } from '../../core/review/pull-request.ts'

/** A pull request, with every other open one that has the same head: a commit's status answers for all of them. */
export async function pullAndTwins(github: PullRequests, number: number): Promise<readonly PullRequest[]> {
  const open = await github.openPulls()
  const live = open.find((pull) => pull.number === number) ?? (await github.pull(number))
  return [live, ...open.filter((pull) => isTwin(pull, live))]
}

const isTwin = (pull: PullRequest, own: PullRequest) =>
  pull.isOpen && pull.headSha === own.headSha && pull.number !== own.number
