import type { Trouble } from '../../core/model/attempt.ts'
import type { ProtectResult } from '../../core/protection/result.ts'

export interface ProtectAnswer extends ProtectResult {
  readonly mode: 'protect'
  /** What kept the rules from being read once they were written. */
  readonly trouble: Trouble | null
}
