import { boundOfSeconds } from '../../../core/model/duration.ts'
import { exactNumber } from '../../../core/model/exact-number.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import type { Evidence, Reason } from '../../../core/model/measurement.ts'
import type { Histogram, Query } from '../../../core/model/query.ts'
import type { Span } from '../../../core/model/span.ts'
import { evidenceOf } from '../query-client.ts'
import { by, type Question, questionOver } from '../question.ts'
import type { QueryResult } from '../response.ts'
import { type IndicatorRules, refused, resolved } from './indicator.ts'
import { resolvedRatio } from './ratio.ts'

/** The requests that a classic histogram counts up to a boundary, over all of its requests. */
export const latency: IndicatorRules<IndicatorOf<'latency'>> = {
  async resolve({ histogram, within }, span, { ask, at }) {
    const evidence: Evidence[] = []
    const boundaries = async (lookback: Span | null): Promise<QueryResult> => {
      const question = boundariesOf(histogram, lookback)
      const result = await ask.instant(question, at, lookback?.seconds ?? 0)
      evidence.push(evidenceOf(question, at, result))
      return result
    }
    let result = await boundaries(null)
    // An idle or restarting service has no sample in the last minutes, yet it may have some in the window.
    if (result.kind === 'samples' && result.samples.length === 0) result = await boundaries(span)
    if (result.kind === 'unusable') return refused(result.reason, evidence)
    const les = result.samples.flatMap(({ labels }) => labels.le ?? [])
    const matching = les.filter((le) => exactNumber(le)?.equals(within.seconds))
    if (matching.length === 0) {
      const known = inOrder(les.filter(isBoundary))
      const noData: Reason = { kind: 'no-data', of: `${histogram.name}_bucket` }
      return refused(
        known.length === 0 ? noData : { kind: 'no-boundary', within: within.text, boundaries: known },
        evidence,
      )
    }
    const events = bucketSelector(histogram, matching.toSorted())
    const total = countSelector(histogram)
    return resolved(resolvedRatio({ counted: 'good', events, total, countBirths: false }), evidence)
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

const isBoundary = (le: string) => le === '+Inf' || exactNumber(le) !== null

const inOrder = (les: readonly string[]) =>
  les.toSorted((a, b) => Number(a.replace('+Inf', 'Infinity')) - Number(b.replace('+Inf', 'Infinity')))

/** The bucket boundaries that a histogram has, as one series per `le`. */
export function boundariesOf(histogram: Histogram, span: Span | null): Question {
  const buckets = `${histogram.name}_bucket${braces(histogram.matchers)}`
  const recent = (selector: string) => (span === null ? selector : `last_over_time(${selector}[${span.text}])`)
  return questionOver(buckets, (one, label) => `count${by('le', label)}(${recent(one)})`, ['le'])
}

/** The selector of a histogram's requests up to a boundary, which may be written in several ways (`1` and `1.0`). */
export function bucketSelector(histogram: Histogram, les: readonly string[]): Query {
  const [first] = les
  const matcher =
    les.length === 1 ? `le=${JSON.stringify(first)}` : `le=~${JSON.stringify(les.map(escapeRegex).join('|'))}`
  return { form: 'selector', text: `${histogram.name}_bucket${braces([...histogram.matchers, matcher])}` }
}

/** The selector of all of a histogram's requests. */
export function countSelector(histogram: Histogram): Query {
  return { form: 'selector', text: `${histogram.name}_count${braces(histogram.matchers)}` }
}

const braces = (matchers: readonly string[]) => (matchers.length === 0 ? '' : `{${matchers.join(',')}}`)
const escapeRegex = (text: string) => text.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&')
