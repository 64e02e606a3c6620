import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { type Duration, readDuration } from './duration.ts'

/** The compliance window. Rolling windows are exact durations; calendar windows follow the clocks of their time zone. */
export type Window =
  | { readonly kind: 'rolling'; readonly duration: Duration }
  | { readonly kind: 'calendar'; readonly calendar: CalendarUnit; readonly timezone: string }

export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year'

const EXPECTED = 'a duration such as 30d, or { calendar: month, timezone: Europe/Berlin }'

/** Whether a time zone is known by this name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const timezoneSchema = scalar(
  z.string({ error: (issue) => found(issue.input, 'an IANA time zone such as Europe/Berlin') }),
  (raw): string | Problem =>
    raw.includes('/') || raw === 'UTC'
      ? isZone(raw)
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
