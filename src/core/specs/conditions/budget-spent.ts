import { z } from 'zod'
import type { ConditionOf } from '../../model/policy.ts'
import { durationSchema } from '../fields/duration.ts'
import { percentageSchema } from '../fields/percentage.ts'
import { asPercent, threshold } from './threshold.ts'

export const budgetSpent = z.lazy(() =>
  z
    .strictObject({
      'at-least': percentageSchema.optional(),
      above: percentageSchema.optional(),
      within: durationSchema.optional(),
    })
    .transform(
      ({ within, ...bounds }, context): ConditionOf<'budget-spent'> => ({
        kind: 'budget-spent',
        threshold: threshold({ 'at-least': bounds['at-least'], above: bounds.above }, asPercent, context),
        within: within ?? null,
      }),
    ),
)
