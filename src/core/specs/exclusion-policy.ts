import { z } from 'zod'
import { EXCLUSION_CATEGORIES, type ExclusionCategory } from '../model/exclusion.ts'
import type { ExclusionBound, ExclusionPolicy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { asPercent } from './conditions/threshold.ts'
import { durationSchema } from './fields/duration.ts'
import { percentageSchema } from './fields/percentage.ts'
import { found } from './yaml/scalar.ts'

const BOUND = 'a duration such as 8h, or a percentage from above 0% to 100%'

const shareSchema = z.lazy(() =>
  percentageSchema.transform((ratio, context): ExclusionBound => {
    const text = asPercent(ratio)
    if (ratio.gt(0) && ratio.lte(1)) return { kind: 'share', share: { ratio, text } }
    const problem = new Problem(`${text} of a window can't be left out`, BOUND)
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
    return z.NEVER
  }),
)

const boundSchema = z.lazy(() =>
  z.union([durationSchema.transform((duration): ExclusionBound => ({ kind: 'duration', duration })), shareSchema], {
    error: ({ input }) => found(input, BOUND),
  }),
)

const RETROACTIVE = '{ approvals: 2 } or refused'

const retroactiveSchema = z.lazy(() =>
  z.union(
    [
      z
        .literal('refused', { error: (issue) => found(issue.input, RETROACTIVE) })
        .transform((): ExclusionPolicy['retroactive'] => ({ kind: 'refused' })),
      z
        .strictObject({
          approvals: z.int({ error: (issue) => found(issue.input, 'a whole number from 1') }).positive(),
        })
        .transform(({ approvals }): ExclusionPolicy['retroactive'] => ({ kind: 'approvals', approvals })),
    ],
    { error: ({ input }) => (input?.constructor === Object ? undefined : found(input, RETROACTIVE)) },
  ),
)

/** What the policy says of exclusions: design section 2.3. */
export const exclusionPolicySchema = z.lazy(() =>
  z
    .strictObject({
      notice: durationSchema.meta({
        description: 'How long before it begins an exclusion must land; one that lands later is retroactive.',
      }),
      'at-most': z
        .strictObject(boundOfEach())
        .refine((bounds) => Object.values(bounds).some(Boolean), { error: 'expected at least one category' })
        .meta({
          description: 'How much of a window (of a week, if it is shorter) each category may take; others are refused.',
        }),
      retroactive: retroactiveSchema,
    })
    .transform(
      ({ notice, retroactive, 'at-most': bounds }): ExclusionPolicy => ({
        notice,
        retroactive,
        atMost: new Map(
          EXCLUSION_CATEGORIES.flatMap((category): [ExclusionCategory, ExclusionBound][] => {
            const bound = bounds[category]
            return bound ? [[category, bound]] : []
          }),
        ),
      }),
    ),
)

const boundOfEach = () => {
  const bound = boundSchema.optional()
  return {
    maintenance: bound,
    'outside-hours': bound,
    'load-test': bound,
    dependency: bound,
    misclassified: bound,
    'data-loss': bound,
  } satisfies Record<ExclusionCategory, typeof bound>
}
