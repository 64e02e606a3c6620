import { DateTime } from 'luxon'
import type { Change } from '../contract/change.ts'
import { isOfWaiver } from '../contract/waiver-changes.ts'
import { type AnnualWindow, isOpenOn } from '../model/annual-window.ts'
import type { Policy, ReviewPolicy, ReviewRule } from '../model/policy.ts'

/** What the review policy asks for at a moment. */
export interface Requirement {
  readonly rule: ReviewRule
  /** The yearly review window; null when the policy has none, or when the number of waivers counts, which knows no window. */
  readonly window: ReviewWindow | null
}

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
export type ReviewRules = Pick<Policy, 'review' | 'waivers'>

/**
 * What these changes need at `at` (unix seconds). Those of waivers have a number of their own, at any time of the year; of
 * several numbers the highest counts.
 */
export function requirementFor({ review, waivers }: ReviewRules, changes: readonly Change[], at: number): Requirement {
  const usual = requirementAt(review, at)
  if (!waivers || !changes.some(isOfWaiver)) return usual
  const own: Requirement = { rule: { kind: 'approvals', approvals: waivers.approvals }, window: null }
  if (changes.every(isOfWaiver)) return own
  return usual.rule.kind === 'approvals' && usual.rule.approvals < waivers.approvals ? own : usual
}

/** The rule that holds at `at` (unix seconds). Without a yearly window it is always the one for out of it. */
export function requirementAt(review: ReviewPolicy, at: number): Requirement {
  const { annual } = review
  if (!annual) return { rule: review.outOfWindow, window: null }
  const today = DateTime.fromSeconds(at, { zone: annual.timezone })
  const isOpen = isOpenOn(annual, today.toFormat('MM-dd'))
  const window = { isOpen, ...nearestWindow(annual, today, isOpen), timezone: annual.timezone, rule: review.inWindow }
  return { rule: isOpen ? review.inWindow : review.outOfWindow, window }
}

/** The window that is open today, or the next one. */
function nearestWindow({ opens, closes }: AnnualWindow, today: DateTime, isOpen: boolean) {
  const day = today.toFormat('MM-dd')
  const wraps = opens > closes
  // An open window that wraps began last year when its end is still to come this year.
  const began = isOpen ? today.year - (wraps && day <= closes ? 1 : 0) : today.year + (day > opens ? 1 : 0)
  return { opens: `${began}-${opens}`, closes: `${began + (wraps ? 1 : 0)}-${closes}` }
}
