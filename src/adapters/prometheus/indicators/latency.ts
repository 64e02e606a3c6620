import { boundOfSeconds, type LatencyBound } from '../../../core/model/duration.ts'
import { exactNumber } from '../../../core/model/exact-number.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import type { Evidence, Reason } from '../../../core/model/measurement.ts'
import type { Histogram, Query } from '../../../core/model/query.ts'
import type { Span } from '../../../core/model/span.ts'
import { DAY } from '../../../core/model/time.ts'
import { histogramSelector } from '../../../core/promql/selector.ts'
import type { Context } from '../context.ts'
import { nativeHistogramsIn } from '../native-histograms.ts'
import { evidenceOf } from '../query-client.ts'
import { by, type Question, questionOver } from '../question.ts'
import type { QueryResult } from '../response.ts'
import { type Boundary, boundaryOver } from './boundaries.ts'
import { type IndicatorRules, type Resolution, refused, resolved } from './indicator.ts'
import { nativeLatency } from './native-latency.ts'
import { resolvedRatio } from './ratio.ts'

/** The requests that a histogram counts up to a boundary, over all of its requests; a native one where there is no classic one. */
export const latency: IndicatorRules<IndicatorOf<'latency'>> = {
  async resolve({ histogram, within }, span, context) {
    const boundary = await boundaryOver(histogram, within, span, context)
    if (boundary.kind === 'refused') return refused(boundary.reason, boundary.evidence)
    if (boundary.kind === 'absent') return await unwritten(histogram, within, boundary, span, context)
    return counted(histogram, boundary.les, span, boundary.evidence)
  },
  groups: {
    total: ({ histogram }) => countSelector(histogram).text,
    narrowed(indicator, matchers) {
      const { histogram } = indicator
      return { ...indicator, histogram: { ...histogram, matchers: [...histogram.matchers, ...matchers] } }
    },
  },
  bound: {
    replaced: (indicator, within) => ({ ...indicator, within }),
    async known({ histogram }, { ask, at }) {
      const result = await ask.instant(boundariesOf(histogram, null), at, 0)
      if (result.kind === 'unusable') return []
      const seconds = result.samples.flatMap(({ labels }) => exactNumber(labels.le ?? '') ?? [])
      return seconds.toSorted((a, b) => a.compare(b)).map(boundOfSeconds)
    },
  },
}

const counted = (
  histogram: Histogram,
  les: readonly string[],
  span: Span,
  evidence: readonly Evidence[],
): Resolution => {
  const isStepwise = les.length > 1 && span.seconds <= DAY
  const events = isStepwise ? asOneSeries(histogram, les) : bucketSelector(histogram, les)
  // What steps lose at the begin and the end of a pod must be lost on both sides, or it reads as slow requests.
  const total = isStepwise ? inSteps(countSelector(histogram).text) : countSelector(histogram)
  return resolved(resolvedRatio({ counted: 'good', events, total, countBirths: false }), evidence)
}

/**
 * Counts over spellings that hand over to each other, as if they were one series. What passes between the last sample of one and
 * the first of the other is seen by no `increase` of VictoriaMetrics; in a burn window that is too much. Over a longer span it
 * is nothing, and restarts would be seen less exactly in steps.
 */
export const asOneSeries = (histogram: Histogram, les: readonly string[]): Query =>
  inSteps(`max without (le) (${bucketSelector(histogram, les).text})`)

const inSteps = (series: string): Query => ({
  form: 'expression',
  text: `sum(increase((${series})[$window:15s]))`,
})

/** What becomes of a histogram that has no sample of the boundary in the span: it may have none at all, or other boundaries. */
async function unwritten(
  histogram: Histogram,
  within: LatencyBound,
  { isIdle, evidence: before }: Extract<Boundary, { kind: 'absent' }>,
  span: Span,
  context: Context,
): Promise<Resolution> {
  const { ask, at } = context
  const evidence = [...before]
  const boundaries = async (lookback: Span | null): Promise<QueryResult> => {
    const question = boundariesOf(histogram, lookback)
    const result = await ask.instant(question, at, lookback?.seconds ?? 0)
    evidence.push(evidenceOf(question, at, result))
    return result
  }
  let result = await boundaries(null)
  // A service that has just stopped has no sample in the last minutes, yet it has some in the span.
  if (!isIdle && result.kind === 'samples' && result.samples.length === 0) result = await boundaries(span)
  if (result.kind === 'unusable') return refused(result.reason, evidence)
  const les = result.samples.flatMap(({ labels }) => labels.le ?? [])
  const matching = les.filter((le) => exactNumber(le)?.equals(within.seconds))
  // A span may be too short for a sample of what is there: then it has none of the total either.
  if (isIdle && matching.length > 0) return counted(histogram, matching.toSorted(), span, evidence)
  if (les.length === 0) {
    const native = await nativeHistogramsIn([{ form: 'selector', text: histogramSelector(histogram) }], span, context)
    evidence.push(...native.evidence)
    if (native.reason?.kind === 'native-histogram') return resolved(nativeLatency(histogram, within), evidence)
    if (native.reason) return refused(native.reason, evidence)
  }
  const known = inOrder(les.filter(isBoundary))
  const noData: Reason = { kind: 'no-data', of: `${histogram.name}_bucket` }
  return refused(
    known.length === 0 ? noData : { kind: 'no-boundary', within: within.text, boundaries: known },
    evidence,
  )
}

const isBoundary = (le: string) => le === '+Inf' || exactNumber(le) !== null

const inOrder = (les: readonly string[]) =>
  les.toSorted((a, b) => Number(a.replace('+Inf', 'Infinity')) - Number(b.replace('+Inf', 'Infinity')))

/** The bucket boundaries that a histogram has, as one series per `le`. */
export function boundariesOf(histogram: Histogram, span: Span | null): Question {
  const buckets = histogramSelector(histogram, '_bucket')
  const recent = (selector: string) => (span === null ? selector : `last_over_time(${selector}[${span.text}])`)
  return questionOver(buckets, (one, label) => `count${by('le', label)}(${recent(one)})`, ['le'])
}

/** The selector of a histogram's requests up to a boundary, which may be written in several ways (`1` and `1.0`). */
export function bucketSelector(histogram: Histogram, les: readonly string[]): Query {
  const [first] = les
  const matcher =
    les.length === 1 ? `le=${JSON.stringify(first)}` : `le=~${JSON.stringify(les.map(escapeRegex).join('|'))}`
  return { form: 'selector', text: histogramSelector(histogram, '_bucket', [matcher]) }
}

/** The selector of all of a histogram's requests. */
export function countSelector(histogram: Histogram): Query {
  return { form: 'selector', text: histogramSelector(histogram, '_count') }
}

/** Classes in place of escapes, for what has an escape in it can't be asked together with others. */
const escapeRegex = (text: string) => text.replace(/[.+*?()|[\]{}$]/g, '[$&]').replace(/[\^\\]/g, '\\$&')
