import { UNITS } from '../../model/duration.ts'
import { Problem } from '../../model/problem.ts'
import { DAY } from '../../model/time.ts'
import { type CalendarUnit, isZone, type Window } from '../../model/window.ts'
import { isDay } from '../fields/day.ts'
import { durationOfSeconds } from './seconds.ts'

/** A window as OpenSLO states it; `unit` is one letter, as in its durations. */
export interface StatedTime {
  readonly count: number
  readonly unit: string
  readonly isRolling: boolean
  readonly calendar: { readonly startTime: string; readonly timeZone: string } | null
}

/** The window, or the nearest one with the reason why it is not what the file asks for. */
export interface ReadWindow {
  readonly window: Window
  readonly problem: Problem | null
}

/** As OpenSLO's SDK reads them: a month has 30 days, a quarter 90, a year 365. */
const SECONDS: Readonly<Record<string, number>> = {
  ...UNITS,
  M: 30 * DAY,
  Q: 90 * DAY,
  Y: 365 * DAY,
}
const CALENDAR: Readonly<Record<string, CalendarUnit>> = { w: 'week', M: 'month', Q: 'quarter', Y: 'year' }

/** A rolling window is exact. A calendar window must begin when ours do. Null when no window is that long. */
export function openSloWindow(stated: StatedTime): ReadWindow | null {
  const duration = durationOfSeconds(stated.count * (SECONDS[stated.unit] ?? Number.NaN))
  if (!duration) return null
  const rolling: Window = { kind: 'rolling', duration }
  if (stated.isRolling) return { window: rolling, problem: null }
  const text = `${stated.count}${stated.unit}`
  const calendar = stated.count === 1 ? CALENDAR[stated.unit] : undefined
  if (!calendar) {
    const minutes = stated.unit === 'm' ? 'In OpenSLO `m` is a minute, and a month is `M`.' : null
    const problem = new Problem(
      `the calendar window of ${text} is none of SLO Gate's`,
      'one of 1w, 1M, 1Q, 1Y',
      minutes,
    )
    return { window: rolling, problem }
  }
  return calendarWindow(calendar, stated.calendar)
}

function calendarWindow(calendar: CalendarUnit, start: StatedTime['calendar']): ReadWindow {
  const { startTime, timeZone } = start ?? { startTime: '', timeZone: '' }
  if (!isZone(timeZone)) {
    const problem = new Problem(`the calendar window has no time zone: \`${timeZone}\``, 'such as Europe/Berlin')
    return { window: { kind: 'calendar', calendar, timezone: 'UTC' }, problem }
  }
  const timezone = timeZone === 'Etc/UTC' ? 'UTC' : timeZone
  const window: Window = { kind: 'calendar', calendar, timezone }
  if (isFirstMidnight(startTime, calendar)) return { window, problem: null }
  const problem = new Problem(
    `the calendar window begins at \`${startTime}\`, and SLO Gate's ${calendar} begins at midnight of its first day`,
    `the first moment of a ${calendar}`,
    calendar === 'week' ? 'Weeks begin on Monday.' : null,
  )
  return { window, problem }
}

/** Whether a date, with or without a time of the clock, is the first moment of a calendar unit. */
function isFirstMidnight(text: string, unit: CalendarUnit): boolean {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?: 00:00(?::00(?:\.0+)?)?)?$/.exec(text) ?? []
  if (day === undefined || !isDay(day)) return false
  switch (unit) {
    case 'week':
      return new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY
    case 'month':
      return day.endsWith('-01')
    case 'quarter':
      return /-(01|04|07|10)-01$/.test(day)
    case 'year':
      return day.endsWith('-01-01')
  }
}
const MONDAY = 1

/** Reads `30d`, with OpenSLO's units. */
export function openSloDuration(text: string): Pick<StatedTime, 'count' | 'unit'> | null {
  const match = /^([1-9]\d{0,5})([mhdwMQY])$/.exec(text)
  return match?.[1] && match[2] ? { count: Number(match[1]), unit: match[2] } : null
}
