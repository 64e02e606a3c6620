import Fraction from 'fraction.js'
import { z } from 'zod'
import { EXPECTED_DURATION, type LatencyBound, readDuration } from '../../model/duration.ts'
import { Problem } from '../../model/problem.ts'
import { MINUTE } from '../../model/time.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { meantDuration, meantLatency } from './suggestions.ts'

export const durationSchema = scalar(
  z.string({ error: (issue) => found(issue.input, EXPECTED_DURATION) }).regex(/^[1-9][0-9]*[smhdw]$/, {
    error: ({ input }) => found(input, EXPECTED_DURATION, meantDuration(input)),
  }),
  readDuration,
)

const BOUND_EXPECTED = 'a latency such as 500ms or 2.5s'
const BOUND = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m)$/
const BOUND_UNITS = { ms: new Fraction(1, 1000), s: new Fraction(1), m: new Fraction(MINUTE) } as const

export const latencyBoundSchema = scalar(
  z
    .string({ error: ({ input }) => found(input, BOUND_EXPECTED, meantLatency(input)) })
    .regex(BOUND, { error: ({ input }) => found(input, BOUND_EXPECTED, meantLatency(input)) }),
  (raw): LatencyBound | Problem => {
    const match = BOUND.exec(raw)
    const seconds = new Fraction(match?.[1] ?? 0).mul(BOUND_UNITS[(match?.[2] ?? 's') as keyof typeof BOUND_UNITS])
    return seconds.equals(0) ? new Problem('no request takes 0s', BOUND_EXPECTED) : { seconds, text: raw }
  },
)
