import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, type Asked, type Fault, pass } from './fault.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import { keyOf } from './upstream.ts'

/** What a proxy saw of a run. */
export interface Seen {
  readonly requests: number
  /** The most that any one question was asked. */
  readonly mostRepeated: number
  /** The most that any one thing was written. */
  readonly mostWritten: number
  readonly questions: number
  readonly faults: ReadonlyMap<string, number>
  /** Requests that reached the host where nothing must go. */
  readonly strays: readonly string[]
  /** What broke in the proxy itself. */
  readonly broken: readonly string[]
}

/** A server before a real one that does to each request what the plan says; and beside it a host where nothing must go. */
export class FaultProxy {
  readonly #plan: Plan
  readonly #random: Random
  readonly #upstream: (asked: Asked) => Promise<Answer>
  readonly #server: Server
  readonly #elsewhere: Server
  readonly #asked = new Map<string, number>()
  readonly #faults = new Map<string, number>()
  readonly #answers: { readonly question: string; readonly address: string; readonly answer: Answer }[] = []
  readonly #strays: string[] = []
  readonly #broken: string[] = []
  #requests = 0

  private constructor(plan: Plan, random: Random, upstream: (asked: Asked) => Promise<Answer>) {
    this.#plan = plan
    this.#random = random
    this.#upstream = upstream
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.#broken.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
        response.destroy()
      })
    })
    this.#elsewhere = createServer(({ method, url, headers }, response) => {
      this.#strays.push(`${method} ${url} ${JSON.stringify(headers)}`)
      response.end('{}')
    })
  }

  static async start(plan: Plan, random: Random, upstream: (asked: Asked) => Promise<Answer>): Promise<FaultProxy> {
    const proxy = new FaultProxy(plan, random, upstream)
    await Promise.all([listen(proxy.#server), listen(proxy.#elsewhere)])
    return proxy
  }

  get url(): string {
    return addressOf(this.#server)
  }

  get seen(): Seen {
    return {
      requests: this.#requests,
      mostRepeated: Math.max(0, ...this.#asked.values()),
      mostWritten: Math.max(0, ...[...this.#asked].flatMap(([key, times]) => (isRead(key) ? [] : times))),
      questions: this.#asked.size,
      faults: new Map(this.#faults),
      strays: [...this.#strays],
      broken: [...this.#broken],
    }
  }

  async stop(): Promise<void> {
    await Promise.all([close(this.#server), close(this.#elsewhere)])
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const asked = await received(request)
    if (!asked) return
    const question = keyOf(asked)
    const attempt = this.#asked.get(question) ?? 0
    this.#asked.set(question, attempt + 1)
    const fault = this.#plan.faultFor(question, this.#requests++, attempt)
    const address = `${asked.method} ${asked.url}`
    const upstream = async (url = asked.url) => {
      const answer = await this.#upstream({ ...asked, url })
      this.#answers.push({ question, address, answer })
      return answer
    }
    const others = this.#answers.filter((one) => one.address === address && one.question !== question)
    const earlier = others.map(({ answer }) => answer)
    const random = this.#random.of(`${question}#${attempt}`)
    const elsewhere = addressOf(this.#elsewhere)
    if (fault) this.#count(fault, 1)
    if (fault && (await fault.apply({ asked, response, random, elsewhere, earlier, upstream }))) return
    if (fault) this.#count(fault, -1)
    pass(response, await upstream())
  }

  /** Counted before it happens: some never end. */
  #count({ name }: Fault, change: number): void {
    this.#faults.set(name, (this.#faults.get(name) ?? 0) + change)
  }
}

/** A request with its whole body; null when it was given up meanwhile. */
async function received(request: IncomingMessage): Promise<Asked | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    return null
  }
  const { method = '', url = '', headers } = request
  return { method, url, headers, body: Buffer.concat(chunks) }
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** A query of GraphQL is posted, and changes nothing. */
const isRead = (key: string): boolean => /^(?:GET |POST [^ ]*\/graphql\b)/.test(key)
