import type { GuardResult } from '../../core/review/result.ts'
import type { WorkingTreeResult } from '../../core/review/working-tree.ts'

/** The answer of a workflow, where there are reviews, or of a terminal, where there are none yet. */
export type GuardAnswer = ReviewAnswer | WorkingTreeAnswer

export interface ReviewAnswer extends GuardResult {
  readonly mode: 'guard'
}

export interface WorkingTreeAnswer extends WorkingTreeResult {
  readonly mode: 'guard'
}
