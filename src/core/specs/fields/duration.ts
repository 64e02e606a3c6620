import Fraction from 'fraction.js'
import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

/** An exact length of time; `text` is as written, which is also how recording rules are named (`30d`). */
export interface Duration {
  readonly seconds: number
  readonly text: string
}

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const
const LONGEST = 5 * 366 * UNITS.d
const EXPECTED = 'a duration in one unit of s, m, h, d or w, such as 30d'

/** Reads `30d`; whole units only, from one second to five years. */
export function readDuration(raw: string): Duration | Problem {
  const match = /^([1-9]\d{0,8})([smhdw])$/.exec(raw)
  if (!match) return new Problem(`\`${raw}\` is not a duration`, EXPECTED)
  const seconds = Number(match[1]) * UNITS[match[2] as keyof typeof UNITS]
  if (seconds > LONGEST) return new Problem(`\`${raw}\` is longer than five years`, EXPECTED)
  return { seconds, text: raw }
}

export const durationSchema = scalar(
  z
    .string({ error: (issue) => found(issue.input, EXPECTED) })
    .regex(/^[1-9][0-9]*[smhdw]$/, { error: (issue) => found(issue.input, EXPECTED) }),
  readDuration,
)

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

const BOUND_EXPECTED = 'a latency such as 500ms or 2.5s'
const BOUND = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/
const BOUND_UNITS = { ms: new Fraction(1, 1000), s: new Fraction(1), m: new Fraction(60) } as const

export const latencyBoundSchema = scalar(
  z
    .string({ error: (issue) => found(issue.input, BOUND_EXPECTED) })
    .regex(BOUND, { error: (issue) => found(issue.input, BOUND_EXPECTED) }),
  (raw): LatencyBound | Problem => {
    const match = BOUND.exec(raw)
    const seconds = new Fraction(match?.[1] ?? 0).mul(BOUND_UNITS[(match?.[2] ?? 's') as keyof typeof BOUND_UNITS])
    return seconds.equals(0) ? new Problem('no request takes 0s', BOUND_EXPECTED) : { seconds, text: raw }
  },
)
