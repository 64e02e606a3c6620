import pLimit from 'p-limit'
import { blobId } from '../../core/specs/blob-id.ts'
import { QUERY_SIZE, textsOf } from './blob-query.ts'
import type { Client } from './client.ts'
import { GitHubError } from './error.ts'

/** How many queries are under way at once. */
const AT_ONCE = 8

interface Waiting {
  readonly sha: string
  resolve(bytes: Buffer | Promise<Buffer>): void
}

/**
 * The bytes of files, read by the hundred: what is asked for at once is asked of GitHub in as few requests by GraphQL as hold it. A
 * text that is not there as a whole, or whose blob id is another one, is read by REST, and so is all when GraphQL is refused.
 */
export function queuedBytes(client: Client, one: (sha: string) => Promise<Buffer>): (sha: string) => Promise<Buffer> {
  let waiting: Waiting[] = []
  let isRefused = false
  const limit = pLimit(AT_ONCE)

  async function send(batch: readonly Waiting[]): Promise<void> {
    const texts = isRefused ? NO_TEXTS : await asked(batch.map(({ sha }) => sha))
    for (const { sha, resolve } of batch) {
      const text = texts.get(sha)
      const bytes = text === undefined ? null : Buffer.from(text, 'utf8')
      resolve(bytes !== null && blobId(bytes) === sha ? bytes : one(sha))
    }
  }

  async function asked(shas: readonly string[]): Promise<ReadonlyMap<string, string>> {
    try {
      return await textsOf(client, shas)
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      // REST says why, if it has no answer either.
      isRefused = true
      return NO_TEXTS
    }
  }

  function flush(): void {
    const all = waiting
    waiting = []
    for (let start = 0; start < all.length; start += QUERY_SIZE) {
      const batch = all.slice(start, start + QUERY_SIZE)
      limit(() => send(batch)).catch((error: unknown) => {
        for (const { resolve } of batch) resolve(Promise.reject(error))
      })
    }
  }

  return (sha) =>
    new Promise((resolve) => {
      // What the same piece of work asks for is all in the queue by then.
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ sha, resolve })
    })
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()
