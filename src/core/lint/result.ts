import type { Finding } from './finding.ts'

/** What a run of lint found. */
export interface LintResult {
  /** The instant as of which reviews are due, in unix seconds. */
  readonly at: number
  readonly dryRun: boolean
  /** Where the program's own pages are, as an address or a path. */
  readonly pages: string
  /** How many files of the SLO directory were looked at, those that can't be read included. */
  readonly files: number
  /** In the order in which a reader mends them: by file, line and column. */
  readonly findings: readonly Finding[]
}

/** The findings of one level. */
export const findingsOf = ({ findings }: LintResult, level: Finding['level']): Finding[] =>
  findings.filter((finding) => finding.level === level)
