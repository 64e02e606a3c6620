import type { Duration } from './duration.ts'

/** The compliance window. Rolling windows are exact durations; calendar windows follow the clocks of their time zone. */
export type Window =
  | { readonly kind: 'rolling'; readonly duration: Duration }
  | {
      readonly kind: 'calendar'
      readonly calendar: CalendarUnit
      readonly timezone: string
      /** Where it begins after the first midnight of its unit; left out, it begins there. */
      readonly starts?: CalendarStart
    }

export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year'

/** How far after the first midnight of a calendar unit, on the clock, a window begins. */
export interface CalendarStart {
  readonly months: number
  readonly days: number
  /** Of the day, as HH:MM:SS. */
  readonly time: string
  /** The first moment of such a window, as YYYY-MM-DD HH:MM or with seconds; equal for equal starts. */
  readonly text: string
}

/** Whether a time zone is known by this name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** How people read the window: `30d`, or `quarter (Europe/Berlin)`. */
export function windowText(window: Window): string {
  if (window.kind === 'rolling') return window.duration.text
  const from = window.starts ? ` from ${startText(window.calendar, window.starts)}` : ''
  return `${window.calendar}${from} (${window.timezone})`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function startText(unit: CalendarUnit, { months, days, time }: CalendarStart): string {
  const clock = time.replace(/:00$/, '')
  if (unit === 'week') return `${WEEKDAYS[days]} ${clock}`
  const month = unit === 'month' ? '' : ` of month ${months + 1}`
  return `day ${days + 1}${month} ${clock}`
}
