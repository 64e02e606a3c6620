import { z } from 'zod'
import type { HistoryCommit, MergedPull, Push } from '../../core/audit/branch-history.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

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

/**
 * The commits below `tip` that touch a path, newest first, over all pages. No dates are asked for: git stops at the first
 * commit that says it is old, and anybody can write any date into a commit.
 */
export const commitsTouching = (client: Client, tip: string, path: string): Promise<HistoryCommit[]> =>
  client.list('GET /repos/{owner}/{repo}/commits', { sha: tip, path }, commitSchema)

export const commitBy = (client: Client, sha: string): Promise<HistoryCommit> =>
  client.get('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, commitSchema)

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

const activitySchema = z
  .object({
    before: z.string(),
    after: z.string(),
    timestamp: z.iso.datetime({ offset: true }),
    activity_type: z.string(),
    actor: z.object({ login: z.string() }).nullable(),
  })
  .transform(
    ({ before, after, timestamp, activity_type, actor }): Push => ({
      at: Math.floor(Date.parse(timestamp) / 1000),
      before: /^0+$/.test(before) ? null : before,
      after,
      isForced: activity_type === 'force_push',
      actor: actor?.login ?? null,
    }),
  )

/** The pushes to a branch in the last year, oldest first, its creation and forced ones too; null when the token can't see them. */
export async function pushesTo(client: Client, branch: string): Promise<Push[] | null> {
  const route = 'GET /repos/{owner}/{repo}/activity'
  const ask = (activity_type: string) =>
    client.list(route, { ref: `refs/heads/${branch}`, time_period: 'year', activity_type }, activitySchema)
  try {
    const all = [...(await ask('branch_creation')), ...(await ask('force_push')), ...(await ask('push'))]
    return all.reverse().sort((a, b) => a.at - b.at)
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}
