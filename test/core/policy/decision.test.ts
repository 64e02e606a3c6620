import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { QUIET_SPAN, type Recent, standingOf } from '../../../src/core/budget/standing.ts'
import type { Reason } from '../../../src/core/model/measurement.ts'
import {
  BUILT_IN_POLICY,
  DECISIONS,
  type Decision,
  type ErrorBudgetPolicy,
  type Rule,
} from '../../../src/core/model/policy.ts'
import { decide } from '../../../src/core/policy/decision.ts'
import type { Facts } from '../../../src/core/policy/facts.ts'
import { evaluateRule } from '../../../src/core/policy/rule.ts'
import { counts, countsOf, objectives, rules, threshold } from '../../support/arbitrary.ts'

const objective = { ratio: new Fraction(999, 1000), text: '99.9%' }
const REASON: Reason = { kind: 'partial-answer', detail: 'a store is down' }
const MONTH = 30 * 86_400
const NO_MINIMUMS = { minimumBadEvents: 0, minimumEvents: 0 }
const always = (decision: Decision) => ({ unreachable: decision, otherwise: decision })

const burning = (rate: string, events: number | null = 1_000_000, bad = events): Recent => ({
  kind: 'measured',
  burnRate: new Fraction(rate),
  events: events === null ? null : new Fraction(events),
  bad: bad === null ? null : new Fraction(bad),
  spent: new Fraction(0),
})
const QUIET = QUIET_SPAN
const UNKNOWN: Recent = { kind: 'unknown', reason: REASON }

/** An SLO of a million events of which so many were bad, and what its last hour and five minutes were like. */
const facts = (bad: number | null, hour: Recent = QUIET, minutes: Recent = QUIET, day: Recent = QUIET): Facts => ({
  standing: standingOf(
    bad === null ? { kind: 'unmeasured', reason: REASON } : countsOf(1_000_000 - bad, 1_000_000),
    COVERED,
    objective,
  ),
  recent: new Map([
    [3600, hour],
    [300, minutes],
    [86_400, day],
  ]),
  windowSeconds: MONTH,
})
const policy = (change: Partial<ErrorBudgetPolicy> = {}): ErrorBudgetPolicy => ({ ...BUILT_IN_POLICY, ...change })
const decided = (given: Facts, change: Partial<ErrorBudgetPolicy> = {}) => {
  const { decision, cause, fired } = decide(policy(change), given)
  return {
    decision,
    rule: cause?.kind === 'rule' ? cause.rule.name : (cause?.kind ?? null),
    fired: fired.map(({ name }) => name),
  }
}

describe('the built-in policy', () => {
  it.each([
    [0, 'open', null],
    [750, 'open', null],
    [751, 'warn', 'budget low'],
    [999, 'warn', 'budget low'],
    [1000, 'freeze', 'budget exhausted'],
    [5000, 'freeze', 'budget exhausted'],
  ])('with %i of 1,000 allowed errors says %s', (bad, decision, rule) => {
    expect(decided(facts(bad))).toMatchObject({ decision, rule })
  })

  it('freezes when both burn windows burn fast, and names the first strictest rule of all that fired', () => {
    expect(decided(facts(0, burning('14.4'), burning('14.4')))).toMatchObject({ decision: 'freeze', rule: 'fast burn' })
    expect(decided(facts(1000, burning('20'), burning('20')))).toEqual({
      decision: 'freeze',
      rule: 'budget exhausted',
      fired: ['budget exhausted', 'fast burn', 'budget low'],
    })
  })

  it('does not freeze when only one of them does', () => {
    expect(decided(facts(0, burning('20'), burning('14.399')))).toMatchObject({ decision: 'open' })
  })

  it('warns of one incident', () => {
    expect(
      decided(
        facts(250, QUIET, QUIET, {
          kind: 'measured',
          burnRate: new Fraction(6),
          events: new Fraction(9),
          bad: new Fraction(9),
          spent: new Fraction(1, 5),
        }),
      ),
    ).toMatchObject({
      decision: 'warn',
      rule: 'one incident',
    })
  })

  it('lets an idle service deploy', () => {
    const idle = { ...facts(0), standing: standingOf(countsOf(0, 0), COVERED, objective) }
    expect(decided(idle)).toEqual({ decision: 'open', rule: null, fired: [] })
  })
})

describe('too few events', () => {
  it('keep a burn rule quiet, in any of its windows', () => {
    const minimum = { minimumEvents: 100 }
    expect(decided(facts(0, burning('20', 5000), burning('20', 99)), minimum)).toMatchObject({ decision: 'open' })
    expect(decided(facts(0, burning('20', 5000), burning('20', 100)), minimum)).toMatchObject({ decision: 'freeze' })
  })
  it('are told of, with the rule that they silenced', () => {
    const { skipped } = decide(policy({ minimumEvents: 100 }), facts(0, burning('20', 5000), burning('20', 99)))
    expect(skipped.map(({ rule }) => rule.name)).toEqual(['fast burn'])
  })
  it('are no question where there are no event counts', () => {
    expect(decided(facts(0, burning('20', null), burning('20', null)), { minimumEvents: 100 })).toMatchObject({
      decision: 'freeze',
    })
  })
})

describe('what is not known', () => {
  it.each(DECISIONS)('of the SLO as a whole is what the policy says: %s', (unknown) => {
    expect(decided(facts(null), { unknown: always(unknown) })).toMatchObject({ decision: unknown, rule: 'unknown' })
  })

  it('of one burn window does not matter when another surely does not burn', () => {
    expect(decided(facts(0, burning('1'), UNKNOWN))).toEqual({ decision: 'open', rule: null, fired: [] })
    expect(decided(facts(0, UNKNOWN, QUIET))).toEqual({ decision: 'open', rule: null, fired: [] })
  })

  it('of one burn window matters when the other burns', () => {
    expect(decided(facts(0, burning('20'), UNKNOWN))).toMatchObject({ decision: 'freeze', rule: 'unknown' })
    expect(decided(facts(0, burning('20'), UNKNOWN), { unknown: always('open') })).toMatchObject({ decision: 'open' })
  })

  it('of a rule that would only warn never freezes', () => {
    expect(decided(facts(0, QUIET, QUIET, UNKNOWN))).toMatchObject({ decision: 'warn', rule: 'unknown' })
  })

  it('never hides a rule that surely fires', () => {
    expect(decided(facts(1000, UNKNOWN, UNKNOWN), { unknown: always('open') })).toMatchObject({
      decision: 'freeze',
      rule: 'budget exhausted',
    })
    expect(decided(facts(null, burning('20'), burning('20')), { unknown: always('open') })).toMatchObject({
      decision: 'freeze',
      rule: 'fast burn',
    })
  })
})

describe('the cause of a decision', () => {
  const [exhausted, fastBurn, incident, low] = BUILT_IN_POLICY.rules as [Rule, Rule, Rule, Rule]

  it('is of the SLO as a whole, and no rule, when nothing is known of it', () => {
    expect(decide(policy(), facts(null, UNKNOWN, UNKNOWN)).cause).toEqual({
      kind: 'unknown',
      rule: null,
      reason: REASON,
    })
  })

  it('is a rule that fired before one that is not known and weighs the same, in any order', () => {
    const given = facts(1000, burning('20'), UNKNOWN)
    for (const rules of [
      [fastBurn, exhausted],
      [exhausted, fastBurn],
    ]) {
      expect(decide(policy({ rules }), given).cause).toEqual({ kind: 'rule', rule: exhausted })
    }
  })

  it('is the rule that is not known when it weighs more than those that fired', () => {
    const given = facts(800, burning('20'), UNKNOWN)
    expect(decide(policy({ rules: [low, fastBurn] }), given)).toEqual({
      decision: 'freeze',
      cause: { kind: 'unknown', rule: fastBurn, reason: REASON },
      fired: [low],
      skipped: [],
    })
  })

  it('is the first of two rules that are not known', () => {
    const given = facts(0, burning('20'), UNKNOWN, UNKNOWN)
    expect(decide(policy({ unknown: always('warn'), rules: [incident, fastBurn] }), given).cause).toMatchObject({
      rule: incident,
    })
    expect(decide(policy({ unknown: always('warn'), rules: [fastBurn, incident] }), given).cause).toMatchObject({
      rule: fastBurn,
    })
  })
})

describe('a decision', () => {
  const anyFacts = fc.tuple(counts, objectives, fc.constantFrom(QUIET, UNKNOWN, burning('5'), burning('29'))).map(
    ([measured, any, recent]): Facts => ({
      standing: standingOf(measured, COVERED, any),
      recent: new Map([
        [3600, recent],
        [300, recent],
      ]),
      windowSeconds: MONTH,
    }),
  )

  it('never gets milder with another rule', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(rules), rules, fc.constantFrom(...DECISIONS), (given, some, another, unknown) => {
        const strictness = (all: Rule[]) =>
          DECISIONS.indexOf(decide(policy({ rules: all, unknown: always(unknown) }), given).decision)
        expect(strictness([...some, another])).toBeGreaterThanOrEqual(strictness(some))
      }),
    )
  })

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(rules), (given, some) => {
        const of = (all: Rule[]) => decide(policy({ rules: all }), given).decision
        expect(of(some.toReversed())).toBe(of(some))
      }),
    )
  })

  it('is the strictest of the rules that fired, when all is known', () => {
    fc.assert(
      fc.property(anyFacts, fc.array(rules), (given, some) => {
        const outcomes = some.map((rule) => evaluateRule(rule, given, BUILT_IN_POLICY))
        fc.pre(outcomes.every(({ kind }) => kind !== 'unanswered'))
        const fired = some.filter((_, index) => outcomes[index]?.kind === 'fired')
        const expected = fired.some(({ decision }) => decision === 'freeze')
          ? 'freeze'
          : fired.length > 0
            ? 'warn'
            : 'open'
        expect(decide(policy({ rules: some }), given)).toMatchObject({ decision: expected, fired })
      }),
    )
  })
})

describe('a bound', () => {
  const outcome = (comparison: 'at-most' | 'below', bad: number) =>
    evaluateRule(
      {
        name: 'r',
        when: { kind: 'budget-remaining', threshold: threshold(comparison, '1/4') },
        decision: 'warn',
        consequences: [],
      },
      facts(bad),
      NO_MINIMUMS,
    ).kind
  it('is included by at-most and left out by below, exactly', () => {
    expect([749, 750, 751].map((bad) => outcome('at-most', bad))).toEqual(['quiet', 'fired', 'fired'])
    expect([749, 750, 751].map((bad) => outcome('below', bad))).toEqual(['quiet', 'quiet', 'fired'])
  })
})
