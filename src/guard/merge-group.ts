import type { Change } from '../contract/change.ts'
import type { PullJudgement } from '../contract/result.ts'
import { type Block, unexplained } from '../contract/verdict.ts'
import { GitHubError } from '../github/error.ts'
import type { Subject } from '../github/event.ts'
import { type PullRequest, pullRequest, pullsOfCommit, rangeBetween } from '../github/pulls.ts'
import { compareAt } from './numbers.ts'
import { type Judged, judgePull } from './pull-request.ts'
import type { Setting } from './setting.ts'

type Group = Extract<Subject, { kind: 'group' }>

/** Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. */
export async function judgeGroup(group: Group, setting: Setting): Promise<Judged> {
  const { reader } = setting
  const [before, after] = [await reader.locate(group.baseSha), await reader.locate(group.headSha)]
  const { changes, unreadable } = await compareAt(reader, before, after)
  const hasDirectory = after.tree !== null
  const nothing = { sha: group.headSha, subject: 'merge-group', pulls: [], blocks: [], changes, hasDirectory } as const
  if (changes.length === 0 && unreadable.length === 0) return nothing
  const pulls: PullJudgement[] = []
  for (const pull of await pullsOf(group, setting)) {
    const judgement = await judgePull(pull, { sha: group.headSha, pulls: [pull.number] }, setting)
    if (belongs(judgement, changes)) pulls.push(judgement)
  }
  const stray = unexplained(
    changes,
    pulls.flatMap((pull) => pull.changes),
  )
  const blocks: Block[] = []
  if (unreadable.length > 0) blocks.push({ kind: 'unreadable', diagnostics: unreadable })
  if (stray.length > 0) blocks.push({ kind: 'unexplained', changes: stray })
  return { ...nothing, pulls, blocks }
}

/** Whether a pull request brings something to a group; one that was only mentioned in it must not hold it up. */
const belongs = ({ verdict, changes }: PullJudgement, ofGroup: readonly Change[]) =>
  verdict.kind === 'unchanged' || unexplained(changes, ofGroup).length < changes.length

/**
 * The pull requests of a group. Names and messages only say where to look: a change that no pull request found here
 * brings is not explained, and blocks.
 */
async function pullsOf(group: Group, { client }: Setting): Promise<readonly PullRequest[]> {
  const { commits } = await rangeBetween(client, group.baseSha, group.headSha)
  const mentioned = [group.headRef.replace(/^.*\/pr-(\d+)-.*$/, '#$1'), ...commits.map(({ message }) => message)]
  const numbers = new Set(
    mentioned.flatMap((text) => [...text.matchAll(/#(\d{1,9})\b/g)].map(([, number]) => Number(number))),
  )
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

/** A message may mention an issue, or nothing at all. */
function notAPullRequest(error: unknown): null {
  if (error instanceof GitHubError && error.status === 404) return null
  throw error
}
