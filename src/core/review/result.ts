import type { Change } from '../contract/change.ts'
import { type Diagnostic, eachOnce } from '../model/problem.ts'
import type { Approval } from './approval.ts'
import type { Requirement } from './review-rule.ts'
import { type Block, diagnosticsOf, type Verdict } from './verdict.ts'

/** What the guard found out about one pull request. */
export interface PullJudgement {
  readonly number: number
  readonly baseBranch: string
  readonly verdict: Verdict
  readonly changes: readonly Change[]
  readonly unreadable: readonly Diagnostic[]
  readonly approvals: readonly Approval[]
  /** Null when there is nothing to review, or when the base branch's policy can't be read. */
  readonly requirement: Requirement | null
  /** Whom the base branch's policy names; null for everybody with write access. */
  readonly approvers: readonly string[] | null
}

/** What became of the commit status that tells a verdict. */
export type Posting =
  | { readonly kind: 'posted' }
  /** The token has no write access to it. */
  | { readonly kind: 'denied' }
  /** It may or may not be there: GitHub did not say. */
  | { readonly kind: 'failed'; readonly error: unknown }

/** What a run of the guard found out: about a pull request with its twins, or about a merge group with all of its pull requests. */
interface GuardFindings {
  readonly subject: 'pull-request' | 'merge-group'
  readonly sloDirectory: string
  /** The first is the one that the event is about. */
  readonly pulls: readonly PullJudgement[]
  /** What blocks a merge group as a whole. */
  readonly blocks: readonly Block[]
  /** The changes that are judged: of the pull request, or of the merge group. */
  readonly changes: readonly Change[]
  readonly posting: Posting
  /** Whether there is a SLO directory at all. */
  readonly hasDirectory: boolean
  readonly dryRun: boolean
}

/** The answer of a run of the guard: does this change the contract, and was it reviewed? */
export interface GuardResult extends GuardFindings {
  /** The strictest: all that a merge would bring must be unchanged or approved. */
  readonly verdict: Verdict['kind']
  /** Every reason to block, of the whole and of each pull request. */
  readonly reasons: readonly Block[]
  /** All that can't be read, of the pull requests and of the merge group, each once. */
  readonly unreadable: readonly Diagnostic[]
  /** Whether GitHub did not answer what might have made it another verdict. */
  readonly hasFault: boolean
  /** Whether the job is to fail. */
  readonly fails: boolean
}

/** The answer that follows from what was found out. */
export function guardResult(findings: GuardFindings): GuardResult {
  const verdict = verdictOf(findings)
  return {
    ...findings,
    verdict,
    reasons: reasonsOf(findings),
    unreadable: unreadableOf(findings),
    hasFault: findings.pulls.some(hasFault),
    fails: verdict === 'blocked' && !findings.dryRun,
  }
}

/** Whether a pull request is blocked while GitHub did not say whether a reviewer is in a team. */
export const hasFault = ({ verdict, approvals }: PullJudgement): boolean =>
  verdict.kind === 'blocked' &&
  approvals.some(({ objection }) => objection?.kind === 'teams-unknown' && objection.because === 'fault')

function verdictOf({ pulls, blocks }: GuardFindings): Verdict['kind'] {
  if (blocks.length > 0 || pulls.some(({ verdict }) => verdict.kind === 'blocked')) return 'blocked'
  return pulls.some(({ verdict }) => verdict.kind === 'approved') ? 'approved' : 'unchanged'
}

const reasonsOf = ({ pulls, blocks }: GuardFindings): readonly Block[] => [
  ...blocks,
  ...pulls.flatMap(({ verdict }) => (verdict.kind === 'blocked' ? verdict.reasons : [])),
]

function unreadableOf({ pulls, blocks }: GuardFindings): readonly Diagnostic[] {
  const ofGroup = blocks.flatMap(diagnosticsOf)
  return eachOnce([...pulls.flatMap(({ unreadable }) => unreadable), ...ofGroup])
}
