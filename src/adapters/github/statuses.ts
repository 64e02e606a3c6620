import { createHash } from 'node:crypto'
import { z } from 'zod'
import { STATUS_CONTEXT } from '../../core/review/status-context.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

type StatusState = 'pending' | 'success' | 'failure' | 'error'

/** The first is the one that the run is about; the others have runs of their own. */
const MAX_MARKED = 5

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140

export interface Status {
  readonly state: StatusState
  readonly description: string
  /** The pull requests that the status answers for; they are written into it. */
  readonly pulls: readonly Marked[]
  readonly url: string | null
}

/** A pull request and where it goes: a status that was written for another base says nothing of this one. */
export interface Marked {
  readonly number: number
  readonly baseBranch: string
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
  const marks = pulls.slice(0, MAX_MARKED).map(markOf)
  while (marks.length > 1 && marks.join(', ').length > MAX_DESCRIPTION / 2) marks.pop()
  const mark = marks.length > 0 ? ` (${marks.join(', ')})` : ''
  const room = MAX_DESCRIPTION - mark.length
  return `${description.length > room ? `${description.slice(0, room - 1)}…` : description}${mark}`
}

/** A long name of a branch would leave no room; its hash tells it apart as well. */
function markOf({ number, baseBranch }: Marked): string {
  const isShort = /^[\x21-\x7e]{1,40}$/.test(baseBranch)
  return `#${number} into ${isShort ? baseBranch : createHash('sha256').update(baseBranch).digest('hex').slice(0, 32)}`
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
export async function firstSeen(client: Client, sha: string, pull: Marked, author: Author): Promise<number | null> {
  const own = (await guardStatuses(client, sha, pull)).filter(
    // What said that nothing changed showed nobody any number.
    ({ creator, description }) => creator?.id === author.id && !/^unchanged/.test(description ?? ''),
  )
  return own.length > 0 ? Math.min(...own.map((status) => Date.parse(status.created_at))) : null
}

/** The guard's statuses for a pull request on a commit, whoever posted them, newest first. */
export async function guardStatuses(client: Client, sha: string, pull: Marked): Promise<readonly PostedStatus[]> {
  const all = await client.list('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { ref: sha }, statusSchema)
  return all.filter(
    ({ context, description }) => context.toLowerCase() === STATUS_CONTEXT && marks(description ?? '', pull),
  )
}

const marks = (description: string, pull: Marked) => {
  const mark = / \((#\d+ into .*)\)$/.exec(description)?.[1] ?? ''
  return mark.split(', ').includes(markOf(pull))
}
