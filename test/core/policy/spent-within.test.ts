import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { recentOf, standingOf } from '../../../src/core/budget/standing.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import type { Rule } from '../../../src/core/model/policy.ts'
import { evaluateRule } from '../../../src/core/policy/rule.ts'
import { sloOf } from '../../support/slo.ts'

const NO_MINIMUMS = { minimumBadEvents: 0, minimumEvents: 0 }
const { objective } = sloOf('{ ratio: { bad: x, total: x } }')
const counts = (bad: number, total: number): Measurement => ({
  kind: 'counts',
  unit: 'events',
  good: new Fraction(total - bad),
  total: new Fraction(total),
  notes: [],
})
const rule: Rule = {
  name: 'one incident',
  when: {
    kind: 'budget-spent',
    threshold: { comparison: 'at-least', bound: new Fraction('0.2'), text: '20%' },
    within: { seconds: 86_400, text: '24h' },
  },
  decision: 'warn',
  consequences: [],
}

/** Two clean hours of a new calendar window, after a day in which 1% of the events failed. */
function afterTwoHours(windowSeconds: number) {
  const [whole, day] = [counts(0, 10_000), counts(1_200, 120_000)]
  const recent = new Map([[86_400, recentOf(day, whole, objective, new Fraction(1))]])
  return evaluateRule(rule, { standing: standingOf(whole, COVERED, objective), recent, windowSeconds }, NO_MINIMUMS)
}

it('a span that reaches back beyond the window charges nothing to it', () => {
  expect(afterTwoHours(7200)).toEqual({ kind: 'quiet' })
})

it('a span within the window is charged to it', () => {
  expect(afterTwoHours(30 * 86_400)).toEqual({ kind: 'fired' })
})

it('a span as long as the window is the window, and asks for no measurement of its own', () => {
  const standing = standingOf(counts(2_000, 1_000_000), COVERED, objective)
  expect(evaluateRule(rule, { standing, recent: new Map(), windowSeconds: 86_400 }, NO_MINIMUMS)).toEqual({
    kind: 'fired',
  })
})
