import { z } from 'zod'
import { readDuration } from '../../model/duration.ts'
import { Problem } from '../../model/problem.ts'
import { isZone, type Window } from '../../model/window.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { EXPECTED_START, readCalendarStart } from './calendar-start.ts'
import { meantWindow } from './suggestions.ts'

const EXPECTED = 'a duration such as 30d, or { calendar: month, timezone: Europe/Berlin }'

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
    starts: z
      .string({ error: (issue) => found(issue.input, EXPECTED_START) })
      .optional()
      .meta({ description: `Where it begins elsewhere than at the first midnight of its unit: ${EXPECTED_START}.` }),
  })
  .transform(({ starts, ...calendar }, context): Window => {
    const start = starts === undefined ? null : readCalendarStart(starts, calendar.calendar)
    if (!(start instanceof Problem)) return { kind: 'calendar', ...calendar, ...(start ? { starts: start } : {}) }
    context.addIssue({ code: 'custom', message: start.message, path: ['starts'], params: { problem: start } })
    return z.NEVER
  })

const rollingSchema = scalar(
  z.string().regex(/^[1-9][0-9]*[smhdw]$/, { error: ({ input }) => found(input, EXPECTED, meantWindow(input)) }),
  (raw): Window | Problem => {
    const duration = readDuration(raw)
    return duration instanceof Problem ? duration : { kind: 'rolling', duration }
  },
)

export { timezoneSchema }
export const windowSchema = z.union([rollingSchema, calendarSchema], {
  // A mapping is meant as a calendar window, whose own issues say more.
  error: ({ input }) => (input?.constructor === Object ? undefined : found(input, EXPECTED, meantWindow(input))),
})
