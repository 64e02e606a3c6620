import type { OverrideException } from '../model/policy.ts'
import type { Unseen } from '../model/unseen.ts'

/** A person's word, which lets a freeze through. `at` is in unix seconds. */
export interface Override {
  readonly kind: 'override'
  readonly exceptions: readonly OverrideException[]
  readonly by: string
  readonly reason: string
  readonly at: number
}

/** Why a person's word does not let a freeze through. */
export type NoOverride =
  /** A policy that freezes knows none. */
  | { readonly kind: 'no-rule' }
  | { readonly kind: 'other-event'; readonly event: string }
  | { readonly kind: 'other-branch'; readonly ref: string; readonly branch: string }
  | { readonly kind: 're-run' }
  | { readonly kind: 'too-short'; readonly atLeast: number }
  /** The text is none of those that were typed when the workflow was started. */
  | { readonly kind: 'not-typed' }
  /** It is given to another input too, so it was not typed as a reason. */
  | { readonly kind: 'given-twice'; readonly input: string }
  | { readonly kind: 'run-unseen' }
  | { readonly kind: 'no-person'; readonly login: string | null }
  | { readonly kind: 'expired'; readonly until: string }
  | { readonly kind: 'not-named'; readonly login: string }
  /** Whether the policy names them can't be seen. */
  | { readonly kind: 'unseen'; readonly login: string; readonly teams: readonly string[]; readonly because: Unseen }
  | { readonly kind: 'no-answer'; readonly message: string }

/** How a reason was given. */
export interface Reasoning {
  readonly text: string
  readonly event: string
  readonly ref: string
  readonly defaultBranch: string
  readonly attempt: number
  /** What was typed into the dispatch's own inputs. */
  readonly typed: readonly string[]
  /** Another input of this action that holds the same text. */
  readonly twin: string | null
}

/** Fewer characters are no reason. */
const SHORTEST = 10

/** Why a reason can't be the word of the person who started the workflow; null when it may be. */
export function reasonDoubt({ text, event, ref, defaultBranch, attempt, typed, twin }: Reasoning): NoOverride | null {
  if (event !== 'workflow_dispatch') return { kind: 'other-event', event }
  if (ref !== `refs/heads/${defaultBranch}`) return { kind: 'other-branch', ref, branch: defaultBranch }
  // A re-run repeats what was typed, and may be somebody else's.
  if (attempt !== 1) return { kind: 're-run' }
  if ([...text.replace(/\s+/g, ' ').trim()].length < SHORTEST) return { kind: 'too-short', atLeast: SHORTEST }
  if (!typed.some((one) => one.trim() === text.trim())) return { kind: 'not-typed' }
  return twin === null ? null : { kind: 'given-twice', input: twin }
}
