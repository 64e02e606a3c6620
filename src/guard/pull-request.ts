import { distinct } from '../contract/change.ts'
import type { GuardResult, PullJudgement } from '../contract/result.ts'
import { requirementAt } from '../contract/review-rule.ts'
import { judge } from '../contract/verdict.ts'
import type { Subject } from '../github/event.ts'
import { mergeBasesOf, type PullRequest, pullAndTwins, rangeBetween } from '../github/pulls.ts'
import { tipOf } from '../github/trees.ts'
import { candidatesOf } from './candidates.ts'
import { compareFrom, isNothing, reviewPolicyAt } from './numbers.ts'
import type { Setting } from './setting.ts'

/** What is judged, before anything is said about it, and the commit that is to bear the answer. */
export interface Judged extends Pick<GuardResult, 'subject' | 'pulls' | 'blocks' | 'changes' | 'hasDirectory'> {
  readonly sha: string
}

/** The commit whose status answers, and the pull requests that it answers for. */
export interface Answer {
  readonly sha: string
  readonly pulls: readonly number[]
}

/** Judges a pull request, and every other open one with the same head: the commit's status answers for all of them. */
export async function judgePullAndTwins(
  { number, headSha }: Extract<Subject, { kind: 'pull' }>,
  setting: Setting,
): Promise<Judged> {
  const all = await pullAndTwins(setting.client, number, headSha)
  // The event's head may be out of date, and by now be that of another pull request.
  const sha = all[0]?.headSha ?? headSha
  const answer = { sha, pulls: all.map((pull) => pull.number) }
  const pulls: PullJudgement[] = []
  for (const pull of all) pulls.push(await judgePull(pull, answer, setting))
  const hasDirectory = (await setting.reader.locate(sha)).tree !== null
  const changes = distinct(pulls.flatMap((pull) => pull.changes))
  return { sha, subject: 'pull-request', pulls, blocks: [], changes, hasDirectory }
}

/** Judges one pull request, alone or as one of those in the answer. */
export async function judgePull(pull: PullRequest, answer: Answer, setting: Setting): Promise<PullJudgement> {
  const { client, reader, teams, now } = setting
  const head = await reader.locate(pull.headSha)
  const unchanged = unchangedJudgement(pull)
  // The default branch has a name that no tag can take.
  const quick = await reader.locate(pull.isBaseDefault ? 'HEAD' : await tipOf(client, pull.baseBranch))
  if (head.tree === quick.tree && head.diagnostics.length === 0) return unchanged
  const tip = await tipOf(client, pull.baseBranch)
  const range = await rangeBetween(client, tip, pull.headSha)
  const bases = await mergeBasesOf(client, range)
  const comparison = await compareFrom(reader, await Promise.all(bases.map((sha) => reader.locate(sha))), head)
  if (isNothing(comparison)) return unchanged
  // Written before anybody is asked: from now on it is known when these numbers were first seen.
  const statusAuthor = await setting.post(answer.sha, {
    state: 'pending',
    description: 'A contract change; looking for its review',
    pulls: answer.pulls,
  })
  const rules = await reviewPolicyAt(reader, await reader.locate(tip))
  const review = 'review' in rules ? rules.review : null
  const requirement = review && requirementAt(review, now)
  const approvers = review?.approvers ?? null
  const candidates = review
    ? await candidatesOf({ client, teams, reader, pull, head, commits: range.commits, approvers, statusAuthor })
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
