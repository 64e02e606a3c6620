import type { GuardResult, PullJudgement } from '../contract/result.ts'
import { requirementAt } from '../contract/review-rule.ts'
import { judge } from '../contract/verdict.ts'
import type { Subject } from '../github/event.ts'
import { type PullRequest, pullAndTwins, rangeBetween } from '../github/pulls.ts'
import { tipOf } from '../github/trees.ts'
import { candidatesOf } from './candidates.ts'
import { compareAt, isNothing, reviewPolicyAt } from './numbers.ts'
import type { Setting } from './setting.ts'

/** What is judged, before anything is said about it. */
export type Judged = Pick<GuardResult, 'subject' | 'pulls' | 'blocks' | 'changes' | 'hasDirectory'>

/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
export async function judgePullAndTwins(
  { number, headSha }: Extract<Subject, { kind: 'pull' }>,
  setting: Setting,
): Promise<Judged> {
  const all = await pullAndTwins(setting.client, number, headSha)
  const numbers = all.map((pull) => pull.number)
  const pulls: PullJudgement[] = []
  for (const pull of all) pulls.push(await judgePull(pull, numbers, setting))
  const hasDirectory = (await setting.reader.locate(headSha)).tree !== null
  return { subject: 'pull-request', pulls, blocks: [], changes: pulls[0]?.changes ?? [], hasDirectory }
}

/** Judges one pull request; `answersFor` are those that the head's status answers for. */
export async function judgePull(
  pull: PullRequest,
  answersFor: readonly number[],
  setting: Setting,
): Promise<PullJudgement> {
  const { client, reader, teams, now } = setting
  const head = await reader.locate(pull.headSha)
  const unchanged = unchangedJudgement(pull)
  // The default branch has a name that no tag can take.
  const quick = await reader.locate(pull.isBaseDefault ? 'HEAD' : await tipOf(client, pull.baseBranch))
  if (head.tree === quick.tree && head.diagnostics.length === 0) return unchanged
  const tip = await tipOf(client, pull.baseBranch)
  const { mergeBase, commits } = await rangeBetween(client, tip, pull.headSha)
  const comparison = await compareAt(reader, await reader.locate(mergeBase), head)
  if (isNothing(comparison)) return unchanged
  // Written before anybody is asked: from now on it is known when these numbers were first seen.
  const statusAuthor = await setting.post({
    state: 'pending',
    description: 'A contract change; looking for its review',
    pulls: answersFor,
  })
  const rules = await reviewPolicyAt(reader, await reader.locate(tip))
  const review = 'review' in rules ? rules.review : null
  const requirement = review && requirementAt(review, now)
  const approvers = review?.approvers ?? null
  const candidates = review
    ? await candidatesOf({ client, teams, reader, pull, head, commits, approvers, statusAuthor })
    : []
  const policyDiagnostics = 'diagnostics' in rules ? rules.diagnostics : []
  const { verdict, approvals } = judge({ comparison, requirement, policyDiagnostics, candidates })
  return { ...unchanged, ...comparison, verdict, approvals, requirement, approvers }
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
