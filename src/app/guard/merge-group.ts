import { type Change, distinct } from '../../core/contract/change.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { PullJudgement } from '../../core/review/result.ts'
import type { MergeGroup } from '../../core/review/subject.ts'
import { type Block, unexplained, unreadableBlocks } from '../../core/review/verdict.ts'
import type { Location } from '../../core/specs/commit-sources.ts'
import { compareEdit, isNothing, sameNumbers } from '../commits/compare.ts'
import { leaderOf, pullsOfGroup } from '../commits/pulls-of-group.ts'
import type { Setting } from './context.ts'
import { mergeBasesOf } from './merge-bases.ts'
import { type Edit, type Judged, judgeEdit, ontoDefault } from './pull-request.ts'

/**
 * Judges a merge group: every pull request in it, and that together they bring nothing that none of them brings alone. A group of another
 * branch must be fit for the default branch too, for which its commit could be proposed.
 */
export async function judgeGroup(group: MergeGroup, setting: Setting): Promise<Judged> {
  const { github, sources } = setting
  const [before, after] = await Promise.all([sources.locate(group.baseSha), sources.locate(group.headSha)])
  const common = { sha: group.headSha, subject: 'merge-group', hasDirectory: after.tree !== null } as const
  const known: { pulls: readonly PullRequest[] | null } = { pulls: null }
  const pulls = async () => (known.pulls ??= await pullsOfGroup(github, group))
  const own = await judgeMerge(group, [before], pulls, setting)
  const isDefault = known.pulls?.some(({ isBaseDefault }) => isBaseDefault)
  if (isDefault || own.blocks.length > 0) return { ...common, ...own }
  const defaultBranch = await github.defaultBranch()
  if (group.baseBranch === defaultBranch) return { ...common, ...own }
  const tip = await github.tip(defaultBranch)
  if (await sameNumbers(sources, await sources.locate(tip), after)) return { ...common, ...own }
  const range = await github.range(tip, group.headSha)
  const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)))
  const onto = await judgeMerge(group, bases, async () => (await pulls()).map(ontoDefault), setting)
  return {
    ...common,
    pulls: [...own.pulls, ...onto.pulls],
    blocks: onto.blocks,
    changes: distinct([...own.changes, ...onto.changes]),
  }
}

/** Judges what the commit of a group brings to where it parts from a branch. */
async function judgeMerge(
  group: MergeGroup,
  bases: readonly Location[],
  find: () => Promise<readonly PullRequest[]>,
  setting: Setting,
): Promise<Pick<Judged, 'pulls' | 'blocks' | 'changes'>> {
  const { github, sources } = setting
  // Its pull requests may be behind: all files are read together, as they will be.
  const comparison = await compareEdit(sources, bases, await sources.locate(group.headSha))
  const { changes, unreadable } = comparison
  if (isNothing(comparison)) return { pulls: [], blocks: [], changes }
  // With its commits known, all else that tells of the group comes in one request.
  await github.range(group.baseSha, group.headSha)
  const leader = leaderOf(group)
  if (leader !== null) github.foresee(leader)
  const [found] = await Promise.all([find(), github.tip(group.baseBranch)])
  for (const { number } of found) github.foresee(number)
  const edits = await Promise.all(found.map((pull) => editInGroup(pull, setting)))
  const pulls: PullJudgement[] = []
  for (const { pull, edit } of edits) {
    const judgement = await judgeEdit(pull, { sha: group.headSha, pulls: [pull] }, edit, setting)
    if (belongs(judgement, changes)) pulls.push(judgement)
  }
  const stray = unexplained(
    changes,
    pulls.flatMap((pull) => pull.changes),
  )
  const blocks: Block[] = unreadableBlocks(unreadable)
  if (stray.length > 0) blocks.push({ kind: 'unexplained', changes: stray })
  return { pulls, blocks, changes }
}

/** Whether a pull request brings something to a group; one that was only mentioned in it must not hold it up. */
const belongs = ({ verdict, changes }: PullJudgement, ofGroup: readonly Change[]) =>
  verdict.kind === 'unchanged' || unexplained(changes, ofGroup).length < changes.length

/** A branch in the queue may be behind: what is merged is compared as it will be. */
async function editInGroup(
  pull: PullRequest,
  { github, sources }: Setting,
): Promise<{ pull: PullRequest; edit: Edit }> {
  const tip = await github.tip(pull.baseBranch)
  const { mergeBase, commits } = await github.range(tip, pull.headSha)
  const [base, head] = await Promise.all([sources.locate(mergeBase), sources.locate(pull.headSha), sources.locate(tip)])
  return { pull, edit: { bases: [base], head, tip, commits } }
}
