import type { Change } from '../contract/change.ts'
import type { Diagnostic } from '../model/problem.ts'
import type { Approval } from '../review/approval.ts'
import type { Requirement } from '../review/review-rule.ts'
import type { Block } from '../review/verdict.ts'

/** How a contract change came to the default branch. */
export type Arrival =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly author: string | null
      readonly mergedBy: string | null
      /** What the guard's status on the head said when it was merged; null when there was none. */
      readonly guard: 'pending' | 'success' | 'failure' | 'error' | null
    }
  | { readonly kind: 'direct-push'; readonly author: string }
  /** Between two commits the contract changed, and no commit that was found says how. */
  | { readonly kind: 'gap'; readonly from: string | null }

/** Whether a change was reviewed as the policy of its day asks. `unknown`: what is left of the evidence does not say. */
export type ReviewState = 'reviewed' | 'unreviewed' | 'unknown'

/** One step of the default branch that changed the contract, and how it was reviewed. */
export interface AuditEntry {
  /** Unix seconds. */
  readonly at: number
  readonly commit: string
  readonly arrival: Arrival
  readonly state: ReviewState
  /** What the review lacks; of an unknown one, what it would lack if nothing in doubt counted. */
  readonly lacks: readonly Block[]
  readonly changes: readonly Change[]
  readonly unreadable: readonly Diagnostic[]
  readonly approvals: readonly Approval[]
  /** Null when nobody was asked, or when the policy of the day can't be read. */
  readonly requirement: Requirement | null
}
