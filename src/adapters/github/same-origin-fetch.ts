import { boundedBody } from '../network/bounded-body.ts'

/** The part of `fetch` that the HTTP library uses. */
export type Fetch = (url: string, options: FetchOptions) => Promise<Fetched>

interface FetchOptions {
  readonly method?: string
  readonly redirect?: 'manual'
  readonly signal?: AbortSignal
}

interface Fetched {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: Headers
  readonly body: AsyncIterable<Uint8Array> | null
}

/** An answer that another try would not change, and nobody should follow. */
export class Unusable extends Error {}

/** A hundred pull requests, each with the longest text that GitHub takes, are not quite as large. */
const MAX_BODY_BYTES = 32 * 1024 * 1024
const MAX_REDIRECTS = 3
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** The redirects that ask for the same to be written again elsewhere. */
const KEEPING: ReadonlySet<number> = new Set([307, 308])

/**
 * A `fetch` that stays with the host it was sent to, since a token goes along, and that reads the whole answer, up to a
 * bound: what breaks off on the way is no answer. GitHub redirects within its API when a repository was renamed.
 */
export function boundFetch(fetch: Fetch) {
  return async (first: string, options: FetchOptions) => {
    for (let [url, redirects] = [first, 0]; ; redirects += 1) {
      const response = await fetch(url, { ...options, redirect: 'manual' })
      if (!REDIRECTS.has(response.status)) return await whole(response)
      await whole(response)
      url = nextUrl(response, url, options.method ?? 'GET', redirects)
    }
  }
}

function nextUrl({ status, headers }: Fetched, url: string, method: string, redirects: number): string {
  const location = headers.get('location') ?? ''
  const next = URL.canParse(location, url) ? new URL(location, url) : null
  const isSame = next?.origin === new URL(url).origin && !next.username && !next.password
  const isKeeping = method === 'GET' || KEEPING.has(status)
  if (next && isSame && isKeeping && redirects < MAX_REDIRECTS) return next.href
  throw new Unusable(`HTTP ${status}, a redirect to ${next?.host || 'an unknown host'}, which is not followed`)
}

/** An answer with its whole body. */
async function whole({ status, statusText, url, headers, body }: Fetched) {
  const all = body === null ? Buffer.alloc(0) : await boundedBody(body, MAX_BODY_BYTES)
  if (all === null) throw new Unusable(`the answer is larger than ${MAX_BODY_BYTES / 1_048_576} MiB`)
  return { status, statusText, url, headers, text: async () => all.toString('utf8'), arrayBuffer: async () => all }
}
