import { type Dispatcher, request } from 'undici'
import type { TimeLimit } from '../../core/model/measurement.ts'
import { boundedBody } from './bounded-body.ts'
import { type ClientCertificate, certificateAlert } from './client-certificate.ts'
import { within } from './deadline.ts'
import { networkDetail } from './error-detail.ts'
import { type Way, wayTo } from './proxy.ts'
import { retry, retryAfterMs } from './retry.ts'

/** What the backend answered: its status and whole body, or why there was no answer. */
export type HttpAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'redirected'; readonly status: number; readonly host: string | null }
  | { readonly kind: 'too-large'; readonly limitMiB: number }
  /** `connected` tells whether there was a connection at all. */
  | { readonly kind: 'unreachable'; readonly detail: string; readonly connected: boolean }
  | { readonly kind: 'out-of-time'; readonly limit: TimeLimit }
  /** The server wants a client certificate, or another than was `given`. */
  | { readonly kind: 'certificate-refused'; readonly given: boolean; readonly detail: string }

export interface HttpSettings {
  readonly baseUrl: URL
  readonly headers: Readonly<Record<string, string>>
  readonly clientCertificate: ClientCertificate | null
  readonly requestTimeoutMs: number
  /** Aborts when the run's time is up. */
  readonly deadline: AbortSignal
  /** The first wait before another try, in milliseconds; a test needs none as long as the default. */
  readonly backoffMs?: number | undefined
}

/** What to do about an answer that takes too long: to ask again, or to leave it, since there is a shorter way to ask. */
export type Patience = 'patient' | 'impatient'

/** Asks one backend, with retries. It never follows a redirect: credentials stay with the host that the user named. */
export interface HttpClient {
  post(url: URL, form: URLSearchParams, patience: Patience): Promise<HttpAnswer>
  close(): Promise<void>
}

const RETRIED_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504])
/** What a backend, or a proxy before it, says when a query took too long. */
const SLOW_STATUSES: ReadonlySet<number> = new Set([503, 504])
/** Far more than any answer to our questions has; a few of these at once must fit into memory, parsed. */
const MAX_BODY_BYTES = 4 * 1024 * 1024
const MAX_RETRY_AFTER_MS = 60_000
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/

export function httpClient(settings: HttpSettings): HttpClient {
  const way = wayTo(settings.baseUrl, settings.clientCertificate)
  return {
    post: (url, form, patience) => withRetries(() => attempt(url, form, settings, way), patience, settings),
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
  { deadline, backoffMs }: HttpSettings,
): Promise<HttpAnswer> {
  let last = runIsUp(null)
  try {
    return await retry(ask, {
      deadline,
      backoffMs,
      waitBefore(error) {
        if (!(error instanceof Transient)) return null
        last = error.answer
        return patience === 'impatient' && isSlow(error.answer) ? null : error.waitMs
      },
    })
  } catch (error) {
    if (error instanceof Transient) return error.answer
    if (deadline.aborted) return last.kind === 'answer' ? runIsUp(last.status) : last
    throw error
  }
}

const isSlow = (answer: HttpAnswer) =>
  answer.kind === 'out-of-time' || (answer.kind === 'answer' && SLOW_STATUSES.has(answer.status))

const runIsUp = (lastStatus: number | null): HttpAnswer => ({
  kind: 'out-of-time',
  limit: { kind: 'run', lastStatus },
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
      // Undici would give up after five minutes, whatever time a request has here.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    return await settle(response, url)
  }
  try {
    return await within(signal, ask())
  } catch (error) {
    if (error instanceof Transient) throw error
    if (settings.deadline.aborted) return runIsUp(null)
    if (timeout.aborted) {
      throw new Transient({
        kind: 'out-of-time',
        limit: { kind: 'request', seconds: settings.requestTimeoutMs / 1000 },
      })
    }
    const given = settings.clientCertificate !== null
    const alert = certificateAlert(error, given)
    // Another try would end the same.
    if (alert !== null) return { kind: 'certificate-refused', given, detail: alert }
    const detail = `${detailOf(error)}${given && isClosed(error) ? '; does it accept backend-client-certificate?' : ''}`
    throw new Transient({ kind: 'unreachable', detail, connected: !NO_CONNECTION.test(detail) })
  }
}

/** Some servers say no more about a certificate that they don't accept. */
const isClosed = (error: unknown) => /UND_ERR_SOCKET|ECONNRESET/.test(networkDetail(error))

async function settle(response: Dispatcher.ResponseData, url: URL): Promise<HttpAnswer> {
  const { statusCode: status, headers } = response
  if (status >= 300 && status < 400) {
    await response.body.dump()
    const location = String(headers.location ?? '')
    const host = URL.canParse(location, url.href) ? new URL(location, url).host : null
    return { kind: 'redirected', status, host }
  }
  const body = await boundedBody(response.body, MAX_BODY_BYTES)
  if (body === null) return { kind: 'too-large', limitMiB: MAX_BODY_BYTES / 1_048_576 }
  const contentType = String(headers['content-type'] ?? '')
  const answer: HttpAnswer = { kind: 'answer', status, contentType, body: body.toString('utf8') }
  if (!RETRIED_STATUSES.has(status)) return answer
  throw new Transient(answer, Math.min(retryAfterMs(String(headers['retry-after'] ?? '')), MAX_RETRY_AFTER_MS))
}
