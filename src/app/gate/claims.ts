import type { LabelException, PolicyException } from '../../core/model/policy.ts'
import { type Claim, type ClaimFailure, isCurrent } from '../../core/policy/exception.ts'
import { latestPerPerson } from '../../core/review/latest-reviews.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { Review, Reviews } from '../../core/review/review.ts'
import { namingOf } from '../reviewers/approver-match.ts'

/** The claims of a pull request: the exceptions whose label it bears now. `at` is in unix seconds. */
export async function claimsOf(
  pull: PullRequest,
  exceptions: readonly PolicyException[],
  at: number,
  github: Reviews & People,
): Promise<Claim[]> {
  const borne = new Set(pull.labels.map((label) => label.toLowerCase()))
  const claims: Claim[] = []
  const labelled = exceptions.filter((exception) => exception.kind === 'label')
  for (const exception of labelled.filter(({ label }) => borne.has(label.toLowerCase()))) {
    const claim = { pull: pull.number, exception }
    if (!isCurrent(exception, at)) claims.push({ ...claim, by: [], failure: { kind: 'expired' } })
    else if (exception.approvedBy.length === 0)
      claims.push({ ...claim, by: await labeller(github, pull, exception), failure: null })
    else claims.push({ ...claim, ...(await approvalOf(pull, exception.approvedBy, github)) })
  }
  return claims
}

/** Who set the label: nobody need approve it, so that is whose word it is. */
async function labeller(github: Reviews, { number }: PullRequest, { label }: LabelException): Promise<string[]> {
  const login = await github.labelledBy(number, label)
  return login === null ? [] : [login]
}

/** Who of those that the exception names has approved what is at the pull request's head. */
async function approvalOf(
  pull: PullRequest,
  approvers: readonly string[],
  github: Reviews & People,
): Promise<{ readonly by: readonly string[]; readonly failure: ClaimFailure | null }> {
  const unseen = new Set<string>()
  for (const { user } of approvalsOfHead(pull, await github.reviews(pull.number))) {
    if (user?.type !== 'User' || user.id === pull.author?.id) continue
    const naming = await namingOf(user.login, approvers, github)
    if (naming.kind === 'unknown') for (const team of naming.teams) unseen.add(team)
    if (naming.kind !== 'named') continue
    if ((await github.accessOf(user.login)) === 'write') return { by: [user.login], failure: null }
  }
  const failure: ClaimFailure =
    unseen.size > 0 ? { kind: 'teams-unknown', teams: [...unseen] } : { kind: 'not-approved' }
  return { by: [], failure }
}

/** Of each person the latest review that says yes or no, when it is a yes to the head. */
const approvalsOfHead = (pull: PullRequest, reviews: readonly Review[]): Review[] =>
  latestPerPerson(reviews).filter(({ state, commit }) => state === 'APPROVED' && commit === pull.headSha)
