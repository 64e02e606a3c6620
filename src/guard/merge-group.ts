import type { PullJudgement } from '../contract/result.ts'
import { type Block, unexplained } from '../contract/verdict.ts'
import { type MergeGroup, pullsOfGroup } from '../github/merge-group.ts'
import { type PullRequest, rangeBetween } from '../github/pulls.ts'
import { tipOf } from '../github/trees.ts'
import { compareAt } from './numbers.ts'
import { type Judged, judgeEdit } from './pull-request.ts'
import type { Setting } from './setting.ts'

/** Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. */
export async function judgeGroup(group: MergeGroup, setting: Setting): Promise<Judged> {
  const { reader } = setting
  const [before, after] = [await reader.locate(group.baseSha), await reader.locate(group.headSha)]
  const { changes, unreadable } = await compareAt(reader, before, after)
  const nothing = { subject: 'merge-group', pulls: [], blocks: [], changes, hasDirectory: after.tree !== null } as const
  if (changes.length === 0 && unreadable.length === 0) return nothing
  const pulls: PullJudgement[] = []
  for (const pull of await pullsOfGroup(setting.client, group)) pulls.push(await judgeInGroup(pull, setting))
  // One that is blocked explains nothing; when nothing is left unexplained, it was only mentioned.
  const reviewed = pulls.filter(({ verdict }) => verdict.kind !== 'blocked')
  const stray = unexplained(
    changes,
    reviewed.flatMap((pull) => pull.changes),
  )
  const blocks: Block[] = []
  if (unreadable.length > 0) blocks.push({ kind: 'unreadable', diagnostics: unreadable })
  if (stray.length > 0) blocks.push({ kind: 'unexplained', changes: stray })
  return { ...nothing, pulls: stray.length > 0 ? pulls : reviewed, blocks }
}

/** A branch in the queue may be behind: what is merged is compared as it will be. */
async function judgeInGroup(pull: PullRequest, setting: Setting): Promise<PullJudgement> {
  const { client, reader } = setting
  const tip = await tipOf(client, pull.baseBranch)
  const { mergeBase, commits } = await rangeBetween(client, tip, pull.headSha)
  const [base, head] = [await reader.locate(mergeBase), await reader.locate(pull.headSha)]
  return await judgeEdit(pull, [pull], { base, head, tip, commits }, setting)
}
