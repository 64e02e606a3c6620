import pLimit from 'p-limit'
import { exactNumber } from '../../specs/exact-number.ts'
import type { Answer } from '../counting.ts'
import type { HttpClient } from '../http.ts'
import type { Evidence } from '../measurement.ts'
import { type QueryResult, readResponse } from './response.ts'

export interface AskerSettings {
  readonly baseUrl: URL
  /** The evaluation instant of the run, in unix seconds. */
  readonly at: number
  readonly concurrency: number
  /** Blots secrets out of what the backend says. */
  redact(text: string): string
}

/** Asks a backend, every distinct query once, a bounded number at a time. */
export interface Asker {
  /** Evaluates a query at `at` (unix seconds); it looks back over `longest` seconds at most. */
  instant(query: string, at: number, longest: number): Promise<QueryResult>
  /** Evaluates a query at every `stepSeconds`, from `from` to `to` (unix seconds), both included. */
  range(query: string, from: number, to: number, stepSeconds: number): Promise<QueryResult>
}

/**
 * Thanos must not answer in part, nor leave old data out because only downsampled blocks hold it; VictoriaMetrics must not
 * answer in part either, nor shift the time. Backends ignore the parameters that are not theirs.
 */
const COMMON_PARAMETERS = {
  partial_response: 'false',
  dedup: 'true',
  deny_partial_response: '1',
  nocache: '1',
} as const
/** Thanos downsamples blocks older than this; ranges within it are read raw. */
const RAW_ONLY_SECONDS = 40 * 3600

export function asker(client: HttpClient, settings: AskerSettings): Asker {
  const limit = pLimit(settings.concurrency)
  const asked = new Map<string, Promise<QueryResult>>()
  let answered = false
  let down: QueryResult | null = null

  async function send(endpoint: string, parameters: Record<string, string>): Promise<QueryResult> {
    // A backend that never answered, through all retries, will not answer the other thousand queries either.
    if (down) return down
    const answer = await client.post(endpointUrl(settings.baseUrl, endpoint), new URLSearchParams(parameters))
    const result = readResponse(answer, settings.redact)
    if (answer.kind === 'answer') answered = true
    else if (answer.kind === 'unreachable' && !answer.connected && !answered) down = result
    return result
  }

  function once(endpoint: string, parameters: Record<string, string>): Promise<QueryResult> {
    const key = `${endpoint}?${new URLSearchParams(parameters)}`
    const known = asked.get(key) ?? limit(() => send(endpoint, parameters))
    asked.set(key, known)
    return known
  }

  return {
    instant: (query, at, longest) =>
      once('query', {
        query,
        time: String(at),
        ...COMMON_PARAMETERS,
        max_source_resolution: settings.at - at + longest > RAW_ONLY_SECONDS ? 'auto' : '0s',
      }),
    range: (query, from, to, stepSeconds) =>
      once('query_range', {
        query,
        start: String(from),
        end: String(to),
        step: String(stepSeconds),
        ...COMMON_PARAMETERS,
        max_source_resolution: 'auto',
      }),
  }
}

/** The address of an API endpoint under a base URL, which may have a path prefix. */
function endpointUrl(base: URL, endpoint: string): URL {
  const url = new URL(base)
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/${endpoint}`
  return url
}

/** The one number that a query was to give. */
export function singleAnswer(result: QueryResult): Answer {
  if (result.kind === 'unusable') return result
  const [sample, ...others] = result.samples
  if (!sample) return { kind: 'missing' }
  if (others.length > 0) {
    return { kind: 'unusable', reason: { kind: 'several-series', count: result.samples.length } }
  }
  return sample.value === null ? { kind: 'unusable', reason: { kind: 'native-histogram' } } : numberAnswer(sample.value)
}

/** A value as it is on the wire, as an exact number; NaN and infinities are none. */
export function numberAnswer(text: string): Answer {
  const value = exactNumber(text)
  return value === null
    ? { kind: 'unusable', reason: { kind: 'not-a-number', value: text } }
    : { kind: 'number', value }
}

/** What was asked and what came back, for the report. */
export function evidenceOf(query: string, at: number, result: QueryResult): Evidence {
  const value = result.kind === 'samples' && result.samples.length === 1 ? (result.samples[0]?.value ?? null) : null
  return { query, at, value }
}
