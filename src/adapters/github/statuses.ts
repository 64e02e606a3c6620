import { z } from 'zod'
import type { Marked, Posted, PostedStatus, Status } from '../../core/review/status.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import { described, marks } from './status-mark.ts'

const postedSchema = z.object({ creator: z.object({ id: z.number() }).nullable(), created_at: z.iso.datetime() })

/** Posts a status under a context; null when the token may not. */
export async function postStatus(client: Client, context: string, sha: string, status: Status): Promise<Posted | null> {
  try {
    const { creator, created_at } = await client.write(
      'POST /repos/{owner}/{repo}/statuses/{sha}',
      {
        sha,
        state: status.state,
        context,
        description: described(status),
        ...(status.url !== null && { target_url: status.url }),
      },
      postedSchema,
    )
    return creator && { ...creator, at: Date.parse(created_at) }
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}

const statusSchema = z.object({
  state: z.enum(['pending', 'success', 'failure', 'error']),
  context: z.string(),
  description: z.string().nullable(),
  created_at: z.iso.datetime(),
  creator: z.object({ id: z.number() }).nullable(),
})

type CommitStatus = z.output<typeof statusSchema>

/** The statuses of a commit, whoever posted them, newest first. */
export const statusesOf = (client: Client, sha: string): Promise<CommitStatus[]> =>
  client.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ref: sha }, statusSchema)

/** Those of a context that are marked for a pull request. */
export const markedAmong = (all: readonly CommitStatus[], context: string, pull: Marked): PostedStatus[] =>
  all
    .filter((one) => one.context.toLowerCase() === context && marks(one.description ?? '', pull))
    .map(({ state, description, created_at, creator }) => ({
      state,
      description: description ?? '',
      at: Date.parse(created_at),
      author: creator,
    }))
