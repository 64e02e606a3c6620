import type { SourceFile } from '../model/place.ts'
import type { Finding } from './finding.ts'

/** What a run of lint found. */
interface LintFindings {
  /** The instant as of which reviews are due, in unix seconds. */
  readonly at: number
  readonly dryRun: boolean
  /** The address of the program's own pages. */
  readonly pages: string
  /** How many files of the SLO directory were looked at, those that can't be read included. */
  readonly files: number
  /** The files that were read, from which findings are shown. */
  readonly sources: readonly SourceFile[]
  /** In the order in which a reader fixes them: by file, line and column. */
  readonly findings: readonly Finding[]
}

/** The answer of a run of lint: are the files right, and do they follow the practice? */
export interface LintResult extends LintFindings {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** Whether the job is to fail. */
  readonly fails: boolean
}

/** The answer that follows from what was found. */
export function lintResult(found: LintFindings): LintResult {
  const ofLevel = (level: Finding['level']) => found.findings.filter((finding) => finding.level === level)
  const errors = ofLevel('error')
  return { ...found, errors, warnings: ofLevel('warning'), fails: errors.length > 0 && !found.dryRun }
}
