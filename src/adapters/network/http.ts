import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import { type Dispatcher, request } from 'undici'
import { within } from './deadline.ts'
import { type Way, wayTo } from './proxy.ts'

/** What the backend answered: its status and whole body, or why there was no answer. */
export type HttpAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'redirected'; readonly status: number; readonly host: string }
  | { readonly kind: 'too-large'; readonly limitMiB: number }
  /** `connected` tells whether there was a connection at all. */
  | { readonly kind: 'unreachable'; readonly detail: string; readonly connected: boolean }
  | { readonly kind: 'out-of-time'; readonly detail: string }

export interface HttpSettings {
  readonly baseUrl: URL
  readonly headers: Readonly<Record<string, string>>
  readonly requestTimeoutMs: number
  /** Aborts when the run's time is up. */
  readonly deadline: AbortSignal
}

/** What to do about an answer that takes too long: to ask again, or to leave it, since there is a shorter way to ask. */
export type Patience = 'patient' | 'impatient'

/** Asks one backend, with retries. It never follows a redirect: credentials stay with the host that the user named. */
export interface HttpClient {
  post(url: URL, form: URLSearchParams, patience: Patience): Promise<HttpAnswer>
  close(): Promise<void>
}

const RETRIES = 3
const RETRIED_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504])
/** What a backend, or a proxy before it, says when a query took too long. */
const SLOW_STATUSES: ReadonlySet<number> = new Set([503, 504])
/** Far more than any answer to our questions has; a few of these at once must fit into memory, parsed. */
const MAX_BODY_BYTES = 4 * 1024 * 1024
const MAX_RETRY_AFTER_MS = 60_000
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/

export function httpClient(settings: HttpSettings): HttpClient {
  const way = wayTo(settings.baseUrl)
  return {
    post: (url, form, patience) => withRetries(() => attempt(url, form, settings, way), patience, settings.deadline),
    // Not close(): that would wait for what the deadline has given up.
    close: () => way.dispatcher.destroy(),
  }
}

/** An answer that is worth another try; the last one is returned when the tries are used up. */
class Transient extends Error {
  readonly answer: HttpAnswer
  readonly waitMs: number
  constructor(answer: HttpAnswer, waitMs = 0) {
    super(answer.kind)
    this.answer = answer
    this.waitMs = waitMs
  }
}

async function withRetries(
  ask: () => Promise<HttpAnswer>,
  patience: Patience,
  deadline: AbortSignal,
): Promise<HttpAnswer> {
  let last = { kind: 'out-of-time', detail: 'the time for the whole run is up' } as HttpAnswer
  try {
    return await pRetry(ask, {
      retries: RETRIES,
      minTimeout: 250,
      maxTimeout: 8_000,
      randomize: true,
      signal: deadline,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (!(error instanceof Transient)) throw error
        last = error.answer
        if (patience === 'impatient' && isSlow(error.answer)) throw error
        if (retriesLeft > 0) await sleep(error.waitMs, undefined, { signal: deadline })
      },
    })
  } catch (error) {
    if (error instanceof Transient) return error.answer
    if (deadline.aborted) return last.kind === 'answer' ? outOfTime(last.status) : last
    throw error
  }
}

const isSlow = (answer: HttpAnswer) =>
  answer.kind === 'out-of-time' || (answer.kind === 'answer' && SLOW_STATUSES.has(answer.status))

const outOfTime = (status: number): HttpAnswer => ({
  kind: 'out-of-time',
  detail: `the time for the whole run is up; the last answer was HTTP ${status}`,
})

async function attempt(
  url: URL,
  form: URLSearchParams,
  settings: HttpSettings,
  { dispatcher, detailOf }: Way,
): Promise<HttpAnswer> {
  const timeout = AbortSignal.timeout(settings.requestTimeoutMs)
  const signal = AbortSignal.any([timeout, settings.deadline])
  const ask = async () => {
    const response = await request(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...settings.headers },
      body: form.toString(),
      dispatcher,
      signal,
    })
    return await settle(response, url)
  }
  try {
    return await within(signal, ask())
  } catch (error) {
    if (error instanceof Transient) throw error
    if (settings.deadline.aborted) return { kind: 'out-of-time', detail: 'the time for the whole run is up' }
    if (timeout.aborted) {
      throw new Transient({ kind: 'out-of-time', detail: `no answer within ${settings.requestTimeoutMs / 1000}s` })
    }
    const detail = detailOf(error)
    throw new Transient({ kind: 'unreachable', detail, connected: !NO_CONNECTION.test(detail) })
  }
}

async function settle(response: Dispatcher.ResponseData, url: URL): Promise<HttpAnswer> {
  const { statusCode: status, headers } = response
  if (status >= 300 && status < 400) {
    await response.body.dump()
    const location = String(headers.location ?? '')
    const host = URL.canParse(location, url.href) ? new URL(location, url).host : 'an unknown host'
    return { kind: 'redirected', status, host }
  }
  const body = await bodyOf(response)
  if (body === null) return { kind: 'too-large', limitMiB: MAX_BODY_BYTES / 1_048_576 }
  const answer: HttpAnswer = { kind: 'answer', status, contentType: String(headers['content-type'] ?? ''), body }
  if (RETRIED_STATUSES.has(status)) throw new Transient(answer, retryAfterMs(headers['retry-after']))
  return answer
}

/** The body as text, or null when it is too large to be an answer to our questions. */
async function bodyOf(response: Dispatcher.ResponseData): Promise<string | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) {
      response.body.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Retry-After is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfterMs(header: string | string[] | undefined): number {
  const text = String(header ?? '').trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS) : 0
}
