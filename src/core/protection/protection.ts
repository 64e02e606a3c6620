import type { Found } from './found.ts'

/** Whether something that should protect the contracts is in force. What the token may not see is `unknown`, never met. */
export type ProtectionState = 'met' | 'missing' | 'weaker' | 'unknown'

/** What was found out about one expected protection. */
export interface Check {
  readonly state: ProtectionState
  readonly found: Found
}

/** One expected protection, and whether it is in force. */
export interface Protection extends Check {
  readonly expected: Expected
}

/** What should be in force, with what the policy says about it. */
export type Expected =
  | { readonly id: Exclude<ProtectionId, OwnedId | 'required-reviewers' | 'free-targets'> }
  | {
      readonly id: 'required-reviewers'
      /** As `@org/team`. */
      readonly team: string
      /** Whether the token can see the team. */
      readonly isSeen: boolean
      readonly minimum: number
    }
  | {
      readonly id: OwnedId
      /** The files or folders that are to be owned. */
      readonly places: readonly string[]
      /** Whether the policy names anybody who may own them. */
      readonly hasApprovers: boolean
    }
  | { readonly id: 'free-targets'; readonly sloDirectory: string }

export const PROTECTION_IDS = [
  'pull-request',
  'code-owner-review',
  'stale-reviews',
  'last-push',
  'required-reviewers',
  'status-check',
  'up-to-date',
  'deletion',
  'force-push',
  'bypass',
  'codeowners-file',
  'owned-contracts',
  'owned-exclusions',
  'owned-waivers',
  'owned-policy',
  'owned-workflows',
  'owned-codeowners',
  'free-targets',
] as const
export type ProtectionId = (typeof PROTECTION_IDS)[number]
export type OwnedId = Extract<ProtectionId, `owned-${string}`>
