import { describe, expect, it } from 'vitest'
import { latestPerPerson, STATES } from '../../../src/core/review/latest-reviews.ts'
import type { Review } from '../../../src/core/review/review.ts'

const review = (id: number | null, state: Review['state'], commit = 'head'): Review => ({
  user: id === null ? null : { id, login: `user-${id}`, type: 'User' },
  state,
  commit,
  submittedAt: 0,
  mayWrite: false,
})

describe('the review that counts of each person', () => {
  it('is the latest, in the order of the latest', () => {
    const [old, other, now] = [review(1, 'APPROVED', 'old'), review(2, 'DISMISSED'), review(1, 'CHANGES_REQUESTED')]
    expect(latestPerPerson([old, other, now])).toEqual([other, now])
  })

  it.each(['COMMENTED', 'PENDING'] as const)('is not taken back by one that is %s', (state) => {
    const approval = review(1, 'APPROVED')
    expect(latestPerPerson([approval, review(1, state)])).toEqual([approval])
  })

  it('is each of a deleted account, which may have been several', () => {
    const reviews = [review(null, 'APPROVED'), review(null, 'CHANGES_REQUESTED')]
    expect(latestPerPerson(reviews)).toEqual(reviews)
  })

  it('says yes, no, or that its word was taken back', () => {
    expect(STATES).toEqual({ APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', DISMISSED: 'dismissed' })
  })
})
