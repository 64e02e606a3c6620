import type { AnnualWindow } from '../model/annual-window.ts'
import { isOpenOn } from '../model/annual-window.ts'
import { approverKey } from '../model/approver.ts'
import type { ReviewPolicy, ReviewRule } from '../model/policy.ts'
import { type Change, type Direction, directionOf } from './change.ts'
import { moreIsLooser } from './exception-changes.ts'
import { listText, type PlaceField, policyChange } from './policy-field.ts'

/** What differs between two review policies. */
export function reviewChanges(before: ReviewPolicy, after: ReviewPolicy, placeOf: PlaceField): Change[] {
  const change = (field: string, was: string, is: string, direction: Direction): Change[] =>
    was === is ? [] : [policyChange(['review', field], was, is, direction, placeOf)]
  const byDays = (edit: Partial<ReviewPolicy>) => requirementDirection(before, { ...before, ...edit })
  return [
    ...change('annual', annualText(before.annual), annualText(after.annual), byDays({ annual: after.annual })),
    ...approverChanges(before.approvers, after.approvers, placeOf),
    ...change(
      'in-window',
      ruleText(before.inWindow),
      ruleText(after.inWindow),
      ruleDirection(before.inWindow, after.inWindow),
    ),
    ...change(
      'out-of-window',
      ruleText(before.outOfWindow),
      ruleText(after.outOfWindow),
      ruleDirection(before.outOfWindow, after.outOfWindow),
    ),
  ]
}

function approverChanges(
  before: readonly string[] | null,
  after: readonly string[] | null,
  placeOf: PlaceField,
): Change[] {
  const meaning = (approvers: readonly string[] | null) =>
    JSON.stringify(approvers && [...new Set(approvers.map(approverKey))].sort())
  if (meaning(before) === meaning(after)) return []
  const text = (approvers: readonly string[] | null) => (approvers ? listText(approvers) : 'anyone with write access')
  const direction = before && after ? moreIsLooser(before, after) : directionOf(after === null, before === null)
  return [policyChange(['review', 'approvers'], text(before), text(after), direction, placeOf)]
}

const annualText = (annual: AnnualWindow | null): string =>
  annual ? `${annual.opens} to ${annual.closes} (${annual.timezone})` : 'none'

const ruleText = (rule: ReviewRule): string => (rule.kind === 'blocked' ? 'blocked' : `approvals: ${rule.approvals}`)

const strictness = (rule: ReviewRule) => (rule.kind === 'blocked' ? Number.POSITIVE_INFINITY : rule.approvals)

const ruleDirection = (before: ReviewRule, after: ReviewRule): Direction =>
  directionOf(strictness(after) < strictness(before), strictness(after) > strictness(before))

/** Every day of a leap year as MM-DD. */
const DAYS = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10))

/** Looser when some day of the year asks for less than it did. */
function requirementDirection(before: ReviewPolicy, after: ReviewPolicy): Direction {
  const on = (review: ReviewPolicy, day: string) =>
    strictness(review.annual && isOpenOn(review.annual, day) ? review.inWindow : review.outOfWindow)
  return directionOf(
    DAYS.some((day) => on(after, day) < on(before, day)),
    DAYS.some((day) => on(after, day) > on(before, day)),
  )
}
