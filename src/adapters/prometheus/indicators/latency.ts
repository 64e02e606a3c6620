import { boundOfSeconds } from '../../../core/model/duration.ts'
import { exactNumber } from '../../../core/model/exact-number.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import type { Reason } from '../../../core/model/measurement.ts'
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
import { type IndicatorRules, type ResolvedIndicator, refused, resolved } from './indicator.ts'
import { type LatencyCounts, mixedLatency } from './mixed-latency.ts'
import { nativeLatency } from './native-latency.ts'
import { resolvedRatio } from './ratio.ts'

type Latency = IndicatorOf<'latency'>

/** The requests that a histogram counts up to a boundary, over all of its requests; a native one where there is no classic one. */
export const latency: IndicatorRules<Latency> = {
  async resolve(indicator, kept, context) {
    const { histogram, within } = indicator
    const whole: Query = { form: 'selector', text: histogramSelector(histogram) }
    const [boundary, native] = await Promise.all([
      boundaryOver(histogram, within, kept, context),
      nativeHistogramsIn([whole], kept, context),
    ])
    if (boundary.kind === 'refused') return refused(boundary.reason, boundary.evidence)
    const found = boundary.kind === 'found' ? boundary : await existing(indicator, boundary, kept.span, context)
    const evidence = [...found.evidence, ...native.evidence]
    if (found.kind === 'refused' && found.reason.kind !== 'no-data') return refused(found.reason, evidence)
    const isNative = native.reason?.kind === 'native-histogram'
    if (native.reason && !isNative) return refused(native.reason, evidence)
    if (found.kind === 'found') return resolved(counted(indicator, found.les, isNative, kept.span), evidence)
    return isNative ? resolved(nativeLatency(histogram, within), evidence) : refused(found.reason, evidence)
  },
  isSeparable: () => true,
  groups: {
    // A process has a histogram of either kind.
    totals: ({ histogram }) => [countSelector(histogram).text, histogramSelector(histogram)],
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

/** What these spellings of the boundary count, and native histograms beside them. */
function counted(
  { histogram, within }: Latency,
  les: readonly string[],
  isNative: boolean,
  span: Span,
): ResolvedIndicator {
  const classic = classicCounts(histogram, les, span)
  if (isNative) return mixedLatency(histogram, within, classic, span.seconds)
  return resolvedRatio({ counted: 'good', events: classic.good, total: classic.total, countBirths: false })
}

function classicCounts(histogram: Histogram, les: readonly string[], span: Span): LatencyCounts {
  const isStepwise = les.length > 1 && span.seconds <= DAY
  const good = isStepwise ? asOneSeries(histogram, les) : bucketSelector(histogram, les)
  // What steps lose at the begin and the end of a pod must be lost on both sides, or it reads as slow requests.
  const total = isStepwise ? inSteps(countSelector(histogram).text) : countSelector(histogram)
  return { good, total }
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

/** The boundary of a histogram that has no sample of it in the span, if it is there all the same; and what is there else. */
async function existing(
  { histogram, within }: Latency,
  { isIdle, evidence: before }: Extract<Boundary, { kind: 'absent' }>,
  span: Span,
  { ask, at }: Context,
): Promise<Exclude<Boundary, { kind: 'absent' }>> {
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
  if (result.kind === 'unusable') return { kind: 'refused', reason: result.reason, evidence }
  const les = result.samples.flatMap(({ labels }) => labels.le ?? [])
  const matching = les.filter((le) => exactNumber(le)?.equals(within.seconds))
  // A span may be too short for a sample of what is there: then it has none of the total either.
  if (isIdle && matching.length > 0) return { kind: 'found', les: matching.toSorted(), evidence }
  const known = inOrder(les.filter(isBoundary))
  const reason: Reason =
    known.length === 0
      ? { kind: 'no-data', of: `${histogram.name}_bucket` }
      : { kind: 'no-boundary', within: within.text, boundaries: known }
  return { kind: 'refused', reason, evidence }
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
