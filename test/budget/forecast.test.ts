import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { assumptionOf, type Step, stepsOf } from '../../src/budget/forecast.ts'
import { liftsAt } from '../../src/policy/lift.ts'
import type { Rule } from '../../src/specs/policy.ts'
import { countsOf, objectives, rules, threshold } from '../support/arbitrary.ts'

const DAY = 86_400
const AT = 100 * DAY
const objective = { ratio: new Fraction(99, 100), text: '99%' }
const exhausted: Rule = {
  name: 'exhausted',
  when: { kind: 'budget-remaining', threshold: threshold('at-most', '0') },
  decision: 'freeze',
  consequences: [],
}
/** Days of 1,000 events, oldest first, with so many errors each. */
const days = (...bad: number[]): Step[] =>
  bad.map((errors, index) => ({ to: AT - (bad.length - 1 - index) * DAY, bad: errors, total: 1000 }))
const lift = (steps: Step[], rule = exhausted, resetsAt: number | null = null) =>
  liftsAt({ freezing: [rule], steps, stepSeconds: DAY, at: AT, objective, resetsAt })

describe('the forecast of when a freeze lifts', () => {
  it('is when the incident leaves a rolling window', () => {
    // 40 errors are allowed in four days; the incident of the second day leaves after two more.
    expect(lift(days(1, 100, 1, 1))).toBe(AT + 2 * DAY)
  })

  it('is none when errors as usual already spend the budget', () => {
    expect(lift(days(20, 20, 20, 20))).toBeNull()
  })

  it('is at the latest when a calendar window starts anew', () => {
    expect(lift(days(1, 100, 1, 1), exhausted, AT + 3 * DAY)).toBe(AT + 3 * DAY)
    expect(lift(days(20, 20, 20, 20), exhausted, AT + 5 * DAY + 60)).toBe(AT + 5 * DAY + 60)
  })

  it('comes soon even for a year of small steps', () => {
    const incident: Rule = {
      ...exhausted,
      when: {
        kind: 'budget-spent',
        threshold: threshold('at-least', '1/1000'),
        within: { seconds: 21_600, text: '6h' },
      },
    }
    const steps = Array.from({ length: 200 }, (_, index) => ({ to: AT - (200 - index) * 300, bad: 5, total: 10 }))
    const input = { freezing: [incident], steps, stepSeconds: 300, at: AT, objective, resetsAt: AT + 365 * DAY }
    expect(liftsAt(input)).toBeLessThanOrEqual(AT + 365 * DAY)
  })

  it('is sooner when new traffic dilutes the errors of a calendar window', () => {
    expect(lift(days(1, 60, 1, 1), exhausted, AT + 60 * DAY)).toBe(AT + 3 * DAY)
  })

  it('of a burn-rate rule is when its shortest window has passed', () => {
    const burning: Rule = {
      ...exhausted,
      when: {
        kind: 'burn-rate',
        threshold: threshold('at-least', '10'),
        over: [
          { seconds: 3600, text: '1h' },
          { seconds: 300, text: '5m' },
        ],
      },
    }
    expect(lift(days(1, 1, 1, 1), burning)).toBe(AT + 300)
    expect(lift(days(200, 200, 200, 200), burning)).toBeNull()
  })

  it('of an incident rule is when the incident is no longer recent', () => {
    const incident: Rule = {
      ...exhausted,
      when: { kind: 'budget-spent', threshold: threshold('at-least', '1/5'), within: { seconds: 2 * DAY, text: '2d' } },
    }
    expect(lift(days(1, 1, 1, 30), incident)).toBe(AT + 2 * DAY)
  })

  it('is the last of several rules, and none when one has none', () => {
    const never: Rule = { ...exhausted, when: { kind: 'budget-remaining', threshold: threshold('below', '2') } }
    const input = { steps: days(1, 100, 1, 1), stepSeconds: DAY, at: AT, objective, resetsAt: null }
    expect(liftsAt({ ...input, freezing: [exhausted, never] })).toBeNull()
    expect(liftsAt({ ...input, freezing: [] })).toBeNull()
  })

  it('lies after now and within one window, whatever the history', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }),
        rules,
        objectives,
        (bad, rule, objective) => {
          const end = liftsAt({
            freezing: [rule],
            steps: days(...bad),
            stepSeconds: DAY,
            at: AT,
            objective,
            resetsAt: null,
          })
          if (end === null) return
          expect(end).toBeGreaterThan(AT)
          expect(end).toBeLessThanOrEqual(AT + bad.length * DAY)
        },
      ),
    )
  })
})

describe('a history', () => {
  const bucket = (good: number, total: number, index: number) => ({
    from: index * DAY,
    to: (index + 1) * DAY,
    measurement: countsOf(good, total),
  })

  it('is scaled to what was measured over the whole window, since slices lose events at gaps', () => {
    const steps = stepsOf([bucket(90, 100, 0), bucket(100, 100, 1)], countsOf(380, 400))
    expect(steps?.reduce((sum, step) => sum + step.bad, 0)).toBeCloseTo(20)
    expect(steps?.reduce((sum, step) => sum + step.total, 0)).toBeCloseTo(400)
  })

  it('that can not account for the errors forecasts nothing', () => {
    expect(stepsOf([bucket(100, 100, 0)], countsOf(390, 400))).toBeNull()
    expect(stepsOf([], countsOf(390, 400))).toBeNull()
  })

  it('suggests the median error rate and the mean traffic', () => {
    expect(assumptionOf(days(1, 500, 2, 3, 4))).toEqual({ errorRate: 0.003, traffic: 1000 })
  })
})
