import type { WarningCode } from '../model/finding-code.ts'
import type { Diagnostic, PlacedProblem } from '../model/problem.ts'

/** What lint has to say about a place in a file. An error means that the file is wrong; a warning never fails a job. */
export type Finding = ({ readonly level: 'error' } & Diagnostic) | ({ readonly level: 'warning' } & Warning)

/** A departure from the practice in a file that is right. */
export interface Warning extends PlacedProblem {
  readonly code: WarningCode
}
