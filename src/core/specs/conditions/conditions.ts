import { z } from 'zod'
import type { Condition, ConditionOf } from '../../model/policy.ts'
import { Problem } from '../../model/problem.ts'
import { budgetRemaining } from './budget-remaining.ts'
import { budgetSpent } from './budget-spent.ts'
import { burnRate } from './burn-rate.ts'

const CONDITIONS: { readonly [Kind in Condition['kind']]: z.ZodType<ConditionOf<Kind>> } = {
  'budget-remaining': budgetRemaining,
  'budget-spent': budgetSpent,
  'burn-rate': burnRate,
}

/** When a rule fires: exactly one condition, under the name of its kind. */
export const conditionSchema = z.lazy(() =>
  z
    .strictObject(CONDITIONS)
    .partial()
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((stated, context): Condition => {
      const given = Object.values(stated).filter((one) => one !== undefined)
      if (given.length === 1 && given[0]) return given[0]
      const problem = new Problem('a rule has exactly one condition', `one of ${Object.keys(CONDITIONS).join(', ')}`)
      context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
      return z.NEVER
    }),
)
