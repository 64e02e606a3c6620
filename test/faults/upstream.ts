import { request } from 'undici'
import type { Answer, Asked } from './fault.ts'

/**
 * A real server, asked once for each distinct question: its data stand still, and thousands of runs put the same
 * questions. The credentials stay with the proxy.
 */
export class Upstream {
  readonly #url: string
  readonly #known = new Map<string, Promise<Answer>>()

  constructor(url: string) {
    this.#url = url
  }

  answer(asked: Asked): Promise<Answer> {
    const key = keyOf(asked)
    const known = this.#known.get(key) ?? this.ask(asked)
    this.#known.set(key, known)
    known.catch(() => this.#known.delete(key))
    return known
  }

  /** Asks, whatever is known. */
  async ask({ method, url, body }: Asked): Promise<Answer> {
    const answer = await request(`${this.#url}${url}`, {
      method: method as 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      reset: true,
    })
    const type = String(answer.headers['content-type'] ?? '')
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    return { status: answer.statusCode, headers: { 'content-type': type }, body: bytes }
  }
}

export const keyOf = ({ method, url, body }: Asked): string => `${method} ${url}\n${body.toString('latin1')}`
