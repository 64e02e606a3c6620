import { z } from 'zod'
import { readDuration } from '../model/duration.ts'
import { EXCLUSION_CATEGORIES, type ExclusionCategory } from '../model/exclusion.ts'
import type { ExclusionBound, ExclusionPolicy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { asPercent } from './conditions/threshold.ts'
import { durationSchema } from './fields/duration.ts'
import { readPercentage } from './fields/percentage.ts'
import { found, scalar } from './yaml/scalar.ts'

const BOUND = 'a duration such as 8h, or a percentage from above 0% to 100%'

const boundSchema = z.lazy(() =>
  scalar(
    z
      .string({ error: (issue) => found(issue.input, BOUND) })
      .regex(/^\d+(\.\d+)?\s*([smhdw]|%)$/, { error: (issue) => found(issue.input, BOUND) }),
    (raw): ExclusionBound | Problem => {
      const ratio = readPercentage(raw)
      if (ratio === null) {
        const duration = readDuration(raw)
        return duration instanceof Problem ? duration : { kind: 'duration', duration }
      }
      const text = asPercent(ratio)
      if (ratio.gt(0) && ratio.lte(1)) return { kind: 'share', share: { ratio, text } }
      return new Problem(`${text} of a window can't be left out`, BOUND)
    },
  ),
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
