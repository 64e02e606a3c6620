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
  const lookUp = async (all: Iterable<number>) => await Promise.all([...all].map((number) => github.mentioned(number)))
  // What is asked for at once comes in few requests.
  const ofCommits = Promise.all(commits.map(({ sha }) => github.pullsOfCommit(sha)))
  const [first, associated] = await Promise.all([lookUp(numbers), ofCommits])
  const others = associated.flat().flatMap(({ number }) => (numbers.has(number) ? [] : number))
  const found = [...first, ...(await lookUp(new Set(others)))]
  return found.filter((pull): pull is PullRequest => pull?.isOpen === true && pull.baseBranch === group.baseBranch)
}

/** The number of the pull request for which GitHub made a group; null when its name does not say. */
export function leaderOf({ headRef }: MergeGroup): number | null {
  const number = /\/pr-(\d{1,9})-[^/]*$/.exec(headRef)?.[1]
  return number === undefined ? null : Number(number)
}

/** Whoever writes a message could else have us use up the requests of the whole repository. */
const MAX_MENTIONED = 100

const numbersIn = (text: string) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number))
