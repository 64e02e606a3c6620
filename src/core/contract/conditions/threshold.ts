import type { Condition } from '../../model/policy.ts'
import { type Direction, directionOf } from '../change.ts'

/** A rule that fires below its bound fires earlier with a higher one; one that fires above it, with a lower one. */
export function thresholdDirection(before: Condition, after: Condition, firesBelow: boolean): Direction {
  const order = after.threshold.bound.compare(before.threshold.bound)
  if (order !== 0) return firesBelow === order < 0 ? 'loosened' : 'tightened'
  const inclusive = ({ threshold: { comparison } }: Condition) => comparison === 'at-most' || comparison === 'at-least'
  return directionOf(inclusive(before), inclusive(after))
}

/** Two respects of one condition; `changed` is one that did not move. */
export function both(a: Direction, b: Direction): Direction {
  if (a === 'changed') return b
  return b === 'changed' || a === b ? a : 'changed'
}
