import type { Change } from '../../core/contract/change.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { PullJudgement } from '../../core/review/result.ts'
import type { MergeGroup } from '../../core/review/subject.ts'
import { type Block, unexplained, unreadableBlocks } from '../../core/review/verdict.ts'
import { compareAt, isNothing } from '../commits/compare.ts'
import { pullsOfGroup } from '../commits/pulls-of-group.ts'
import type { Setting, StatusTarget } from './context.ts'
import { type Judged, judgeEdit } from './pull-request.ts'

/** Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. */
export async function judgeGroup(group: MergeGroup, setting: Setting): Promise<Judged> {
  const { sources } = setting
  const [before, after] = [await sources.locate(group.baseSha), await sources.locate(group.headSha)]
  const comparison = await compareAt(sources, before, after)
  const { changes, unreadable } = comparison
  const hasDirectory = after.tree !== null
  const nothing = { sha: group.headSha, subject: 'merge-group', pulls: [], blocks: [], changes, hasDirectory } as const
  if (isNothing(comparison)) return nothing
  const pulls: PullJudgement[] = []
  for (const pull of await pullsOfGroup(setting.github, group)) {
    const judgement = await judgeInGroup(pull, { sha: group.headSha, pulls: [pull] }, setting)
    if (belongs(judgement, changes)) pulls.push(judgement)
  }
  const stray = unexplained(
    changes,
    pulls.flatMap((pull) => pull.changes),
  )
  const blocks: Block[] = unreadableBlocks(unreadable)
  if (stray.length > 0) blocks.push({ kind: 'unexplained', changes: stray })
  return { ...nothing, pulls, blocks }
}

/** Whether a pull request brings something to a group; one that was only mentioned in it must not hold it up. */
const belongs = ({ verdict, changes }: PullJudgement, ofGroup: readonly Change[]) =>
  verdict.kind === 'unchanged' || unexplained(changes, ofGroup).length < changes.length

/** A branch in the queue may be behind: what is merged is compared as it will be. */
async function judgeInGroup(pull: PullRequest, target: StatusTarget, setting: Setting): Promise<PullJudgement> {
  const { github, sources } = setting
  const tip = await github.tip(pull.baseBranch)
  const { mergeBase, commits } = await github.range(tip, pull.headSha)
  const [base, head] = [await sources.locate(mergeBase), await sources.locate(pull.headSha)]
  return await judgeEdit(pull, target, { bases: [base], head, tip, commits }, setting)
}
