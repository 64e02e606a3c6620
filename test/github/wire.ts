/** Bytes and headers that every answer has, and the count of requests behind them. */
import { createHash } from 'node:crypto'
import { acceptedPermissions } from './access.ts'
import type { Reply } from './call.ts'
import type { Exchange } from './exchange.ts'
import type { World } from './world/world.ts'

const limitOf = (token: string | undefined): number => (token === undefined ? 60 : 5000)

/** Requests by token; asking for the limits costs nothing. */
export class RateLimits {
  readonly #used = new Map<string, number>()

  used(token: string | undefined): number {
    return this.#used.get(token ?? '') ?? 0
  }

  count({ entry }: Exchange): void {
    if (entry.operation !== 'rate-limit/get') this.#used.set(entry.token ?? '', this.used(entry.token) + 1)
  }
}

export function bodyAsSent({ body }: Reply): Buffer {
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

export function headersOf(world: World, limits: RateLimits, { entry, match }: Exchange, sent: Buffer): Headers {
  const accepted = match === undefined ? undefined : acceptedPermissions(match.operation)
  const isEnterprise = world.links.api !== world.links.html
  return new Headers({
    'content-type': 'application/json; charset=utf-8',
    date: world.now.toUTCString(),
    etag: `"${createHash('sha1').update(sent).digest('hex')}"`,
    ...rateLimitHeaders(world, entry.token, limits.used(entry.token)),
    ...(isEnterprise && { 'x-github-enterprise-version': '3.19.0' }),
    ...(accepted !== undefined && { 'x-accepted-github-permissions': accepted }),
  })
}

/** The window ends with the hour of the test's clock. */
function resetAt(world: World): number {
  const hour = 3_600_000
  return Math.ceil((world.now.getTime() + 1) / hour) * (hour / 1000)
}

function rateLimitHeaders(world: World, token: string | undefined, used: number): Record<string, string> {
  const limit = limitOf(token)
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-reset': String(resetAt(world)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': 'core',
  }
}

export function rateLimitJson(world: World, used: number): Record<string, unknown> {
  const core = { limit: 5000, used, remaining: Math.max(0, 5000 - used), reset: resetAt(world) }
  return { resources: { core, search: { ...core, limit: 30, used: 0, remaining: 30 } }, rate: core }
}
