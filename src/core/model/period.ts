import { DateTime } from 'luxon'
import { beginsAt, type Since } from './since.ts'
import type { CalendarStart, Window } from './window.ts'

/** A window laid at an instant; times are unix seconds. A calendar window starts over at `resetsAt`. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly resetsAt: number | null
}

/** The part of time that `window` covers at `at` (unix seconds). A calendar week starts on Monday (ISO 8601). */
export function periodAt(window: Window, at: number): Period {
  if (window.kind === 'rolling') return { from: at - window.duration.seconds, to: at, resetsAt: null }
  const { calendar, timezone, starts } = window
  const unit = DateTime.fromSeconds(at, { zone: timezone }).startOf(calendar)
  const begin = (units: number) => firstOf(shifted(unit.plus({ [`${calendar}s`]: units }), starts))
  const isBefore = begin(0) > at
  return { from: begin(isBefore ? -1 : 0), to: at, resetsAt: begin(isBefore ? 0 : 1) }
}

/** Where a window begins that does not at the first midnight of its unit. */
function shifted(midnight: DateTime, starts: CalendarStart | undefined): DateTime {
  if (!starts) return midnight
  const [hour = 0, minute = 0, second = 0] = starts.time.split(':').map(Number)
  return midnight.plus({ months: starts.months, days: starts.days }).set({ hour, minute, second })
}

/** The same for a promise that began at some time: a window reaches back to it, and no further. */
export function promisedPeriodAt({ window, since }: { window: Window; since: Since | null }, at: number): Period {
  const period = periodAt(window, at)
  if (since === null) return period
  return { ...period, from: Math.min(Math.max(period.from, beginsAt(since, window)), at) }
}

/** Whether a window reaches back to a boundary, which may be close: a date, or the beginning of the promise. */
export const isCut = ({ window }: { window: Window }, { from, to }: Period): boolean =>
  window.kind === 'calendar' || to - from < window.duration.seconds

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

/** Where clocks are put back at that hour there are two; a window begins at the first. */
const firstOf = (start: DateTime) => Math.min(...start.getPossibleOffsets().map((one) => one.toSeconds()))
