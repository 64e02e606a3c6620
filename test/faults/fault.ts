import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Random } from './random.ts'

/** A request as the proxy got it. */
export interface Asked {
  readonly method: string
  /** The path with its query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What the real server answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** One request on its way through the proxy. */
export interface Exchange {
  readonly asked: Asked
  readonly response: ServerResponse
  readonly random: Random
  /** The address of a host that must never hear of anything. */
  readonly elsewhere: string
  /** What the real server answered to other questions of the run at the same address, first to last. */
  readonly earlier: readonly Answer[]
  /** Sends the request on, or one like it with another address. */
  upstream(url?: string): Promise<Answer>
}

/** What may become of a request. */
export interface Fault {
  readonly name: string
  /** Whether the answer stays a right one, only an unusual one: then it must be taken. */
  readonly isHarmless?: true
  /** Answers, or doesn't; false when this request has nothing that the fault could touch, and is to pass. */
  apply(exchange: Exchange): Promise<boolean>
}

/** Sends an answer as it is. */
export function pass(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/** A fault that answers in every case. */
export const fault = (name: string, act: (exchange: Exchange) => Promise<void> | void): Fault => ({
  name,
  async apply(exchange) {
    await act(exchange)
    return true
  },
})

/** A fault in what the real server answered. */
export const spoilt = (name: string, act: (answer: Answer, exchange: Exchange) => Promise<void> | void): Fault =>
  fault(name, async (exchange) => act(await exchange.upstream(), exchange))

export const harmless = (one: Fault): Fault => ({ ...one, isHarmless: true })
