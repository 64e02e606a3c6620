/** Whether something that should protect the contracts is in force. What the token may not see is `unknown`, never met. */
export type ProtectionState = 'met' | 'missing' | 'weaker' | 'unknown'

/** What was found out about one expected protection. */
export interface Check {
  readonly state: ProtectionState
  /** What is in force, in words. */
  readonly found: string
}

/** One expected protection, whether it is in force, and what to do when it is not. */
export interface Protection extends Check {
  readonly id: ProtectionId
  /** What is expected, in words. */
  readonly expected: string
  readonly fix: string
}

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
  'owned-policy',
  'owned-workflows',
  'owned-codeowners',
  'free-targets',
] as const
export type ProtectionId = (typeof PROTECTION_IDS)[number]
