import Fraction from 'fraction.js'
import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import type { IndicatorOf } from '../../model/indicator.ts'
import { Problem } from '../../model/problem.ts'
import { durationSchema } from '../fields/duration.ts'
import { instantExpressionSchema } from '../fields/query.ts'
import { found } from '../yaml/scalar.ts'
import { exactlyOne } from './exactly-one.ts'
import type { IndicatorReader } from './indicator.ts'

const COMPARISONS = ['at-most', 'below', 'above', 'at-least'] as const

const bound = z
  .number({ error: (issue) => found(issue.input, 'a number') })
  .refine((number) => exactNumber(String(number)) !== null, { error: 'expected a number of a usual size' })

const schema = z
  .strictObject({
    every: durationSchema,
    value: instantExpressionSchema,
    'at-most': bound.optional(),
    below: bound.optional(),
    above: bound.optional(),
    'at-least': bound.optional(),
  })
  .transform((slices, context): IndicatorOf<'slices'> => {
    const comparison = exactlyOne(slices, COMPARISONS, context)
    if (!comparison) return z.NEVER
    const condition = { comparison, bound: exactNumber(String(slices[comparison] ?? 0)) ?? new Fraction(0) }
    return { kind: 'slices', every: slices.every, value: slices.value, condition }
  })

export const slices: IndicatorReader<IndicatorOf<'slices'>> = {
  schema,
  queries: [{ path: ['value'], use: 'moment' }],
  misfit({ every }, window) {
    if (window.kind !== 'rolling' || every.seconds <= window.duration.seconds) return null
    const problem = new Problem(
      `a slice of ${every.text} is longer than the window of ${window.duration.text}`,
      'slices that fit the window many times',
    )
    return { path: ['every'], problem }
  },
}
