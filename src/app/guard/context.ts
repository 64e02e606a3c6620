import type { Client } from '../../adapters/github/client.ts'
import type { CommitReader } from '../../adapters/github/commit-sources.ts'
import type { Teams } from '../../adapters/github/people.ts'
import type { Author, Marked, Status } from '../../adapters/github/statuses.ts'

/** What the guard works with. */
export interface Setting {
  readonly client: Client
  readonly teams: Teams
  readonly reader: CommitReader
  readonly sloDirectory: string
  /** Unix seconds. */
  readonly now: number
  /** Posts the guard's status on a commit; null when the token may not. */
  post(sha: string, status: Omit<Status, 'url'>): Promise<Author | null>
  /**
   * Posts that the guard has seen a contract change of these pull requests, each time once in a run; from then on it is
   * known when their numbers were first seen.
   */
  announce(answer: Answer): Promise<Author | null>
}

/** The commit whose status answers, and the pull requests that it answers for. */
export interface Answer {
  readonly sha: string
  readonly pulls: readonly Marked[]
}
