import type { Disbelief } from './deployments.ts'

/** Why all services are gated, where only those were asked for that the deploy changes, or some by name. */
export type WhyAll =
  | { readonly kind: 'never-deployed'; readonly environment: string }
  | {
      readonly kind: 'not-believed'
      readonly environment: string
      readonly commit: string
      readonly because: Disbelief
    }
  /** The commit is deployed already, so that nothing tells what the deploy would fix. */
  | { readonly kind: 'same'; readonly head: string }
  /** The workflow names a commit that is neither the event's nor the one that is checked out. */
  | { readonly kind: 'foreign'; readonly commit: string }
  /** What goes out can't be determined, and why. */
  | { readonly kind: 'no-answer'; readonly message: string }
