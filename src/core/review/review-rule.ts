import { DateTime } from 'luxon'
import { type AnnualWindow, isOpenOn } from '../model/annual-window.ts'
import type { ReviewPolicy, ReviewRule } from '../model/policy.ts'

/** What the review policy asks for at a moment. */
export interface Requirement {
  readonly rule: ReviewRule
  /** The yearly review window; null when the policy has none. */
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
