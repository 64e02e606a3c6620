import Fraction from 'fraction.js'
import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import { Problem } from '../../model/problem.ts'
import { found, line } from '../yaml/scalar.ts'
import { type Duration, durationSchema, type LatencyBound, latencyBoundSchema } from './duration.ts'
import {
  expressionSchema,
  type Histogram,
  histogramSchema,
  instantExpressionSchema,
  type Query,
  querySchema,
} from './query.ts'

/** What is measured: good events over total events. */
export type Indicator =
  | {
      readonly kind: 'ratio'
      /** Which events `events` counts. */
      readonly counted: 'good' | 'bad'
      readonly events: Query
      readonly total: Query
      /** Whether a series' first value counts as events (a counter born at 1). */
      readonly countNewSeries: boolean
    }
  | { readonly kind: 'error-ratio'; readonly expression: string }
  | { readonly kind: 'latency'; readonly histogram: Histogram; readonly within: LatencyBound }
  | { readonly kind: 'slices'; readonly every: Duration; readonly value: string; readonly condition: SliceCondition }
  | { readonly kind: 'vendor'; readonly id: string }
  | Unsupported

/** What a file of another format asks for and SLO Gate can't measure: the SLO is known by name, and its answer is not. */
export interface Unsupported {
  readonly kind: 'unsupported'
  /** Why it can't be measured. */
  readonly problem: Problem
  /** All that the file promises, as a text that is equal for equal promises. */
  readonly written: string
}

/** When a slice is good: its value compared with an exact number. */
export interface SliceCondition {
  readonly comparison: SliceComparison
  readonly bound: Fraction
}
export type SliceComparison = 'at-most' | 'below' | 'above' | 'at-least'

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
