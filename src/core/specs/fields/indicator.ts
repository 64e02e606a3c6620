import Fraction from 'fraction.js'
import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import type { Indicator } from '../../model/indicator.ts'
import { Problem } from '../../model/problem.ts'
import { found, line } from '../yaml/scalar.ts'
import { durationSchema, latencyBoundSchema } from './duration.ts'
import { expressionSchema, histogramSchema, instantExpressionSchema, querySchema } from './query.ts'

const COMPARISONS = ['at-most', 'below', 'above', 'at-least'] as const
const KINDS = ['ratio', 'error-ratio', 'latency', 'slices', 'vendor'] as const

/** Exactly one of `keys` is present in `value`; else the issue says which to choose from. */
function exactlyOne<Key extends string>(
  value: Partial<Record<Key, unknown>>,
  keys: readonly Key[],
  context: z.RefinementCtx,
) {
  const given = keys.filter((key) => value[key] !== undefined)
  if (given.length === 1) return given[0] as Key
  const problem =
    given.length === 0
      ? new Problem(`one of these keys is missing`, `one of ${keys.join(', ')}`)
      : new Problem(`${given.join(' and ')} exclude each other`, `exactly one of ${keys.join(', ')}`)
  context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
  return null
}

const ratioSchema = z
  .strictObject({
    good: querySchema.optional(),
    bad: querySchema.optional(),
    total: querySchema,
    'count-new-series': z.boolean().default(false),
  })
  .transform((ratio, context): Indicator => {
    const counted = exactlyOne(ratio, ['good', 'bad'], context)
    const events = counted && ratio[counted]
    if (!events) return z.NEVER
    const countNewSeries = ratio['count-new-series']
    if (countNewSeries && (events.form === 'expression' || ratio.total.form === 'expression')) {
      const problem = new Problem('count-new-series works on selectors only', 'two plain selectors, without $window')
      context.addIssue({ code: 'custom', message: problem.message, path: ['count-new-series'], params: { problem } })
    }
    return { kind: 'ratio', counted, events, total: ratio.total, countNewSeries }
  })

const bound = z
  .number({ error: (issue) => found(issue.input, 'a number') })
  .refine((number) => exactNumber(String(number)) !== null, { error: 'expected a number of a usual size' })

const slicesSchema = z
  .strictObject({
    every: durationSchema,
    value: instantExpressionSchema,
    'at-most': bound.optional(),
    below: bound.optional(),
    above: bound.optional(),
    'at-least': bound.optional(),
  })
  .transform((slices, context): Indicator => {
    const comparison = exactlyOne(slices, COMPARISONS, context)
    if (!comparison) return z.NEVER
    const condition = { comparison, bound: exactNumber(String(slices[comparison] ?? 0)) ?? new Fraction(0) }
    return { kind: 'slices', every: slices.every, value: slices.value, condition }
  })

const latencySchema = z
  .strictObject({ histogram: histogramSchema, within: latencyBoundSchema })
  .transform((latency): Indicator => ({ kind: 'latency', ...latency }))

const vendorSchema = z
  .strictObject({ id: line('the id of the SLO in the backend') })
  .transform((vendor): Indicator => ({ kind: 'vendor', ...vendor }))

export const indicatorSchema = z
  .strictObject({
    ratio: ratioSchema.optional(),
    'error-ratio': expressionSchema
      .transform((expression): Indicator => ({ kind: 'error-ratio', expression }))
      .optional(),
    latency: latencySchema.optional(),
    slices: slicesSchema.optional(),
    vendor: vendorSchema.optional(),
  })
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform((indicator, context): Indicator => {
    const kind = exactlyOne(indicator, KINDS, context)
    return (kind && indicator[kind]) || z.NEVER
  })
