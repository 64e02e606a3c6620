import type { GuardResult, PullJudgement } from '../contract/result.ts'
import { requirementAt } from '../contract/review-rule.ts'
import { judge } from '../contract/verdict.ts'
import type { Location } from '../github/commit-files.ts'
import type { Subject } from '../github/event.ts'
import { type Commit, type PullRequest, pullAndTwins, rangeBetween } from '../github/pulls.ts'
import { requiredChecks } from '../github/rules.ts'
import { STATUS_CONTEXT } from '../github/statuses.ts'
import { tipOf } from '../github/trees.ts'
import { candidatesOf } from './candidates.ts'
import { compareAt, newTwins, reviewPolicyAt, sameNumbers } from './numbers.ts'
import type { Setting } from './setting.ts'

/** What is judged, before anything is said about it. */
export type Judged = Pick<GuardResult, 'subject' | 'pulls' | 'blocks' | 'changes' | 'hasDirectory'>

/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
export async function judgePullAndTwins(
  { number, headSha }: Extract<Subject, { kind: 'pull' }>,
  setting: Setting,
): Promise<Judged> {
  const all = await pullAndTwins(setting.client, number, headSha)
  const pulls: PullJudgement[] = []
  for (const pull of all) {
    pulls.push(await judgePull(pull, all, setting))
    if (!(await requiresGuard(pull, setting))) pulls.push(await judgePull(ontoDefault(pull), [], setting))
  }
  const hasDirectory = (await setting.reader.locate(headSha)).tree !== null
  const changes = pulls.find((pull) => pull.changes.length > 0)?.changes ?? []
  return { subject: 'pull-request', pulls, blocks: [], changes, hasDirectory }
}

/**
 * Whether the guard's status is asked for where the pull request goes. Elsewhere nobody needs it, and it would outlive a
 * change of base: a success that was earned against a branch that anybody may push to must hold for the default branch.
 */
async function requiresGuard({ isBaseDefault, baseBranch }: PullRequest, { client }: Setting): Promise<boolean> {
  return isBaseDefault || (await requiredChecks(client, baseBranch)).includes(STATUS_CONTEXT)
}

const ontoDefault = (pull: PullRequest): PullRequest => ({
  ...pull,
  baseBranch: pull.defaultBranch,
  isBaseDefault: true,
})

/** Judges one pull request; `answersFor` are those that the head's status answers for. */
export async function judgePull(
  pull: PullRequest,
  answersFor: readonly PullRequest[],
  setting: Setting,
): Promise<PullJudgement> {
  const { client, reader } = setting
  const head = await reader.locate(pull.headSha)
  // The default branch has a name that no tag can take.
  const quick = await reader.locate(pull.isBaseDefault ? 'HEAD' : await tipOf(client, pull.baseBranch))
  const isClear = head.diagnostics.length === 0 && newTwins(quick, head).length === 0
  if (head.tree === quick.tree && isClear) return unchangedJudgement(pull)
  const tip = await tipOf(client, pull.baseBranch)
  const { mergeBase, commits } = await rangeBetween(client, tip, pull.headSha)
  const base = await reader.locate(mergeBase)
  if (await isBehind(base, await reader.locate(tip), commits, setting)) {
    return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } }
  }
  return await judgeEdit(pull, answersFor, { base, head, tip, commits }, setting)
}

/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits of its own that touch it, which a rebase would replay one by one, or merges, which may hide another merge base.
 */
async function isBehind(
  base: Location,
  tip: Location,
  commits: readonly Commit[],
  { reader }: Setting,
): Promise<boolean> {
  if (base.tree === tip.tree || (await sameNumbers(reader, base, tip))) return false
  if (commits.length > MAX_REPLAYED || commits.some(({ parents }) => parents.length > 1)) return true
  for (const { sha } of commits) if (!(await sameNumbers(reader, base, await reader.locate(sha)))) return true
  return false
}

/** Each of these costs a request or two. */
const MAX_REPLAYED = 100

interface Edit {
  readonly base: Location
  readonly head: Location
  /** The base branch's tip. */
  readonly tip: string
  /** The commits of the pull request, oldest first. */
  readonly commits: readonly Commit[]
}

/** Judges what a pull request edits, by the policy of the base branch's tip. */
export async function judgeEdit(
  pull: PullRequest,
  answersFor: readonly PullRequest[],
  { base, head, tip, commits }: Edit,
  setting: Setting,
): Promise<PullJudgement> {
  const { client, reader, teams, now } = setting
  const edit = await compareAt(reader, base, head)
  if (edit.changes.length === 0 && edit.unreadable.length === 0) return unchangedJudgement(pull)
  const comparison = await compareAt(reader, base, head, true)
  const statusAuthor = await setting.announce(answersFor)
  const rules = await reviewPolicyAt(reader, await reader.locate(tip))
  const review = 'review' in rules ? rules.review : null
  const requirement = review && requirementAt(review, now)
  const approvers = review?.approvers ?? null
  const candidates = review
    ? await candidatesOf({ client, teams, reader, pull, head, commits, approvers, statusAuthor })
    : []
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
