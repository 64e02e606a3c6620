import { Problem } from '../../model/problem.ts'
import type { CalendarStart, CalendarUnit } from '../../model/window.ts'
import { isDay } from './day.ts'

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?: ((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.0+)?)?)?$/
/** A Monday that begins a week, a month, a quarter and a year. */
const FIRST = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000
/** How many months a unit has; a week has no whole number of them. */
const MONTHS = { week: 1, month: 1, quarter: 3, year: 12 } as const
/** Later days are not in every month. */
const LAST_DAY = 28
export const EXPECTED_START = 'the first moment of a window, such as 2026-01-03 12:00'

/** Reads the first moment of one window, from which the others follow; null for the first midnight of its unit. */
export function readCalendarStart(text: string, unit: CalendarUnit): CalendarStart | null | Problem {
  const [, , month = '', day = '', minutes = '00:00', seconds = '00'] = MOMENT.exec(text) ?? []
  const date = text.slice(0, 'YYYY-MM-DD'.length)
  if (month === '' || !isDay(date)) return new Problem(`\`${text}\` is not a time`, EXPECTED_START)
  const months = (Number(month) - 1) % MONTHS[unit]
  const days = unit === 'week' ? (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7 : Number(day) - 1
  if (unit !== 'week' && Number(day) > LAST_DAY) {
    return new Problem(
      `a ${unit} can't begin on day ${Number(day)}, which not every month has`,
      `a day up to the ${LAST_DAY}th`,
    )
  }
  const time = `${minutes}:${seconds}`
  if (months === 0 && days === 0 && time === '00:00:00') return null
  const first = new Date(FIRST)
  first.setUTCMonth(months)
  const shown = new Date(first.getTime() + days * DAY_MS).toISOString().slice(0, date.length)
  return { months, days, time, text: `${shown} ${seconds === '00' ? minutes : time}` }
}
