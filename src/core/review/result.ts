import type { Change } from '../contract/change.ts'
import type { Diagnostic } from '../model/problem.ts'
import type { Approval } from './approval.ts'
import type { Requirement } from './review-rule.ts'
import type { Block, Verdict } from './verdict.ts'

/** What the guard found out about one pull request. */
export interface PullJudgement {
  readonly number: number
  readonly baseBranch: string
  readonly verdict: Verdict
  readonly changes: readonly Change[]
  readonly unreadable: readonly Diagnostic[]
  readonly approvals: readonly Approval[]
  /** Null when nothing changed, or when the base branch's policy can't be read. */
  readonly requirement: Requirement | null
  /** Whom the base branch's policy names; null for everybody with write access. */
  readonly approvers: readonly string[] | null
}

/** The answer of a run of the guard: about a pull request with its twins, or about a merge group with all of its pull requests. */
export interface GuardResult {
  readonly subject: 'pull-request' | 'merge-group'
  readonly sloDirectory: string
  /** The first is the one that the event is about. */
  readonly pulls: readonly PullJudgement[]
  /** What blocks a merge group as a whole. */
  readonly blocks: readonly Block[]
  /** The changes that are judged: of the pull request, or of the merge group. */
  readonly changes: readonly Change[]
  /** Whether the status could be written. */
  readonly isPosted: boolean
  /** Whether there is a SLO directory at all. */
  readonly hasDirectory: boolean
  readonly dryRun: boolean
}

/** The strictest verdict: all that a merge would bring must be unchanged or approved. */
export function verdictOf({ pulls, blocks }: GuardResult): Verdict['kind'] {
  if (blocks.length > 0 || pulls.some(({ verdict }) => verdict.kind === 'blocked')) return 'blocked'
  return pulls.some(({ verdict }) => verdict.kind === 'approved') ? 'approved' : 'unchanged'
}

/** Every reason to block, of the whole and of each pull request. */
export const blocksOf = ({ pulls, blocks }: GuardResult): readonly Block[] => [
  ...blocks,
  ...pulls.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : [])),
]
