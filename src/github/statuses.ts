import { z } from 'zod'
import { STATUS_CONTEXT } from '../contract/status-context.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

type StatusState = 'pending' | 'success' | 'failure' | 'error'

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140

export interface Status {
  readonly state: StatusState
  readonly description: string
  /** The pull requests that the status answers for; they are written into it. */
  readonly pulls: readonly number[]
  readonly url: string | null
}

/** Who posts the guard's statuses: known by the answer to its own. */
export type Author = { readonly id: number }

const creatorSchema = z.object({ creator: z.object({ id: z.number() }).nullable() })

/** Posts the guard's status; null when the token may not. */
export async function postStatus(client: Client, sha: string, status: Status): Promise<Author | null> {
  try {
    const { creator } = await client.write(
      'POST /repos/{owner}/{repo}/statuses/{sha}',
      {
        sha,
        state: status.state,
        context: STATUS_CONTEXT,
        description: described(status),
        ...(status.url !== null && { target_url: status.url }),
      },
      creatorSchema,
    )
    return creator
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}

/** The mark tells one pull request's status from that of another with the same head. */
function described({ description, pulls }: Status): string {
  const mark = pulls.length > 0 ? ` (${pulls.map((number) => `#${number}`).join(', ')})` : ''
  const room = MAX_DESCRIPTION - mark.length
  return `${description.length > room ? `${description.slice(0, room - 1)}…` : description}${mark}`
}

const statusSchema = z.object({
  state: z.enum(['pending', 'success', 'failure', 'error']),
  context: z.string(),
  description: z.string().nullable(),
  created_at: z.iso.datetime(),
  creator: z.object({ id: z.number() }).nullable(),
})

type PostedStatus = z.output<typeof statusSchema>

/** When `author` first posted the guard's status for a pull request on a commit, in unix milliseconds; null for never. */
export async function firstSeen(client: Client, sha: string, pull: number, author: Author): Promise<number | null> {
  const own = (await guardStatuses(client, sha, pull)).filter(({ creator }) => creator?.id === author.id)
  return own.length > 0 ? Math.min(...own.map((status) => Date.parse(status.created_at))) : null
}

/** The guard's statuses for a pull request on a commit, whoever posted them, newest first. */
export async function guardStatuses(client: Client, sha: string, pull: number): Promise<readonly PostedStatus[]> {
  const all = await client.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ref: sha }, statusSchema)
  return all.filter(
    ({ context, description }) => context.toLowerCase() === STATUS_CONTEXT && marks(description ?? '', pull),
  )
}

const marks = (description: string, pull: number) => {
  const mark = / \((#\d+(?:, #\d+)*)\)$/.exec(description)?.[1] ?? ''
  return mark.split(', ').includes(`#${pull}`)
}
