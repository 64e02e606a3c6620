import { z } from 'zod'
import type { ConditionOf } from '../../model/policy.ts'
import { percentageSchema } from '../fields/percentage.ts'
import { asPercent, threshold } from './threshold.ts'

export const budgetRemaining = z.lazy(() =>
  z.strictObject({ 'at-most': percentageSchema.optional(), below: percentageSchema.optional() }).transform(
    (bounds, context): ConditionOf<'budget-remaining'> => ({
      kind: 'budget-remaining',
      threshold: threshold({ 'at-most': bounds['at-most'], below: bounds.below }, asPercent, context),
    }),
  ),
)
