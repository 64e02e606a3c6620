import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { openSloWindow } from '../../../../src/core/specs/formats/openslo-window.ts'

const UNITS = { w: 'week', M: 'month', Q: 'quarter', Y: 'year' } as const
type Unit = keyof typeof UNITS
const ZONES = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu']

const problemOf = (unit: Unit, startTime: string, timeZone = 'UTC') => {
  const stated = { count: 1, unit, isRolling: false, calendar: { startTime, timeZone } }
  return openSloWindow(stated)?.problem?.message ?? null
}

describe('a calendar window of OpenSLO', () => {
  it('is ours exactly when it begins at midnight of the first day of its unit', () => {
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
        expect(problemOf(letter, `${date}${time}`, zone) === null).toBe(begins)
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
    expect(problemOf('M', '2017-10-01 01:00:00', 'America/Asuncion')).not.toBeNull()
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

  it('is refused when nobody knows its zone', () => {
    expect(problemOf('M', '2026-01-01 00:00:00', 'Mars/Olympus')).toBe(
      'the calendar window has no time zone: `Mars/Olympus`',
    )
  })
})
