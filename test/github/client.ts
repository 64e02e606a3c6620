/** The plainest possible client, for the test server's own tests. */
import type { GitHubServer } from './server.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
}

export type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

export function clientOf(github: GitHubServer, token?: string): Send {
  return async (method, path, body, headers = {}) => {
    const authorization = token === undefined ? undefined : { authorization: `Bearer ${token}` }
    const init = {
      method,
      headers: { ...authorization, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }
    const response = await fetch(`${github.url}${path}`, init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
