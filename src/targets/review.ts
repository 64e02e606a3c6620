import { DateTime } from 'luxon'
import type { PerformanceTarget } from '../specs/target.ts'

/** That nobody has looked at a target for a quarter. `due` is the day until which it should have been, as YYYY-MM-DD. */
export type ReviewNotice =
  | { readonly kind: 'never-reviewed' }
  | { readonly kind: 'overdue'; readonly reviewed: string; readonly due: string }

/** Whether a target is due for its quarterly look at `at` (unix seconds); null when it is not. Days are those of UTC. */
export function reviewNoticeOf({ reviewed }: Pick<PerformanceTarget, 'reviewed'>, at: number): ReviewNotice | null {
  if (reviewed === null) return { kind: 'never-reviewed' }
  const due = DateTime.fromISO(reviewed, { zone: 'UTC' }).plus({ months: 3 })
  const today = DateTime.fromSeconds(at, { zone: 'UTC' }).startOf('day')
  return today > due ? { kind: 'overdue', reviewed, due: due.toISODate() ?? reviewed } : null
}
