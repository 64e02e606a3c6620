import type { LabelException, PolicyException } from '../../core/model/policy.ts'
import { type Claim, type ClaimFailure, isCurrent } from '../../core/policy/exception.ts'
import type { Commits } from '../../core/review/commit.ts'
import { latestPerPerson } from '../../core/review/latest-reviews.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { Review, Reviews } from '../../core/review/review.ts'
import { namingOf, type UnseenTeams, unseenTeams } from '../reviewers/approver-match.ts'

type Asked = Reviews & People & Pick<Commits, 'range'>

/** A pull request that goes out, and the commit that it is laid upon. */
export interface Outbound {
  readonly pull: PullRequest
  /** Null where nothing is known to be below it. */
  readonly base: string | null
}

/** The claims of a pull request: the exceptions whose label it bears now. `at` is in unix seconds. */
export async function claimsOf(
  { pull, base }: Outbound,
  exceptions: readonly PolicyException[],
  at: number,
  github: Asked,
): Promise<Claim[]> {
  const borne = new Set(pull.labels.map((label) => label.toLowerCase()))
  const claims: Claim[] = []
  const labelled = exceptions.filter((exception) => exception.kind === 'label')
  for (const exception of labelled.filter(({ label }) => borne.has(label.toLowerCase()))) {
    const claim = { pull: pull.number, exception }
    if (!isCurrent(exception, at)) claims.push({ ...claim, by: [], failure: { kind: 'expired' } })
    else if (exception.approvedBy.length === 0)
      claims.push({ ...claim, by: await labeller(github, pull, exception), failure: null })
    else claims.push({ ...claim, ...(await approvalOf({ pull, base }, exception.approvedBy, github)) })
  }
  return claims
}

/** Who set the label: nobody need approve it, so that is whose word it is. */
async function labeller(github: Reviews, { number }: PullRequest, { label }: LabelException): Promise<string[]> {
  const login = await github.labelledBy(number, label)
  return login === null ? [] : [login]
}

/** Who of those that the exception names has approved what is at the pull request's head, and did not write it. */
async function approvalOf(
  { pull, base }: Outbound,
  approvers: readonly string[],
  github: Asked,
): Promise<{ readonly by: readonly string[]; readonly failure: ClaimFailure | null }> {
  const failures: ClaimFailure[] = []
  const unseen: UnseenTeams[] = []
  for (const { user, submittedAt } of approvalsOfHead(pull, await github.reviews(pull.number))) {
    if (user?.type !== 'User' || user.id === pull.author?.id) continue
    const naming = await namingOf(user.login, approvers, github)
    if (naming.kind === 'unknown') unseen.push(naming)
    if (naming.kind !== 'named' || (await github.accessOf(user.login)) !== 'write') continue
    const failure = await doubtIn(user, submittedAt, { pull, base }, github)
    if (!failure) return { by: [user.login], failure: null }
    failures.push(failure)
  }
  const [first] = failures
  if (first) return { by: [], failure: first }
  const teams = unseenTeams(unseen)
  return { by: [], failure: teams ? { kind: 'teams-unknown', ...teams } : { kind: 'not-approved' } }
}

/** Why the approval of somebody who may give it does not count. */
async function doubtIn(
  { id, login }: { readonly id: number; readonly login: string },
  submittedAt: number | null,
  { pull, base }: Outbound,
  github: Asked,
): Promise<ClaimFailure | null> {
  const { commits } = base === null ? { commits: [] } : await github.range(base, pull.headSha)
  if (commits.some(({ people }) => people.includes(id))) return { kind: 'own-work', login }
  // GitHub has been seen to move an approval along to what was force-pushed after it.
  const forcePush = await github.lastForcePush(pull.number)
  return forcePush !== null && (submittedAt === null || submittedAt <= forcePush)
    ? { kind: 'force-pushed', login }
    : null
}

/** Of each person the latest review that says yes or no, when it is a yes to the head. */
const approvalsOfHead = (pull: PullRequest, reviews: readonly Review[]): Review[] =>
  latestPerPerson(reviews).filter(({ state, commit }) => state === 'APPROVED' && commit === pull.headSha)
