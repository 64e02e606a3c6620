import type { AuditEntry, ReviewState } from './entry.ts'
import type { Ledger } from './ledger.ts'

/** What became of the contracts on the default branch over a time, and how each change was reviewed. */
interface AuditFindings {
  readonly repository: string
  readonly serverUrl: string
  readonly branch: string
  readonly tip: string
  /** Unix seconds. */
  readonly since: number
  /** Unix seconds. */
  readonly at: number
  /** How many steps of the history touched the SLO directory. */
  readonly looked: number
  /** From when on GitHub's own record tells of direct pushes, in unix seconds. */
  readonly pushesSince: number
  /** Oldest first. */
  readonly entries: readonly AuditEntry[]
  readonly ledger: readonly Ledger[]
  readonly dryRun: boolean
}

/** The answer of a run of the audit: did every contract change have its review? */
export interface AuditResult extends AuditFindings {
  /** The entries by their state, oldest first. */
  readonly byState: Readonly<Record<ReviewState, readonly AuditEntry[]>>
  /** Whether the job is to fail. */
  readonly fails: boolean
}

/** The answer that follows from what was found out. */
export function auditResult(findings: AuditFindings): AuditResult {
  const inState = (state: ReviewState) => findings.entries.filter((entry) => entry.state === state)
  const byState = {
    reviewed: inState('reviewed'),
    unreviewed: inState('unreviewed'),
    unknown: inState('unknown'),
  }
  return { ...findings, byState, fails: byState.unreviewed.length > 0 && !findings.dryRun }
}
