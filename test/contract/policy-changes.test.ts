import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opposite } from '../../src/contract/change.ts'
import { policyChanges } from '../../src/contract/policy-changes.ts'
import type { PlaceField } from '../../src/contract/policy-field.ts'
import { reviewChanges } from '../../src/contract/review-changes.ts'
import { requirementAt } from '../../src/contract/review-rule.ts'
import {
  DECISIONS,
  type ErrorBudgetPolicy,
  type PolicyException,
  type ReviewPolicy,
  type ReviewRule,
} from '../../src/specs/policy.ts'
import { rules } from '../support/arbitrary.ts'

const placeOf: PlaceField = () => ({ file: '.slo/policy.yaml', line: 1, column: 1 })
const people = fc.uniqueArray(fc.constantFrom('@acme/sre', '@acme/product', 'alice', 'bob'), { minLength: 1 })

const exceptions: fc.Arbitrary<PolicyException[]> = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom('security-fix', 'reliability', 'urgent'),
    approvedBy: fc.oneof(people, fc.constant([])),
    until: fc.option(fc.constantFrom('2027-01-31', '2027-12-31')),
  }),
  { selector: ({ label }) => label },
)
const policies: fc.Arbitrary<ErrorBudgetPolicy> = fc.record({
  name: fc.constant('default'),
  // Few names, each once, so that two policies often have a rule of the same name.
  rules: fc.uniqueArray(
    fc.tuple(rules, fc.constantFrom('a', 'b', 'c')).map(([rule, name]) => ({ ...rule, name })),
    { minLength: 1, selector: ({ name }) => name },
  ),
  minimumEvents: fc.nat(3),
  unknown: fc.constantFrom(...DECISIONS),
  exceptions,
})
const reviewRules: fc.Arbitrary<ReviewRule> = fc.oneof(
  fc.constant({ kind: 'blocked' as const }),
  fc.integer({ min: 1, max: 3 }).map((approvals) => ({ kind: 'approvals' as const, approvals })),
)
const reviews: fc.Arbitrary<ReviewPolicy> = fc.record({
  annual: fc.option(
    fc.record({
      opens: fc.constantFrom('01-10', '06-01', '12-20'),
      closes: fc.constantFrom('01-31', '06-30', '12-24'),
      timezone: fc.constantFrom('UTC', 'Asia/Tokyo'),
    }),
  ),
  approvers: fc.option(people),
  inWindow: reviewRules,
  outOfWindow: reviewRules,
})

describe('two error-budget policies', () => {
  it('that say the same have no difference', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const reordered = {
          ...structuredClone({ ...policy, rules: [] }),
          rules: policy.rules,
          exceptions: policy.exceptions.toReversed(),
        }
        expect(policyChanges(policy, reordered, placeOf)).toEqual([])
      }),
    )
  })

  it('that differ in one field differ in that one', () => {
    fc.assert(
      fc.property(policies, policies, (policy, other) => {
        const fields = (edit: Partial<ErrorBudgetPolicy>) =>
          policyChanges(policy, { ...policy, ...edit }, placeOf).map(({ field }) => field)
        const path = 'error-budget-policies.default'
        expect(fields({ minimumEvents: policy.minimumEvents + 1 })).toEqual([`${path}.minimum-events`])
        expect(fields({ unknown: other.unknown })).toEqual(policy.unknown === other.unknown ? [] : [`${path}.unknown`])
        const [first, ...rest] = policy.rules
        if (!first) return
        const decision = first.decision === 'warn' ? 'freeze' : 'warn'
        expect(fields({ rules: [{ ...first, decision }, ...rest] })).toEqual([`${path}.rules.${first.name}.then`])
        expect(fields({ rules: [{ ...first, name: 'new' }, ...rest] })).toEqual([`${path}.rules.new.name`])
        expect(fields({ rules: [{ ...first, consequences: ['sprint'] }, ...rest] })).toEqual([
          `${path}.rules.${first.name}.consequences`,
        ])
        if (rest.length > 0) expect(fields({ rules: [...rest, first] })).toContain(`${path}.rules.order`)
      }),
    )
  })

  it('are looser one way when they are tighter the other way', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        // A rule that took another's words is paired by them, and then the sides have other names.
        fc.pre(
          a.rules.every(({ name }) => b.rules.some((rule) => rule.name === name)) && a.rules.length === b.rules.length,
        )
        const there = policyChanges(a, b, placeOf).map(({ field, direction }) => `${field} ${direction}`)
        const back = policyChanges(b, a, placeOf).map(({ field, direction }) => `${field} ${opposite(direction)}`)
        expect(back.sort()).toEqual(there.sort())
      }),
    )
  })
})

describe('two review policies', () => {
  it('that say the same have no difference', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const approvers = review.approvers?.toReversed().map((one) => one.toUpperCase()) ?? null
        expect(reviewChanges(review, { ...review, approvers }, placeOf)).toEqual([])
      }),
    )
  })

  it('are looser one way when they are tighter the other way', () => {
    fc.assert(
      fc.property(reviews, reviews, (a, b) => {
        const fields = (changes: ReturnType<typeof reviewChanges>) => changes.map(({ field }) => field).sort()
        const [there, back] = [reviewChanges(a, b, placeOf), reviewChanges(b, a, placeOf)]
        expect(fields(there)).toEqual(fields(back))
        // How a window's days are felt depends on the rules around it, which are those of the old policy.
        const felt = ({ field }: { readonly field: string }) => field !== 'review.annual'
        const turned = back.filter(felt).map(({ field, direction }) => `${field} ${opposite(direction)}`)
        expect(turned.sort()).toEqual(
          there
            .filter(felt)
            .map(({ field, direction }) => `${field} ${direction}`)
            .sort(),
        )
      }),
    )
  })

  it('differ whenever some day asks for something else', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((index) => 1_798_761_600 + index * 86_400)
    fc.assert(
      fc.property(reviews, reviews, day, (a, b, at) => {
        const same = JSON.stringify(requirementAt(a, at).rule) === JSON.stringify(requirementAt(b, at).rule)
        if (!same) expect(reviewChanges(a, b, placeOf)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
