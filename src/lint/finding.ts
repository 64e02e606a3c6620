import type { Diagnostic, PlacedProblem } from '../specs/diagnostic.ts'
import type { WarningCode } from '../specs/finding-code.ts'

/** What lint has to say about a place in a file. An error means that the file is wrong; a warning never fails a job. */
export type Finding = ({ readonly level: 'error' } & Diagnostic) | ({ readonly level: 'warning' } & Warning)

/** A departure from the practice in a file that is right. */
export interface Warning extends PlacedProblem {
  readonly code: WarningCode
}
