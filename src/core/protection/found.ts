import type { Quoted } from '../model/quoted.ts'
import type { OwnersError } from './codeowners.ts'
import type { UnreadableOwners } from './owners-file.ts'
import type { RequiredReviewer, Rule } from './rules.ts'
import type { RulesetInForce } from './rules-in-force.ts'

/** What is in force where a protection is expected. */
export type Found = FoundRules | FoundBypass | FoundOwners | FoundTargets

type FoundRules =
  /** The rules can't be read, for this reason. */
  | { readonly kind: 'unreadable-rules'; readonly reason: Quoted }
  | { readonly kind: 'rule' | 'no-rule'; readonly type: Rule['type'] }
  | { readonly kind: 'parameter'; readonly name: string; readonly value: boolean }
  | { readonly kind: 'no-reviewers' }
  | { readonly kind: 'unseen-team' | 'other-reviewers'; readonly team: string }
  | { readonly kind: 'approvals'; readonly count: number }
  | { readonly kind: 'lax-reviewers'; readonly entries: readonly RequiredReviewer[] }
  | { readonly kind: 'status-check'; readonly context: string }
  /** Other contexts than ours are required, or none. */
  | { readonly kind: 'no-status-check'; readonly others: readonly string[] }
  | { readonly kind: 'merge-queue' | 'up-to-date' | 'may-be-behind' }

type FoundBypass =
  | { readonly kind: 'nothing-to-bypass' | 'no-bypass' }
  | { readonly kind: 'unseen-bypass' | 'bypass'; readonly rulesets: readonly RulesetInForce[] }

type FoundOwners =
  | { readonly kind: 'unreadable-owners'; readonly why: UnreadableOwners }
  | { readonly kind: 'no-owners-file' }
  | { readonly kind: 'owners-file'; readonly path: string }
  /** GitHub did not say whether the file has errors. */
  | { readonly kind: 'unchecked-owners-file'; readonly path: string }
  | { readonly kind: 'broken-owners-file'; readonly path: string; readonly errors: readonly OwnersError[] }
  /** No line gives the file an owner, or this one takes it away. */
  | { readonly kind: 'no-owner'; readonly path: string; readonly line: OwnersLine | null }
  | { readonly kind: 'unnamed-owner'; readonly owner: string; readonly path: string; readonly line: number }
  | { readonly kind: 'owners'; readonly owners: readonly string[] }

type FoundTargets =
  | { readonly kind: 'owned-targets'; readonly line: OwnersLine }
  | { readonly kind: 'no-owner-but-unseen-rules' }
  | { readonly kind: 'reviewed-targets'; readonly patterns: readonly string[] }
  /** Nobody owns them; every pull request of the repository needs so many approvals, of anybody. */
  | { readonly kind: 'free-targets'; readonly approvals: number }

/** A line of CODEOWNERS. */
interface OwnersLine {
  readonly line: number
  readonly pattern: string
}
