import type { Change } from '../contract/change.ts'
import type { Comparison } from '../contract/contract-changes.ts'
import type { Diagnostic } from '../model/problem.ts'
import { type Approval, type Candidate, weigh } from './approval.ts'
import type { Requirement } from './review-rule.ts'

/** The guard's answer about an edit. */
export type Verdict =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'approved'; readonly needed: number }
  | { readonly kind: 'blocked'; readonly reasons: readonly Block[] }

/** Why an edit is blocked. */
export type Block =
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly Diagnostic[] }
  /** Git attributes may give a checkout another text than the one that is reviewed, so that no review helps. */
  | { readonly kind: 'git-attributes'; readonly diagnostics: readonly Diagnostic[] }
  /** The base branch's policy can't be read, so that nobody knows who may approve. */
  | { readonly kind: 'no-policy'; readonly diagnostics: readonly Diagnostic[] }
  /** No change of a contract is accepted at this time of the year. */
  | { readonly kind: 'window-closed' }
  /** Exclusions that don't give the policy's notice, where it refuses those or has none of them yet. */
  | { readonly kind: 'retroactive-refused' }
  | { readonly kind: 'no-exclusions' }
  | { readonly kind: 'too-few-approvals'; readonly needed: number; readonly counted: number }
  | { readonly kind: 'changes-requested'; readonly by: readonly string[] }
  /** The contract of the base branch has moved since this branch left it, and it is not clear what a merge would make of both. */
  | { readonly kind: 'behind' }
  /** A merge group carries changes that none of its pull requests brings. */
  | { readonly kind: 'unexplained'; readonly changes: readonly Change[] }

/** What the verdict about a pull request rests on. `requirement` is null when the base branch's policy can't be read. */
export interface Case {
  readonly comparison: Comparison
  readonly requirement: Requirement | null
  readonly policyDiagnostics: readonly Diagnostic[]
  readonly candidates: readonly Candidate[]
}

export interface Judgement {
  readonly verdict: Verdict
  readonly approvals: readonly Approval[]
}

/** Judges an edit by the policy of the base branch. All reasons to block it are given, not only the first. */
export function judge({ comparison, requirement, policyDiagnostics, candidates }: Case): Judgement {
  const { changes, unreadable } = comparison
  const approvals = candidates.map(weigh)
  if (changes.length === 0 && unreadable.length === 0) return { verdict: { kind: 'unchanged' }, approvals }
  const reasons = unreadableBlocks(unreadable)
  if (!isReviewable(comparison)) return { verdict: { kind: 'blocked', reasons }, approvals }
  if (!requirement) reasons.push({ kind: 'no-policy', diagnostics: policyDiagnostics })
  // No number of approvals is asked for what nobody can review.
  else if (changes.length > 0) reasons.push(...shortfall(requirement, approvals))
  const against = approvals.filter(({ blocks }) => blocks).map(({ login }) => login)
  if (against.length > 0) reasons.push({ kind: 'changes-requested', by: against })
  if (reasons.length > 0) return { verdict: { kind: 'blocked', reasons }, approvals }
  return { verdict: { kind: 'approved', needed: neededBy(requirement) }, approvals }
}

/** Why an edit is blocked that leaves this behind. */
export function unreadableBlocks(diagnostics: readonly Diagnostic[]): Block[] {
  const [attributes, rest] = [diagnostics.filter(isAttributes), diagnostics.filter((one) => !isAttributes(one))]
  return [
    ...(attributes.length > 0 ? [{ kind: 'git-attributes', diagnostics: attributes } as const] : []),
    ...(rest.length > 0 ? [{ kind: 'unreadable', diagnostics: rest } as const] : []),
  ]
}

/** Whether there is anything that a review is about. */
export const isReviewable = ({ changes, unreadable }: Comparison): boolean =>
  changes.length > 0 || !unreadable.every(isAttributes)

/** What a reason to block has to say of files. */
export const diagnosticsOf = (block: Block): readonly Diagnostic[] =>
  block.kind === 'unreadable' || block.kind === 'git-attributes' ? block.diagnostics : []

const isAttributes = ({ code }: Diagnostic) => code === 'git-attributes'

function shortfall({ rule }: Requirement, approvals: readonly Approval[]): Block[] {
  if (rule.kind === 'blocked') return [{ kind: 'window-closed' }]
  if (rule.kind !== 'approvals') return [{ kind: rule.kind }]
  const counted = approvals.filter(({ objection }) => objection === null).length
  return counted < rule.approvals ? [{ kind: 'too-few-approvals', needed: rule.approvals, counted }] : []
}

const neededBy = (requirement: Requirement | null) =>
  requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : 0

/**
 * The changes of a merge that none of the edits merged brings: two edits that were each reviewed can merge into a third
 * that nobody saw.
 */
export function unexplained(merged: readonly Change[], brought: readonly Change[]): readonly Change[] {
  const outcome = ({ service, slo, field, after }: Change) => JSON.stringify([service, slo, field, after])
  const known = new Set(brought.map(outcome))
  return merged.filter((change) => !known.has(outcome(change)))
}
