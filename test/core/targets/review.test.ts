import { expect, it } from 'vitest'
import { reviewNoticeOf } from '../../../src/core/targets/review.ts'
import { at } from '../../support/build.ts'

it.each([
  ['2026-10-05', '2026-10-05T00:00:00Z', null],
  ['2026-10-05', '2027-01-05T23:59:59Z', null],
  ['2026-10-05', '2027-01-06T00:00:00Z', '2027-01-05'],
  ['2026-11-30', '2027-02-28T12:00:00Z', null],
  ['2026-11-30', '2027-03-01T00:00:00Z', '2027-02-28'],
  ['2027-10-05', '2026-10-05T00:00:00Z', null],
])('targets reviewed on %s are, at %s, overdue since %s', (reviewed, time, due) => {
  expect(reviewNoticeOf({ reviewed }, at(time))).toEqual(due && { kind: 'overdue', reviewed, due })
})

it('targets whose file names no review have never been reviewed', () => {
  expect(reviewNoticeOf({ reviewed: null }, 0)).toEqual({ kind: 'never-reviewed' })
})
