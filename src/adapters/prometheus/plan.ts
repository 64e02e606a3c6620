import { batch } from './batch.ts'
import { fuse } from './fuse.ts'
import type { Marker } from './mark.ts'
import type { Question } from './question.ts'
import type { Request } from './request.ts'
import { type Widening, wideningsOf } from './selector.ts'

/** The cost of `or` grows with the square of its parts: docs/performance.md measures how many pay. */
const MOST_BATCHED = 25

/**
 * Plans the requests that answer all questions of a turn, of which `lanes` may be under way at once. What can be fused is; where
 * other questions are more than the lanes, several of them share a request.
 */
export function planner(lanes: number, markOf: Marker): (questions: readonly Question[]) => Request[] {
  const widenings = new Map<string, readonly Widening[]>()
  // Kept for the run: the same selectors are asked about again for every span.
  const wideningsOnce = (selector: string): readonly Widening[] => {
    const known = widenings.get(selector) ?? wideningsOf(selector)
    widenings.set(selector, known)
    return known
  }
  return (questions) => {
    const { fused, rest } = fuse(questions, wideningsOnce)
    return [...fused, ...batch(rest, Math.min(Math.ceil(rest.length / lanes), MOST_BATCHED), markOf)]
  }
}
