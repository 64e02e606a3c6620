import type { Bucket } from '../budget/backend.ts'
import { DAY } from '../model/time.ts'

/** How far a service's days lie apart, as plain numbers: an estimate, and exact fractions would pretend otherwise. */
export interface Volatility {
  /** The standard deviation of the daily error rate, weighted by traffic; a share, as the error rate is. */
  readonly daily: number
  /** What that does to the SLI of a whole window: `daily` over the square root of the window's days. */
  readonly swing: number
  /** How many days with traffic it was estimated from. */
  readonly days: number
}

/** Whether the buffer is as large as the volatility asks for. */
export type Fit = 'too-thin' | 'fitting' | 'wider-than-needed'

/** Fewer days say little about how much days differ. */
const MIN_DAYS = 7
/** A buffer of fewer swings is crossed by a window that is only somewhat worse than usual: about one in forty. */
const THIN_BELOW_SWINGS = 2
/** A buffer of more swings has never much to do: a window that crosses it is not of the kind that the history knows. */
const WIDE_ABOVE_SWINGS = 6
/** How much of the past the volatility is estimated from: at least four weeks, at most a quarter. */
const SHORTEST_HISTORY = 28 * DAY
const LONGEST_HISTORY = 90 * DAY

/** How far back the daily history should reach for a window of so many seconds; whole days, in seconds. */
export const historySecondsFor = (windowSeconds: number): number =>
  Math.floor(Math.min(Math.max(windowSeconds, SHORTEST_HISTORY), LONGEST_HISTORY) / DAY) * DAY

/**
 * The volatility of the daily SLI: the square root of Σ w (e − ē)², with e the error rate of a day, w its share of the
 * traffic and ē the error rate of all days. Weighted, since the SLI is: one error in a quiet night is no bad day. Not
 * robust, since the rare bad day is what the buffer is for. The swing is the standard error of the mean of a window's days,
 * taken to be independent. Null with too few days, and where their numbers are beyond doubles. Source: Cochran, Sampling Techniques, chapter 6, for the ratio of sums.
 */
export function volatilityOf(days: readonly Bucket[], windowSeconds: number): Volatility | null {
  const busy = days.flatMap(({ measurement }) => {
    if (measurement.kind === 'unmeasured') return []
    if (measurement.kind === 'ratio') return [{ bad: measurement.errorRate.valueOf(), total: 1 }]
    const total = measurement.total.valueOf()
    return total > 0 ? [{ bad: total - measurement.good.valueOf(), total }] : []
  })
  if (busy.length < MIN_DAYS || windowSeconds <= 0) return null
  const sum = (of: (day: { bad: number; total: number }) => number) => busy.reduce((sum, day) => sum + of(day), 0)
  const total = sum((day) => day.total)
  const mean = sum((day) => day.bad) / total
  const daily = Math.sqrt(sum((day) => day.total * (day.bad / day.total - mean) ** 2) / total)
  return Number.isFinite(daily) ? { daily, swing: daily / Math.sqrt(windowSeconds / DAY), days: busy.length } : null
}

/** Whether a buffer of this share of the window's events fits the swing of its SLI. */
export function fitOf(bufferShare: number, { swing }: Volatility): Fit {
  if (bufferShare < THIN_BELOW_SWINGS * swing) return 'too-thin'
  return bufferShare > WIDE_ABOVE_SWINGS * swing ? 'wider-than-needed' : 'fitting'
}
