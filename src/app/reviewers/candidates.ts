import { Unavailable } from '../../core/model/errors.ts'
import type { Candidate, Coverage, Naming } from '../../core/review/approval.ts'
import type { Commit, Commits } from '../../core/review/commit.ts'
import { latestPerPerson, STATES } from '../../core/review/latest-reviews.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { Review, Reviews } from '../../core/review/review.ts'
import { firstSeen, type StatusAuthor, type Statuses } from '../../core/review/status.ts'
import { unexplained } from '../../core/review/verdict.ts'
import type { CommitSources, Location } from '../../core/specs/commit-sources.ts'
import { compareAt, isNothing, isReviewOf } from '../commits/compare.ts'
import { namingOf } from './approver-match.ts'

/** What is needed to find out about the people who reviewed a pull request. */
export interface Inquiry {
  readonly github: Commits & Reviews & People & Pick<Statuses, 'guardStatuses'>
  readonly sources: CommitSources
  readonly pull: Pick<PullRequest, 'number' | 'author' | 'baseBranch'>
  readonly head: Location
  /** The commits of the pull request, oldest first. */
  readonly commits: readonly Commit[]
  /** Whom the policy names; null for everybody with write access. */
  readonly approvers: readonly string[] | null
  /** Who posts the guard's statuses; null when nobody may. */
  readonly statusAuthor: StatusAuthor | null
}

/** Everybody whose latest review says yes or no, with all that decides whether it counts. */
export async function candidatesOf(inquiry: Inquiry): Promise<readonly Candidate[]> {
  return await candidatesAmong(await inquiry.github.reviews(inquiry.pull.number), inquiry)
}

/** The same, of these reviews only. */
export async function candidatesAmong(reviews: readonly Review[], inquiry: Inquiry): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const review of latestPerPerson(reviews)) candidates.push(await candidateOf(review, inquiry))
  return candidates
}

async function candidateOf(review: Review, inquiry: Inquiry): Promise<Candidate> {
  const { user } = review
  const state = STATES[review.state] ?? 'dismissed'
  const unasked = { state, wroteNumbers: false, access: 'unknown', naming: NOBODY, coverage: UNREADABLE } as const
  if (!user) return { ...unasked, login: 'ghost', account: 'deleted', isAuthor: false }
  // Only a person may approve; whoever is not a bot may ask for changes.
  const isPerson = state === 'approved' ? user.type === 'User' : user.type !== 'Bot'
  const account = isPerson ? 'person' : 'bot'
  const isAuthor = inquiry.pull.author?.id === user.id
  const known = { ...unasked, login: user.login, account, isAuthor } as const
  // Nobody is asked about whose word can't count anyway.
  if (state === 'dismissed' || account === 'bot' || isAuthor) return known
  const naming = await namingOf(user.login, inquiry.approvers, inquiry.github)
  if (naming.kind === 'not-named') return { ...known, naming }
  return {
    ...known,
    naming,
    access: review.mayWrite ? 'write' : await inquiry.github.accessOf(user.login),
    wroteNumbers: await wroteNumbers(user.id, inquiry),
    coverage: state === 'approved' ? await coverageOf(review, inquiry) : UNREADABLE,
  }
}

const NOBODY: Naming = { kind: 'not-named' }
const UNREADABLE: Coverage = { kind: 'unreadable' }

/** Beyond this many commits of one person, they are taken for a writer of the numbers. */
const MAX_OWN_COMMITS = 30

/** Whether a commit of the pull request that changes the contract is this person's. */
async function wroteNumbers(id: number, { github, sources, commits }: Inquiry): Promise<boolean> {
  const own = commits.filter(({ people }) => people.includes(id))
  if (own.length > MAX_OWN_COMMITS) return true
  for (const commit of own) if (await bringsNumbers(commit, github, sources)) return true
  return false
}

/** Whether a commit changes the contract. A merge does when it makes other numbers than its two sides bring together. */
async function bringsNumbers({ sha, parents }: Commit, github: Commits, sources: CommitSources): Promise<boolean> {
  const between = async (a: string, b: string) =>
    await compareAt(sources, ...(await Promise.all([sources.locate(a), sources.locate(b)])))
  const edits = await Promise.all(parents.map((parent) => between(parent, sha)))
  if (parents.length > 0 && edits.every(isNothing)) return false
  const [left, right, third] = parents
  const [fromLeft, fromRight] = edits
  if (!left || !right || third || !fromLeft || !fromRight) return true
  const fork = await github.mergeBase(left, right)
  if (!fork) return true
  const [ofLeft, ofRight] = [await between(fork, left), await between(fork, right)]
  if ([fromLeft, fromRight, ofLeft, ofRight].some(({ unreadable }) => unreadable.length > 0)) return true
  const stray = unexplained(fromLeft.changes, ofRight.changes)
  return [...stray, ...unexplained(fromRight.changes, ofLeft.changes)].length > 0
}

/**
 * Whether an approval is of the numbers at the head. GitHub has been seen to re-point a review to a later commit, so the
 * guard must also have seen these numbers, on a commit of this pull request, before the review was given.
 */
async function coverageOf(review: Review, inquiry: Inquiry): Promise<Coverage> {
  const { github, sources, pull, head, commits, statusAuthor } = inquiry
  const { commit, submittedAt } = review
  if (commit === null || submittedAt === null) return UNREADABLE
  const reviewed = await sources.locate(commit).catch(missing)
  if (!reviewed) return UNREADABLE
  if (!(await isReviewOf(sources, reviewed, head))) return { kind: 'other-numbers' }
  const isMovable = commits.some(({ sha }) => sha === commit)
  const forcePush = isMovable ? await github.lastForcePush(pull.number) : null
  if (forcePush !== null && submittedAt <= forcePush) return { kind: 'force-pushed' }
  if (!statusAuthor) return { kind: 'seen-unknown' }
  const seenBefore = async (sha: string) => {
    const seen = firstSeen(await github.guardStatuses(sha, pull), statusAuthor)
    return seen !== null && seen < submittedAt
  }
  if (await seenBefore(commit)) return { kind: 'same' }
  for (const { sha } of [...commits].reverse()) {
    if (sha === commit) continue
    if (!(await isReviewOf(sources, await sources.locate(sha), head))) break
    if (await seenBefore(sha)) return { kind: 'same' }
  }
  return { kind: 'not-seen-before' }
}

/** A commit that GitHub no longer has. */
function missing(error: unknown): null {
  if (error instanceof Unavailable && error.isMissing) return null
  throw error
}
