import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import type { Since } from '../../model/since.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { isDay } from './day.ts'
import { TIME } from './instant.ts'

const EXPECTED = 'a day such as 2026-11-01, or a time such as 2026-11-01T09:00:00Z'

/** The day or the time from which a promise counts. */
export const sinceSchema = scalar(
  z.string({ error: (issue) => found(issue.input, EXPECTED) }),
  (raw): Since | Problem => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(raw) ? raw : TIME.exec(raw)?.[1]
    if (day === undefined) return new Problem(`\`${raw}\` is neither a day nor a time`, EXPECTED)
    if (!isDay(day)) return new Problem(`\`${day}\` is not in the calendar`, EXPECTED)
    if (day === raw) return { kind: 'day', day, text: raw }
    const at = Date.parse(raw.toUpperCase())
    return Number.isNaN(at)
      ? new Problem(`\`${raw}\` is not a time`, EXPECTED)
      : { kind: 'time', at: Math.floor(at / 1000), text: raw }
  },
)
