import { z } from 'zod'
import { EXCLUDABLE } from '../../model/exclusion.ts'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { isDay } from './day.ts'

/** A time in RFC 3339; its day is the first group. */
export const TIME = /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/

const EXPECTED = 'a time such as 2026-11-20T01:00:00Z'

/** A time of whole seconds, as unix seconds. */
export const instantSchema = scalar(
  z.string({ error: (issue) => found(issue.input, EXPECTED) }),
  (raw): number | Problem => {
    const [, day, fraction] = TIME.exec(raw) ?? []
    if (day === undefined) return new Problem(`\`${raw}\` is not a time`, EXPECTED)
    if (!isDay(day)) return new Problem(`\`${day}\` is not in the calendar`, EXPECTED)
    const at = Date.parse(raw.toUpperCase()) / 1000
    if (Number.isNaN(at)) return new Problem(`\`${raw}\` is not a time`, EXPECTED)
    if (fraction !== undefined) return new Problem(`\`${raw}\` has a part of a second`, `${EXPECTED}, in whole seconds`)
    return at >= EXCLUDABLE.from && at <= EXCLUDABLE.to ? at : outOfReach(raw)
  },
)

/** A time of which nobody has data: it was hardly meant so. */
export const outOfReach = (raw: string): Problem =>
  new Problem(`\`${raw}\` is out of reach`, 'a time from 2020 to 2099')
