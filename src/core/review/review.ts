/** A review of a pull request, in GitHub's words. */
export interface Review {
  /** Null when the account is gone. */
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly commit: string | null
  /** Unix milliseconds. */
  readonly submittedAt: number | null
  /** Whether GitHub said with it that its author may write to the repository; else that has to be asked. */
  readonly mayWrite: boolean
}

/** The port to what people said of a pull request, and what happened to it. */
export interface Reviews {
  /** Oldest first. */
  reviews(pull: number): Promise<readonly Review[]>
  /** Lets the reviews of a pull request come along with whatever else is asked for at the same time. */
  foresee(pull: number): void
  /** When the branch was last force-pushed, in unix milliseconds; null for never. */
  lastForcePush(pull: number): Promise<number | null>
  /** Who put a label on it last; null when nobody is known. */
  labelledBy(pull: number, label: string): Promise<string | null>
}
