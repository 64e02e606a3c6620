import { distinct } from '../../core/contract/change.ts'
import { eachOnce } from '../../core/model/problem.ts'
import type { Commit } from '../../core/review/commit.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import { requirementFor } from '../../core/review/review-rule.ts'
import { STATUS_CONTEXT } from '../../core/review/status-context.ts'
import type { Subject } from '../../core/review/subject.ts'
import { isReviewable, judge } from '../../core/review/verdict.ts'
import { type Location, sameAttributes } from '../../core/specs/commit-sources.ts'
import { compareEdit, isNothing, newTwins, reviewRulesAt } from '../commits/compare.ts'
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

/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
export async function judgePullAndTwins(event: Extract<Subject, { kind: 'pull' }>, setting: Setting): Promise<Judged> {
  const all = await pullAndTwins(setting.github, event.number)
  // The event's head may be out of date, and by now be that of another pull request.
  const sha = all[0]?.headSha ?? event.headSha
  const pulls: PullJudgement[] = []
  for (const pull of all) {
    const own = await judgePull(pull, { sha, pulls: all }, setting)
    pulls.push(own)
    if (await requiresGuard(pull, setting)) continue
    const onto = ontoDefault(pull)
    // Who approves what changes nothing here has not seen what it would change there.
    const seen = own.verdict.kind === 'unchanged' ? [] : [onto]
    pulls.push(await judgePull(onto, { sha, pulls: seen }, setting))
  }
  const hasDirectory = (await setting.sources.locate(sha)).tree !== null
  const changes = distinct(pulls.flatMap((pull) => pull.changes))
  return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory }
}

/**
 * Whether the guard's status is asked for where the pull request goes. Elsewhere nobody needs it, and it would outlive a
 * change of base: a success that was earned against a branch that anybody may push to must hold for the default branch.
 */
async function requiresGuard({ isBaseDefault, baseBranch }: PullRequest, { github }: Setting): Promise<boolean> {
  return isBaseDefault || (await github.requiredChecks(baseBranch)).includes(STATUS_CONTEXT)
}

const ontoDefault = (pull: PullRequest): PullRequest => ({
  ...pull,
  baseBranch: pull.defaultBranch,
  isBaseDefault: true,
})

/** Judges one pull request, alone or as one of those in the answer. */
async function judgePull(pull: PullRequest, target: StatusTarget, setting: Setting): Promise<PullJudgement> {
  const { github, sources } = setting
  const head = await sources.locate(pull.headSha)
  // The default branch has a name that no tag can take.
  const quick = await sources.locate(pull.isBaseDefault ? 'HEAD' : await github.tip(pull.baseBranch))
  const isClear = head.diagnostics.length === 0 && newTwins(quick, head).length === 0 && sameAttributes(quick, head)
  if (head.tree === quick.tree && isClear) return unchangedJudgement(pull)
  const tip = await github.tip(pull.baseBranch)
  const range = await github.range(tip, pull.headSha)
  const bases = await Promise.all((await mergeBasesOf(github, range)).map((sha) => sources.locate(sha)))
  const edit = { bases, head, tip, commits: range.commits }
  if (await isBehind(edit, sources)) {
    return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } }
  }
  return await judgeEdit(pull, target, edit, setting)
}

interface Edit {
  /** Where the branch parts from its base; several, when histories cross. */
  readonly bases: readonly Location[]
  readonly head: Location
  /** The base branch's tip. */
  readonly tip: string
  /** The commits of the pull request, oldest first. */
  readonly commits: readonly Commit[]
}

/** Judges what a pull request edits, by the policy of the base branch's tip. */
export async function judgeEdit(
  pull: PullRequest,
  target: StatusTarget,
  { bases, head, tip, commits }: Edit,
  setting: Setting,
): Promise<PullJudgement> {
  const { github, sources, now } = setting
  const base = await sources.locate(tip)
  const byMerge = await rewritingOfMerge(sources, bases, base, head)
  const { changes, unreadable } = await compareEdit(sources, bases, head)
  const comparison = { changes, unreadable: eachOnce([...unreadable, ...byMerge]) }
  if (isNothing(comparison)) return unchangedJudgement(pull)
  const statusAuthor = await setting.announce(target)
  const rules = await reviewRulesAt(sources, base)
  const review = 'review' in rules ? rules.review : null
  const canReview = isReviewable(comparison)
  const requirement = canReview && 'review' in rules ? requirementFor(rules, comparison.changes, now) : null
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
