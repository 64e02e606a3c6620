import { DateTime, IANAZone } from 'luxon'
import { z } from 'zod'
import { Problem } from './diagnostic.ts'
import { type Duration, readDuration } from './duration.ts'
import { found, scalar } from './scalar.ts'

/** The compliance window. Rolling windows are exact durations; calendar windows follow the clocks of their time zone. */
export type Window =
  | { readonly kind: 'rolling'; readonly duration: Duration }
  | { readonly kind: 'calendar'; readonly calendar: CalendarUnit; readonly timezone: string }

export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year'

/** A window laid at an instant; times are unix seconds. A calendar window starts anew at `resetsAt`. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly resetsAt: number | null
}

const EXPECTED = 'a duration such as 30d, or { calendar: month, timezone: Europe/Berlin }'

const timezoneSchema = scalar(
  z.string({ error: (issue) => found(issue.input, 'an IANA time zone such as Europe/Berlin') }),
  (raw): string | Problem =>
    raw.includes('/') || raw === 'UTC'
      ? IANAZone.isValidZone(raw)
        ? raw
        : new Problem(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC')
      : new Problem(`\`${raw}\` is not a time zone`, 'an IANA time zone such as Europe/Berlin or UTC'),
)

const calendarSchema = z
  .strictObject({
    calendar: z.enum(['week', 'month', 'quarter', 'year'], {
      error: (issue) => found(issue.input, 'one of week, month, quarter, year'),
    }),
    timezone: timezoneSchema.default('UTC'),
  })
  .transform((calendar): Window => ({ kind: 'calendar', ...calendar }))

const rollingSchema = scalar(
  z.string().regex(/^[1-9][0-9]*[smhdw]$/, { error: (issue) => found(issue.input, EXPECTED) }),
  (raw): Window | Problem => {
    const duration = readDuration(raw)
    return duration instanceof Problem ? duration : { kind: 'rolling', duration }
  },
)

export { timezoneSchema }
export const windowSchema = z.union([rollingSchema, calendarSchema], {
  // A mapping is meant as a calendar window, whose own issues say more.
  error: ({ input }) => (input?.constructor === Object ? undefined : found(input, EXPECTED)),
})

/** How people read the window: `30d`, or `quarter (Europe/Berlin)`. */
export function windowText(window: Window): string {
  return window.kind === 'rolling' ? window.duration.text : `${window.calendar} (${window.timezone})`
}

/** The part of time that `window` covers at `at` (unix seconds). A calendar week starts on Monday (ISO 8601). */
export function periodAt(window: Window, at: number): Period {
  if (window.kind === 'rolling') return { from: at - window.duration.seconds, to: at, resetsAt: null }
  const start = DateTime.fromSeconds(at, { zone: window.timezone }).startOf(window.calendar)
  const end = start.plus({ [`${window.calendar}s`]: 1 })
  return { from: firstOf(start), to: at, resetsAt: firstOf(end) }
}

/**
 * The last `count` windows as they lay at `at`, the latest one first. Rolling windows follow on each other, and the latest
 * ends at `at`; a calendar window that is still running is none yet, so those are the ones that came before it.
 */
export function lastPeriods(window: Window, at: number, count: number): Period[] {
  if (window.kind === 'rolling') {
    const { seconds } = window.duration
    return Array.from({ length: count }, (_, index) => periodAt(window, at - index * seconds))
  }
  const periods: Period[] = []
  for (let { from: end } = periodAt(window, at); periods.length < count; end = periods.at(-1)?.from ?? end) {
    periods.push({ from: periodAt(window, end - 1).from, to: end, resetsAt: end })
  }
  return periods
}

/** Where clocks are put back at midnight there are two; a calendar unit begins at the first. */
const firstOf = (midnight: DateTime) => Math.min(...midnight.getPossibleOffsets().map((one) => one.toSeconds()))
