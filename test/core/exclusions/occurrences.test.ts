import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { occurrencesOf } from '../../../src/core/exclusions/occurrences.ts'
import { EXCLUDABLE, WEEKDAYS, type Weekday, type Weekly } from '../../../src/core/model/exclusion.ts'
import { rfc3339 } from '../../../src/core/model/time.ts'

const at = (text: string) => Date.parse(text) / 1000
const weekly = (part: Partial<Weekly> = {}): { when: Weekly } => ({
  when: {
    kind: 'weekly',
    on: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '20:00',
    to: '07:00',
    timezone: 'Europe/Berlin',
    since: null,
    until: null,
    ...part,
  },
})
/** The spans as people write them. */
const spans = (exclusion: Parameters<typeof occurrencesOf>[0], from: string, to: string) =>
  occurrencesOf(exclusion, { from: at(from), to: at(to) }).map((one) => `${rfc3339(one.from)} ${rfc3339(one.to)}`)

describe('the occurrences of an exclusion', () => {
  it('are one span for one that comes once, cut at the edges of what is asked about', () => {
    const once = { when: { kind: 'once', from: at('2026-11-20T01:00:00Z'), to: at('2026-11-20T03:00:00Z') } } as const
    expect(spans(once, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual([
      '2026-11-20T01:00:00Z 2026-11-20T03:00:00Z',
    ])
    expect(spans(once, '2026-11-20T02:00:00Z', '2026-11-20T02:30:00Z')).toEqual([
      '2026-11-20T02:00:00Z 2026-11-20T02:30:00Z',
    ])
    expect(spans(once, '2026-11-20T03:00:00Z', '2026-12-01T00:00:00Z')).toEqual([])
  })

  it('begin on the days of the week that are named, and end on the next morning', () => {
    // 20 November 2026 is a Friday.
    expect(spans(weekly(), '2026-11-20T00:00:00Z', '2026-11-24T00:00:00Z')).toEqual([
      '2026-11-20T00:00:00Z 2026-11-20T06:00:00Z',
      '2026-11-20T19:00:00Z 2026-11-21T06:00:00Z',
      '2026-11-23T19:00:00Z 2026-11-24T00:00:00Z',
    ])
  })

  it('last a whole day where both ends are the same time, or midnight at either end', () => {
    const sunday = { on: ['sun'], timezone: 'UTC' } as const
    const week = ['2026-11-17T00:00:00Z', '2026-11-24T00:00:00Z'] as const
    const whole = ['2026-11-22T00:00:00Z 2026-11-23T00:00:00Z']
    expect(spans(weekly({ ...sunday, from: '00:00', to: '24:00' }), ...week)).toEqual(whole)
    expect(spans(weekly({ ...sunday, from: '00:00', to: '00:00' }), ...week)).toEqual(whole)
    expect(spans(weekly({ ...sunday, from: '09:00', to: '09:00' }), ...week)).toEqual([
      '2026-11-22T09:00:00Z 2026-11-23T09:00:00Z',
    ])
  })

  it('begin on no day before `since` nor after `until`, by the clocks of their own zone, and the last one ends', () => {
    const few = weekly({ since: '2026-11-19', until: '2026-11-20', timezone: 'Pacific/Auckland' })
    expect(spans(few, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')).toEqual([
      '2026-11-19T07:00:00Z 2026-11-19T18:00:00Z',
      '2026-11-20T07:00:00Z 2026-11-20T18:00:00Z',
    ])
  })

  it('begin with the next time that exists, where clocks are put forward over one', () => {
    const gap = { on: ['sun'], from: '02:30', to: '04:00' } as const
    expect(spans(weekly(gap), '2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')).toEqual([
      '2026-03-29T01:00:00Z 2026-03-29T02:00:00Z',
    ])
    // Of one that lies in the gap nothing is left.
    expect(spans(weekly({ ...gap, to: '02:45' }), '2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z')).toEqual([])
  })

  it('begin with the first and end with the second, where a time comes twice', () => {
    expect(
      spans(weekly({ on: ['sun'], from: '02:30', to: '02:45' }), '2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z'),
    ).toEqual(['2026-10-25T00:30:00Z 2026-10-25T01:45:00Z'])
    expect(
      spans(weekly({ on: ['sun'], from: '00:00', to: '24:00' }), '2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z'),
    ).toEqual(['2026-10-24T22:00:00Z 2026-10-25T23:00:00Z'])
  })

  it('do not overlap, where clocks are put back at the time at which one ends and the next begins', () => {
    const daily = weekly({ on: WEEKDAYS, from: '02:30', to: '02:30' })
    expect(spans(daily, '2026-10-24T12:00:00Z', '2026-10-26T00:00:00Z')).toEqual([
      '2026-10-24T12:00:00Z 2026-10-25T01:30:00Z',
      '2026-10-25T01:30:00Z 2026-10-26T00:00:00Z',
    ])
  })

  it('are, for random spans in zones with all kinds of clocks, what a library of dates says of each minute', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Havana']
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45)).map(clock)
    const weeklies = fc.record({
      on: fc.uniqueArray(fc.constantFrom<Weekday>(...WEEKDAYS), { minLength: 1 }),
      from: time,
      to: time,
      timezone: fc.constantFrom(...zones),
    })
    const start = fc.integer({ min: 0, max: 30 * 365 }).map((day) => EXCLUDABLE.from + day * 86_400)
    fc.assert(
      fc.property(weeklies, start, (part, from) => {
        const found = occurrencesOf(weekly(part), { from, to: from + 4 * 86_400 })
        for (let instant = from; instant < from + 4 * 86_400; instant += 900) {
          const isIn = found.some((one) => one.from <= instant && instant < one.to)
          // Of a time that comes twice, or beside such a one, the rules of their own speak.
          if (isPlain(instant, part.timezone))
            expect([rfc3339(instant), isIn]).toEqual([rfc3339(instant), holds(part, instant)])
        }
      }),
      { numRuns: 60 },
    )
  })
})

const clock = ([hours, minutes]: readonly [number, number]) =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`

/** Whether no clocks change within a day. */
function isPlain(instant: number, zone: string): boolean {
  const offset = (seconds: number) => DateTime.fromSeconds(seconds, { zone }).offset
  return offset(instant - 2 * 86_400) === offset(instant + 2 * 86_400)
}

function holds({ on, from, to, timezone }: Pick<Weekly, 'on' | 'from' | 'to' | 'timezone'>, instant: number): boolean {
  const local = DateTime.fromSeconds(instant, { zone: timezone })
  const [today, yesterday] = [local, local.minus({ days: 1 })].map((day) => WEEKDAYS[day.weekday - 1] ?? 'mon')
  const time = local.toFormat('HH:mm')
  const isOvernight = to <= from
  if (today && on.includes(today) && time >= from && (isOvernight || time < to)) return true
  return yesterday !== undefined && isOvernight && on.includes(yesterday) && time < to
}
