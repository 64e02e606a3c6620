import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { assumptionOf, outlooksOf, type Step, stepsOf } from '../../../src/core/budget/forecast.ts'
import { unmeasured } from '../../../src/core/model/measurement.ts'
import type { Rule } from '../../../src/core/model/policy.ts'
import { liftsAt } from '../../../src/core/policy/lift.ts'
import { countsOf, objectives, rules, threshold } from '../../support/arbitrary.ts'

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

  it('keeps the time of each step and its share of the errors', () => {
    const steps = stepsOf([bucket(90, 100, 0), bucket(70, 100, 1), bucket(100, 100, 2)], countsOf(520, 600))
    expect(steps).toEqual([
      { to: DAY, bad: 20, total: 200 },
      { to: 2 * DAY, bad: 60, total: 200 },
      { to: 3 * DAY, bad: 0, total: 200 },
    ])
  })

  it('without errors is scaled to the traffic alone', () => {
    expect(stepsOf([bucket(100, 100, 0), bucket(100, 100, 1)], countsOf(300, 300))).toEqual([
      { to: DAY, bad: 0, total: 150 },
      { to: 2 * DAY, bad: 0, total: 150 },
    ])
  })

  it('of ready-made ratios takes traffic to be even, and is scaled to the error ratio of the window', () => {
    const ratio = (errorRate: string) => ({ kind: 'ratio', errorRate: new Fraction(errorRate), notes: [] }) as const
    const buckets = ['0.02', '0.06'].map((rate, index) => ({ ...bucket(0, 0, index), measurement: ratio(rate) }))
    const steps = stepsOf(buckets, ratio('0.08')) ?? []
    expect(steps.map(({ total }) => total)).toEqual([1, 1])
    expect(steps.map(({ bad }) => bad)).toEqual([0.04, 0.12].map((bad) => expect.closeTo(bad, 9)))
  })

  it('takes a step that was not measured for one without traffic', () => {
    const hole = { ...bucket(0, 0, 1), measurement: unmeasured({ kind: 'native-histogram' }) }
    expect(stepsOf([bucket(90, 100, 0), hole], countsOf(90, 100))).toEqual([
      { to: DAY, bad: 10, total: 100 },
      { to: 2 * DAY, bad: 0, total: 0 },
    ])
  })

  it('that can not account for the errors forecasts nothing', () => {
    expect(stepsOf([bucket(100, 100, 0)], countsOf(390, 400))).toBeNull()
    expect(stepsOf([], countsOf(390, 400))).toBeNull()
    expect(stepsOf([bucket(0, 0, 0)], countsOf(400, 400))).toBeNull()
  })

  it('suggests the median error rate and the mean traffic', () => {
    expect(assumptionOf(days(1, 500, 2, 3, 4))).toEqual({ errorRate: 0.003, traffic: 1000 })
    const uneven = [100, 10, 1000].map((total) => ({ to: AT, bad: 1, total }))
    expect(assumptionOf(uneven)).toEqual({ errorRate: 0.01, traffic: 370 })
  })

  it('of an even number of steps suggests the better of the two in the middle', () => {
    expect(assumptionOf(days(1, 2, 3, 4)).errorRate).toBe(0.002)
  })

  it('suggests no error rate of steps without traffic, but less traffic', () => {
    const quiet = { to: AT, bad: 0, total: 0 }
    expect(assumptionOf([...days(5, 5), quiet, quiet])).toEqual({ errorRate: 0.005, traffic: 500 })
    expect(assumptionOf([quiet])).toEqual({ errorRate: 0, traffic: 0 })
    expect(assumptionOf([])).toEqual({ errorRate: 0, traffic: 0 })
  })
})

describe('the outlook', () => {
  const outlooks = (steps: readonly Step[], resetsAt: number | null = null) =>
    outlooksOf(steps, DAY, AT, objective, resetsAt)
  const near = (...numbers: number[]) => numbers.map((number) => expect.closeTo(number, 9))

  it('of a rolling window trades a past step for each to come, until none is left', () => {
    // 30 errors are allowed in three days of 1,000 events, and one a day is usual.
    const coming = outlooks(days(60, 1, 1))
    expect(coming.map(({ at }) => at)).toEqual([AT + DAY, AT + 2 * DAY, AT + 3 * DAY])
    expect(coming.map(({ spent }) => spent)).toEqual(near(3 / 30, 3 / 30, 3 / 30))
    expect(outlooks(days(1, 1, 60)).map(({ spent }) => spent)).toEqual(near(62 / 30, 62 / 30, 3 / 30))
  })

  it('of a calendar window adds steps to those that were, until it starts anew', () => {
    const coming = outlooks(days(60, 1, 1), AT + 2 * DAY - 60)
    expect(coming.map(({ at }) => at)).toEqual([AT + DAY, AT + 2 * DAY])
    expect(coming.map(({ spent }) => spent)).toEqual(near(63 / 40, 64 / 50))
  })

  it('tells what the last days before it will have spent, those to come included', () => {
    const rolling = outlooks(days(2, 1, 60, 2))
    const recent = (index: number, days: number) => rolling[index]?.spentWithin(days * DAY)
    expect([1, 2, 3, 4].map((days) => recent(0, days))).toEqual(near(2 / 40, 4 / 40, 64 / 40, 65 / 40))
    expect([1, 2, 3, 4].map((days) => recent(1, days))).toEqual(near(2 / 40, 4 / 40, 6 / 40, 66 / 40))
    expect(rolling[0]?.spentWithin(DAY + 1)).toBeCloseTo(4 / 40, 9)
  })

  it('spends nothing without traffic', () => {
    const [first] = outlooks([{ to: AT, bad: 0, total: 0 }])
    expect([first?.spent, first?.spentWithin(DAY)]).toEqual([0, 0])
  })

  it('of a long time is told in at most a thousand even strides', () => {
    const coming = outlooks(days(1), AT + 2500 * DAY)
    expect(coming).toHaveLength(834)
    expect(coming.slice(0, 2).map(({ at }) => at)).toEqual([AT + 3 * DAY, AT + 6 * DAY])
    expect(coming[0]?.spent).toBeCloseTo(4 / 40, 9)
    expect(outlooks(days(1), AT + 1000 * DAY)).toHaveLength(1000)
  })

  it('of a window that is over, or of no history, is none', () => {
    expect(outlooks(days(1), AT)).toEqual([])
    expect(outlooks([])).toEqual([])
  })
})
