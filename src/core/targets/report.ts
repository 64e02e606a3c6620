import type { Diagnostic } from '../model/problem.ts'
import type { TargetLook, TargetResult } from './result.ts'

/** A target, where it stands, and what the quarterly look makes of it. */
export interface ReportedTarget {
  readonly result: TargetResult
  /** Null when it could not be looked at. */
  readonly look: TargetLook | null
}

/** What a run found out for the author of a pull request. */
interface TargetFindings {
  /** The evaluation instant in unix seconds. */
  readonly at: number
  readonly targets: readonly ReportedTarget[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a run has to tell the author of a pull request. */
export interface TargetReport extends TargetFindings {
  /** One word for all targets: a miss weighs most, and what is not known is not met. */
  readonly overall: 'missed' | 'met' | 'unclear'
}

/** The report that follows from what was found out. */
export const reportOnTargets = (findings: TargetFindings): TargetReport => ({
  ...findings,
  overall: overallOf(findings.targets),
})

function overallOf(targets: readonly ReportedTarget[]): TargetReport['overall'] {
  const states = targets.map(({ result }) => result.standing.state)
  if (states.includes('missed')) return 'missed'
  return states.length > 0 && !states.includes('unknown') ? 'met' : 'unclear'
}
