/** From a request to GitHub's answer: who asks, may they, and the handler. */
import { authorize } from './access.ts'
import { type Call, Refusal, type Reply } from './call.ts'
import type { Exchange, LoggedRequest } from './exchange.ts'
import { error } from './faults.ts'
import { type Asked, answerQuery, type GraphqlReply } from './graphql/answer.ts'
import type { Match } from './openapi.ts'
import { handlers } from './rest/handlers.ts'
import { type RateLimits, rateLimitJson } from './wire.ts'
import type { Token } from './world/tokens.ts'
import type { World } from './world/world.ts'

export interface Desk {
  readonly world: World
  readonly limits: RateLimits
}

export interface Request extends Exchange {
  readonly match: Match
  /** A fault asks for a truncated tree. */
  readonly truncate: boolean
  /** What the description has against the body. */
  readonly wrongBody: readonly string[]
}

export function dispatch(desk: Desk, request: Request): Reply {
  try {
    return answer(desk, request)
  } catch (cause) {
    return refusal(cause)
  }
}

/** A query's answer is no matter of operations: it is a request of its own kind. */
export async function dispatchQuery({ world }: Desk, entry: LoggedRequest, has: Asked['has']): Promise<GraphqlReply> {
  try {
    return await answerQuery({ world, token: knownToken(world, entry.token), body: entry.body, has })
  } catch (cause) {
    return { ...refusal(cause), violations: [] }
  }
}

function refusal(cause: unknown): Reply {
  if (!(cause instanceof Refusal)) throw cause
  const { status, body } = error(cause.status, cause.message)
  return { status, body: { ...(body as object), ...(cause.errors && { errors: cause.errors }) } }
}

function answer({ world, limits }: Desk, request: Request): Reply {
  const token = knownToken(world, request.entry.token)
  const { operation } = request.match
  if (operation === 'rate-limit/get') return { status: 200, body: rateLimitJson(world, limits.used(token?.value)) }
  const call = callOf(world, request, token)
  authorize(call)
  if (request.wrongBody.length > 0) throw new Refusal(422, `Invalid request.\n\n${request.wrongBody.join('\n')}`)
  return handlers[operation](call)
}

function knownToken(world: World, value: string | undefined): Token | undefined {
  if (value === undefined) return undefined
  const token = world.tokens.get(value)
  if (token === undefined) throw new Refusal(401, 'Bad credentials')
  return token
}

function callOf(world: World, { entry, address, match, truncate }: Request, token: Token | undefined): Call {
  const { operation, params } = match
  const { searchParams: query, href } = address
  const accept = entry.headers.accept ?? 'application/json'
  return { world, operation, params, query, body: entry.body, accept, token, address: href, truncate }
}
