import type { Subject } from './subject.ts'

/** What a run would deploy. */
export type Outgoing =
  | Subject
  /** The event does not say, and neither does the workflow. */
  | { readonly kind: 'untold'; readonly event: string }
  /** The workflow names a commit that is neither the event's nor the one that is checked out: anything may go out in its name. */
  | { readonly kind: 'foreign'; readonly commit: string }
