import fc from 'fast-check'
import Fraction from 'fraction.js'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { overrunOf } from '../../../src/core/exclusions/overrun.ts'
import { unionOf } from '../../../src/core/exclusions/stretches.ts'
import type { Exclusion, Weekly } from '../../../src/core/model/exclusion.ts'
import type { ExclusionBound } from '../../../src/core/model/policy.ts'
import { DAY, HOUR, rfc3339, WEEK } from '../../../src/core/model/time.ts'
import type { Window } from '../../../src/core/model/window.ts'

const at = (text: string) => Date.parse(text) / 1000
const place = { file: 'x', line: 1, column: 1 }
const exclusion = (when: Exclusion['when'], name = 'one'): Exclusion => ({
  name,
  of: { kind: 'services', services: ['shop'] },
  when,
  reason: 'CHG-1',
  category: 'maintenance',
  places: { name: place, of: [place], when: place, category: place },
})
const once = (from: string, hours: number, name?: string) =>
  exclusion({ kind: 'once', from: at(from), to: at(from) + hours * HOUR }, name)
const rolling = (seconds: number): Window => ({ kind: 'rolling', duration: { seconds, text: `${seconds}s` } })
const hours = (count: number): ExclusionBound => ({
  kind: 'duration',
  duration: { seconds: count * HOUR, text: `${count}h` },
})
const share = (text: string): ExclusionBound => ({ kind: 'share', share: { ratio: new Fraction(text), text } })
const nights: Weekly = {
  kind: 'weekly',
  on: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '20:00',
  to: '07:00',
  timezone: 'Europe/Berlin',
  since: null,
  until: null,
}
const outline = (found: ReturnType<typeof overrunOf>) =>
  found &&
  `${found.exclusion.name}: ${found.seconds / HOUR}h of ${found.allowed / HOUR}h up to ${rfc3339(found.window.to)}`

describe('the bound of the policy', () => {
  const MONTH = rolling(30 * DAY)

  it('is kept by spans that are no more than it in any position of the window', () => {
    const spans = [once('2026-11-01T00:00:00Z', 4), once('2026-11-20T00:00:00Z', 4), once('2026-12-02T00:00:00Z', 4)]
    expect(overrunOf(spans, MONTH, hours(8))).toBe(null)
  })

  it('is gone over by the span that makes it too much, though each alone is short', () => {
    const spans = [
      once('2026-11-20T00:00:00Z', 4, 'b'),
      once('2026-11-01T00:00:00Z', 4, 'a'),
      once('2026-11-30T00:00:00Z', 1, 'c'),
    ]
    expect(outline(overrunOf(spans, MONTH, hours(8)))).toBe('c: 9h of 8h up to 2026-11-30T01:00:00Z')
  })

  it('counts time that several exclusions leave out once', () => {
    expect(overrunOf([once('2026-11-01T00:00:00Z', 8), once('2026-11-01T02:00:00Z', 6)], MONTH, hours(8))).toBe(null)
  })

  it('is of a window that cuts a span at its beginning', () => {
    // The last hour of the first span and eight more.
    const spans = [once('2026-11-01T00:00:00Z', 4, 'a'), once('2026-12-01T03:00:00Z', 8, 'b')]
    expect(overrunOf(spans, MONTH, hours(8))).toBe(null)
    expect(outline(overrunOf([...spans, once('2026-12-01T02:59:00Z', 1 / 60, 'c')], MONTH, hours(8)))).toBe(
      `b: ${8 + 1 / 60}h of 8h up to 2026-12-01T11:00:00Z`,
    )
  })

  it('is of a week, where the window is shorter', () => {
    const spans = [once('2026-11-02T00:00:00Z', 5, 'a'), once('2026-11-06T00:00:00Z', 5, 'b')]
    expect(overrunOf(spans, rolling(DAY), hours(10))).toBe(null)
    expect(outline(overrunOf(spans, rolling(DAY), hours(8)))).toBe('b: 10h of 8h up to 2026-11-06T05:00:00Z')
  })

  it('is a share of the window, whatever its length', () => {
    // 11 hours on each of five nights; and an hour more in the 168 hours over which clocks are put forward, when the sixth begins earlier.
    expect(overrunOf([exclusion(nights)], rolling(WEEK), share('56/168'))).toBe(null)
    expect(overrunOf([exclusion({ ...nights, timezone: 'UTC' })], rolling(WEEK), share('55/168'))).toBe(null)
    expect(overrunOf([exclusion({ ...nights, timezone: 'UTC' })], rolling(WEEK), share('54/168'))).not.toBe(null)
    expect(overrunOf([exclusion(nights)], rolling(30 * DAY), share('80/100'))).toBe(null)
  })

  it('is gone over by the one night that a change of clocks makes longer', () => {
    const sundays = { ...nights, on: ['sat'] as const, from: '22:00', to: '05:00' }
    expect(outline(overrunOf([exclusion(sundays)], rolling(WEEK), hours(7)))).toMatch(
      /^one: 8h of 7h up to 2020-10-25T04:00:00Z/,
    )
  })

  it('is of the calendar, where the window is: spans on both sides of a boundary are not added', () => {
    const month: Window = { kind: 'calendar', calendar: 'month', timezone: 'Europe/Berlin' }
    const spans = [once('2026-10-31T15:00:00Z', 8, 'a'), once('2026-10-31T23:00:00Z', 8, 'b')]
    expect(overrunOf(spans, month, hours(8))).toBe(null)
    expect(overrunOf([once('2026-10-31T15:00:00Z', 16, 'across')], month, hours(8))).toBe(null)
    expect(outline(overrunOf([...spans, once('2026-11-30T22:59:00Z', 1, 'c')], month, hours(8)))).toBe(
      `c: ${8 + 1 / 60}h of 8h up to 2026-11-30T23:00:00Z`,
    )
    // 10% of November are 72 hours, of February 67.2.
    const tenth = share('1/10')
    expect(overrunOf([once('2026-11-10T00:00:00Z', 72)], month, tenth)).toBe(null)
    expect(overrunOf([once('2026-02-10T00:00:00Z', 68)], month, tenth)).not.toBe(null)
  })

  it('is found to be gone over exactly where one position of the window has too much, for random spans', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 })
    const spans = fc.array(fc.tuple(minute, fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 8 })
    const start = at('2026-11-02T00:00:00Z')
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 900 }), (pairs, allowed) => {
        // A minute of the sketch is ten of the window, which is a week.
        const all = pairs.map(([from, length], index) =>
          exclusion({ kind: 'once', from: start + from * 600, to: start + (from + length) * 600 }, String(index)),
        )
        const union = unionOf(all.map(({ when }) => when as { from: number; to: number }))
        const inside = (to: number) =>
          union.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, to - WEEK)), 0)
        let over: number | null = null
        for (let to = start; over === null && to < start + 30 * DAY; to += 600)
          if (inside(to) > allowed * 600) over = to
        const found = overrunOf(all, rolling(WEEK), {
          kind: 'duration',
          duration: { seconds: allowed * 600, text: '' },
        })
        expect(found === null).toBe(over === null)
        if (!found || over === null) return
        expect(found.seconds).toBe(inside(found.window.to))
        expect(found.seconds).toBeGreaterThan(found.allowed)
        const { from, to } = found.exclusion.when as { from: number; to: number }
        expect(from < over && over - 600 < to).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('takes no longer than a moment for recurrences of all days over a century', () => {
    const daily: Weekly = {
      ...nights,
      on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      timezone: 'America/New_York',
    }
    const before = DateTime.now().toMillis()
    expect(
      overrunOf(
        [exclusion(daily), exclusion({ ...daily, from: '12:00', to: '13:00' })],
        rolling(30 * DAY),
        share('1/2'),
      ),
    ).not.toBe(null)
    expect(overrunOf([exclusion(daily)], rolling(30 * DAY), share('46/100'))).toBe(null)
    expect(DateTime.now().toMillis() - before).toBeLessThan(2000)
  })
})
