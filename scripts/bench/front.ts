/** A front before a backend, as far away as a runner is from one, that counts what is asked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, request } from 'undici'

export interface Front {
  readonly url: string
  /** What was asked since the last time that it was looked at, and how long it took from the first to the last answer. */
  take(): Traffic
  stop(): Promise<void>
}

export interface Traffic {
  readonly requests: number
  readonly milliseconds: number
  /** What was asked at one instant. */
  readonly queries: readonly string[]
}

/** Lets everything through, after as long as a way there and back takes. */
export async function frontOf(upstream: string, roundTripMs: number): Promise<Front> {
  const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 })
  let [requests, first, last] = [0, 0, 0]
  let queries: string[] = []
  const server = createServer(async (asked, response) => {
    if (requests === 0) first = performance.now()
    requests += 1
    const chunks: Buffer[] = []
    for await (const chunk of asked) chunks.push(chunk as Buffer)
    if (asked.url?.endsWith('/query')) {
      queries.push(new URLSearchParams(Buffer.concat(chunks).toString()).get('query') ?? '')
    }
    if (roundTripMs > 0) await sleep(roundTripMs)
    const answer = await request(`${upstream}${asked.url}`, {
      method: 'POST',
      headers: { 'content-type': asked.headers['content-type'] ?? '' },
      body: Buffer.concat(chunks),
      dispatcher: agent,
    })
    const body = Buffer.from(await answer.body.arrayBuffer())
    response.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type']) }).end(body)
    last = performance.now()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const traffic = { requests, milliseconds: last - first, queries }
      ;[requests, first, last] = [0, 0, 0]
      queries = []
      return traffic
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await agent.close()
    },
  }
}
