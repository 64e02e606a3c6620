/** A pull request as it is now, which may be later than the event that told of it. */
export interface PullRequest {
  readonly number: number
  readonly author: { readonly id: number; readonly login: string } | null
  readonly isOpen: boolean
  readonly isMerged: boolean
  /** The commit that it came into its base by; null before, and where it is not told. */
  readonly mergeCommit: string | null
  readonly headSha: string
  readonly baseBranch: string
  readonly isBaseDefault: boolean
  readonly defaultBranch: string
  readonly labels: readonly string[]
}

/** The port to the pull requests of a repository. */
export interface PullRequests {
  pull(number: number): Promise<PullRequest>
  /** The pull request of a number that a text mentions; null when it is an issue's, or nobody's. */
  mentioned(number: number): Promise<PullRequest | null>
  openPulls(): Promise<readonly PullRequest[]>
  /** The pull requests that a commit belongs to, as far as they are known. */
  pullsOfCommit(sha: string): Promise<readonly PullRequest[]>
}
