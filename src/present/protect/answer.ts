import type { ProtectResult } from '../../core/protection/result.ts'

export interface ProtectAnswer extends ProtectResult {
  readonly mode: 'protect'
}
