import { approverKey } from '../model/approver.ts'
import type { PolicyException } from '../model/policy.ts'
import { type Change, type Direction, directionOf } from './change.ts'
import { listText, type PlaceField, policyChange } from './policy-field.ts'

interface Numbered {
  readonly exception: PolicyException
  readonly index: number
}

/** What differs between two lists of exceptions. Their order means nothing. */
export function exceptionChanges(
  before: readonly PolicyException[],
  after: readonly PolicyException[],
  path: readonly PropertyKey[],
  placeOf: PlaceField,
): Change[] {
  const number = (list: readonly PolicyException[]) => list.map((exception, index): Numbered => ({ exception, index }))
  const [removed, added] = [number(before), number(after)]
  const changes: Change[] = []
  // The same exception first, then the same label: two exceptions may share one.
  for (const same of [meaning, ({ label }: PolicyException) => labelKey(label)]) {
    for (const was of [...removed]) {
      const is = added.find(({ exception }) => same(exception) === same(was.exception))
      if (!is) continue
      removed.splice(removed.indexOf(was), 1)
      added.splice(added.indexOf(is), 1)
      changes.push(...pairChanges(was.exception, is, path, placeOf))
    }
  }
  const whole = ({ exception, index }: Numbered, text: [string | null, string | null], direction: Direction) =>
    policyChange([...path, exception.label], ...text, direction, placeOf, [...path, index])
  return [
    ...changes,
    ...removed.map((one) => whole(one, [exceptionText(one.exception), null], 'tightened')),
    ...added.map((one) => whole(one, [null, exceptionText(one.exception)], 'loosened')),
  ]
}

function pairChanges(
  was: PolicyException,
  { exception: is, index }: Numbered,
  path: readonly PropertyKey[],
  placeOf: PlaceField,
) {
  const change = (field: string, wasText: string, isText: string, direction: Direction): Change =>
    policyChange([...path, is.label, field], wasText, isText, direction, placeOf, [...path, index, field])
  const changes: Change[] = []
  if (approversMeaning(was) !== approversMeaning(is)) {
    const direction = approversDirection(was.approvedBy, is.approvedBy)
    changes.push(change('approved-by', listText(was.approvedBy), listText(is.approvedBy), direction))
  }
  if (was.until !== is.until) {
    const [old, now] = [was.until ?? 'for ever', is.until ?? 'for ever']
    // Days as YYYY-MM-DD sort as text, and before "for ever".
    changes.push(change('until', old, now, now > old ? 'loosened' : 'tightened'))
  }
  return changes
}

/** GitHub tells labels apart without regard to case. */
const labelKey = (label: string) => label.toLowerCase()
const approversMeaning = ({ approvedBy }: PolicyException) =>
  JSON.stringify([...new Set(approvedBy.map(approverKey))].sort())
const meaning = (exception: PolicyException) =>
  JSON.stringify([labelKey(exception.label), approversMeaning(exception), exception.until])

/** Nobody to approve is loosest of all: the label alone is enough. */
function approversDirection(before: readonly string[], after: readonly string[]): Direction {
  if (before.length === 0 || after.length === 0) return directionOf(after.length === 0, before.length === 0)
  return moreIsLooser(before, after)
}

/** More people who may approve is looser. */
export function moreIsLooser(before: readonly string[], after: readonly string[]): Direction {
  const [was, is] = [new Set(before.map(approverKey)), new Set(after.map(approverKey))]
  return directionOf(
    [...is].some((one) => !was.has(one)),
    [...was].some((one) => !is.has(one)),
  )
}

function exceptionText({ label, approvedBy, until }: PolicyException): string {
  const parts = [label, approvedBy.length > 0 && `approved by ${approvedBy.join(' or ')}`, until && `until ${until}`]
  return parts.filter(Boolean).join(', ')
}
