import type Fraction from 'fraction.js'
import type { LatencyBound } from '../../../core/model/duration.ts'
import type { Note } from '../../../core/model/measurement.ts'
import type { Histogram, Query } from '../../../core/model/query.ts'
import { histogramSelector } from '../../../core/promql/selector.ts'
import type { ResolvedIndicator } from './indicator.ts'
import { resolvedRatio } from './ratio.ts'

/** The requests that a native histogram counts up to a bound, over all of its requests. */
export function nativeLatency(histogram: Histogram, within: LatencyBound): ResolvedIndicator {
  const { good, total } = nativeCountsOf(`${histogramSelector(histogram)}[$window]`, within)
  const ratio = resolvedRatio({ counted: 'good', events: good, total, countBirths: false })
  const notes = interpolationIn(within)
  return {
    ...ratio,
    async measure(kept, context) {
      const measured = await ratio.measure(kept, context)
      const { measurement } = measured
      if (measurement.kind !== 'counts') return measured
      return { ...measured, measurement: { ...measurement, notes: [...measurement.notes, ...notes] } }
    },
  }
}

/** The counts of native histograms over a range. Of one without events the share is not a number, and there are no good events. */
export function nativeCountsOf(range: string, { seconds }: LatencyBound): Record<'good' | 'total', Query> {
  const counts = `sum(increase(${range}))`
  const share = `histogram_fraction(0, ${seconds.toString()}, ${counts})`
  return {
    good: { form: 'expression', text: `(${share} * histogram_count(${counts})) >= 0` },
    total: { form: 'expression', text: `histogram_count(${counts})` },
  }
}

/** That a bound lies within a bucket of native histograms; nothing where it is the bound of one. */
export const interpolationIn = ({ seconds, text }: LatencyBound): Note[] =>
  isPowerOfTwo(seconds) ? [] : [{ kind: 'interpolated', within: text }]

/**
 * Whether a bound is that of a bucket: their bounds are powers of 2^(1/2^n), of which no other is a fraction.
 * https://prometheus.io/docs/specs/native_histograms/#schema
 */
const isPowerOfTwo = ({ n, d }: Fraction) => n > 0n && (n & (n - 1n)) === 0n && (d & (d - 1n)) === 0n
