import { z } from 'zod'
import { exactNumber } from '../../model/exact-number.ts'
import type { ConditionOf } from '../../model/policy.ts'
import { durationSchema } from '../fields/duration.ts'
import { found } from '../yaml/scalar.ts'
import { threshold } from './threshold.ts'

const rate = z.lazy(() =>
  z
    .number({ error: (issue) => found(issue.input, 'a burn rate such as 14.4') })
    .positive({ error: 'expected a burn rate above 0' })
    .transform((number, context) => {
      const exact = exactNumber(String(number))
      if (exact) return exact
      context.addIssue({ code: 'custom', message: 'expected a burn rate such as 14.4' })
      return z.NEVER
    }),
)

export const burnRate = z.lazy(() =>
  z
    .strictObject({
      'at-least': rate.optional(),
      above: rate.optional(),
      over: z.union(
        [
          durationSchema.transform((duration) => [duration]),
          z
            .array(durationSchema)
            .min(1, { error: 'expected at least one duration' })
            .max(10, { error: 'expected at most 10 durations' }),
        ],
        {
          error: (issue) =>
            Array.isArray(issue.input) ? undefined : found(issue.input, 'a list of durations such as [1h, 5m]'),
        },
      ),
    })
    .transform(
      ({ over, ...bounds }, context): ConditionOf<'burn-rate'> => ({
        kind: 'burn-rate',
        threshold: threshold(
          { 'at-least': bounds['at-least'], above: bounds.above },
          (bound) => bound.toString(),
          context,
        ),
        over,
      }),
    ),
)
