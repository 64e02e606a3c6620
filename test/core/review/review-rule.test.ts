import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnualWindow } from '../../../src/core/model/annual-window.ts'
import { isOpenOn } from '../../../src/core/model/annual-window.ts'
import type { ReviewPolicy } from '../../../src/core/model/policy.ts'
import { requirementAt } from '../../../src/core/review/review-rule.ts'

/** Every day of a common year, as MM-DD. */
const DAYS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(5, 10))
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
const windows: fc.Arbitrary<AnnualWindow> = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), fc.constantFrom(...ZONES))
  .map(([opens, closes, timezone]) => ({ opens, closes, timezone }))
/** Between 2024 and 2034, to the second. */
const moments = fc.integer({ min: 1_704_067_200, max: 2_019_686_400 })

const policy = (annual: AnnualWindow | null): ReviewPolicy => ({
  annual,
  approvers: null,
  inWindow: { kind: 'approvals', approvals: 1 },
  outOfWindow: { kind: 'approvals', approvals: 2 },
})

/** The day of a moment in a time zone, by another clock than the guard's. */
const dayIn = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(at * 1000))

describe('the yearly window', () => {
  it('is open from its first day to its last, over New Year when it closes on an earlier one', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const first = DAYS.indexOf(window.opens)
        const length = ((DAYS.indexOf(window.closes) - first + 365) % 365) + 1
        const open = new Set(Array.from({ length }, (_, day) => DAYS[(first + day) % 365]))
        for (const day of DAYS) expect([day, isOpenOn(window, day)]).toEqual([day, open.has(day)])
      }),
    )
  })

  it('holds the leap day when it holds the days around it', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const around = [
          isOpenOn(window, '02-28') && window.closes !== '02-28',
          isOpenOn(window, '03-01') && window.opens !== '03-01',
        ]
        expect(isOpenOn(window, '02-29')).toBe(around.includes(true))
      }),
    )
  })

  it('is told with its own days in its own time zone: the open one, or the next', () => {
    fc.assert(
      fc.property(windows, moments, (annual, at) => {
        const today = dayIn(at, annual.timezone)
        const { rule, window } = requirementAt(policy(annual), at)
        const isOpen = isOpenOn(annual, today.slice(5))
        expect(window?.isOpen).toBe(isOpen)
        expect(rule).toEqual({ kind: 'approvals', approvals: isOpen ? 1 : 2 })
        const { opens = '', closes = '' } = window ?? {}
        expect([opens.slice(5), closes.slice(5)]).toEqual([annual.opens, annual.closes])
        expect(opens <= closes).toBe(true)
        if (isOpen) expect(opens <= today && today <= closes).toBe(true)
        else expect(opens > today && Number(opens.slice(0, 4)) - Number(today.slice(0, 4)) <= 1).toBe(true)
        // It lasts less than a year, and opens within one.
        expect(Date.parse(closes) - Date.parse(opens)).toBeLessThan(366 * 86_400_000)
        expect(Date.parse(opens) - Date.parse(today)).toBeLessThanOrEqual(366 * 86_400_000)
      }),
      { numRuns: 1000 },
    )
  })

  it('opens and closes at midnight, also on a night when the clocks change', () => {
    const annual = { opens: '03-28', closes: '10-31', timezone: 'Europe/Berlin' }
    const openAt = (time: string) => requirementAt(policy(annual), Date.parse(time) / 1000).window?.isOpen
    expect([openAt('2027-03-27T22:59:59Z'), openAt('2027-03-27T23:00:00Z')]).toEqual([false, true])
    expect([openAt('2027-10-31T22:59:59Z'), openAt('2027-10-31T23:00:00Z')]).toEqual([true, false])
  })

  it('may be all of the year, or one day', () => {
    expect(DAYS.every((day) => isOpenOn({ opens: '01-01', closes: '12-31', timezone: 'UTC' }, day))).toBe(true)
    expect(DAYS.filter((day) => isOpenOn({ opens: '07-01', closes: '07-01', timezone: 'UTC' }, day))).toEqual(['07-01'])
  })

  /** The window that a policy tells of on a day. */
  const toldOn = (annual: AnnualWindow, day: string) => {
    const { window } = requirementAt(policy(annual), Date.parse(`${day}T12:00:00Z`) / 1000)
    return `${window?.isOpen ? 'open' : 'next'} ${window?.opens} ${window?.closes}`
  }

  it('that is one day opens and closes on it', () => {
    const annual = { opens: '07-01', closes: '07-01', timezone: 'UTC' }
    expect(['2027-06-30', '2027-07-01', '2027-07-02'].map((day) => toldOn(annual, day))).toEqual([
      'next 2027-07-01 2027-07-01',
      'open 2027-07-01 2027-07-01',
      'next 2028-07-01 2028-07-01',
    ])
  })

  it('that wraps over New Year is told with the years in which it opens and closes', () => {
    const annual = { opens: '12-20', closes: '01-10', timezone: 'UTC' }
    const days = ['2026-12-19', '2026-12-20', '2026-12-31', '2027-01-01', '2027-01-10', '2027-01-11']
    expect(days.map((day) => toldOn(annual, day))).toEqual([
      'next 2026-12-20 2027-01-10',
      'open 2026-12-20 2027-01-10',
      'open 2026-12-20 2027-01-10',
      'open 2026-12-20 2027-01-10',
      'open 2026-12-20 2027-01-10',
      'next 2027-12-20 2028-01-10',
    ])
  })

  it('that is not there leaves the rule for out of it', () => {
    expect(requirementAt(policy(null), 0)).toEqual({
      rule: { kind: 'approvals', approvals: 2 },
      window: null,
      notice: null,
    })
  })
})
