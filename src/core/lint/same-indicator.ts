import type { Indicator } from '../model/indicator.ts'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { expressionMeaning, histogramMeaning, queryMeaning } from '../promql/meaning.ts'
import type { Subject } from './subject.ts'

/** SLOs that measure what an earlier one measures already. */
export function sameIndicators({ slos }: Subject): PlacedProblem[] {
  const first = new Map<string, Slo>()
  return slos.flatMap((slo) => {
    const measured = JSON.stringify(essence(slo.indicator))
    const earlier = first.get(measured)
    if (!earlier) {
      first.set(measured, slo)
      return []
    }
    const { file, line } = earlier.places.indicator
    const problem = new Problem(
      `${sloId(slo)} has the same indicator as ${sloId(earlier)}, in ${file}:${line}`,
      null,
      'Keep one of them, or measure something else.',
    )
    return [{ place: slo.places.indicator, problem }]
  })
}

/** What makes two indicators the same, whatever their spelling. */
function essence(indicator: Indicator): readonly (string | number | boolean)[] {
  switch (indicator.kind) {
    case 'ratio': {
      const { kind, counted, events, total, countNewSeries } = indicator
      return [kind, counted, queryMeaning(events), queryMeaning(total), countNewSeries]
    }
    case 'error-ratio':
      return [indicator.kind, expressionMeaning(indicator.expression)]
    case 'latency': {
      const { kind, histogram, within } = indicator
      return [kind, histogramMeaning(histogram), within.seconds.toFraction()]
    }
    case 'slices': {
      const { kind, every, value, condition } = indicator
      return [kind, every.seconds, expressionMeaning(value), condition.comparison, condition.bound.toFraction()]
    }
    case 'vendor':
      return [indicator.kind, indicator.id]
    case 'unsupported':
      return [indicator.kind, indicator.written]
  }
}
