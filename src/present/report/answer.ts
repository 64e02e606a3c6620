import type { ExclusionCheck } from '../../core/audit/exclusion-check.ts'
import type { InputProblem } from '../../core/model/problem.ts'
import type { TargetReport } from '../../core/targets/report.ts'

/** What the author of a pull request is to know, or why there is nothing to tell. It never fails a job. */
export type ReportAnswer = { readonly mode: 'report'; readonly fails: false } & (
  | ({ readonly kind: 'told' } & ToldTargets)
  | { readonly kind: 'untold'; readonly reason: Untold }
  /** The directory has none, which nobody need be told on every pull request. */
  | { readonly kind: 'no-targets' }
)

/** Where the targets stand, and what became of telling it. */
export interface ToldTargets {
  readonly report: TargetReport
  readonly comment: CommentFate
  /** Whether what is excluded was brought as the policy asks, and what is not subtracted. */
  readonly exclusions: ExclusionCheck
}

/** What became of the comment on the pull request. */
export type CommentFate =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There is nothing to say, and nothing was said before. */
  | { readonly kind: 'none' }
  /** The token has no write access to comments. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Why there is no report. */
export type Untold =
  | { readonly kind: 'no-workflow' }
  /** The run is not for a pull request. */
  | { readonly kind: 'other-event'; readonly event: string }
  /** The repository is public, and nobody asked to publish targets. */
  | { readonly kind: 'withheld' }
  | ({ readonly kind: 'unusable-backend' } & InputProblem)
  | { readonly kind: 'failed'; readonly error: unknown }
