/** A front before a Prometheus that keeps what it is asked, and refuses some of it. */
import { type HttpServer, json, serve } from './http-server.ts'

/** A query, or a range of them, as it was asked. */
export interface Asked {
  readonly path: string
  readonly query: string
  readonly form: URLSearchParams
}

export const TOO_MANY_SAMPLES = 'query processing would load too many samples into memory in query execution'

/** Refuses what `errorFor` has an error for, and lets all else through to the server. */
export const refusingFront = async (
  url: string,
  errorFor: (asked: Asked) => string | null = () => null,
): Promise<HttpServer> =>
  await serve(async ({ url: path, body, headers }, response) => {
    const form = new URLSearchParams(body)
    const error = errorFor({ path, query: form.get('query') ?? '', form })
    if (error !== null) return json(response, 422, { status: 'error', errorType: 'execution', error })
    const type = { 'content-type': headers['content-type'] ?? '' }
    const answer = await fetch(`${url}${path}`, { method: 'POST', body, headers: type })
    json(response, answer.status, await answer.json())
  })
