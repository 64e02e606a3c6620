import { DateTime } from 'luxon'
import type { Change } from '../contract/change.ts'
import { type ExclusionChange, isOfExclusion } from '../contract/exclusion-changes.ts'
import { isOfWaiver } from '../contract/waiver-changes.ts'
import { type AnnualWindow, isOpenOn } from '../model/annual-window.ts'
import type { ExclusionPolicy, Policy, ReviewPolicy, ReviewRule } from '../model/policy.ts'

/** What the review policy asks for at a moment. */
export interface Requirement {
  readonly rule: RequiredReview
  /** The yearly review window; null when the policy has none, or when the number of waivers counts, which knows no window. */
  readonly window: ReviewWindow | null
  /** Null when no exclusion is among the changes. */
  readonly notice: ExclusionNotice | null
}

/** How many must agree, or why nobody can. */
export type RequiredReview =
  | ReviewRule
  /** An exclusion is retroactive, and the policy refuses those. */
  | { readonly kind: 'retroactive-refused' }
  /** The policy has no exclusions yet, and so no notice that one could have given. */
  | { readonly kind: 'no-exclusions' }

/** Whether the exclusions of an edit give the notice that the policy asks for. */
export type ExclusionNotice =
  /** As long as it is merged by then, in unix seconds. */
  | { readonly kind: 'announced'; readonly until: number }
  | { readonly kind: 'retroactive'; readonly notice: string | null }

/** The window that is open, or the next one; its days are YYYY-MM-DD in its time zone, both included. */
export interface ReviewWindow {
  readonly isOpen: boolean
  readonly opens: string
  readonly closes: string
  readonly timezone: string
  /** What is asked for within it. */
  readonly rule: ReviewRule
}

/** What of a policy says who must agree to a change. */
export type ReviewRules = Pick<Policy, 'review' | 'waivers' | 'exclusions'>

/**
 * What these changes need at `at` (unix seconds). Those of waivers have a number of their own, at any time of the year, and so have
 * exclusions that are retroactive by then; of several numbers the highest counts.
 */
export function requirementFor(rules: ReviewRules, changes: readonly Change[], at: number): Requirement {
  const usual = requirementOf(rules, changes, at)
  const notice = noticeOf(rules.exclusions, changes.filter(isOfExclusion), at)
  if (notice?.kind !== 'retroactive') return { ...usual, notice }
  if (!rules.exclusions) return { rule: { kind: 'no-exclusions' }, window: null, notice }
  const { retroactive } = rules.exclusions
  if (retroactive.kind === 'refused') return { rule: { kind: 'retroactive-refused' }, window: null, notice }
  const isEnough = usual.rule.kind !== 'approvals' || usual.rule.approvals >= retroactive.approvals
  // At no time of the year would fewer do.
  return isEnough ? { ...usual, notice } : { rule: retroactive, window: null, notice }
}

/** Whether all of these lie far enough ahead at `at` (unix seconds). */
function noticeOf(
  policy: ExclusionPolicy | null,
  changes: readonly ExclusionChange[],
  at: number,
): ExclusionNotice | null {
  if (changes.length === 0) return null
  if (!policy) return { kind: 'retroactive', notice: null }
  const until =
    changes.reduce((first, { instants }) => Math.min(first, instants.from), Infinity) - policy.notice.seconds
  return at <= until ? { kind: 'announced', until } : { kind: 'retroactive', notice: policy.notice.text }
}

function requirementOf({ review, waivers }: ReviewRules, changes: readonly Change[], at: number): Requirement {
  const usual = requirementAt(review, at)
  if (!waivers || !changes.some(isOfWaiver)) return usual
  const own: Requirement = { rule: { kind: 'approvals', approvals: waivers.approvals }, window: null, notice: null }
  if (changes.every(isOfWaiver)) return own
  return usual.rule.kind === 'approvals' && usual.rule.approvals < waivers.approvals ? own : usual
}

/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
export function requirementAt(review: ReviewPolicy, at: number): Requirement {
  const { annual } = review
  if (!annual) return { rule: review.outOfWindow, window: null, notice: null }
  const today = DateTime.fromSeconds(at, { zone: annual.timezone })
  const isOpen = isOpenOn(annual, today.toFormat('MM-dd'))
  const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow }
  return { rule: isOpen ? review.inWindow : review.outOfWindow, window, notice: null }
}

/** The window that is open today, or the next one. */
function nearestWindow({ opens, closes }: AnnualWindow, today: DateTime, isOpen: boolean) {
  const day = today.toFormat('MM-dd')
  const wraps = opens > closes
  // An open window that wraps began last year when its end is still to come this year.
  const began = isOpen ? today.year - (wraps && day <= closes ? 1 : 0) : today.year + (day > opens ? 1 : 0)
  return { opens: `${began}-${opens}`, closes: `${began + (wraps ? 1 : 0)}-${closes}` }
}
