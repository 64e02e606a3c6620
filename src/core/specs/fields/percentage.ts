import Fraction from 'fraction.js'
import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'a percentage with its sign, such as 25%'
const PERCENTAGE = /^(-?\d{1,6}(?:\.\d{1,12})?)\s*%$/

/** A share of the error budget as an exact fraction: `25%` is 1/4. The sign is required, for 0.25 could mean either. */
export const percentageSchema = scalar(
  z
    .string({ error: (issue) => found(issue.input, EXPECTED) })
    .regex(PERCENTAGE, { error: (issue) => found(issue.input, EXPECTED) }),
  (raw): Fraction | Problem => readPercentage(raw) ?? new Problem(`\`${raw}\` is not a percentage`, EXPECTED),
)

/** Reads `25%`; null for what is no percentage. */
export function readPercentage(raw: string): Fraction | null {
  const digits = PERCENTAGE.exec(raw)?.[1]
  return digits === undefined ? null : new Fraction(digits).div(100)
}
