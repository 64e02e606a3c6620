import Fraction from 'fraction.js'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import { sloId } from '../model/slo.ts'
import type { Subject } from './subject.ts'

/** A buffer of a smaller share of the error budget absorbs next to nothing. */
const LEAST = new Fraction(1, 10)

/** Targets that lie so close to their objective that missing the one is nearly missing the other. */
export function thinBuffers({ targets, slos }: Subject): PlacedProblem[] {
  const objectives = new Map(slos.map((slo) => [sloId(slo), slo.objective]))
  return targets.flatMap(({ service, slo, aim, place }) => {
    const id = `${service}/${slo}`
    const objective = objectives.get(id)
    // A latency target has the SLO's own objective: its buffer is a length of time.
    if (!objective || aim.kind !== 'ratio') return []
    const budget = objective.ratio.neg().add(1)
    const least = objective.ratio.add(budget.mul(LEAST))
    if (aim.ratio.gte(least)) return []
    const problem = new Problem(
      `the target ${aim.text} of ${id} is less than a tenth of the error budget above the objective, ${objective.text}`,
      `a target of at least ${least.mul(100).toString(30)}%`,
    )
    return [{ place, problem }]
  })
}
