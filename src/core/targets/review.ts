import type { PerformanceTarget } from '../model/target.ts'

/** That nobody has looked at a target for a quarter. `due` is the day until which it should have been, as YYYY-MM-DD. */
export type ReviewNotice =
  | { readonly kind: 'never-reviewed' }
  | { readonly kind: 'overdue'; readonly reviewed: string; readonly due: string }

/** Whether a target is due for its quarterly look at `at` (unix seconds); null when it is not. Days are those of UTC. */
export function reviewNoticeOf({ reviewed }: Pick<PerformanceTarget, 'reviewed'>, at: number): ReviewNotice | null {
  if (reviewed === null) return { kind: 'never-reviewed' }
  const due = quarterAfter(reviewed)
  const dayAfter = new Date(due).setUTCDate(due.getUTCDate() + 1)
  return at * 1000 >= dayAfter ? { kind: 'overdue', reviewed, due: due.toISOString().replace(/T.*/, '') } : null
}

/** The same day three months later; in a month that is too short, its last one. */
function quarterAfter(day: string): Date {
  const due = new Date(`${day}T00:00:00Z`)
  const date = due.getUTCDate()
  due.setUTCMonth(due.getUTCMonth() + 3)
  if (due.getUTCDate() !== date) due.setUTCDate(0)
  return due
}
