import { distinct } from '../../core/contract/change.ts'
import type { Comparison } from '../../core/contract/contract-changes.ts'
import { eachOnce } from '../../core/model/problem.ts'
import type { Commit } from '../../core/review/commit.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import { requirementFor } from '../../core/review/review-rule.ts'
import type { Subject } from '../../core/review/subject.ts'
import { isReviewable, judge } from '../../core/review/verdict.ts'
import { type Location, sameAttributes } from '../../core/specs/commit-sources.ts'
import { compareEdit, isNothing, newTwins, reviewRulesAt, sameNumbers } from '../commits/compare.ts'
import { rewritingOfMerge } from '../commits/rewriting.ts'
import { candidatesOf } from '../reviewers/candidates.ts'
import { isBehind } from './behind.ts'
import type { Setting, StatusTarget } from './context.ts'
import { mergeBasesOf } from './merge-bases.ts'
import { pullAndTwins } from './pull-and-twins.ts'

/** What is judged, before anything is said about it, and the commit that is to bear the answer. */
export interface Judged extends Pick<GuardResult, 'subject' | 'pulls' | 'blocks' | 'changes' | 'hasDirectory'> {
  readonly sha: string
}

/**
 * Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. It also outlives a
 * change of base, until the run that this starts has ended; so what goes elsewhere must be fit for the default branch too, whose files
 * alone decide of deploys.
 */
export async function judgePullAndTwins(event: Extract<Subject, { kind: 'pull' }>, setting: Setting): Promise<Judged> {
  const all = await pullAndTwins(setting.github, event.number)
  // The event's head may be out of date, and by now be that of another pull request.
  const sha = all[0]?.headSha ?? event.headSha
  for (const { number } of all.slice(0, MAX_FORESEEN)) setting.github.foresee(number)
  const found: { readonly pull: PullRequest; readonly effect: Effect }[] = []
  for (const pull of all) found.push({ pull, effect: await effectOf(pull, setting) })
  // Who approves what changes nothing has not been shown any number.
  const shown = found.filter(({ effect }) => effect.kind === 'edit').map(({ pull }) => pull)
  // One that does go there is the same edit, with reviews of its own.
  const isJudgedThere = all.some(({ isBaseDefault }) => isBaseDefault)
  const pulls: PullJudgement[] = []
  for (const { pull, effect } of found) {
    pulls.push(await judgeEffect(pull, effect, { sha, pulls: shown }, setting))
    if (isJudgedThere) continue
    const onto = ontoDefault(pull)
    const seen = effect.kind === 'edit' ? [onto] : []
    pulls.push(await judgeEffect(onto, await effectOnDefault(onto, setting), { sha, pulls: seen }, setting))
  }
  const hasDirectory = (await setting.sources.locate(sha)).tree !== null
  const changes = distinct(pulls.flatMap((pull) => pull.changes))
  return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory }
}

/** Strangers may open as many as they like with the same head, and what is foreseen is asked for in any case. */
const MAX_FORESEEN = 5

/** The same pull request, as if it went into the default branch. */
export const ontoDefault = (pull: PullRequest): PullRequest => ({
  ...pull,
  baseBranch: pull.defaultBranch,
  isBaseDefault: true,
})

/** What a pull request does where it goes. */
type Effect =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'behind' }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly comparison: Comparison }

const UNCHANGED: Effect = { kind: 'unchanged' }

async function effectOf(pull: PullRequest, setting: Setting): Promise<Effect> {
  const { github, sources } = setting
  // The default branch has a name that no tag can take.
  const branch = pull.isBaseDefault ? 'HEAD' : await github.tip(pull.baseBranch)
  const [head, quick] = await Promise.all([sources.locate(pull.headSha), sources.locate(branch)])
  const isReadable = [head, quick].every(({ diagnostics }) => diagnostics.length === 0)
  const isClear = isReadable && newTwins(quick, head).length === 0 && sameAttributes(quick, head)
  if (head.tree === quick.tree && isClear) return UNCHANGED
  const tip = await sources.shaOf(branch)
  const range = await github.range(tip, pull.headSha)
  const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)))
  const edit = { bases, head, tip, commits: range.commits }
  if (await isBehind(edit, sources)) return { kind: 'behind' }
  const comparison = await comparisonOf(edit, setting)
  return isNothing(comparison) ? UNCHANGED : { kind: 'edit', edit, comparison }
}

/** A branch that has come to the default branch's numbers by another way, such as a cherry-pick, changes nothing there. */
async function effectOnDefault(pull: PullRequest, setting: Setting): Promise<Effect> {
  const effect = await effectOf(pull, setting)
  if (effect.kind !== 'edit') return effect
  const { tip, head } = effect.edit
  return (await sameNumbers(setting.sources, await setting.sources.locate(tip), head)) ? UNCHANGED : effect
}

async function judgeEffect(
  pull: PullRequest,
  effect: Effect,
  target: StatusTarget,
  setting: Setting,
): Promise<PullJudgement> {
  switch (effect.kind) {
    case 'unchanged':
      return unchangedJudgement(pull)
    case 'behind':
      return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } }
    case 'edit':
      return await judgeChange(pull, target, effect, setting)
  }
}

/** What a pull request edits, and where. */
export interface Edit {
  /** Where the branch parts from its base; several, when histories cross. */
  readonly bases: readonly Location[]
  readonly head: Location
  /** The base branch's tip. */
  readonly tip: string
  /** The commits of the pull request, oldest first. */
  readonly commits: readonly Commit[]
}

/** What an edit changes, and what git attributes make unreadable that only its merge brings together. */
async function comparisonOf({ bases, head, tip }: Edit, { sources }: Setting): Promise<Comparison> {
  const byMerge = await rewritingOfMerge(sources, bases, await sources.locate(tip), head)
  const { changes, unreadable } = await compareEdit(sources, bases, head)
  return { changes, unreadable: eachOnce([...unreadable, ...byMerge]) }
}

/** Judges what a pull request edits, by the policy of the base branch's tip. */
export async function judgeEdit(
  pull: PullRequest,
  target: StatusTarget,
  edit: Edit,
  setting: Setting,
): Promise<PullJudgement> {
  const comparison = await comparisonOf(edit, setting)
  if (isNothing(comparison)) return unchangedJudgement(pull)
  return await judgeChange(pull, target, { edit, comparison }, setting)
}

async function judgeChange(
  pull: PullRequest,
  target: StatusTarget,
  { edit: { head, tip, commits }, comparison }: Pick<Extract<Effect, { kind: 'edit' }>, 'edit' | 'comparison'>,
  setting: Setting,
): Promise<PullJudgement> {
  const { github, sources, now } = setting
  const statusAuthor = await setting.announce(target)
  const rules = await reviewRulesAt(sources, await sources.locate(tip))
  const review = 'review' in rules ? rules.review : null
  const canReview = isReviewable(comparison)
  // Whether an exclusion gives its notice is told by GitHub's own clock.
  const at = statusAuthor ? Math.floor(statusAuthor.at / 1000) : now
  const requirement = canReview && 'review' in rules ? requirementFor(rules, comparison.changes, at) : null
  const approvers = review?.approvers ?? null
  const candidates =
    canReview && review ? await candidatesOf({ github, sources, pull, head, commits, approvers, statusAuthor }) : []
  const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : []
  const { verdict, approvals } = judge({ comparison, requirement, policyDiagnostics, candidates })
  return { ...unchangedJudgement(pull), ...comparison, verdict, approvals, requirement, approvers }
}

const unchangedJudgement = ({ number, baseBranch }: PullRequest): PullJudgement => ({
  number,
  baseBranch,
  verdict: { kind: 'unchanged' },
  changes: [],
  unreadable: [],
  approvals: [],
  requirement: null,
  approvers: null,
})
