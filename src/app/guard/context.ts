import type { BranchHistory } from '../../core/audit/branch-history.ts'
import type { Commits } from '../../core/review/commit.ts'
import type { People } from '../../core/review/people.ts'
import type { PullRequests } from '../../core/review/pull-request.ts'
import type { GuardResult } from '../../core/review/result.ts'
import type { Reviews } from '../../core/review/review.ts'
import type { Marked, Posted, Status, Statuses } from '../../core/review/status.ts'
import type { CommitSources } from '../../core/specs/commit-sources.ts'

/** What the guard works with. */
export interface Setting {
  readonly github: PullRequests & Commits & Reviews & People & Statuses & Pick<BranchHistory, 'defaultBranch'>
  readonly sources: CommitSources
  readonly sloDirectory: string
  /** Unix seconds. */
  readonly now: number
  readonly words: StatusWords
  /** Posts the guard's status on a commit; null when the token may not. */
  post(sha: string, status: Omit<Status, 'url'>): Promise<Posted | null>
  /**
   * Posts that the guard has seen a contract change of these pull requests, each time once in a run; from then on it is
   * known when their numbers were first seen.
   */
  announce(target: StatusTarget): Promise<Posted | null>
}

/** The descriptions of the guard's statuses: they go out while it runs, so that what words them is handed in. */
export interface StatusWords {
  /** Of a change whose review is being looked for. */
  readonly pending: string
  /** Of a run that broke down. */
  readonly failed: string
  verdict(result: GuardResult): string
}

/** The commit whose status answers, and the pull requests that it answers for. */
export interface StatusTarget {
  readonly sha: string
  readonly pulls: readonly Marked[]
}
