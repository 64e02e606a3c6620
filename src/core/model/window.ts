import type { Duration } from './duration.ts'

/** The compliance window. Rolling windows are exact durations; calendar windows follow the clocks of their time zone. */
export type Window =
  | { readonly kind: 'rolling'; readonly duration: Duration }
  | { readonly kind: 'calendar'; readonly calendar: CalendarUnit; readonly timezone: string }

export type CalendarUnit = 'week' | 'month' | 'quarter' | 'year'

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
  return window.kind === 'rolling' ? window.duration.text : `${window.calendar} (${window.timezone})`
}
