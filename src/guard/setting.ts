import type { Client } from '../github/client.ts'
import type { CommitReader } from '../github/commit-files.ts'
import type { Teams } from '../github/people.ts'
import type { Author, Status } from '../github/statuses.ts'

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
}
