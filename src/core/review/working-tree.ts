import type { Change } from '../contract/change.ts'
import type { Requirement } from './review-rule.ts'

/** What the working tree is compared with. */
export interface LocalBase {
  /** As people name it, such as `origin/main`. */
  readonly name: string
  /** The commits whose files are compared: where the branch parts from it, or the commit that was named. */
  readonly commits: readonly string[]
  /** Whether it is a branch, of which the compared commit is where the two part. */
  readonly isBranch: boolean
  /** Whose policy says what review is due. */
  readonly rules: { readonly name: string; readonly commit: string }
}

/** What a reviewer will be asked, before there is a pull request: nobody has reviewed anything yet. */
export interface WorkingTreeResult {
  readonly subject: 'working-tree'
  readonly base: LocalBase
  readonly changes: readonly Change[]
  /** What the policy asks for today; null when nothing changed. */
  readonly requirement: Requirement | null
  /** Whom the policy names; null for everybody with write access. */
  readonly approvers: readonly string[] | null
  /** Whether the branch has to be brought up to date before it can be judged. */
  readonly isBehind: boolean
  /** What needs a review is neither approved nor blocked before it has had the chance. */
  readonly verdict: 'unchanged' | null
  readonly fails: false
}
