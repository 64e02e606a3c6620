import { z } from 'zod'
import { rfc3339 } from '../specs/time.ts'
import type { Client } from './client.ts'

/** A commit of the default branch's history. */
export interface HistoryCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** When it was committed, in unix seconds, as the commit itself says. */
  readonly at: number
  /** The account whose address it bears, or else the name; anybody can write either. */
  readonly author: string
}

const commitSchema = z
  .object({
    sha: z.string(),
    commit: z.object({
      author: z.object({ name: z.string().optional() }).nullable(),
      committer: z.object({ date: z.string().optional() }).nullable(),
    }),
    author: z.object({ login: z.string().optional() }).nullish(),
    parents: z.array(z.object({ sha: z.string() })),
  })
  .transform(
    ({ sha, commit, author, parents }): HistoryCommit => ({
      sha,
      parents: parents.map((parent) => parent.sha),
      at: Math.floor(Date.parse(commit.committer?.date ?? '1970-01-01T00:00:00Z') / 1000),
      author: author?.login ?? commit.author?.name ?? 'unknown',
    }),
  )

/** The commits below `tip` that touch a path since a moment (unix seconds), newest first, over all pages. */
export const commitsTouching = (client: Client, tip: string, path: string, since: number): Promise<HistoryCommit[]> =>
  client.list('GET /repos/{owner}/{repo}/commits', { sha: tip, path, since: rfc3339(since) }, commitSchema)

/** The newest of the commits below `tip` that touched a path until a moment: one page of them. */
export const commitsBefore = (client: Client, tip: string, path: string, until: number): Promise<HistoryCommit[]> =>
  client.get(
    'GET /repos/{owner}/{repo}/commits',
    { sha: tip, path, until: rfc3339(until), per_page: 100 },
    z.array(commitSchema),
  )

export const commitBy = (client: Client, sha: string): Promise<HistoryCommit> =>
  client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, commitSchema)

/** A pull request that was merged. */
export interface MergedPull {
  readonly number: number
  readonly author: { readonly id: number; readonly login: string } | null
  readonly headSha: string
  readonly baseBranch: string
  /** The merge, the squash, or the last commit of a rebase. */
  readonly mergeCommit: string | null
  /** Unix seconds. */
  readonly mergedAt: number
}

const pullSchema = z.object({
  number: z.number(),
  user: z.object({ id: z.number(), login: z.string() }).nullable(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
  merge_commit_sha: z.string().nullable(),
  merged_at: z.iso.datetime().nullable(),
})

/** The pull requests by which a commit came into a branch, the first one first. */
export async function mergedPullsOf(client: Client, sha: string, branch: string): Promise<MergedPull[]> {
  const pulls = await client.list(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    { commit_sha: sha },
    pullSchema,
  )
  return pulls
    .flatMap((pull): MergedPull[] =>
      pull.merged_at === null || pull.base.ref !== branch
        ? []
        : [
            {
              number: pull.number,
              author: pull.user && { id: pull.user.id, login: pull.user.login },
              headSha: pull.head.sha,
              baseBranch: pull.base.ref,
              mergeCommit: pull.merge_commit_sha,
              mergedAt: Math.floor(Date.parse(pull.merged_at) / 1000),
            },
          ],
    )
    .sort((a, b) => a.mergedAt - b.mergedAt)
}

/** Who merged a pull request; null when the account is gone. */
export async function mergerOf(client: Client, number: number): Promise<string | null> {
  const schema = z.object({ merged_by: z.object({ login: z.string() }).nullable() })
  return (
    (await client.get('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, schema)).merged_by
      ?.login ?? null
  )
}
