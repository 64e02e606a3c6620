import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'

/** When something is tried again. */
export interface RetrySettings {
  /** Aborts when there is no time for another try. */
  readonly deadline: AbortSignal
  /** How long to wait before another try besides the backoff, in milliseconds; null when it would end the same. */
  waitBefore(error: Error): number | null
  /** The first backoff, in milliseconds; it doubles from try to try, and each is up to twice as long by chance. */
  readonly backoffMs?: number | undefined
}

const RETRIES = 3
const BACKOFF_MS = 250

/** What an attempt comes to, of four at most. Throws the error of the last one, or why the deadline aborted. */
export async function retry<Answer>(
  attempt: () => Promise<Answer>,
  { deadline, waitBefore, backoffMs = BACKOFF_MS }: RetrySettings,
): Promise<Answer> {
  return await pRetry(attempt, {
    retries: RETRIES,
    minTimeout: backoffMs,
    randomize: true,
    signal: deadline,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      const waitMs = waitBefore(error)
      if (waitMs === null) throw error
      if (retriesLeft > 0) await sleep(waitMs, undefined, { signal: deadline })
    },
  })
}

/** What Retry-After asks to wait, in milliseconds: it is a number of seconds or an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string): number {
  const text = header.trim()
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isNaN(ms) ? 0 : Math.max(ms, 0)
}
