import { allOccurrencesOf, isOf } from '../exclusions/occurrences.ts'
import { EXCLUDABLE } from '../model/exclusion.ts'
import { promisedPeriodAt } from '../model/period.ts'
import { type PlacedProblem, Problem } from '../model/problem.ts'
import { rfc3339 } from '../model/time.ts'
import type { Subject } from './subject.ts'

/** Exclusions that no window of theirs reaches any more. */
export const endedExclusions = ({ exclusions, slos, at }: Subject): PlacedProblem[] =>
  exclusions.flatMap((exclusion) => {
    const reach = slos.filter((slo) => isOf(exclusion, slo)).map((slo) => promisedPeriodAt(slo, at).from)
    const { name, places } = exclusion
    const end = allOccurrencesOf(exclusion).at(-1)?.to ?? EXCLUDABLE.to
    if (reach.length === 0 || end > Math.min(...reach)) return []
    const problem = new Problem(
      `the exclusion ${name} ended at ${rfc3339(end)}, and no window reaches back to it`,
      null,
      'It can be deleted, which is reviewed as every change of an exclusion is.',
    )
    return [{ place: places.when, problem }]
  })
