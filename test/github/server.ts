/**
 * GitHub's API for tests, over HTTP on the loopback, from a state that the test sets up. By REST, every request and every
 * answer is held against GitHub's OpenAPI description; by GraphQL, every query against GitHub's schema. What breaks it is in
 * `violations`, which a test expects empty.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from './call.ts'
import { dispatch, dispatchQuery } from './dispatch.ts'
import { type Exchange, type LoggedRequest, receive } from './exchange.ts'
import { error, type Failure, type Fault, Faults, replyTo, type Sighting } from './faults.ts'
import { Description, type Match } from './openapi.ts'
import { bodyAsSent, headersOf, RateLimits } from './wire.ts'
import { World } from './world/world.ts'

export interface ServerOptions {
  /** `/api/v3` makes it look like an Enterprise Server. */
  readonly basePath?: string
}

type Has = (failure: Failure) => boolean

export type Seed = (world: World) => void

export async function startGitHub(seed?: Seed, options: ServerOptions = {}): Promise<GitHubServer> {
  const github = new GitHubServer(options.basePath ?? '')
  await github.start()
  seed?.(github.world)
  return github
}

export class GitHubServer {
  readonly world = new World()
  readonly faults = new Faults()
  readonly requests: LoggedRequest[] = []
  readonly violations: string[] = []
  readonly limits = new RateLimits()
  readonly #description = Description.shared()
  readonly #basePath: string
  readonly #server: Server

  constructor(basePath: string) {
    this.#basePath = basePath
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((cause: unknown) => {
        this.violations.push(`the test server broke: ${cause instanceof Error ? cause.stack : String(cause)}`)
        response.destroy()
      })
    })
  }

  /** What GITHUB_API_URL would be. */
  get url(): string {
    return this.world.links.api
  }

  /** What GITHUB_SERVER_URL would be. */
  get serverUrl(): string {
    return this.world.links.html
  }

  async start(): Promise<void> {
    // What runs in the same process may work for longer than that without a request.
    this.#server.keepAliveTimeout = 0
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const html = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    this.world.links = { html, api: `${html}${this.#basePath}` }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  resetLog(): void {
    this.requests.length = 0
    this.violations.length = 0
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const site = { html: this.serverUrl, basePath: this.#basePath }
    const exchange = await receive(request, site, this.#description)
    this.requests.push(exchange.entry)
    this.limits.count(exchange)
    const { entry, match, address } = exchange
    if (entry.method === 'POST' && address.pathname === this.#graphqlPath) {
      const handle = (has: Has) => this.#query(exchange, has)
      return await this.#respond(
        exchange,
        { operation: 'graphql', method: 'POST', path: entry.path, page: 1 },
        handle,
        response,
      )
    }
    if (match === undefined) {
      this.violations.push(`request ${entry.method} ${entry.path}: no such operation`)
      return this.#send(exchange, error(404, 'Not Found'), response)
    }
    const { method, path, query } = entry
    const sighting = { operation: match.operation, method, path, page: Number(query.page ?? 1) }
    await this.#respond(exchange, sighting, (has) => this.#handle({ ...exchange, match }, has('truncate')), response)
  }

  /** A fatal fault is the only answer, or after the request took effect. */
  async #respond(
    exchange: Exchange,
    sighting: Sighting,
    handle: (has: Has) => Reply | Promise<Reply>,
    response: ServerResponse,
  ): Promise<void> {
    await this.faults.runHooks(sighting)
    const faults: readonly Fault[] = this.faults.take(sighting)
    for (const { failure } of faults) if (typeof failure === 'object' && 'delay' in failure) await sleep(failure.delay)
    const fatal = faults.find(({ failure }) => failure === 'drop' || replyTo(failure, this.world) !== undefined)
    const has: Has = (failure) => faults.some((fault) => fault.failure === failure)
    const handled = fatal?.takesEffect === false ? undefined : await handle(has)
    const reply = fatal === undefined ? handled : replyTo(fatal.failure, this.world)
    if (reply === undefined) response.destroy()
    else this.#send(exchange, reply, response, has('malformed'))
  }

  /** Beside the REST API of an Enterprise Server, not below it. */
  get #graphqlPath(): string {
    return this.#basePath === '' ? '/graphql' : this.#basePath.replace(/\/v3$/, '/graphql')
  }

  async #query({ entry }: Exchange, has: Has): Promise<Reply> {
    const { violations, ...reply } = await dispatchQuery(this, entry, has)
    this.violations.push(...violations.map((what) => `query: ${what}`))
    return reply
  }

  /** The request as GitHub would handle it, checked on its way in and out. */
  #handle(exchange: Exchange & { match: Match }, truncate: boolean): Reply {
    const { entry, match, address } = exchange
    const where = `${entry.method} ${entry.path}`
    const wrongBody = this.#description.checkBody(match, entry.body)
    const wrong = [...this.#description.checkParameters(match, address.searchParams), ...wrongBody]
    this.violations.push(...wrong.map((what) => `request ${where}: ${what}`))
    const reply = dispatch(this, { ...exchange, truncate, wrongBody })
    if (Buffer.isBuffer(reply.body)) return reply
    const mediaType = (entry.headers.accept ?? '').replace(/\+json.*$/, '')
    const odd = this.#description.checkResponse(match, reply.status, mediaType, reply.body)
    this.violations.push(...odd.map((what) => `response ${where} ${reply.status}: ${what}`))
    return reply
  }

  #send(exchange: Exchange, reply: Reply, response: ServerResponse, isCutShort = false): void {
    const body = bodyAsSent(reply)
    const headers = headersOf(this.world, this.limits, exchange, body)
    headers.set('x-github-request-id', `TEST:${this.requests.length}`)
    for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value)
    const isUnchanged = reply.status === 200 && exchange.entry.headers['if-none-match'] === headers.get('etag')
    exchange.entry.status = isUnchanged ? 304 : reply.status
    response.writeHead(exchange.entry.status, Object.fromEntries(headers))
    if (isUnchanged) response.end()
    else response.end(isCutShort ? body.subarray(0, body.length / 2) : body)
  }
}
