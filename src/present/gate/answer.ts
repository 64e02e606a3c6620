import type { ExclusionCheck } from '../../core/audit/exclusion-check.ts'
import type { Notice } from '../../core/model/problem.ts'
import type { GateResult } from '../../core/policy/result.ts'
import type { BelievedFiles } from '../../core/specs/believed-files.ts'
import type { TargetResults } from '../../core/targets/result.ts'

/** All that the gate has to say: what decided, and beside it the targets, which decide nothing. */
export interface GateAnswer extends GateResult {
  readonly mode: 'gate'
  readonly targets: TargetResults
  /** Whether what is excluded was brought as the policy asks, and what is not subtracted. */
  readonly exclusions: ExclusionCheck
  /** Whose contracts and policy decided. */
  readonly files: BelievedFiles
  /** What lies among the contracts and is none. */
  readonly notSlos: readonly Notice[]
  /** How many seconds before the run the instant lies that it was asked to look at; null when that is about now. */
  readonly past: number | null
  /** What became of the freeze issues; left out where nobody asked for them. */
  readonly freezeIssues?: FreezeIssues
}

/** What became of the issues about freezes. None of it decides anything. */
export type FreezeIssues =
  | { readonly kind: 'not-kept'; readonly reason: NotKept }
  /** `urls` are those of the open issues of this run's frozen services. */
  | { readonly kind: 'kept'; readonly urls: readonly string[]; readonly faults: readonly IssueFault[] }

/** Why a run leaves the issues alone. */
export type NotKept =
  /** There is no GitHub to ask: outside of a workflow, or without a token. */
  | { readonly kind: 'no-github' }
  | { readonly kind: 'dry-run' }
  /** The run is for a pull request or a merge group. */
  | { readonly kind: 'other-event'; readonly event: string }
  | { readonly kind: 'other-branch'; readonly ref: string; readonly defaultBranch: string }

/** What kept an issue from being brought up to date. */
export type IssueFault =
  /** The token has no write access to issues. */
  | { readonly kind: 'denied' }
  /** The repository has none. */
  | { readonly kind: 'disabled' }
  | { readonly kind: 'failed'; readonly error: unknown }
