import type { Reason } from '../../core/model/measurement.ts'
import type { Withheld } from '../../core/model/withheld.ts'
import type { HttpAnswer, HttpClient, Patience } from '../network/http.ts'
import type { Call } from './call.ts'
import { checker, isScalar, type Marker, markedQuery, unmarked } from './mark.ts'
import { type QueryResult, readResponse } from './response.ts'

export interface SenderSettings {
  readonly baseUrl: URL
  /** The marks of the run. */
  readonly markOf: Marker
  /** Blots secrets out of what the backend says. */
  redact(text: string): string
  /** Whose run it is, where no credentials are given and GitHub gives it no secrets. */
  readonly withheld: Withheld | null
}

/** Sends one query, and reads what comes back. */
export type Sender = (call: Call, query: string, patience: Patience) => Promise<QueryResult>

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
/** This many answers that are not the API's, with none before that was, and no other is expected. */
const MOST_FOREIGN = 3

/** What is said of an answer that is none of the Prometheus API. */
const FOREIGN: ReadonlySet<Reason['kind']> = new Set(['turned-away', 'certificate-refused', 'server-error'])

/** A sender that stops asking where there is nobody to ask, and believes an answer only that is of the question. */
export function sender(client: HttpClient, settings: SenderSettings): Sender {
  let answered = false
  let foreign = 0
  let down: QueryResult | null = null

  /** A backend that never answered will not answer the other thousand queries either. */
  function learn(answer: HttpAnswer, result: QueryResult): void {
    const isForeign = result.kind === 'unusable' && FOREIGN.has(result.reason.kind)
    if (answer.kind === 'answer' && !isForeign) answered = true
    if (isForeign) foreign += 1
    const isGone = answer.kind === 'unreachable' && !answer.connected
    if (answered) down = null
    else if (isGone || foreign >= MOST_FOREIGN) down = result
  }

  const { checked } = checker()
  const redact = (text: string) => settings.redact(unmarked(text))

  async function ask(call: Call, query: string, patience: Patience): Promise<QueryResult> {
    if (down) return down
    const mark = settings.markOf(JSON.stringify([call, query]))
    const form = new URLSearchParams({ query: markedQuery(query, mark), ...call.parameters, ...COMMON_PARAMETERS })
    const answer = await client.post(endpointUrl(settings.baseUrl, call.endpoint), form, patience)
    const result = checked(readResponse(answer, { redact, withheld: settings.withheld }), call, mark)
    learn(answer, result)
    return result
  }

  return async (call, query, patience) => {
    const result = await ask(call, query, patience)
    return isScalar(result) ? await ask(call, `vector((${query}\n))`, patience) : result
  }
}

/** The address of an API endpoint under a base URL, which may have a path prefix. */
function endpointUrl(base: URL, endpoint: string): URL {
  const url = new URL(base)
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/${endpoint}`
  return url
}
