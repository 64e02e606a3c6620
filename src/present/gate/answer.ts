import type { GateResult } from '../../core/policy/result.ts'
import type { BelievedFiles } from '../../core/specs/believed-files.ts'
import type { TargetResults } from '../../core/targets/result.ts'

/** All that the gate has to say: what decided, and beside it the targets, which decide nothing. */
export interface GateAnswer extends GateResult {
  readonly mode: 'gate'
  readonly targets: TargetResults
  /** Whose contracts and policy decided. */
  readonly files: BelievedFiles
  /** How many seconds before the run the instant lies that it was asked to look at; null when that is about now. */
  readonly past: number | null
}
