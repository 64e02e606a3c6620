import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/contract/change.ts'
import type { ReviewRule } from '../../../src/core/model/policy.ts'
import { fewestApprovals } from '../../../src/core/protection/wanted.ts'
import {
  type RequiredReview,
  type ReviewRules,
  requirementAt,
  requirementFor,
} from '../../../src/core/review/review-rule.ts'

const AT = 1_800_000_000
const change = (fields: Partial<Change>): Change => ({
  ...{ service: 'shop', slo: null, field: 'waiver', before: null, after: 'until 2027-01-01: r', direction: 'loosened' },
  place: { file: 'a.yaml', line: 1, column: 1 },
  ...fields,
})
const OF_WAIVER = change({})
const OTHER = change({ slo: 'availability', field: 'objective' })
const OF_POLICY = change({ service: null, field: 'waivers' })

const approvals = fc.integer({ min: 1, max: 9 })
const rule: fc.Arbitrary<ReviewRule> = fc.oneof(
  approvals.map((count) => ({ kind: 'approvals' as const, approvals: count })),
  fc.constant({ kind: 'blocked' as const }),
)
const rules: fc.Arbitrary<ReviewRules> = fc.record({
  review: fc.record({
    annual: fc.option(fc.constant({ opens: '01-10', closes: '01-31', timezone: 'UTC' })),
    approvers: fc.constant(null),
    inWindow: rule,
    outOfWindow: rule,
  }),
  exclusions: fc.constant(null),
  waivers: fc.option(approvals.map((count) => ({ atMost: { seconds: 86_400, text: '1d' }, approvals: count }))),
})
const strictness = (one: RequiredReview) => (one.kind === 'approvals' ? one.approvals : Number.POSITIVE_INFINITY)

describe('what a change of waivers needs', () => {
  it('is their own number alone, at any time of the year, where the policy has one', () => {
    fc.assert(
      fc.property(rules, (all) => {
        const needed = requirementFor(all, [OF_WAIVER, OF_WAIVER], AT)
        if (!all.waivers) expect(needed).toEqual(requirementAt(all.review, AT))
        else
          expect(needed).toEqual({
            rule: { kind: 'approvals', approvals: all.waivers.approvals },
            window: null,
            notice: null,
          })
      }),
    )
  })

  it('is the highest number beside other changes', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(OTHER, OF_POLICY), (all, other) => {
        const usual = strictness(requirementAt(all.review, AT).rule)
        const needed = requirementFor(all, [OF_WAIVER, other], AT).rule
        expect(strictness(needed)).toBe(Math.max(usual, all.waivers?.approvals ?? 0))
      }),
    )
  })

  it('changes nothing for other changes', () => {
    fc.assert(
      fc.property(rules, (all) => {
        for (const changes of [[], [OTHER], [OF_POLICY]]) {
          expect(requirementFor(all, changes, AT)).toEqual(requirementAt(all.review, AT))
        }
      }),
    )
  })

  it('is never less than what a ruleset may ask for', () => {
    fc.assert(
      fc.property(rules, fc.constantFrom(OF_WAIVER, OTHER), (all, one) => {
        const needed = strictness(requirementFor(all, [one], AT).rule)
        expect(fewestApprovals(all)).toBeLessThanOrEqual(needed)
      }),
    )
  })
})
