import type { Place } from '../model/place.ts'

/** Where a contract change leads: to less that is promised, to more, or elsewhere. */
export type Direction = 'loosened' | 'tightened' | 'changed'

/** One edit of what is promised, or of how it is measured or enforced. */
export interface Change {
  /** Null for a change of the policy. */
  readonly service: string | null
  readonly slo: string | null
  /** The path of the field, such as `indicator.latency.within`; `slo` when a whole SLO came or went. */
  readonly field: string
  /** The value as people read it; null where there was none. */
  readonly before: string | null
  /** Null where there is none any more. */
  readonly after: string | null
  readonly direction: Direction
  /** In the new files; in the old ones when the field is gone. */
  readonly place: Place
}

/** The direction of something that may be looser in one respect and tighter in another. */
export function directionOf(isLooser: boolean, isTighter: boolean): Direction {
  if (isLooser === isTighter) return 'changed'
  return isLooser ? 'loosened' : 'tightened'
}

/** The direction when a larger number is looser. */
export const largerIsLooser = (before: number, after: number): Direction => directionOf(after > before, after < before)

export const opposite = (direction: Direction): Direction =>
  direction === 'changed' ? direction : direction === 'loosened' ? 'tightened' : 'loosened'

/** The direction of several changes taken together: one loosening makes the whole looser. */
export function overall(directions: readonly Direction[]): Direction {
  if (directions.includes('loosened')) return 'loosened'
  return directions.includes('tightened') ? 'tightened' : 'changed'
}

/** Every change once. */
export const distinct = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
]
