import { batch } from './batch.ts'
import { fuse } from './fuse.ts'
import type { Question } from './question.ts'
import type { Request } from './request.ts'

/** The cost of `or` grows with the square of its parts: docs/performance.md measures how many pay. */
const MOST_BATCHED = 25

/**
 * The requests that answer all questions, of which `lanes` may be under way at once. What can be fused is; where other
 * questions are more than the lanes, several of them share a request.
 */
export function plan(questions: readonly Question[], lanes: number): Request[] {
  const { fused, rest } = fuse(questions)
  return [...fused, ...batch(rest, Math.min(Math.ceil(rest.length / lanes), MOST_BATCHED))]
}
