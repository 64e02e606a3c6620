import { describe, expect, it } from 'vitest'
import { firstSeen, type PostedStatus } from '../../../src/core/review/status.ts'

const GUARD = { id: 1 }
const posted = (at: number, author: PostedStatus['author'] = GUARD, description = 'blocked'): PostedStatus => ({
  state: 'failure',
  description,
  at,
  author,
})

describe('the first time that the guard showed a commit', () => {
  it('is that of the oldest of its statuses, in whatever order they come', () => {
    expect(firstSeen([posted(2), posted(1), posted(3)], GUARD)).toBe(1)
  })

  it('is never, without a status', () => {
    expect(firstSeen([], GUARD)).toBeNull()
  })

  it('is not what others posted, or an account that is gone', () => {
    expect(firstSeen([posted(1, { id: 2 }), posted(2, null)], GUARD)).toBeNull()
    expect(firstSeen([posted(1, { id: 2 }), posted(2, null), posted(3)], GUARD)).toBe(3)
  })

  it('is not when nothing had changed', () => {
    expect(firstSeen([posted(1, GUARD, 'unchanged: no contract')], GUARD)).toBeNull()
    expect(firstSeen([posted(1, GUARD, 'blocked, was unchanged')], GUARD)).toBe(1)
  })
})
