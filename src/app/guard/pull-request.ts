import { type Location, sameAttributes } from '../../adapters/github/commit-sources.ts'
import type { Subject } from '../../adapters/github/event.ts'
import { type Commit, mergeBasesOf, type PullRequest, pullAndTwins, rangeBetween } from '../../adapters/github/pulls.ts'
import { requiredChecks } from '../../adapters/github/rules.ts'
import { tipOf } from '../../adapters/github/trees.ts'
import { type Change, distinct } from '../../core/contract/change.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import { requirementAt } from '../../core/review/review-rule.ts'
import { STATUS_CONTEXT } from '../../core/review/status-context.ts'
import { judge } from '../../core/review/verdict.ts'
import { compareAt, compareFrom, isNothing, newTwins, reviewPolicyAt, sameNumbers } from '../commits/compare.ts'
import { candidatesOf } from '../reviewers/candidates.ts'
import type { Answer, Setting } from './context.ts'

/** What is judged, before anything is said about it, and the commit that is to bear the answer. */
export interface Judged extends Pick<GuardResult, 'subject' | 'pulls' | 'blocks' | 'changes' | 'hasDirectory'> {
  readonly sha: string
}

/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
export async function judgePullAndTwins(event: Extract<Subject, { kind: 'pull' }>, setting: Setting): Promise<Judged> {
  const all = await pullAndTwins(setting.client, event.number)
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
  const hasDirectory = (await setting.reader.locate(sha)).tree !== null
  const changes = distinct(pulls.flatMap((pull) => pull.changes))
  return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory }
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

/** Judges one pull request, alone or as one of those in the answer. */
async function judgePull(pull: PullRequest, answer: Answer, setting: Setting): Promise<PullJudgement> {
  const { client, reader } = setting
  const head = await reader.locate(pull.headSha)
  // The default branch has a name that no tag can take.
  const quick = await reader.locate(pull.isBaseDefault ? 'HEAD' : await tipOf(client, pull.baseBranch))
  const isClear = head.diagnostics.length === 0 && newTwins(quick, head).length === 0 && hasSameAttributes(quick, head)
  if (head.tree === quick.tree && isClear) return unchangedJudgement(pull)
  const tip = await tipOf(client, pull.baseBranch)
  const range = await rangeBetween(client, tip, pull.headSha)
  const bases = await Promise.all((await mergeBasesOf(client, range)).map((sha) => reader.locate(sha)))
  const edit = { bases, head, tip, commits: range.commits }
  if (await isBehind(edit, setting)) {
    return { ...unchangedJudgement(pull), verdict: { kind: 'blocked', reasons: [{ kind: 'behind' }] } }
  }
  return await judgeEdit(pull, answer, edit, setting)
}

/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits that change what its edit as a whole does not, which a rebase merge would replay one by one.
 */
async function isBehind({ bases, head, tip, commits }: Edit, { reader }: Setting): Promise<boolean> {
  const [base] = bases
  if (!base || (await sameNumbers(reader, base, await reader.locate(tip)))) return false
  const whole = await compareFrom(reader, bases, head)
  const known = new Set(whole.changes.map(fieldOf))
  const own = commits.filter(({ parents }) => parents.length === 1)
  if (own.length > MAX_REPLAYED) return true
  for (const { sha, parents } of own) {
    const [before, after] = [await reader.locate(parents[0] ?? ''), await reader.locate(sha)]
    const { changes, unreadable } = await compareAt(reader, before, after)
    if (unreadable.length > 0 || changes.some((change) => !known.has(fieldOf(change)))) return true
  }
  return false
}

const fieldOf = ({ service, slo, field }: Change) => JSON.stringify([service, slo, field])

/** Each of these costs a request or two. */
const MAX_REPLAYED = 100

interface Edit {
  /** Where the branch parts from its base; several, when histories cross. */
  readonly bases: readonly Location[]
  readonly head: Location
  /** The base branch's tip. */
  readonly tip: string
  /** The commits of the pull request, oldest first. */
  readonly commits: readonly Commit[]
}

const hasSameAttributes = (a: Location, b: Location) =>
  a.attributes.length === b.attributes.length &&
  a.attributes.every((one) => b.attributes.some((other) => sameAttributes(one, other)))

/** Judges what a pull request edits, by the policy of the base branch's tip. */
export async function judgeEdit(
  pull: PullRequest,
  answer: Answer,
  { bases, head, tip, commits }: Edit,
  setting: Setting,
): Promise<PullJudgement> {
  const { client, reader, teams, now } = setting
  if (isNothing(await compareFrom(reader, bases, head))) return unchangedJudgement(pull)
  const comparison = await compareFrom(reader, bases, head, true)
  const statusAuthor = await setting.announce(answer)
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
