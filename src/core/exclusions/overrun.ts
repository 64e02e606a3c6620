import type { Exclusion } from '../model/exclusion.ts'
import { periodAt } from '../model/period.ts'
import type { ExclusionBound } from '../model/policy.ts'
import type { Stretch } from '../model/stretch.ts'
import { WEEK } from '../model/time.ts'
import type { Window } from '../model/window.ts'
import { allOccurrencesOf } from './occurrences.ts'
import { lengthOf, unionOf } from './stretches.ts'

/** That exclusions of one category leave out more of a window than the policy allows. */
export interface Overrun {
  /** The one in whose span it goes over. */
  readonly exclusion: Exclusion
  /** Where the window is then. */
  readonly window: Stretch
  /** How many seconds of it are left out by the end of that span, and how many may be. */
  readonly seconds: number
  readonly allowed: number
}

/**
 * The first position of a window in which exclusions of one category and one SLO take more than `bound`: of any position, and of
 * any position of a week, where the window is shorter.
 */
export function overrunOf(exclusions: readonly Exclusion[], window: Window, bound: ExclusionBound): Overrun | null {
  const spans = exclusions.flatMap((exclusion) => allOccurrencesOf(exclusion).map((span) => ({ ...span, exclusion })))
  const union = unionOf(spans)
  const found =
    window.kind === 'rolling' ? inRolling(union, window.duration.seconds, bound) : inCalendar(union, window, bound)
  if (!found) return null
  // Of those that hold then, the one that began last.
  const { at, ...rest } = found
  const [last] = spans.filter(({ from, to }) => from <= at && at < to).sort((a, b) => b.from - a.from)
  if (!last) throw new Error('time is left out by an exclusion')
  return { exclusion: last.exclusion, ...rest }
}

/** Where it goes over: the first instant that is too much. */
type Found = Omit<Overrun, 'exclusion'> & { readonly at: number }

function allowedOf(bound: ExclusionBound, seconds: number): number {
  return bound.kind === 'duration' ? bound.duration.seconds : bound.share.ratio.mul(seconds).floor().valueOf()
}

/**
 * How much is left out of the window that ends at an instant grows only while the instant is in a span and the window's beginning is
 * in none; so it is followed span by span, from each beginning or end that the window's beginning passes to the next.
 */
function inRolling(union: readonly Stretch[], length: number, bound: ExclusionBound): Found | null {
  const seconds = Math.max(length, WEEK)
  const allowed = allowedOf(bound, seconds)
  /** What is left out in the spans from the first that the window may reach, the whole of each. */
  let [first, sum] = [0, 0]
  for (const { from, to } of union) {
    sum += to - from
    let at = from
    while (at < to) {
      const oldest = union[first]
      if (!oldest) break
      // Until when the window's beginning lies before the end of the oldest span, it has lost so much of that.
      const end = Math.min(to, oldest.to + seconds)
      const lostAt = (instant: number) => Math.max(0, instant - seconds - oldest.from)
      const leftOutAt = (instant: number) => sum - (to - instant) - lostAt(instant)
      // Before the window's beginning reaches the oldest span it grows, after that it stays.
      const top = Math.min(end, Math.max(at, oldest.from + seconds))
      if (leftOutAt(top) > allowed) {
        const over = top - (leftOutAt(top) - allowed)
        return { at: over, window: windowTo(to, seconds), seconds: leftOut(union, windowTo(to, seconds)), allowed }
      }
      if (end === oldest.to + seconds) {
        sum -= oldest.to - oldest.from
        first += 1
      }
      at = end
    }
  }
  return null
}

const windowTo = (to: number, seconds: number): Stretch => ({ from: to - seconds, to })

const leftOut = (union: readonly Stretch[], { from, to }: Stretch): number =>
  lengthOf(
    union
      .filter((one) => one.from < to && one.to > from)
      .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) })),
  )

/** Calendar windows have but the positions of the calendar. */
function inCalendar(union: readonly Stretch[], window: Window, bound: ExclusionBound): Found | null {
  let period: Stretch = { from: 0, to: 0 }
  let [sum, allowed] = [0, 0]
  for (const span of union) {
    let at = span.from
    while (at < span.to) {
      if (at >= period.to) {
        const { from, resetsAt } = periodAt(window, at)
        period = { from, to: resetsAt ?? span.to }
        sum = 0
        allowed = allowedOf(bound, period.to - period.from)
      }
      const end = Math.min(span.to, period.to)
      if (sum + end - at > allowed) {
        return { at: at + allowed - sum, window: period, seconds: sum + end - at, allowed }
      }
      sum += end - at
      at = end
    }
  }
  return null
}
