import { type Diagnostic, Problem } from '../model/problem.ts'
import { beginsAt } from '../model/since.ts'
import type { Slo } from '../model/slo.ts'

/** The SLOs whose promise is said to begin later than `now` (unix seconds): nothing could be measured of one. */
export function futurePromises(slos: readonly Slo[], now: number): Diagnostic[] {
  return slos.flatMap(({ since, window, places }): Diagnostic[] => {
    if (since === null || beginsAt(since, window) <= now) return []
    const problem = new Problem(`\`since\` is in the future: ${since.text}`, 'a day or a time that has come')
    return [{ code: 'value', place: places.since, problem }]
  })
}
