import type { Quoted } from '../model/quoted.ts'

/** Whose contracts and policy decided. */
export type BelievedFiles =
  /** Those of the default branch's tip, as everywhere in a workflow. */
  | {
      readonly kind: 'default-branch'
      /** Its name; null when the event does not say. */
      readonly branch: string | null
      readonly commit: string
      /** Of how many of them the checkout has the same text. */
      readonly fromDisk: number
      readonly fromApi: number
      /** The policy and the contracts of which the checkout has another text, none, or that only it has. */
      readonly differing: readonly string[]
    }
  | { readonly kind: 'checkout'; readonly because: CheckoutReason; readonly fromDisk: number }

/** Why the files of the checkout were believed. */
export type CheckoutReason =
  /** There is no workflow, and so nobody to get around the rules. */
  | { readonly kind: 'terminal' }
  /** The default branch's tip has no such SLO directory: an earlier step made it. */
  | { readonly kind: 'no-directory' }
  /** GitHub could not be asked, or did not answer. */
  | { readonly kind: 'unreadable'; readonly detail: Quoted }
