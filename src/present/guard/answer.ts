import type { GuardResult } from '../../core/review/result.ts'

export interface GuardAnswer extends GuardResult {
  readonly mode: 'guard'
}
