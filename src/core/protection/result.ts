import type { Denied } from './denied.ts'
import type { Protection, ProtectionState } from './protection.ts'
import type { RulesetBody } from './ruleset.ts'

/** What became of the ruleset. `would-…`: a dry run wrote nothing. */
export type Applied =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'would-create' | 'would-update' }
  | Denied

/** What is in force on the default branch, and what should be. */
interface ProtectFindings {
  readonly repository: string
  readonly branch: string
  readonly protections: readonly Protection[]
  readonly applied: Applied
  /** The lines for CODEOWNERS; null when the policy names nobody. */
  readonly ownersBlock: string | null
  readonly ruleset: RulesetBody
  /** The id of our ruleset when there is one already. */
  readonly rulesetId: number | null
  readonly notices: readonly ProtectNotice[]
  readonly dryRun: boolean
}

/** What else a reader should know: what could not be made of the policy, found out or told apart. */
export type ProtectNotice =
  /** The policy names no approvers, so that CODEOWNERS gets no lines. */
  | { readonly kind: 'no-approvers'; readonly sloDirectory: string }
  /** Our ruleset is there, and set to enforce nothing. */
  | { readonly kind: 'not-enforced'; readonly enforcement: string }
  /** Any one of several may approve, and a ruleset can only require all of its reviewers. */
  | { readonly kind: 'no-required-reviewers' }
  /** The token can't see the team that the ruleset should require. */
  | { readonly kind: 'team-unseen'; readonly team: string }

/** The answer of a run of protect: does the repository enforce the guard? */
export interface ProtectResult extends ProtectFindings {
  /** How many protections are in each state. */
  readonly counts: Readonly<Record<ProtectionState, number>>
  /** Whether something is missing, weaker, or could not be written. What is unknown only warns. */
  readonly fallsShort: boolean
  /** Whether the job is to fail. */
  readonly fails: boolean
}

/** The answer that follows from what was found out. */
export function protectResult(findings: ProtectFindings): ProtectResult {
  const { protections, applied, dryRun } = findings
  const count = (state: ProtectionState) => protections.filter((protection) => protection.state === state).length
  const counts = { met: count('met'), missing: count('missing'), weaker: count('weaker'), unknown: count('unknown') }
  const fallsShort = counts.missing + counts.weaker > 0 || applied.kind === 'denied'
  return { ...findings, counts, fallsShort, fails: fallsShort && !dryRun }
}
