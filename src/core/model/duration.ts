import type Fraction from 'fraction.js'
import { Problem } from './problem.ts'
import { DAY, HOUR, MINUTE, WEEK } from './time.ts'

/** An exact length of time; `text` is as written, which is also how recording rules are named (`30d`). */
export interface Duration {
  readonly seconds: number
  readonly text: string
}

/** The units of a duration, in seconds. */
export const UNITS = { s: 1, m: MINUTE, h: HOUR, d: DAY, w: WEEK } as const

const LONGEST = 5 * 366 * DAY

export const EXPECTED_DURATION = 'a duration in one unit of s, m, h, d or w, such as 30d'

/** Reads `30d`; whole units only, from one second to five years. */
export function readDuration(raw: string): Duration | Problem {
  const match = /^([1-9]\d{0,8})([smhdw])$/.exec(raw)
  if (!match) return new Problem(`\`${raw}\` is not a duration`, EXPECTED_DURATION)
  const seconds = Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]
  if (seconds > LONGEST) return new Problem(`\`${raw}\` is longer than five years`, EXPECTED_DURATION)
  return { seconds, text: raw }
}

/** A latency bound; exact, in seconds, so that it can equal a bucket boundary. */
export interface LatencyBound {
  readonly seconds: Fraction
  readonly text: string
}

/** A bound of this many seconds as people write it: `200ms`, `2.5s`. */
export const boundOfSeconds = (seconds: Fraction): LatencyBound => ({
  seconds,
  text: seconds.lt(1) ? `${seconds.mul(1000).toString()}ms` : `${seconds.toString()}s`,
})
