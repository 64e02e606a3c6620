import { approverKey } from '../model/approver.ts'
import type { OverrideException, PolicyException } from '../model/policy.ts'
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
  for (const same of [meaning, keyOf]) {
    for (const was of [...removed]) {
      const is = added.find(({ exception }) => same(exception) === same(was.exception))
      if (!is) continue
      removed.splice(removed.indexOf(was), 1)
      added.splice(added.indexOf(is), 1)
      changes.push(...pairChanges(was.exception, is, path, placeOf))
    }
  }
  const whole = ({ exception, index }: Numbered, text: [string | null, string | null], direction: Direction) =>
    policyChange([...path, exceptionName(exception)], ...text, direction, placeOf, [...path, index])
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
    policyChange([...path, exceptionName(is), field], wasText, isText, direction, placeOf, [...path, index, field])
  const changes: Change[] = []
  if (was.kind === 'label' && is.kind === 'label' && peopleMeaning(was.approvedBy) !== peopleMeaning(is.approvedBy)) {
    const direction = approversDirection(was.approvedBy, is.approvedBy)
    changes.push(change('approved-by', listText(was.approvedBy), listText(is.approvedBy), direction))
  }
  if (was.kind === 'override' && is.kind === 'override' && byMeaning(was.by) !== byMeaning(is.by)) {
    changes.push(change('by', byText(was.by), byText(is.by), byDirection(was.by, is.by)))
  }
  if (was.until !== is.until) {
    const [old, now] = [was.until ?? 'for ever', is.until ?? 'for ever']
    // Days as YYYY-MM-DD sort as text, and before "for ever".
    changes.push(change('until', old, now, now > old ? 'loosened' : 'tightened'))
  }
  return changes
}

const exceptionName = (exception: PolicyException) => (exception.kind === 'label' ? exception.label : exception.name)
/** GitHub tells labels apart without regard to case; the name of an override means nothing. */
const keyOf = (exception: PolicyException) =>
  exception.kind === 'label' ? `label ${exception.label.toLowerCase()}` : `override ${exception.name}`
const peopleMeaning = (people: readonly string[]) => JSON.stringify([...new Set(people.map(approverKey))].sort())
const byMeaning = (by: OverrideException['by']) => (by === 'administrators' ? by : peopleMeaning(by))
const meaning = (exception: PolicyException) =>
  JSON.stringify(
    exception.kind === 'label'
      ? [keyOf(exception), peopleMeaning(exception.approvedBy), exception.until]
      : ['override', byMeaning(exception.by), exception.until],
  )

/** Nobody to approve is loosest of all: the label alone is enough. */
function approversDirection(before: readonly string[], after: readonly string[]): Direction {
  if (before.length === 0 || after.length === 0) return directionOf(after.length === 0, before.length === 0)
  return moreIsLooser(before, after)
}

/** Who administers the repository is not written in the policy, so it can't be compared with who is named. */
function byDirection(before: OverrideException['by'], after: OverrideException['by']): Direction {
  return before === 'administrators' || after === 'administrators' ? 'changed' : moreIsLooser(before, after)
}

/** More people who may approve is looser. */
export function moreIsLooser(before: readonly string[], after: readonly string[]): Direction {
  const [was, is] = [new Set(before.map(approverKey)), new Set(after.map(approverKey))]
  return directionOf(
    [...is].some((one) => !was.has(one)),
    [...was].some((one) => !is.has(one)),
  )
}

const byText = (by: OverrideException['by']) => (by === 'administrators' ? by : listText(by))

/** An exception on one line. */
export function exceptionText(exception: PolicyException): string {
  const { until } = exception
  const parts =
    exception.kind === 'label'
      ? [exception.label, exception.approvedBy.length > 0 && `approved by ${exception.approvedBy.join(' or ')}`]
      : [`override ${exception.name}`, `by ${byText(exception.by)}`]
  return [...parts, until && `until ${until}`].filter(Boolean).join(', ')
}
