import { z } from 'zod'
import { MAX_LENGTH } from '../../core/model/exact-number.ts'
import type { ForeignAnswer, Reason } from '../../core/model/measurement.ts'
import { noLonger, shortened } from '../../core/model/text.ts'
import { HOUR, MINUTE } from '../../core/model/time.ts'
import type { Withheld } from '../../core/model/withheld.ts'
import type { HttpAnswer } from '../network/http.ts'

/** A sample of an instant vector, or of one step of a range; `value` is text, as on the wire. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly at: number
  /** Null for a native histogram, which is not a number. */
  readonly value: string | null
}

/** The samples that a query gave, or why they can't be used. */
export type QueryResult =
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  | { readonly kind: 'unusable'; readonly reason: Reason }

const point = z.tuple([z.number(), z.string().max(MAX_LENGTH)])
const labels = z.record(z.string(), z.string())
const vector = z.object({
  resultType: z.literal('vector'),
  result: z.array(
    z
      .object({ metric: labels, value: point.optional(), histogram: z.tuple([z.number(), z.unknown()]).optional() })
      .refine(({ value, histogram }) => value !== undefined || histogram !== undefined),
  ),
})
const matrix = z.object({
  resultType: z.literal('matrix'),
  result: z.array(
    z
      .object({ metric: labels, values: z.array(point).optional(), histograms: z.array(z.unknown()).optional() })
      // A series without values would be taken for no series at all, which at times means that there were no errors.
      .refine(({ values, histograms }) => values !== undefined || histograms !== undefined),
  ),
})
const scalar = z.object({ resultType: z.literal('scalar'), result: point })
const string = z.object({ resultType: z.literal('string'), result: z.tuple([z.number(), z.string()]) })

/** https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview; `isPartial` is VictoriaMetrics' own. */
const successSchema = z.object({
  status: z.literal('success'),
  data: z.discriminatedUnion('resultType', [vector, matrix, scalar, string]),
  warnings: z.array(z.string()).nullish(),
  infos: z.array(z.string()).nullish(),
  isPartial: z.boolean().nullish(),
})
const errorSchema = z.object({ status: z.literal('error'), errorType: z.string(), error: z.string() })
const responseSchema = z.union([successSchema, errorSchema])

/** What nginx says, with a status of 400, where it wants a client certificate. */
const CERTIFICATE_PAGE = /No required SSL certificate was sent|The SSL certificate error/
const TOO_MANY_REQUESTS = 429
/** A hundred histograms at once have some thousands of boundaries; and the answers to all of a run are kept. */
const MAX_SERIES = 10_000
/** A longer message is not about the range that it allows. */
const MAX_LIMIT_MESSAGE = 400
/** Notes on the evaluation begin so; any other warning comes from storage and means that some of the data is missing. */
const NOTE = /^(PromQL (info|warning):|\d+ more (info|warning) annotations omitted)/
/** What a proxy says of certificates stands at the beginning of a short page. */
const MAX_PAGE = 10_000

/** What reading an answer takes besides it. */
interface Reading {
  redact(text: string): string
  /** Whose run it is, where no credentials were given and GitHub gives it no secrets. */
  readonly withheld: Withheld | null
}

/** The meaning of an HTTP answer to a query. What it quotes is redacted before it is cut or escaped, while it can be. */
export function readResponse(answer: HttpAnswer, { redact, withheld }: Reading): QueryResult {
  switch (answer.kind) {
    case 'unreachable':
      return unusable({ kind: 'unreachable', detail: shortened(answer.detail, redact) })
    case 'out-of-time':
    case 'too-large':
      return unusable(answer)
    case 'redirected': {
      const { status, host } = answer
      return unusable({
        kind: 'turned-away',
        answer: { kind: 'redirect', status, host: host === null ? null : shortened(host, redact) },
      })
    }
    case 'certificate-refused':
      return unusable({ ...answer, detail: shortened(answer.detail, redact), withheld })
    case 'answer':
      return readBody(answer, { redact, withheld })
  }
}

function readBody(answer: Extract<HttpAnswer, { kind: 'answer' }>, reading: Reading): QueryResult {
  const { redact, withheld } = reading
  const parsed = responseSchema.safeParse(jsonOrUndefined(answer.body))
  if (!parsed.success && answer.status === TOO_MANY_REQUESTS) return unusable({ kind: 'throttled', detail: 'HTTP 429' })
  const page = parsed.success ? undefined : CERTIFICATE_PAGE.exec(answer.body.slice(0, MAX_PAGE))?.[0]
  if (page !== undefined) {
    const given = !page.startsWith('No')
    return unusable({ kind: 'certificate-refused', given, detail: `HTTP ${answer.status}, ${page}`, withheld })
  }
  if (!parsed.success) {
    const kind = answer.status >= 500 ? 'server-error' : 'turned-away'
    return unusable({ kind, answer: foreignAnswer(answer, reading) })
  }
  if (parsed.data.status === 'error') return readError(answer.status, parsed.data, redact)
  if (answer.status !== 200) return unusable({ kind: 'contradictory', status: answer.status })
  if (parsed.data.isPartial) return unusable({ kind: 'partial-answer', detail: null })
  const missing = missingDetail(parsed.data, redact)
  if (missing !== null) return unusable({ kind: 'partial-answer', detail: missing })
  const dropped = droppedDetail(parsed.data, redact)
  if (dropped !== null) return unusable({ kind: 'samples-dropped', detail: dropped })
  const { data } = parsed.data
  const count = data.resultType === 'vector' || data.resultType === 'matrix' ? data.result.length : 1
  return count > MAX_SERIES
    ? unusable({ kind: 'too-many-series', count, limit: MAX_SERIES })
    : withoutSecrets(samplesOf(data), redact)
}

function samplesOf(data: z.output<typeof successSchema>['data']): QueryResult {
  switch (data.resultType) {
    case 'vector':
      return {
        kind: 'samples',
        samples: data.result.map(({ metric, value, histogram }) => ({
          labels: metric,
          at: value?.[0] ?? histogram?.[0] ?? 0,
          value: value?.[1] ?? null,
        })),
      }
    case 'matrix':
      if (data.result.some((series) => series.histograms?.length)) {
        return unusable({ kind: 'native-histogram' })
      }
      return {
        kind: 'samples',
        samples: data.result.flatMap(({ metric, values }) =>
          (values ?? []).map(([at, value]) => ({ labels: metric, at, value })),
        ),
      }
    case 'scalar':
      return { kind: 'samples', samples: [{ labels: {}, at: data.result[0], value: data.result[1] }] }
    case 'string':
      return unusable({ kind: 'wrong-type', type: 'string' })
  }
}

/** A value that is not a number may be anything; it will be quoted. */
function withoutSecrets(result: QueryResult, redact: (text: string) => string): QueryResult {
  if (result.kind === 'unusable' || result.samples.every(({ value }) => value === null || NUMERIC.test(value)))
    return result
  const samples = result.samples.map((sample) =>
    sample.value === null || NUMERIC.test(sample.value) ? sample : { ...sample, value: redact(sample.value) },
  )
  return { kind: 'samples', samples }
}

const NUMERIC = /^[+-]?(?:[\d.]+(?:e[+-]?\d+)?|NaN|Inf)$/i

type Success = z.output<typeof successSchema>

/**
 * Notes on the evaluation start with "PromQL info:" or "PromQL warning:"; any other warning comes from storage and means
 * that some of the data is missing.
 */
function missingDetail({ warnings }: Success, redact: (text: string) => string): string | null {
  const warning = warnings?.find((text) => !NOTE.test(text))
  return warning === undefined ? null : shortened(warning, redact)
}

/**
 * A PromQL warning means that elements were left out, or are wrong; of those that Prometheus did not print it is not known what they
 * say. Some notes say the same. https://github.com/prometheus/prometheus/blob/main/util/annotations/annotations.go
 */
function droppedDetail({ warnings, infos }: Success, redact: (text: string) => string): string | null {
  const note = [...(warnings ?? []), ...(infos ?? [])].find((text) => DROPPING.test(text))
  return note === undefined ? null : shortened(note, redact)
}

const DROPPING = /^(PromQL warning:|\d+ more warning annotations|PromQL info: [^"]*(ignored|incompatible))/

/** Mimir, Cortex and Grafana Cloud say how long a range they allow; others only that it is too long, or too much to read. */
function readError(
  status: number,
  quoted: z.output<typeof errorSchema>,
  redact: (text: string) => string,
): QueryResult {
  const start = quoted.error.slice(0, MAX_LIMIT_MESSAGE)
  const detail = noLonger(`HTTP ${status}, ${shortened(quoted.error, redact)}`)
  // Before the status, for Amazon says so with a 429.
  if (TOO_MUCH.test(start)) return unusable({ kind: 'too-much', detail })
  if (status === TOO_MANY_REQUESTS) return unusable({ kind: 'throttled', detail })
  if (quoted.errorType === 'timeout') return unusable({ kind: 'backend-timeout', detail })
  if (!TOO_LONG.test(start)) return unusable({ kind: 'rejected', detail })
  const limit = goDuration(/limit: ((?:\d+h)?(?:\d+m)?(?:\d+s)?)/.exec(start)?.[1] ?? '')
  const isUsable = limit >= MIN_LIMIT && Number.isFinite(limit)
  return unusable({ kind: 'window-too-long', limitSeconds: isUsable ? limit : null })
}

const TOO_LONG =
  /err-mimir-max-(?:total-)?query-length|query time range exceeds the limit|time range .* exceeds .*limit/i
/** What backends say of limits that a query over a shorter span may keep to. */
const TOO_MUCH = new RegExp(
  [
    'too many (samples|points)', // Prometheus; VictoriaMetrics
    'err-mimir-max-(chunks|series|chunks-bytes|estimated-memory-consumption|estimated-chunks)', // Mimir, Grafana Cloud
    'max number of (chunks|series|samples) limit', // Cortex, Amazon
    'exceeded (the )?(series|samples|chunks|bytes) limit', // Thanos
    'limit \\d+ violated', // Thanos
    '-search\\.max(Samples|Points|Unique|Memory)', // VictoriaMetrics
    'number of matching timeseries exceeds',
    'not enough memory for processing',
  ].join('|'),
  'i',
)

/** In seconds. A window in pieces of less would be asked for in thousands of queries. */
const MIN_LIMIT = HOUR

/** Go prints durations as `768h0m0s`. */
function goDuration(text: string): number {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0)
  return part('h') * HOUR + part('m') * MINUTE + part('s')
}

function foreignAnswer(
  { status, contentType, body }: Extract<HttpAnswer, { kind: 'answer' }>,
  { redact, withheld }: Reading,
): ForeignAnswer {
  if (status === 401 || status === 403) return { kind: 'no-credentials', status, withheld }
  if (/html/i.test(contentType) || /^\s*<(!doctype|html)/i.test(body)) return { kind: 'html-page', status }
  if (status === 404) return { kind: 'no-api', status }
  const text = shortened(body, redact)
  return text === '' ? { kind: 'empty-answer', status } : { kind: 'other-answer', status, text }
}

const unusable = (reason: Reason): QueryResult => ({ kind: 'unusable', reason })

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
