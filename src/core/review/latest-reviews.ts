import type { Candidate } from './approval.ts'
import type { Review } from './review.ts'

/** The states of GitHub's that say yes or no; what is not here says neither. */
export const STATES: Readonly<Record<string, Candidate['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
}

/** A comment takes nothing back, so it is skipped. A deleted account is nobody, so its reviews stay apart. */
export function latestPerPerson(reviews: readonly Review[]): Review[] {
  const latest = new Map<string, Review>()
  for (const [index, review] of reviews.entries()) {
    if (STATES[review.state] === undefined) continue
    const key = review.user ? `user ${review.user.id}` : `review ${index}`
    latest.delete(key)
    latest.set(key, review)
  }
  return [...latest.values()]
}
