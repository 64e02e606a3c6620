import { subscribe } from 'node:diagnostics_channel'
import { EventEmitter, once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { httpClient } from '../../../src/adapters/network/http.ts'
import { type HttpServer, serve } from '../../support/http-server.ts'

const SIX_MINUTES = 6 * 60_000

/** What undici tells of itself. */
function subscribed(channel: string): EventEmitter {
  const emitter = new EventEmitter()
  subscribe(channel, () => void emitter.emit('said'))
  return emitter
}

describe('a request that may take longer than five minutes', () => {
  let server: HttpServer
  let arrived: Promise<ServerResponse>

  beforeEach(async () => {
    let onArrival: (response: ServerResponse) => void
    arrived = new Promise((resolve) => (onArrival = resolve))
    server = await serve((_, response) => onArrival(response))
  })
  afterEach(() => server.stop())

  // Undici's own timers, one of which it keeps from request to request; those of `AbortSignal` are no part of it.
  beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
  afterAll(() => void vi.useRealTimers())

  const ask = () => {
    const baseUrl = new URL(server.url)
    const client = httpClient({
      ...{ baseUrl, headers: {}, clientCertificate: null, requestTimeoutMs: 2 * SIX_MINUTES },
      deadline: new AbortController().signal,
    })
    return client.post(new URL('/api/v1/query', baseUrl), new URLSearchParams({ query: 'up' }), 'patient')
  }

  it.each(['headers', 'body'])('gets its answer, of which the %s came after six', async (late) => {
    const answer = ask()
    const response = await arrived
    if (late === 'body') {
      const begun = once(subscribed('undici:request:headers'), 'said')
      response.writeHead(200, { 'content-type': 'application/json' }).write('{')
      await begun
    }
    await vi.advanceTimersByTimeAsync(SIX_MINUTES)
    response.end('}')
    expect(await answer).toMatchObject({ kind: 'answer', status: 200 })
  })
})
