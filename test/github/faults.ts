/** What a test makes go wrong, and what it does while a request is under way. */

import type { Reply } from './call.ts'
import type { OperationId } from './operations.ts'
import type { World } from './world/world.ts'

/** What a request asks for: an operation by REST, or a query. */
export type Operation = OperationId | 'graphql'

/** An operation, or a pattern for `GET /repos/…`. */
export type Target = Operation | RegExp

export type Failure =
  /** An answer with this status. Above 499 it is a page of HTML, as GitHub's own are. */
  | { readonly status: number; readonly message?: string; readonly retryAfter?: number }
  | { readonly delay: number }
  /** 403 with Retry-After. */
  | 'secondary-limit'
  /** 403 with no requests left until the reset, a minute from now. */
  | 'rate-limit'
  /** The connection breaks. */
  | 'drop'
  /** The answer stops in the middle. */
  | 'malformed'
  /** A tree comes back incomplete, and says so. */
  | 'truncate'
  /** A query is answered, with an error beside the data. */
  | 'errors-beside-data'
  /** A query has another text than the file: `warn` for `freeze`. */
  | 'wrong-text'
  /** A query has half a text, and says so. */
  | 'truncated-text'
  /** A query takes a text for bytes that are none. */
  | 'binary-text'
  /** A query finds no object. */
  | 'null-object'

export interface FaultOptions {
  /** How often it happens; for ever when not given. */
  readonly times?: number
  /** How many requests are let through first. */
  readonly after?: number
  /** Only when this page of a list is asked for. */
  readonly page?: number
  /** The request takes effect before it fails: a comment is created, and its author never hears of it. */
  readonly takesEffect?: boolean
}

export type Hook = (request: Sighting) => void | Promise<void>

/** What a fault can tell a request by. */
export interface Sighting {
  readonly operation: Operation
  readonly method: string
  readonly path: string
  readonly page: number
}

interface Rule<What> {
  readonly target: Target
  readonly page: number | undefined
  readonly takesEffect: boolean
  readonly what: What
  skip: number
  left: number
}

export interface Fault {
  readonly failure: Failure
  readonly takesEffect: boolean
}

export class Faults {
  readonly #failures: Rule<Failure>[] = []
  readonly #hooks: Rule<Hook>[] = []

  add(target: Target, failure: Failure, options: FaultOptions = {}): void {
    this.#failures.push(rule(target, failure, options))
  }

  /** Runs before the request is handled, so a test can push in the middle of a run. Once unless told otherwise. */
  before(target: Target, hook: Hook, options: FaultOptions = {}): void {
    this.#hooks.push(rule(target, hook, { times: 1, ...options }))
  }

  clear(): void {
    this.#failures.length = 0
    this.#hooks.length = 0
  }

  async runHooks(request: Sighting): Promise<void> {
    for (const hook of due(this.#hooks, request)) await hook.what(request)
  }

  take(request: Sighting): Fault[] {
    return due(this.#failures, request).map(({ what, takesEffect }) => ({ failure: what, takesEffect }))
  }
}

function rule<What>(target: Target, what: What, options: FaultOptions): Rule<What> {
  const { times = Number.POSITIVE_INFINITY, after = 0, page, takesEffect = false } = options
  return { target, what, page, takesEffect, skip: after, left: times }
}

/** The rules that this request sets off; each counts it. */
function due<What>(rules: readonly Rule<What>[], request: Sighting): Rule<What>[] {
  return rules.filter((one) => {
    if (!hits(one, request) || one.left === 0) return false
    if (one.skip > 0) {
      one.skip -= 1
      return false
    }
    one.left -= 1
    return true
  })
}

function hits({ target, page }: Rule<unknown>, request: Sighting): boolean {
  if (page !== undefined && page !== request.page) return false
  return typeof target === 'string' ? target === request.operation : target.test(`${request.method} ${request.path}`)
}

/** The answer to a failure that has one. */
export function replyTo(failure: Failure, world: World): Reply | undefined {
  if (failure === 'secondary-limit') return limited('You have exceeded a secondary rate limit.', { 'retry-after': '1' })
  if (failure === 'rate-limit') {
    const reset = String(Math.floor(world.now.getTime() / 1000) + 60)
    return limited('API rate limit exceeded.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })
  }
  if (typeof failure === 'string' || 'delay' in failure) return undefined
  const { status, message, retryAfter } = failure
  const headers = retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) }
  if (status >= 500) return { status, body: page(status), headers: { 'content-type': 'text/html', ...headers } }
  return {
    ...error(status, message ?? (status === 404 ? 'Not Found' : `Error ${status}`)),
    ...(headers && { headers }),
  }
}

function limited(message: string, headers: Readonly<Record<string, string>>): Reply {
  return { ...error(403, message), headers }
}

/** GitHub's error body. */
export function error(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}

function page(status: number): string {
  return `<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>${status}</body></html>`
}
