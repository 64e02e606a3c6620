import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'a day such as 2027-01-31'

/** Whether `text` (YYYY-MM-DD) is in the calendar. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A day of the calendar as YYYY-MM-DD. */
export const daySchema = scalar(
  z
    .string({ error: (issue) => found(issue.input, EXPECTED) })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: (issue) => found(issue.input, EXPECTED) }),
  (raw) => (isDay(raw) ? raw : new Problem(`\`${raw}\` is not in the calendar`, EXPECTED)),
)
