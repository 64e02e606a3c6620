import { boundOfSeconds, type LatencyBound } from '../../core/model/duration.ts'
import { exactNumber } from '../../core/model/exact-number.ts'
import type { Indicator } from '../../core/model/indicator.ts'
import type { Evidence, Reason } from '../../core/model/measurement.ts'
import type { Histogram, Query } from '../../core/model/query.ts'
import type { Span } from '../../core/model/span.ts'
import type { Context } from './context.ts'
import { boundariesOf, bucketSelector, countSelector } from './queries.ts'
import { evidenceOf } from './query-client.ts'
import { questionOf } from './question.ts'
import type { QueryResult } from './response.ts'

/** An indicator as queries: latencies have their buckets found, and the dialect is known where it matters. */
export type Counting =
  | {
      readonly kind: 'ratio'
      readonly counted: 'good' | 'bad'
      readonly events: Query
      readonly total: Query
      readonly countBirths: boolean
    }
  | Extract<Indicator, { kind: 'error-ratio' | 'slices' }>

type Resolved =
  | { readonly kind: 'resolved'; readonly counting: Counting; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly evidence: readonly Evidence[] }

/** Finds what the data must tell before an indicator can be measured. Asking twice costs nothing: the asker remembers. */
export async function resolve(indicator: Indicator, span: Span, context: Context): Promise<Resolved> {
  switch (indicator.kind) {
    case 'ratio': {
      const { counted, events, total } = indicator
      const counting = { kind: 'ratio', counted, events, total, countBirths: false } as const
      if (!indicator.countNewSeries) return { kind: 'resolved', counting, evidence: [] }
      const dialect = await dialectOf(context)
      if (dialect.kind === 'unknown') return refuse(dialect.reason, [])
      return { kind: 'resolved', counting: { ...counting, countBirths: dialect.kind === 'promql' }, evidence: [] }
    }
    case 'latency':
      return await resolveLatency(indicator.histogram, indicator.within, span, context)
    case 'error-ratio':
    case 'slices':
      return { kind: 'resolved', counting: indicator, evidence: [] }
    case 'unsupported':
      return refuse({ kind: 'unsupported-slo', detail: indicator.problem.message }, [])
    case 'vendor':
      return refuse({ kind: 'unsupported-indicator', indicator: 'vendor', backend: 'prometheus' }, [])
  }
}

const refuse = (reason: Reason, evidence: readonly Evidence[]): Resolved => ({ kind: 'refused', reason, evidence })

type Dialect = { readonly kind: 'promql' | 'metricsql' } | { readonly kind: 'unknown'; readonly reason: Reason }

/**
 * VictoriaMetrics' `increase` counts a new series' first value itself, so adding it again would double those events.
 * `now()` exists in its dialect only; Prometheus says that it knows no such function. Any other refusal tells nothing.
 */
async function dialectOf({ ask, at }: Context): Promise<Dialect> {
  const probe = await ask.instant(questionOf('now()'), at, 0)
  if (probe.kind === 'samples') return { kind: 'metricsql' }
  const isUnknown = probe.reason.kind === 'rejected' && /unknown function/.test(probe.reason.detail)
  return isUnknown ? { kind: 'promql' } : { kind: 'unknown', reason: probe.reason }
}

async function resolveLatency(
  histogram: Histogram,
  within: LatencyBound,
  span: Span,
  context: Context,
): Promise<Resolved> {
  const evidence: Evidence[] = []
  const boundaries = async (lookback: Span | null): Promise<QueryResult> => {
    const question = boundariesOf(histogram, lookback)
    const result = await context.ask.instant(question, context.at, lookback?.seconds ?? 0)
    evidence.push(evidenceOf(question, context.at, result))
    return result
  }
  let result = await boundaries(null)
  // An idle or restarting service has no sample in the last minutes, yet it may have some in the window.
  if (result.kind === 'samples' && result.samples.length === 0) result = await boundaries(span)
  if (result.kind === 'unusable') return refuse(result.reason, evidence)
  const les = result.samples.flatMap(({ labels }) => labels.le ?? [])
  const matching = les.filter((le) => exactNumber(le)?.equals(within.seconds))
  if (matching.length === 0) {
    const boundaries = inOrder(les.filter(isBoundary))
    const noData: Reason = { kind: 'no-data', of: `${histogram.name}_bucket` }
    return refuse(boundaries.length === 0 ? noData : { kind: 'no-boundary', within: within.text, boundaries }, evidence)
  }
  const events = bucketSelector(histogram, matching.toSorted())
  const counting = {
    kind: 'ratio',
    counted: 'good',
    events,
    total: countSelector(histogram),
    countBirths: false,
  } as const
  return { kind: 'resolved', counting, evidence }
}

/** The finite boundaries that a histogram has now, shortest first; none when they can't be read. */
export async function boundsOf(histogram: Histogram, { ask, at }: Context): Promise<readonly LatencyBound[]> {
  const result = await ask.instant(boundariesOf(histogram, null), at, 0)
  if (result.kind === 'unusable') return []
  const seconds = result.samples.flatMap(({ labels }) => exactNumber(labels.le ?? '') ?? [])
  return seconds.toSorted((a, b) => a.compare(b)).map(boundOfSeconds)
}

const isBoundary = (le: string) => le === '+Inf' || exactNumber(le) !== null

const inOrder = (les: readonly string[]) =>
  les.toSorted((a, b) => Number(a.replace('+Inf', 'Infinity')) - Number(b.replace('+Inf', 'Infinity')))
