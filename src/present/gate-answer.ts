import type { GateResult } from '../policy/result.ts'
import type { TargetResults } from '../targets/result.ts'

/** All that the gate has to say: what decided, and beside it the targets, which decide nothing. */
export interface GateAnswer extends GateResult {
  readonly targets: TargetResults
}
