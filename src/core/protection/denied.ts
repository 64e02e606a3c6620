import type { Quoted } from '../model/quoted.ts'

/** GitHub did not let the token read or write something. */
export interface Denied {
  readonly kind: 'denied'
  /** What was asked, and what GitHub answered. */
  readonly reason: Quoted
}
