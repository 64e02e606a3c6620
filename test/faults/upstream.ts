import { request } from 'undici'
import type { Answer, Asked } from './fault.ts'
import { withMarks, withoutMarks } from './marks.ts'

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

  async answer(asked: Asked): Promise<Answer> {
    const key = keyOf(asked)
    const { body, marks } = withoutMarks(asked.body.toString())
    const known = this.#known.get(key) ?? this.ask({ ...asked, body: Buffer.from(body) })
    this.#known.set(key, known)
    known.catch(() => this.#known.delete(key))
    const answer = await known
    return marks.length === 0 ? answer : { ...answer, body: Buffer.from(withMarks(answer.body.toString(), marks)) }
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

/** Equal for the same question, of whichever run. */
export const keyOf = ({ method, url, body }: Asked): string =>
  `${method} ${url}\n${withoutMarks(body.toString('latin1')).body}`
