import Fraction from 'fraction.js'
import { z } from 'zod'
import { type Duration, UNITS as SECONDS } from '../../model/duration.ts'
import { exactNumber } from '../../model/exact-number.ts'
import type { SliceComparison, SliceCondition } from '../../model/indicator.ts'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { openSloDuration } from './openslo-window.ts'
import { durationOfSeconds } from './seconds.ts'

/** What the versions of OpenSLO, and Nobl9 after it, have in common. */

const METHODS = ['Occurrences', 'Timeslices', 'RatioTimeslices'] as const
export const methodSchema = z.lazy(() =>
  z.enum(METHODS, { error: (issue) => found(issue.input, `one of ${METHODS.join(', ')}`) }),
)

/** The units of v1alpha's windows, each with its letter in the durations of v1. */
export const UNITS = {
  Second: 's',
  Minute: 'm',
  Hour: 'h',
  Day: 'd',
  Week: 'w',
  Month: 'M',
  Quarter: 'Q',
  Year: 'Y',
} as const
const UNIT_NAMES = Object.keys(UNITS) as (keyof typeof UNITS)[]
const unitSchema = z.lazy(() =>
  z.enum(UNIT_NAMES, { error: (issue) => found(issue.input, `one of ${UNIT_NAMES.join(', ')}`) }),
)

const COMPARISONS: Readonly<Record<string, SliceComparison>> = {
  lte: 'at-most',
  lt: 'below',
  gt: 'above',
  gte: 'at-least',
}
const OPERATORS = ['lte', 'lt', 'gt', 'gte'] as const

const exactSchema = z.lazy(() =>
  scalar(z.number({ error: (issue) => found(issue.input, 'a number') }), (raw): Fraction | Problem => {
    return exactNumber(String(raw)) ?? new Problem(`\`${raw}\` is no usual number`, 'a number')
  }),
)

/** The fields of an objective that say what is compared with what. */
export const conditionFields = () => ({
  displayName: z.string().optional(),
  op: z.enum(OPERATORS, { error: (issue) => found(issue.input, `one of ${OPERATORS.join(', ')}`) }).optional(),
  value: exactSchema.optional(),
  timeSliceTarget: scalar(
    z.union([z.number(), z.string()], { error: (issue) => found(issue.input, SHARE) }),
    (raw): Fraction | Problem => {
      const share = exactNumber(String(raw))
      return share?.gt(0) && share.lte(1) ? share : new Problem(`\`${raw}\` is no share of a slice`, SHARE)
    },
  ).optional(),
  timeSliceWindow: scalar(
    z.union([z.string(), z.number()], { error: (issue) => found(issue.input, SLICE) }),
    (raw): Duration | Problem => readSlice(raw) ?? new Problem(`\`${raw}\` is not a length of a slice`, SLICE),
  ).optional(),
})

const SHARE = 'a share above 0 and at most 1, such as 0.95'
const SLICE = 'a duration such as 1m, or a number of minutes'

function readSlice(raw: string | number): Duration | null {
  const stated = openSloDuration(typeof raw === 'number' ? `${raw}m` : raw)
  const units: Readonly<Record<string, number>> = SECONDS
  const seconds = units[stated?.unit ?? '']
  return stated && seconds !== undefined ? durationOfSeconds(stated.count * seconds) : null
}

interface Conditioned {
  readonly op?: (typeof OPERATORS)[number] | undefined
  readonly value?: Fraction | undefined
}

/** What a threshold metric is compared with; null when the objective does not say. */
export const conditionOf = ({ op, value }: Conditioned): SliceCondition | null =>
  op === undefined || value === undefined
    ? null
    : { comparison: COMPARISONS[op] ?? 'at-most', bound: new Fraction(value) }

export const calendarSchema = z.lazy(() =>
  z.strictObject({
    startTime: z.string({ error: (issue) => found(issue.input, 'a time such as 2022-01-01 00:00:00') }),
    timeZone: z.string({ error: (issue) => found(issue.input, 'an IANA time zone such as Europe/Berlin') }),
  }),
)

/** The fields of a window of v1alpha. */
export const windowFields = () => ({
  unit: unitSchema,
  count: z.int({ error: (issue) => found(issue.input, 'a whole number') }).min(1, { error: 'expected at least 1' }),
  isRolling: z.boolean().optional(),
  calendar: calendarSchema.nullish(),
})

/** The list of windows, which has exactly one. */
export const oneWindow = <Window extends z.ZodType>(window: Window) =>
  z.array(window).length(1, { error: 'expected exactly one window' })

/** Names, labels and notes, none of which is promised. */
export const metadataSchema = z.lazy(() =>
  z.looseObject({
    name: z
      .string({ error: (issue) => found(issue.input, 'a name') })
      .min(1, { error: 'expected a name, found nothing' }),
  }),
)

/** A `Service`, of which nothing but the name is of use, and that stands in the SLOs too. */
export const serviceSchema = z.lazy(() =>
  z.strictObject({
    apiVersion: z.string(),
    kind: z.string(),
    metadata: metadataSchema,
    spec: z.strictObject({ description: z.string().nullish() }).nullish(),
  }),
)
