import { type PlacedProblem, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'
import { indicatorMeaning } from '../promql/indicator-meaning.ts'
import type { Subject } from './subject.ts'

/** Each group is a promise of its own, beside that of all together. */
const meaningOf = ({ indicator, groupBy }: Slo) => JSON.stringify([indicatorMeaning(indicator), groupBy.toSorted()])

/** SLOs that measure what an earlier one measures already. */
export function sameIndicators({ slos }: Subject): PlacedProblem[] {
  const first = new Map<string, Slo>()
  return slos.flatMap((slo) => {
    const measured = meaningOf(slo)
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
