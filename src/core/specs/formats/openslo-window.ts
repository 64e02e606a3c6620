import { UNITS } from '../../model/duration.ts'
import { Problem } from '../../model/problem.ts'
import { DAY } from '../../model/time.ts'
import { type CalendarUnit, isZone, type Window } from '../../model/window.ts'
import { readCalendarStart } from '../fields/calendar-start.ts'
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

const BOTH = new Problem(
  '`isRolling: true` and a `calendar` contradict each other',
  'isRolling: false beside a calendar, or no calendar',
)

/** A rolling window is exact; a calendar window begins where it says. Null when no window is that long. */
export function openSloWindow(stated: StatedTime): ReadWindow | null {
  const duration = durationOfSeconds(stated.count * (SECONDS[stated.unit] ?? Number.NaN))
  if (!duration) return null
  const rolling: Window = { kind: 'rolling', duration }
  if (stated.isRolling) return { window: rolling, problem: stated.calendar ? BOTH : null }
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
  const unplaced = (problem: Problem): ReadWindow => ({
    window: { kind: 'calendar', calendar, timezone: 'UTC' },
    problem,
  })
  if (!start) {
    return unplaced(
      new Problem(
        'a window that is not rolling needs a calendar',
        'calendar: with startTime and timeZone, or isRolling: true',
      ),
    )
  }
  const { startTime, timeZone } = start
  if (!isZone(timeZone)) {
    return unplaced(new Problem(`the calendar window has no time zone: \`${timeZone}\``, 'such as Europe/Berlin'))
  }
  const timezone = timeZone === 'Etc/UTC' ? 'UTC' : timeZone
  const window: Window = { kind: 'calendar', calendar, timezone }
  const starts = readCalendarStart(startTime, calendar)
  if (!(starts instanceof Problem)) return { window: starts ? { ...window, starts } : window, problem: null }
  return {
    window,
    problem: new Problem(`the calendar window begins at \`${startTime}\`: ${starts.message}`, starts.expected),
  }
}

/** Reads `30d`, with OpenSLO's units. */
export function openSloDuration(text: string): Pick<StatedTime, 'count' | 'unit'> | null {
  const match = /^([1-9]\d{0,5})([mhdwMQY])$/.exec(text)
  return match?.[1] && match[2] ? { count: Number(match[1]), unit: match[2] } : null
}
