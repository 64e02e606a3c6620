import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { type Recent, recentOf, type Standing, standingOf } from '../../../src/core/budget/standing.ts'
import { BUILT_IN_POLICY, type Rule, type Threshold } from '../../../src/core/model/policy.ts'
import { decide } from '../../../src/core/policy/decision.ts'
import type { Facts } from '../../../src/core/policy/facts.ts'
import { passes } from '../../../src/core/policy/passes.ts'
import { evaluateRule } from '../../../src/core/policy/rule.ts'
import { burnSpansOf, spansOf } from '../../../src/core/policy/spans.ts'
import { rules as anyRules, threshold } from '../../support/arbitrary.ts'
import { counts, DAY, NO_ANSWER, objectiveOf, policyOf } from '../../support/build.ts'

const OBJECTIVE = objectiveOf('99.9%')
const MONTH = 30 * DAY
const NO_MINIMUMS = { minimumBadEvents: 0, minimumEvents: 0 }
const WHOLE = counts(0, 1_000_000)
const UNKNOWN: Standing = { status: 'unknown', reason: NO_ANSWER }

/** Facts of an SLO with these bad events of 1,000,000, and of 10,000 in each of the spans. */
const facts = (bad: number, recent: Readonly<Record<number, number>> = {}): Facts => ({
  standing: standingOf(counts(bad, 1_000_000), COVERED, OBJECTIVE),
  recent: new Map(
    Object.entries(recent).map(([seconds, some]) => [
      Number(seconds),
      recentOf(counts(some, 10_000), WHOLE, OBJECTIVE, new Fraction(Number(seconds), MONTH)),
    ]),
  ),
  windowSeconds: MONTH,
})

function ruleOf(when: string): Rule {
  const [rule] = policyOf(`[{ name: r, when: ${when}, then: freeze }]`).rules
  if (!rule) throw new Error('no rule')
  return rule
}
const outcomes = (when: string, given: readonly Facts[]) =>
  given.map((one) => evaluateRule(ruleOf(when), one, NO_MINIMUMS).kind)

describe('a comparison', () => {
  it.each<[Threshold['comparison'], boolean, boolean, boolean]>([
    ['at-most', true, true, false],
    ['below', true, false, false],
    ['at-least', false, true, true],
    ['above', false, false, true],
  ])('%s just below, at and just above the bound: %s, %s, %s', (comparison, below, at, above) => {
    const hair = new Fraction(1n, 10n ** 40n)
    const numbers = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(numbers, numbers, (n, d) => {
        const bound = new Fraction(n, Math.abs(d) + 1)
        const when = threshold(comparison, bound.toFraction())
        expect(passes(bound.sub(hair), when)).toBe(below)
        expect(passes(bound, when)).toBe(at)
        expect(passes(bound.add(hair), when)).toBe(above)
      }),
    )
  })
})

describe('a rule on the budget', () => {
  it('spent to exactly 100% has at most 0% left, and not less', () => {
    const around = [999, 1000, 1001].map((bad) => facts(bad))
    expect(outcomes('{ budget-remaining: { at-most: 0% } }', around)).toEqual(['quiet', 'fired', 'fired'])
    expect(outcomes('{ budget-remaining: { below: 0% } }', around)).toEqual(['quiet', 'quiet', 'fired'])
    expect(outcomes('{ budget-spent: { at-least: 100% } }', around)).toEqual(['quiet', 'fired', 'fired'])
    expect(outcomes('{ budget-spent: { above: 100% } }', around)).toEqual(['quiet', 'quiet', 'fired'])
  })

  it('spent within a span counts the errors of the span against the budget of the window', () => {
    const around = [199, 200, 201].map((bad) => facts(0, { [DAY]: bad }))
    expect(outcomes('{ budget-spent: { at-least: 20%, within: 24h } }', around)).toEqual(['quiet', 'fired', 'fired'])
    expect(outcomes('{ budget-spent: { above: 20%, within: 24h } }', around)).toEqual(['quiet', 'quiet', 'fired'])
  })

  it('is quiet for an idle SLO, whose budget is intact', () => {
    const idle: Facts = { ...facts(0, { [DAY]: 0 }), standing: standingOf(counts(0, 0), COVERED, OBJECTIVE) }
    expect(outcomes('{ budget-remaining: { below: 100% } }', [idle])).toEqual(['quiet'])
    // Where nothing happened in the whole window, nothing happened in a part of it, whatever is known of that.
    const unanswered: Facts = { ...idle, recent: new Map([[DAY, { kind: 'unknown', reason: NO_ANSWER }]]) }
    const spent = '{ budget-spent: { at-least: 1%, within: 24h } }'
    expect(outcomes(spent, [idle, unanswered])).toEqual(['quiet', 'quiet'])
  })

  it('about a span whose share of the budget can not be determined is unanswered for want of a total', () => {
    const recent = new Map([
      [DAY, recentOf({ kind: 'ratio', errorRate: new Fraction(0), notes: [] }, WHOLE, OBJECTIVE, new Fraction(1))],
    ])
    expect(
      evaluateRule(ruleOf('{ budget-spent: { above: 1%, within: 1d } }'), { ...facts(0), recent }, NO_MINIMUMS),
    ).toEqual({
      kind: 'unanswered',
      reason: { kind: 'no-data', of: 'total' },
    })
  })

  it.each([
    '{ budget-remaining: { at-most: 0% } }',
    '{ budget-spent: { above: 1% } }',
    '{ budget-spent: { above: 1%, within: 24h } }',
  ])('%s is unanswered when the SLO is unknown', (when) => {
    expect(evaluateRule(ruleOf(when), { ...facts(0, { [DAY]: 0 }), standing: UNKNOWN }, NO_MINIMUMS)).toEqual({
      kind: 'unanswered',
      reason: NO_ANSWER,
    })
  })
})

describe('a rule on the burn rate', () => {
  it('at the bound exactly, just below and just above', () => {
    const around = [143, 144, 145].map((bad) => facts(0, { 3600: bad, 300: 10_000 }))
    expect(outcomes('{ burn-rate: { at-least: 14.4, over: [1h, 5m] } }', around)).toEqual(['quiet', 'fired', 'fired'])
    expect(outcomes('{ burn-rate: { above: 14.4, over: [1h, 5m] } }', around)).toEqual(['quiet', 'quiet', 'fired'])
  })

  it('needs at least the minimum of events in every window', () => {
    const rule = ruleOf('{ burn-rate: { at-least: 1, over: [1h, 5m] } }')
    const given = facts(0, { 3600: 10_000, 300: 10_000 })
    expect(
      [9_999, 10_000, 10_001].map(
        (minimum) => evaluateRule(rule, given, { ...NO_MINIMUMS, minimumEvents: minimum }).kind,
      ),
    ).toEqual(['fired', 'fired', 'too-few-events'])
  })

  it('is quiet about a span shorter than the steps in which data comes, for it will never be answered', () => {
    const coarse = { kind: 'unknown', reason: { kind: 'too-coarse', stepSeconds: 3600 } } as const
    const burning = recentOf(counts(9_000, 10_000), WHOLE, OBJECTIVE, new Fraction(1))
    const recent = new Map<number, Recent>([
      [3600, burning],
      [300, coarse],
    ])
    expect(outcomes('{ burn-rate: { at-least: 1, over: [1h, 5m] } }', [{ ...facts(0), recent }])).toEqual(['quiet'])
  })

  it('is quiet without traffic', () => {
    const recent = new Map([[3600, recentOf(counts(0, 0), WHOLE, OBJECTIVE, new Fraction(1))]])
    expect(outcomes('{ burn-rate: { at-least: 0.1, over: 1h } }', [{ ...facts(0), recent }])).toEqual(['quiet'])
  })

  it('that asks for a span which nobody measured is a fault of the program', () => {
    const message = 'no measurement over 3600s, which a rule asks for'
    expect(() => outcomes('{ burn-rate: { at-least: 1, over: 1h } }', [facts(0)])).toThrow(message)
    expect(() => outcomes('{ budget-spent: { above: 1%, within: 1h } }', [facts(0)])).toThrow(message)
  })
})

describe('an SLO that is unknown', () => {
  it('is open only where the policy says so of the unknown', () => {
    const unmeasured = new Map([3600, 300].map((seconds) => [seconds, { kind: 'unknown', reason: NO_ANSWER } as const]))
    const given: Facts = { standing: UNKNOWN, recent: unmeasured, windowSeconds: MONTH }
    fc.assert(
      fc.property(fc.array(anyRules), fc.constantFrom('freeze' as const, 'warn' as const), (rules, unknown) => {
        const policy = { ...BUILT_IN_POLICY, rules, unknown: { unreachable: unknown, otherwise: unknown } }
        expect(decide(policy, given)).toMatchObject({ decision: unknown, fired: [] })
        expect(
          decide({ ...policy, unknown: { unreachable: 'open', otherwise: 'open' } as const }, given),
        ).toMatchObject({ decision: 'open' })
      }),
    )
  })
})

describe('the spans that a policy asks about', () => {
  const policy = policyOf(`[
      { name: a, when: { burn-rate: { above: 6, over: [30m, 6h] } }, then: warn },
      { name: b, when: { burn-rate: { above: 14, over: [1h, 1800s] } }, then: freeze },
      { name: c, when: { budget-spent: { above: 20%, within: 60m } }, then: warn },
      { name: d, when: { budget-spent: { above: 20%, within: 1d } }, then: warn },
      { name: e, when: { budget-remaining: { below: 20% } }, then: warn },
      { name: f, when: { budget-spent: { above: 90% } }, then: warn }]`)

  it('are each once, shortest first; those of burn rates longest first', () => {
    expect(spansOf(policy).map(({ seconds }) => seconds)).toEqual([1800, 3600, 21_600, DAY])
    expect(burnSpansOf(policy).map(({ seconds }) => seconds)).toEqual([21_600, 3600, 1800])
  })
})
