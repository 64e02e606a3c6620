import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastPeriods, periodAt } from '../../../../src/core/model/period.ts'
import { spanOf } from '../../../../src/core/model/span.ts'
import { type CalendarUnit, type Window, windowText } from '../../../../src/core/model/window.ts'
import { AT, at, DAY, problemWith, windowOf } from '../../../support/build.ts'

const calendar = (unit: CalendarUnit, timezone: string): Window => ({ kind: 'calendar', calendar: unit, timezone })

function periodText(window: Window, time: string): string {
  const { from, resetsAt } = periodAt(window, at(time))
  const text = (seconds: number | null) => (seconds === null ? 'never' : new Date(seconds * 1000).toISOString())
  return `${text(from)} ${text(resetsAt)}`.replaceAll(':00.000Z', 'Z')
}

describe('a rolling window', () => {
  it('is its exact duration, whatever the clocks do, and never starts over', () => {
    const window = windowOf('30d')
    expect(periodAt(window, AT)).toEqual({ from: AT - 30 * DAY, to: AT, resetsAt: null })
    expect(spanOf(window, periodAt(window, AT))).toEqual({ seconds: 30 * DAY, text: '30d' })
  })
})

describe('a calendar window', () => {
  it.each([
    ['week', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-22T23:00Z 2026-03-29T22:00Z'],
    ['week', 'Europe/Berlin', '2026-10-25T12:00:00Z', '2026-10-18T22:00Z 2026-10-25T23:00Z'],
    ['month', 'Europe/Berlin', '2026-03-31T12:00:00Z', '2026-02-28T23:00Z 2026-03-31T22:00Z'],
    ['month', 'Europe/Berlin', '2026-10-31T22:59:59Z', '2026-09-30T22:00Z 2026-10-31T23:00Z'],
    ['month', 'Europe/Berlin', '2026-10-31T23:00:00Z', '2026-10-31T23:00Z 2026-11-30T23:00Z'],
    ['month', 'America/New_York', '2026-03-15T00:00:00Z', '2026-03-01T05:00Z 2026-04-01T04:00Z'],
    ['month', 'America/New_York', '2026-11-15T00:00:00Z', '2026-11-01T04:00Z 2026-12-01T05:00Z'],
    ['quarter', 'Europe/Berlin', '2026-02-01T00:00:00Z', '2025-12-31T23:00Z 2026-03-31T22:00Z'],
    ['quarter', 'America/New_York', '2026-12-31T00:00:00Z', '2026-10-01T04:00Z 2027-01-01T05:00Z'],
    ['year', 'America/New_York', '2026-07-01T00:00:00Z', '2026-01-01T05:00Z 2027-01-01T05:00Z'],
    ['month', 'Australia/Lord_Howe', '2026-10-15T00:00:00Z', '2026-09-30T13:30Z 2026-10-31T13:00Z'],
    ['month', 'Australia/Lord_Howe', '2026-04-15T00:00:00Z', '2026-03-31T13:00Z 2026-04-30T13:30Z'],
    ['week', 'Asia/Kolkata', '2026-11-22T18:29:00Z', '2026-11-15T18:30Z 2026-11-22T18:30Z'],
    ['month', 'UTC', '2028-02-29T23:59:59Z', '2028-02-01T00:00Z 2028-03-01T00:00Z'],
  ] as const)('%s in %s at %s lasts %s', (unit, timezone, time, expected) => {
    expect(periodText(calendar(unit, timezone), time)).toBe(expected)
  })

  it('is UTC when it names no time zone', () => {
    expect(windowOf('{ calendar: month }')).toEqual(calendar('month', 'UTC'))
  })

  it('has its length in seconds as the text of its span', () => {
    const window = calendar('month', 'UTC')
    const seconds = 22 * DAY
    expect(spanOf(window, periodAt(window, AT))).toEqual({ seconds, text: `${seconds}s` })
    expect(windowText(window)).toBe('month (UTC)')
  })

  it.each(['Berlin', 'Europe/Bärlin', 'CET', '+01:00', 'UTC+1', 'Mars/Olympus'])(
    'refuses %s, which is no IANA time zone',
    (timezone) => {
      const { place, problem } = problemWith({ window: `{ calendar: month, timezone: "${timezone}" }` })
      expect(place).toEqual({ file: '.slo/slos/shop.yaml', line: 6, column: 42 })
      expect(problem).toMatchObject({
        message: `\`${timezone}\` is not a time zone`,
        expected: 'an IANA time zone such as Europe/Berlin or UTC',
      })
    },
  )

  it('names the calendars that there are', () => {
    expect(problemWith({ window: '{ calendar: day }' }).problem.message).toBe(
      'expected one of week, month, quarter, year, found `day`',
    )
  })
})

describe('a value that is no window', () => {
  it.each(['30', 'true', '', '~', '[30d]'])('%s is refused with what a window looks like', (window) => {
    const { place, problem } = problemWith({ window })
    expect(place.line).toBe(6)
    expect(`${problem.message} ${problem.expected}`).toContain('a duration such as 30d')
  })
})

const UNITS = fc.constantFrom<CalendarUnit[]>('week', 'month', 'quarter', 'year')
const ZONES = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Havana',
  'Pacific/Apia',
  'UTC',
)
const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') })

describe('every calendar window', () => {
  it('holds its instant: from <= at < resetsAt', () => {
    fc.assert(
      fc.property(UNITS, ZONES, instants, (unit, zone, time) => {
        const { from, to, resetsAt } = periodAt(calendar(unit, zone), time)
        expect(to).toBe(time)
        expect(from).toBeLessThanOrEqual(time)
        expect(resetsAt).toBeGreaterThan(time)
      }),
    )
  })

  it('follows on the one before without a gap', () => {
    fc.assert(
      fc.property(UNITS, ZONES, instants, (unit, zone, time) => {
        const window = calendar(unit, zone)
        const { from, resetsAt } = periodAt(window, time)
        expect(periodAt(window, from)).toMatchObject({ from, resetsAt })
        expect(periodAt(window, Number(resetsAt)).from).toBe(resetsAt)
        expect(periodAt(window, Number(resetsAt) - 1)).toMatchObject({ from, resetsAt })
      }),
    )
  })

  it('begins at the first of two midnights, where clocks are put back at midnight', () => {
    // Cuba leaves summer time on 2026-11-01: 00:00 to 01:00 comes twice.
    const window = calendar('month', 'America/Havana')
    const expected = '2026-11-01T04:00Z 2026-12-01T05:00Z'
    expect(periodText(window, '2026-11-01T04:30:00Z')).toBe(expected)
    expect(periodText(window, '2026-11-01T05:30:00Z')).toBe(expected)
  })
})

describe('the last windows', () => {
  it('of a rolling window follow on each other, and the latest ends now', () => {
    expect(lastPeriods(windowOf('30d'), AT, 3)).toEqual(
      [0, 30, 60].map((days) => ({ from: AT - (days + 30) * DAY, to: AT - days * DAY, resetsAt: null })),
    )
  })

  it('of a calendar window are whole, so the one that is still running is not among them', () => {
    const periods = lastPeriods(calendar('month', 'Europe/Berlin'), at('2026-11-23T00:00:00Z'), 3)
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      [at('2026-09-30T22:00:00Z'), at('2026-10-31T23:00:00Z')],
      [at('2026-08-31T22:00:00Z'), at('2026-09-30T22:00:00Z')],
      [at('2026-07-31T22:00:00Z'), at('2026-08-31T22:00:00Z')],
    ])
  })

  it('have no gap between them, in whatever zone', () => {
    fc.assert(
      fc.property(UNITS, ZONES, instants, (unit, zone, time) => {
        const window = calendar(unit, zone)
        const [first, second, third] = lastPeriods(window, time, 3)
        expect(first?.to).toBe(periodAt(window, time).from)
        expect([first?.from, second?.from]).toEqual([second?.to, third?.to])
        expect(third?.from).toBeLessThan(third?.to ?? 0)
      }),
    )
  })
})
