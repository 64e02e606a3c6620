import { z } from 'zod'
import type { PolicyException } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { daySchema } from './fields/day.ts'
import { peopleSchema } from './fields/people.ts'
import { line } from './yaml/scalar.ts'

/** Deploys that a freeze lets through: by a label of their pull requests, or by the word of a person. */
export const exceptionSchema = z.lazy(() =>
  z
    .strictObject({
      label: line('a label').optional(),
      'approved-by': peopleSchema.optional(),
      override: line('the name of the override').optional(),
      by: z.union([z.literal('administrators'), peopleSchema], { error: BY }).optional(),
      until: daySchema.optional(),
    })
    .meta({
      oneOf: [
        { required: ['label'], properties: { override: false, by: false } },
        { required: ['override', 'by'], properties: { label: false, 'approved-by': false } },
      ],
    })
    .transform((stated, context): PolicyException => {
      const { label, override, by } = stated
      const until = stated.until ?? null
      const approvedBy = stated['approved-by']
      const refuse = (message: string, expected: string, path: string[] = []) => {
        const problem = new Problem(message, expected)
        context.addIssue({ code: 'custom', path, message: problem.message, params: { problem } })
        return z.NEVER
      }
      if (label !== undefined) {
        if (override !== undefined)
          return refuse('an exception is of one kind', 'either `label` or `override`', ['override'])
        if (by !== undefined) return refuse('`by` is of an override', '`approved-by` beside a label', ['by'])
        return { kind: 'label', label, approvedBy: approvedBy ?? [], until }
      }
      if (override === undefined) return refuse('it is not said what lets a deploy through', '`label` or `override`')
      if (approvedBy !== undefined) {
        return refuse('nobody approves an override beforehand', '`by` beside an override', ['approved-by'])
      }
      if (by === undefined) return refuse('it is not said who may override', BY)
      return { kind: 'override', name: override, by, until }
    }),
)

const BY = '`by`: a list of users and teams, or administrators'
