import type { Coverage } from '../budget/coverage.ts'
import { keptSeconds } from '../exclusions/kept.ts'
import type { Reason } from '../model/measurement.ts'
import type { Period } from '../model/period.ts'
import type { ErrorBudgetPolicy } from '../model/policy.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'

/**
 * Why a window's data can't be believed to tell all that happened; null when they can. Data in coarse steps may be two steps old,
 * since the one that is being made is not there yet. What is excluded needs none, so time that counts is what makes data old.
 */
export function doubtIn(
  slo: Pick<Slo, 'name' | 'groupOf' | 'noData'>,
  coverage: Coverage,
  period: Period,
  policy: ErrorBudgetPolicy,
  excluded: readonly Stretch[],
): Reason | null {
  switch (coverage.kind) {
    case 'not-told':
      return null
    case 'undetermined':
      return { kind: 'coverage-undetermined', cause: coverage.reason }
    case 'covered': {
      // Where absence says that there is no traffic, it is neither a hole nor old.
      if (slo.noData === 'idle') return null
      const { share, hole, endedAt, stepSeconds } = coverage
      const { minimumCoverage, maximumAge } = policy
      const { from, to } = period
      const age = endedAt === null ? 0 : keptSeconds({ from: endedAt, to }, excluded)
      if (endedAt !== null && age > Math.max(maximumAge.seconds, 2 * stepSeconds))
        return { kind: 'stale', endedAt, at: to, maximumAge: maximumAge.text, group: groupIn(slo) }
      if (share >= minimumCoverage.ratio.valueOf()) return null
      return { kind: 'low-coverage', share, minimum: minimumCoverage.text, hole, window: { from, to } }
    }
  }
}

/** The labels of an SLO of one group, as they stand in its name. */
const groupIn = ({ name, groupOf }: Pick<Slo, 'name' | 'groupOf'>) =>
  groupOf === null ? null : name.slice(groupOf.length)
