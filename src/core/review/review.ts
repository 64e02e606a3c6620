/** A review of a pull request, in GitHub's words. */
export interface Review {
  /** Null when the account is gone. */
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly commit: string | null
  /** Unix milliseconds. */
  readonly submittedAt: number | null
}
