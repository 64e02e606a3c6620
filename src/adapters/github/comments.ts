import { z } from 'zod'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'
import { isOwn, ownAccount, writerSchema } from './own-account.ts'
import { sameText } from './same-text.ts'

const commentSchema = z.object({
  id: z.number(),
  body: z.string(),
  html_url: z.string(),
  user: writerSchema,
})
type Comment = z.output<typeof commentSchema>

/** What became of a comment. */
type KeptComment =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** It is not due, and there was none before. */
  | { readonly kind: 'none' }
  /** The token has no write access to comments. */
  | { readonly kind: 'denied' }

/** The comments of a pull request that begin with `marker` and are ours, oldest first. */
async function ownComments(client: Client, pull: number, marker: string): Promise<Comment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const marked = (await client.list(route, { issue_number: pull }, commentSchema)).filter(({ body }) =>
    body.startsWith(marker),
  )
  if (marked.length === 0) return []
  const self = await ownAccount(client)
  return marked.filter(({ user }) => isOwn(self, user))
}

/**
 * Keeps one comment up to date: creates it only when `isDue`, rewrites it only when its text differs, and takes the marker
 * off the others that racing runs may have left. A comment that may or may not have been created is not created again; the
 * next run finds it.
 */
export async function keepComment(
  client: Client,
  pull: number,
  marker: string,
  body: string,
  isDue: boolean,
): Promise<KeptComment> {
  const [first, ...others] = await ownComments(client, pull, marker)
  try {
    for (const other of others) await update(client, other.id, `Superseded by ${first?.html_url}.`)
    if (first) {
      if (sameText(first.body, body)) return { kind: 'unchanged', url: first.html_url }
      return { kind: 'updated', url: await update(client, first.id, body) }
    }
    if (!isDue) return { kind: 'none' }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const created = await client.write(route, { issue_number: pull, body }, commentSchema)
    return { kind: 'created', url: created.html_url }
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return { kind: 'denied' }
    throw error
  }
}

async function update(client: Client, id: number, body: string): Promise<string> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  return (await client.write(route, { comment_id: id, body }, commentSchema)).html_url
}
