import { approverOf } from '../model/approver.ts'
import type { ReviewPolicy, ReviewRule } from '../model/policy.ts'
import type { ReviewRules } from '../review/review-rule.ts'

/** The name of the one ruleset that is ours. */
export const RULESET_NAME = 'SLO contracts'

/** What should protect the contracts of a repository. */
export interface Wanted {
  readonly sloDirectory: string
  /** Who may own the protected paths; null when the policy names nobody. */
  readonly approvers: readonly string[] | null
  /** Null where a ruleset can't say what the policy says. */
  readonly reviewers: Reviewers | null
}

/** The team whose approvals the ruleset itself requires on the protected paths. */
export interface Reviewers {
  /** As `@org/team`. */
  readonly team: string
  /** Null when the token can't see the team. */
  readonly id: number | null
  readonly minimum: number
}

/** Files that a ruleset protects by their paths. */
export const protectedPatterns = (sloDirectory: string): readonly string[] => [
  `${sloDirectory}/slos/**`,
  `${sloDirectory}/exclusions/**`,
  `${sloDirectory}/waivers/**`,
  `${sloDirectory}/policy.yaml`,
  '.github/**',
]

/**
 * The team that a ruleset can require. Of several required reviewers GitHub asks all, and the policy any of them; so there is
 * one only when the policy names a team and nobody else.
 */
export function requiredTeam(review: ReviewPolicy, organization: string | null) {
  const [only, ...others] = (review.approvers ?? []).map(approverOf)
  if (organization === null || only?.kind !== 'team' || others.length > 0) return null
  return only.organization.toLowerCase() === organization.toLowerCase() ? only : null
}

/** The approvals that the policy asks for at its mildest: a ruleset knows no time of the year, and must not ask for more. */
export function fewestApprovals({ review, waivers }: ReviewRules): number {
  const { annual, inWindow, outOfWindow } = review
  const ofWaivers: ReviewRule[] = waivers ? [{ kind: 'approvals', approvals: waivers.approvals }] : []
  const rules = [...(annual ? [inWindow, outOfWindow] : [outOfWindow]), ...ofWaivers]
  const counts = rules.flatMap((rule) => (rule.kind === 'approvals' ? [rule.approvals] : []))
  return counts.length > 0 ? Math.min(...counts) : 1
}
