import { z } from 'zod'
import {
  BUILT_IN_POLICY,
  BUILT_IN_REVIEW,
  type ErrorBudgetPolicy,
  PASSAGES,
  type Policy,
  type ReviewPolicy,
  type ReviewRule,
  type Rule,
  type Share,
  type UnknownAnswers,
  type WaiverPolicy,
} from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { conditionSchema } from './conditions/conditions.ts'
import { asPercent } from './conditions/threshold.ts'
import { nameSchema, VERSION } from './contract-file.ts'
import { deployerSchema } from './deployers.ts'
import { exceptionSchema } from './exceptions.ts'
import { exclusionPolicySchema } from './exclusion-policy.ts'
import { isDay } from './fields/day.ts'
import { durationSchema } from './fields/duration.ts'
import { peopleSchema } from './fields/people.ts'
import { percentageSchema } from './fields/percentage.ts'
import { timezoneSchema } from './fields/window.ts'
import { found, line, scalar } from './yaml/scalar.ts'

// Lazy, as are the schemas of targets and of other formats, since a run may need none: to build them takes longer than to read a file.

const ruleSchema = z.lazy(() =>
  z
    .strictObject({
      name: line('the name of the rule'),
      when: conditionSchema,
      // biome-ignore lint/suspicious/noThenProperty: `then` is the word of the policy file, and its value is never a function.
      then: z.enum(['freeze', 'warn'], { error: (issue) => found(issue.input, 'freeze or warn') }),
      consequences: z.array(line('a consequence')).max(20, { error: 'expected at most 20 consequences' }).default([]),
    })
    .transform(({ name, when, then: decision, consequences }): Rule => ({ name, when, decision, consequences })),
)

const dayOfYear = z.lazy(() =>
  scalar(
    z.string({ error: (issue) => found(issue.input, 'a day of the year such as 01-31') }).regex(/^\d{2}-\d{2}$/, {
      error: (issue) => found(issue.input, 'a day of the year such as 01-31 (month first)'),
    }),
    (raw) => {
      // A common year: 02-29 would open the window in one year of four.
      if (isDay(`2027-${raw}`)) return raw
      return new Problem(`\`${raw}\` is not a day of every year`, 'a day of the year such as 01-31 (month first)')
    },
  ),
)

const wholeNumber = z.lazy(() => z.int({ error: (issue) => found(issue.input, 'a whole number') }).nonnegative())

const COVERAGE = 'a percentage from 0% to 100%, such as 90%'

const coverageSchema = z.lazy(() =>
  percentageSchema.transform((ratio, context): Share => {
    if (ratio.gte(0) && ratio.lte(1)) return { ratio, text: asPercent(ratio) }
    const problem = new Problem(`${asPercent(ratio)} of a window can't have data`, COVERAGE)
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
    return z.NEVER
  }),
)

const decisionSchema = z.lazy(() =>
  z.enum(['freeze', 'warn', 'open'], { error: (issue) => found(issue.input, 'freeze, warn or open') }),
)

const unknownSchema = z.lazy(() =>
  z.union([
    // First, so that what is wrong within a mapping is told of its keys.
    z.strictObject({ unreachable: decisionSchema, otherwise: decisionSchema }),
    decisionSchema.transform((decision): UnknownAnswers => ({ unreachable: decision, otherwise: decision })),
  ]),
)

const passageSchema = z.lazy(() => z.enum(PASSAGES, { error: (issue) => found(issue.input, PASSAGES.join(' or ')) }))

const errorBudgetPolicySchema = z.lazy(() =>
  z.strictObject({
    rules: z
      .array(ruleSchema)
      .min(1, { error: 'a policy has at least one rule' })
      .max(50, { error: 'a policy has at most 50 rules' }),
    'minimum-bad-events': wholeNumber.optional(),
    'minimum-events': wholeNumber.optional(),
    'minimum-coverage': coverageSchema.optional(),
    'maximum-age': durationSchema.optional(),
    unknown: unknownSchema.optional(),
    rollback: passageSchema.optional(),
    redeploy: passageSchema.optional(),
    exceptions: z.array(exceptionSchema).max(50, { error: 'expected at most 50 exceptions' }).default([]),
  }),
)

const wholeNumberFrom1 = z.lazy(() =>
  z.int({ error: (issue) => found(issue.input, 'a whole number from 1') }).positive(),
)

const reviewRuleSchema = z.lazy(() =>
  z.union(
    [
      z
        .literal('blocked', { error: (issue) => found(issue.input, '{ approvals: 2 } or blocked') })
        .transform((): ReviewRule => ({ kind: 'blocked' })),
      z
        .strictObject({ approvals: wholeNumberFrom1 })
        .transform(({ approvals }): ReviewRule => ({ kind: 'approvals', approvals })),
    ],
    {
      error: ({ input }) => (input?.constructor === Object ? undefined : found(input, '{ approvals: 2 } or blocked')),
    },
  ),
)

const reviewSchema = z.lazy(() =>
  z
    .strictObject({
      annual: z
        .strictObject({ opens: dayOfYear, closes: dayOfYear, timezone: timezoneSchema.default('UTC') })
        .optional(),
      approvers: peopleSchema.optional(),
      'in-window': reviewRuleSchema.optional(),
      'out-of-window': reviewRuleSchema.optional(),
    })
    .transform(
      (review): ReviewPolicy => ({
        annual: review.annual ?? null,
        approvers: review.approvers ?? null,
        inWindow: review['in-window'] ?? BUILT_IN_REVIEW.inWindow,
        outOfWindow: review['out-of-window'] ?? BUILT_IN_REVIEW.outOfWindow,
      }),
    ),
)

const waiversSchema = z.lazy(() =>
  z
    .strictObject({ 'at-most': durationSchema, approvals: wholeNumberFrom1 })
    .transform((waivers): WaiverPolicy => ({ atMost: waivers['at-most'], approvals: waivers.approvals })),
)

/** The policy file: `policy.yaml`, design section 2.3. */
export const policySchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(VERSION),
      'error-budget-policies': z.record(nameSchema('the name of a policy'), errorBudgetPolicySchema).optional(),
      'deployed-by': z
        .array(deployerSchema)
        .min(1)
        .max(20, { error: 'expected at most 20 workflows and apps' })
        .optional(),
      exclusions: exclusionPolicySchema.optional(),
      waivers: waiversSchema.optional(),
      review: reviewSchema.optional(),
    })
    .meta({ title: 'SLO Gate policy', description: 'The error-budget policy and the review policy.' }),
)

/** The policies that a file states; what it leaves out is built in. */
export function policyOf(file: z.output<typeof policySchema> | null): Policy {
  const stated = Object.entries(file?.['error-budget-policies'] ?? {}).map(
    ([name, policy]): [string, ErrorBudgetPolicy] => [
      name,
      {
        name,
        rules: policy.rules,
        minimumBadEvents: policy['minimum-bad-events'] ?? BUILT_IN_POLICY.minimumBadEvents,
        minimumEvents: policy['minimum-events'] ?? BUILT_IN_POLICY.minimumEvents,
        minimumCoverage: policy['minimum-coverage'] ?? BUILT_IN_POLICY.minimumCoverage,
        maximumAge: policy['maximum-age'] ?? BUILT_IN_POLICY.maximumAge,
        unknown: policy.unknown ?? BUILT_IN_POLICY.unknown,
        rollback: policy.rollback ?? BUILT_IN_POLICY.rollback,
        redeploy: policy.redeploy ?? BUILT_IN_POLICY.redeploy,
        exceptions: policy.exceptions,
      },
    ],
  )
  return {
    errorBudgetPolicies: new Map(stated.length ? stated : [[BUILT_IN_POLICY.name, BUILT_IN_POLICY]]),
    deployedBy: file?.['deployed-by'] ?? null,
    waivers: file?.waivers ?? null,
    exclusions: file?.exclusions ?? null,
    review: file?.review ?? BUILT_IN_REVIEW,
  }
}
