import type { GateResult } from '../../core/policy/result.ts'
import type { TargetResults } from '../../core/targets/result.ts'

/** All that the gate has to say: what decided, and beside it the targets, which decide nothing. */
export interface GateAnswer extends GateResult {
  readonly mode: 'gate'
  readonly targets: TargetResults
}
