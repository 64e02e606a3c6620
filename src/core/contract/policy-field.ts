import type { Place } from '../model/place.ts'
import type { Change, Direction } from './change.ts'

/** Where a field of the policy file stands, in the new file or, when the field is gone, in the old one. */
export type PlaceField = (side: 'before' | 'after', path: readonly PropertyKey[]) => Place

/** A change of a policy field at `path`; the old side's place, when the field is gone. */
export function policyChange(
  path: readonly PropertyKey[],
  before: string | null,
  after: string | null,
  direction: Direction,
  placeOf: PlaceField,
  placePath: readonly PropertyKey[] = path,
): Change {
  const place = placeOf(after === null ? 'before' : 'after', placePath)
  return { service: null, slo: null, field: path.map(String).join('.'), before, after, direction, place }
}

export const listText = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '))
