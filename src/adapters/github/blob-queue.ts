import { z } from 'zod'
import { blobId } from '../../core/specs/blob-id.ts'
import type { QueryQueue, Question } from './query-queue.ts'

const blobSchema = z.object({
  /** Null for bytes that are not text. */
  text: z.string().nullable(),
  isTruncated: z.boolean(),
})

/**
 * The bytes of files, by GraphQL. A text that is not there as a whole, or whose blob id is another one, is read by REST, and so is
 * all when GraphQL is refused.
 */
export function queuedBytes(ask: QueryQueue, one: (sha: string) => Promise<Buffer>): (sha: string) => Promise<Buffer> {
  return async (sha) => {
    const found = blobSchema.safeParse(await ask(textOf(sha)))
    if (!found.success || found.data.text === null || found.data.isTruncated) return await one(sha)
    const bytes = Buffer.from(found.data.text, 'utf8')
    return blobId(bytes) === sha ? bytes : await one(sha)
  }
}

const textOf = (sha: string): Question => ({
  kind: 'text',
  field: (variable) => `object(oid:${variable}) { __typename ... on Blob { oid text isTruncated } }`,
  type: 'GitObjectID!',
  value: sha,
})
