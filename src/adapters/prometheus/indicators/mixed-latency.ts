import { countsFrom } from '../../../core/budget/counting.ts'
import type { LatencyBound } from '../../../core/model/duration.ts'
import type { Histogram, Query } from '../../../core/model/query.ts'
import { MINUTE } from '../../../core/model/time.ts'
import { histogramSelector } from '../../../core/promql/selector.ts'
import { askInPieces } from '../ask-in-pieces.ts'
import { coverageOver, type PresenceQueries } from '../coverage.ts'
import { countOver, presenceOver, samplesOver } from '../queries.ts'
import type { ResolvedIndicator } from './indicator.ts'
import { interpolationIn, nativeCountsOf } from './native-latency.ts'

/** The requests up to a bound, and all of them, as queries. */
export interface LatencyCounts {
  readonly good: Query
  readonly total: Query
}

/**
 * The requests of processes of which some have classic histograms and some native ones, or first the one and then the other. Where a
 * process has both at once, the classic one counts.
 */
export function mixedLatency(
  histogram: Histogram,
  within: LatencyBound,
  classic: LatencyCounts,
  spanSeconds: number,
): ResolvedIndicator {
  const native = nativeCountsOf(nativeAloneOver(histogram, spanSeconds), within)
  const good = added(classic.good, native.good)
  const total = added(classic.total, native.total)
  const notes = interpolationIn(within)
  return {
    async measure(kept, context) {
      const asked = (query: Query) => askInPieces((piece) => countOver(query, piece), kept, context)
      const [some, all] = await Promise.all([asked(good), asked(total)])
      const measurement = countsFrom('good', some.answer, all.answer)
      return {
        measurement:
          measurement.kind === 'counts' ? { ...measurement, notes: [...measurement.notes, ...notes] } : measurement,
        evidence: [...all.evidence, ...some.evidence],
      }
    },
    async coverage(measuring, kept, context) {
      const either = eitherSelector(histogram)
      const queries: PresenceQueries = {
        points: (piece, stepSeconds) => presenceOver(either, piece, stepSeconds),
        samples: (piece) => samplesOver(either, piece, kept.span),
      }
      return await coverageOver(queries, measuring, kept, context)
    },
    history: {
      questions: (step) => [countOver(good, step), countOver(total, step)],
      measurement: (some, all) => countsFrom('good', some, all),
      isNaNWhenIdle: false,
    },
  }
}

/** A thousand looks at a span tell when one histogram gave way to the other; a series is seen for five minutes after its last sample. */
const LOOKS = 1000
const LONGEST_STEP = 5 * MINUTE

/** The native histograms of a span, step by step without those whose process had a classic one then. */
function nativeAloneOver(histogram: Histogram, spanSeconds: number): string {
  const step = Math.min(Math.max(Math.round(spanSeconds / LOOKS), 1), LONGEST_STEP)
  return `(${histogramSelector(histogram)} unless ${histogramSelector(histogram, '_count')})[$window:${step}s]`
}

/** Two counts of which either may be of nothing. The label keeps them apart, which `or` would take for one. */
const added = (classic: Query, native: Query): Query => ({
  form: 'expression',
  text: `sum(${countText(classic)} or label_replace(${native.text}, "histogram", "native", "", ""))`,
})

const countText = ({ form, text }: Query) => (form === 'selector' ? `sum(increase(${text}[$window]))` : text)

/** The series of all requests of a histogram of either kind. */
function eitherSelector(histogram: Histogram): Query {
  const { name, matchers } = histogram
  const names = [name, `${name}_count`].map((one) => one.replaceAll('.', '[.]')).join('|')
  return { form: 'selector', text: `{__name__=~${JSON.stringify(names)}${matchers.map((one) => `,${one}`).join('')}}` }
}
