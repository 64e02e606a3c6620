import type { Exclusion } from '../model/exclusion.ts'
import type { Place } from '../model/place.ts'
import type { Stretch } from '../model/stretch.ts'
import type { AuditEntry } from './entry.ts'

/** Whether the time that does not count was brought as the policy asks. */
export type ExclusionCheck =
  /** Nothing is excluded of the time that is looked at. */
  | { readonly kind: 'none' }
  /** There is no workflow, and so nobody to ask: all of it is subtracted. */
  | { readonly kind: 'not-verified' }
  | { readonly kind: 'verified'; readonly unused: readonly UnusedExclusion[] }

/** Time that an exclusion names and that counts all the same; from the first to the last instant, in unix seconds. */
export interface UnusedExclusion extends Stretch, Pick<Exclusion, 'name' | 'category' | 'reason'> {
  readonly place: Place
  /** Whose time it is, each as `service/name`. */
  readonly slos: readonly string[]
  readonly because: ExclusionRefusal
}

/** Why it is not subtracted. */
export type ExclusionRefusal =
  | {
      readonly kind: 'late'
      readonly pull: number
      /** Unix seconds. */
      readonly mergedAt: number
      /** As the policy of the day asked for it; null when it had no exclusions. */
      readonly notice: string | null
      /** How the whole of it was reviewed; null when it is not seen to change anything. */
      readonly entry: AuditEntry | null
    }
  | { readonly kind: 'push' }
  /** The default branch has none of the files that decide. */
  | { readonly kind: 'not-on-default-branch' }
  /** The history that was looked at does not say what brought it. */
  | { readonly kind: 'not-found' }
  /** More files, or late pull requests, than are looked at. */
  | { readonly kind: 'too-many'; readonly what: 'files' | 'pull-requests'; readonly most: number }
  /** There is no token to ask GitHub with. */
  | { readonly kind: 'no-github' }
  | { readonly kind: 'no-answer'; readonly message: string }
