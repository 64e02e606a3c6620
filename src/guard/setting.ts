import type { Client } from '../github/client.ts'
import type { CommitReader } from '../github/commit-files.ts'
import type { Teams } from '../github/people.ts'
import type { Author, Marked, Status } from '../github/statuses.ts'

/** What the guard works with. */
export interface Setting {
  readonly client: Client
  readonly teams: Teams
  readonly reader: CommitReader
  readonly sloDirectory: string
  /** Unix seconds. */
  readonly now: number
  /** Posts the guard's status on the head; null when the token may not. */
  post(status: Omit<Status, 'url'>): Promise<Author | null>
  /**
   * Posts, once in a run, that the guard has seen a contract change of these pull requests; from then on it is known when
   * their numbers were first seen.
   */
  announce(pulls: readonly Marked[]): Promise<Author | null>
}
