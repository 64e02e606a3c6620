import { expect, it } from 'vitest'
import { lastReviewStart } from '../../../src/core/audit/since.ts'
import { rfc3339 } from '../../../src/core/model/time.ts'

const start = (annual: Parameters<typeof lastReviewStart>[0], now: string) =>
  rfc3339(lastReviewStart(annual, Date.parse(now) / 1000))
const january = { opens: '01-10', closes: '01-31', timezone: 'UTC' }

it.each([
  ['after the window', '2027-03-01T00:00:00Z', '2027-01-10T00:00:00Z'],
  ['in the window', '2027-01-20T00:00:00Z', '2027-01-10T00:00:00Z'],
  ['on its first day', '2027-01-10T00:00:00Z', '2027-01-10T00:00:00Z'],
  ['on the day before', '2027-01-09T23:59:59Z', '2026-01-10T00:00:00Z'],
])('the last review window began, %s', (_, now, expected) => {
  expect(start(january, now)).toBe(expected)
})

it('the last review window began by its own clock, and may wrap over New Year', () => {
  const berlin = { opens: '12-20', closes: '01-10', timezone: 'Europe/Berlin' }
  expect(start(berlin, '2027-01-05T00:00:00Z')).toBe('2026-12-19T23:00:00Z')
  expect(start(berlin, '2026-12-19T23:30:00Z')).toBe('2026-12-19T23:00:00Z')
})

it('without a window an audit begins a year ago', () => {
  expect(start(null, '2028-02-29T00:00:00Z')).toBe('2027-02-28T00:00:00Z')
})
