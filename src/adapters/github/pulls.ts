import { z } from 'zod'
import type { Commit, Range } from '../../core/review/commit.ts'
import type { PullRequest } from '../../core/review/pull-request.ts'
import type { Review } from '../../core/review/review.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

const userSchema = z.object({ id: z.number(), login: z.string(), type: z.string() }).nullable()

const pullSchema = z
  .object({
    number: z.number(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullish(),
    user: userSchema,
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string(), repo: z.object({ default_branch: z.string() }) }),
    labels: z.array(z.object({ name: z.string() })),
  })
  .transform(
    (pull): PullRequest => ({
      number: pull.number,
      author: pull.user && { id: pull.user.id, login: pull.user.login },
      isOpen: pull.state === 'open',
      isMerged: pull.merged_at !== null,
      mergeCommit: pull.merged_at === null ? null : (pull.merge_commit_sha ?? null),
      headSha: pull.head.sha,
      baseBranch: pull.base.ref,
      defaultBranch: pull.base.repo.default_branch,
      isBaseDefault: pull.base.ref === pull.base.repo.default_branch,
      labels: pull.labels.map(({ name }) => name),
    }),
  )

export const pullRequest = (client: Client, number: number): Promise<PullRequest> =>
  client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pullSchema)

/** The pull requests that a commit belongs to, as far as GitHub knows them. */
export const pullsOfCommit = (client: Client, sha: string): Promise<PullRequest[]> =>
  client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, pullSchema)

/** The pull request of a number; null when it is that of an issue, or of nothing. */
export async function pullRequestIfAny(client: Client, number: number): Promise<PullRequest | null> {
  try {
    return await pullRequest(client, number)
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null
    throw error
  }
}

/** All of them: GitHub tells those of a commit only within one repository. */
export const openPulls = (client: Client): Promise<PullRequest[]> =>
  client.list('GET /repos/{owner}/{repo}/pulls', { state: 'open' }, pullSchema)

/** Null, or an object without anything, where the address is nobody's; never missing, lest somebody go unseen. */
const personSchema = z.union([z.object({ id: z.number() }), z.strictObject({})]).nullable()

const commitSchema = z
  .object({
    sha: z.string(),
    commit: z.object({ message: z.string() }),
    author: personSchema,
    committer: personSchema,
    parents: z.array(z.object({ sha: z.string() })),
  })
  .transform(
    ({ sha, commit, author, committer, parents }): Commit => ({
      sha,
      message: commit.message,
      parents: parents.map((parent) => parent.sha),
      people: [author, committer].flatMap((person) => (person && 'id' in person ? person.id : [])),
    }),
  )

const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'
const comparisonSchema = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  total_commits: z.number(),
  commits: z.array(commitSchema),
})

/** Where two commits part, and the commits that `head` has and `base` has not, over all pages. */
export async function rangeBetween(client: Client, base: string, head: string): Promise<Range> {
  const commits: Commit[] = []
  for (let page = 1; ; page += 1) {
    const parameters = { basehead: `${base}...${head}`, per_page: 100, page }
    const answer = await client.get(COMPARE, parameters, comparisonSchema)
    commits.push(...answer.commits)
    if (commits.length >= answer.total_commits) return { mergeBase: answer.merge_base_commit.sha, commits }
    if (answer.commits.length === 0) {
      throw new GitHubError(
        `GitHub: the comparison ${base}...${head} ends before its ${answer.total_commits} commits`,
        null,
      )
    }
  }
}

/** Where two commits part; null when they have no history in common. */
export async function mergeBaseOf(client: Client, a: string, b: string): Promise<string | null> {
  const parameters = { basehead: `${a}...${b}`, per_page: 1 }
  try {
    return (await client.get(COMPARE, parameters, comparisonSchema)).merge_base_commit.sha
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null
    throw error
  }
}

const reviewSchema = z
  .object({
    user: userSchema,
    // One that is not known might say no.
    state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit_id: z.string().nullish(),
    submitted_at: z.iso.datetime().optional(),
  })
  .transform(
    (review): Review => ({
      user: review.user,
      state: review.state,
      commit: review.commit_id ?? null,
      submittedAt: review.submitted_at === undefined ? null : Date.parse(review.submitted_at),
      mayWrite: false,
    }),
  )

/** All reviews, oldest first. */
export const reviewsOf = (client: Client, number: number): Promise<Review[]> =>
  client.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: number }, reviewSchema)
