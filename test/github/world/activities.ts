/** What moved the branches of a repository: the only record of pushes whose times nobody can make up. */
import { log } from '../git/history.ts'
import type { ObjectStore, Sha } from '../git/objects.ts'
import type { Account } from './accounts.ts'

export type ActivityType = 'push' | 'force_push' | 'branch_creation' | 'pr_merge'

export interface Activity {
  readonly id: number
  readonly type: ActivityType
  readonly ref: string
  /** Nothing when the branch was new. */
  readonly before: Sha | undefined
  readonly after: Sha
  readonly actor: Account
  readonly at: Date
}

/** What a push from one commit to another is. */
export function kindOfPush(store: ObjectStore, before: Sha | undefined, after: Sha): ActivityType {
  if (before === undefined) return 'branch_creation'
  return log(store, after).includes(before) ? 'push' : 'force_push'
}
