import { z } from 'zod'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

const accountSchema = z.object({ id: z.number(), login: z.string() })
type Account = z.output<typeof accountSchema>

export const writerSchema = z.object({ id: z.number(), type: z.string() }).nullable()
type Writer = z.output<typeof writerSchema>

/** The account that the token is for; null for an App's token, which can't ask who it is, and writes as a bot. */
export async function ownAccount(client: Client): Promise<Account | null> {
  try {
    return await client.get('GET /user', {}, accountSchema)
  } catch (error) {
    if (error instanceof GitHubError && error.isDenied) return null
    throw error
  }
}

/** Whether what somebody wrote is our own. */
export const isOwn = (self: Account | null, writer: Writer): boolean =>
  self === null ? writer?.type === 'Bot' : writer?.id === self.id
