import type Fraction from 'fraction.js'
import { z } from 'zod'
import { exactNumber } from '../model/exact-number.ts'
import {
  BUILT_IN_POLICY,
  BUILT_IN_REVIEW,
  type Condition,
  type ErrorBudgetPolicy,
  type Policy,
  type ReviewPolicy,
  type ReviewRule,
  type Rule,
  type Threshold,
} from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { nameSchema, VERSION } from './contract-file.ts'
import { daySchema, isDay } from './fields/day.ts'
import { durationSchema } from './fields/duration.ts'
import { percentageSchema } from './fields/percentage.ts'
import { timezoneSchema } from './fields/window.ts'
import { found, line, scalar } from './yaml/scalar.ts'

// Lazy, as are the schemas of targets and of other formats, since a run may need none: to build them takes longer than to read a file.

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

/** `{ low: bound }` or `{ high: bound }`, whichever is given, as a threshold; the issue names both when neither is. */
function threshold(
  bounds: Partial<Record<Threshold['comparison'], Fraction | undefined>>,
  text: (bound: Fraction) => string,
  context: z.RefinementCtx,
): Threshold {
  const given = (Object.keys(bounds) as Threshold['comparison'][]).filter((key) => bounds[key] !== undefined)
  const [comparison] = given
  const bound = comparison && bounds[comparison]
  if (!bound || given.length > 1) {
    const problem = new Problem('a condition has exactly one bound', `exactly one of ${Object.keys(bounds).join(', ')}`)
    context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
    return z.NEVER
  }
  return { comparison, bound, text: text(bound) }
}

const asPercent = (bound: Fraction) => `${bound.mul(100).toString()}%`

const budgetRemainingSchema = z.lazy(() =>
  z.strictObject({ 'at-most': percentageSchema.optional(), below: percentageSchema.optional() }).transform(
    (bounds, context): Condition => ({
      kind: 'budget-remaining',
      threshold: threshold({ 'at-most': bounds['at-most'], below: bounds.below }, asPercent, context),
    }),
  ),
)

const budgetSpentSchema = z.lazy(() =>
  z
    .strictObject({
      'at-least': percentageSchema.optional(),
      above: percentageSchema.optional(),
      within: durationSchema.optional(),
    })
    .transform(
      ({ within, ...bounds }, context): Condition => ({
        kind: 'budget-spent',
        threshold: threshold({ 'at-least': bounds['at-least'], above: bounds.above }, asPercent, context),
        within: within ?? null,
      }),
    ),
)

const burnRateSchema = z.lazy(() =>
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
      ({ over, ...bounds }, context): Condition => ({
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

const conditionSchema = z.lazy(() =>
  z
    .strictObject({
      'budget-remaining': budgetRemainingSchema.optional(),
      'budget-spent': budgetSpentSchema.optional(),
      'burn-rate': burnRateSchema.optional(),
    })
    .meta({ minProperties: 1, maxProperties: 1 })
    .transform((condition, context): Condition => {
      const given = Object.values(condition).filter((one) => one !== undefined)
      if (given.length === 1 && given[0]) return given[0]
      const problem = new Problem(
        'a rule has exactly one condition',
        'one of budget-remaining, budget-spent, burn-rate',
      )
      context.addIssue({ code: 'custom', message: problem.message, params: { problem } })
      return z.NEVER
    }),
)

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

const approver = z.lazy(() =>
  z
    .string({ error: (issue) => found(issue.input, 'a user or a team such as "@acme/sre"') })
    .regex(/^(@[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+|@?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)$/, {
      error: (issue) => found(issue.input, 'a user or a team such as "@acme/sre"'),
    }),
)

const approvers = z.lazy(() => z.array(approver).min(1).max(100, { error: 'expected at most 100 users and teams' }))

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

const exceptionSchema = z.lazy(() =>
  z
    .strictObject({
      label: line('a label'),
      'approved-by': approvers.optional(),
      until: daySchema.optional(),
    })
    .transform((exception) => ({
      label: exception.label,
      approvedBy: exception['approved-by'] ?? [],
      until: exception.until ?? null,
    })),
)

const errorBudgetPolicySchema = z.lazy(() =>
  z.strictObject({
    rules: z
      .array(ruleSchema)
      .min(1, { error: 'a policy has at least one rule' })
      .max(50, { error: 'a policy has at most 50 rules' }),
    'minimum-events': z
      .int({ error: (issue) => found(issue.input, 'a whole number') })
      .nonnegative()
      .default(0),
    unknown: z
      .enum(['freeze', 'warn', 'open'], { error: (issue) => found(issue.input, 'freeze, warn or open') })
      .default('freeze'),
    exceptions: z.array(exceptionSchema).max(50, { error: 'expected at most 50 exceptions' }).default([]),
  }),
)

const reviewRuleSchema = z.lazy(() =>
  z.union(
    [
      z
        .literal('blocked', { error: (issue) => found(issue.input, '{ approvals: 2 } or blocked') })
        .transform((): ReviewRule => ({ kind: 'blocked' })),
      z
        .strictObject({
          approvals: z.int({ error: (issue) => found(issue.input, 'a whole number from 1') }).positive(),
        })
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
      approvers: approvers.optional(),
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

/** The policy file: `policy.yaml`, design section 2.3. */
export const policySchema = z.lazy(() =>
  z
    .strictObject({
      version: z.literal(VERSION),
      'error-budget-policies': z.record(nameSchema('the name of a policy'), errorBudgetPolicySchema).optional(),
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
        minimumEvents: policy['minimum-events'],
        unknown: policy.unknown,
        exceptions: policy.exceptions,
      },
    ],
  )
  return {
    errorBudgetPolicies: new Map(stated.length ? stated : [[BUILT_IN_POLICY.name, BUILT_IN_POLICY]]),
    review: file?.review ?? BUILT_IN_REVIEW,
  }
}
