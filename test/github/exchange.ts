/** One request as it came over the wire, and as tests find it in the log. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Description, Match } from './openapi.ts'

export interface LoggedRequest {
  readonly method: string
  /** Without the base path, still encoded. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Nothing when GitHub has no such operation, or the test server does not serve it. */
  readonly operation: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  readonly token: string | undefined
  /** 0 until it is answered, and for ever when the connection is dropped. */
  status: number
}

export interface Exchange {
  readonly entry: LoggedRequest
  readonly address: URL
  readonly match: Match | undefined
}

/** Where requests are expected: `html` is the server's root, `basePath` what comes before GitHub's own paths. */
export interface Site {
  readonly html: string
  readonly basePath: string
}

export async function receive(request: IncomingMessage, site: Site, description: Description): Promise<Exchange> {
  const { headers, method = 'GET' } = request
  const address = new URL(request.url ?? '/', site.html)
  const isBelow = address.pathname.startsWith(`${site.basePath}/`)
  const path = isBelow ? address.pathname.slice(site.basePath.length) : address.pathname
  const match = isBelow ? description.match(method, path) : undefined
  const body = parse(await read(request))
  const query = Object.fromEntries(address.searchParams)
  const token = tokenIn(headers.authorization)
  return {
    entry: { method, path, query, operation: match?.operation, headers, body, token, status: 0 },
    address,
    match,
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** A body that is no JSON stays text, which no operation's schema accepts. */
function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function tokenIn(header: string | undefined): string | undefined {
  const [scheme = '', value] = (header ?? '').split(' ')
  return /^(bearer|token)$/i.test(scheme) ? value : undefined
}
