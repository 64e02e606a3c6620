import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { periodAt } from '../../../../src/core/model/period.ts'
import { openSloWindow } from '../../../../src/core/specs/formats/openslo-window.ts'

const UNITS = { w: 'week', M: 'month', Q: 'quarter', Y: 'year' } as const
type Unit = keyof typeof UNITS
const ZONES = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu']

const problemOf = (unit: Unit, startTime: string, timeZone = 'UTC') => {
  const stated = { count: 1, unit, isRolling: false, calendar: { startTime, timeZone } }
  return openSloWindow(stated)?.problem?.message ?? null
}

const windowOf = (unit: Unit, startTime: string, timeZone: string) => {
  const stated = { count: 1, unit, isRolling: false, calendar: { startTime, timeZone } }
  const read = openSloWindow(stated)
  return read && !read.problem ? read.window : null
}

describe('a calendar window of OpenSLO', () => {
  it('begins where it says, and is ours exactly when that is midnight of the first day of its unit', () => {
    const day = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const firsts = fc.tuple(fc.integer({ min: 1971, max: 2099 }), fc.constantFrom('01', '04', '05', '10', '12'))
    const days = fc.oneof(
      day.map((date) => date.toISOString().slice(0, 10)),
      firsts.map(([year, month]) => `${year}-${month}-01`),
    )
    const clock = fc.constantFrom('', ' 00:00', ' 00:00:00', ' 00:00:01', ' 12:00:00', ' 23:59:59')
    const unit = fc.constantFrom<Unit>('w', 'M', 'Q', 'Y')
    fc.assert(
      fc.property(days, clock, unit, fc.constantFrom(...ZONES), (date, time, letter, zone) => {
        const from = DateTime.fromSQL(`${date}${time}`, { zone })
        const begins = from.equals(from.startOf(UNITS[letter]))
        const window = windowOf(letter, `${date}${time}`, zone)
        // A month may have no such day.
        if (window === null) expect(letter !== 'w' && Number(date.slice(8)) > 28).toBe(true)
        else {
          expect(window).toMatchObject({ kind: 'calendar', calendar: UNITS[letter], timezone: zone })
          expect(!('starts' in window)).toBe(begins)
          // The moment that the file names is the first of a window.
          expect(periodAt(window, from.toSeconds()).from).toBe(from.toSeconds())
          expect(periodAt(window, from.toSeconds() - 1).from).toBeLessThan(from.toSeconds())
          expect(periodAt(window, from.toSeconds() - 1).resetsAt).toBe(from.toSeconds())
        }
      }),
    )
  })

  it.each(['2026-04-01', '2026-04-01 00:00', '2026-04-01 00:00:00', '2026-04-01 00:00:00.000'])(
    'may begin at %s',
    (startTime) => {
      expect(problemOf('Q', startTime)).toBeNull()
    },
  )

  it('begins at midnight also where the clocks leave that hour out', () => {
    expect(problemOf('M', '2017-10-01 00:00:00', 'America/Asuncion')).toBeNull()
    expect(windowOf('M', '2017-10-01 01:00:00', 'America/Asuncion')).toMatchObject({ starts: { time: '01:00:00' } })
  })

  it.each([
    ['no date', 'soon'],
    ['a day that no calendar has', '2026-02-30 00:00:00'],
    ['a month that no calendar has', '2026-13-01 00:00:00'],
    ['a zone of its own', '2026-01-01 00:00:00 +02:00'],
    ['more than a time', '2026-01-01 00:00:00\n'],
  ])('is refused when its start is %s', (_, startTime) => {
    expect(problemOf('M', startTime)).toContain('the calendar window begins at')
  })

  it('is told that it needs a calendar, and that it is not rolling beside one', () => {
    const calendar = { startTime: '2026-01-01', timeZone: 'UTC' }
    const told = (isRolling: boolean, given: typeof calendar | null) =>
      openSloWindow({ count: 1, unit: 'M', isRolling, calendar: given })?.problem?.message
    expect(told(true, calendar)).toBe('`isRolling: true` and a `calendar` contradict each other')
    expect(told(false, null)).toBe('a window that is not rolling needs a calendar')
    expect(told(true, null)).toBeUndefined()
    expect(told(false, calendar)).toBeUndefined()
  })

  it.each(['2026-01-29', '2026-03-31 12:00:00'])(
    'is refused when it begins on a day that not every month has: %s',
    (day) => {
      expect(problemOf('M', day)).toMatch(/can't begin on day/)
      expect(problemOf('w', day)).toBeNull()
    },
  )

  it('is refused when nobody knows its zone', () => {
    expect(problemOf('M', '2026-01-01 00:00:00', 'Mars/Olympus')).toBe(
      'the calendar window has no time zone: `Mars/Olympus`',
    )
  })
})
