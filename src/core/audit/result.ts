import type { AuditEntry, ReviewState } from './entry.ts'
import type { Ledger } from './ledger.ts'

/** What became of the contracts on the default branch over a time, and how each change was reviewed. */
export interface AuditResult {
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

export const entriesIn = ({ entries }: AuditResult, state: ReviewState): readonly AuditEntry[] =>
  entries.filter((entry) => entry.state === state)
