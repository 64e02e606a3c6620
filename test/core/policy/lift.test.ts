import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/core/budget/forecast.ts'
import { type LiftInput, liftsAt } from '../../../src/core/policy/lift.ts'
import { AT, DAY, objectiveOf, policyOf } from '../../support/build.ts'

/** Days of 1,000 events at 99%, oldest first, with so many errors each: each day allows 10. */
const days = (...bad: number[]): Step[] =>
  bad.map((errors, index) => ({ to: AT - (bad.length - 1 - index) * DAY, bad: errors, total: 1000 }))
const lift = (whens: readonly string[], steps: Step[], more: Partial<LiftInput> = {}) =>
  liftsAt({
    freezing: policyOf(`[${whens.map((when, index) => `{ name: r${index}, when: ${when}, then: freeze }`).join(', ')}]`)
      .rules,
    steps,
    stepSeconds: DAY,
    at: AT,
    objective: objectiveOf('99%'),
    resetsAt: null,
    ...more,
  })

const GONE = '{ budget-remaining: { at-most: 0% } }'
const SPENT = '{ budget-spent: { at-least: 100% } }'
const INCIDENT = '{ budget-spent: { above: 20%, within: 2d } }'
const BURNING = '{ burn-rate: { at-least: 2, over: [6h, 1h, 2h] } }'

describe('a freeze lifts', () => {
  it('at the end of the day that leaves less than all of the budget spent, however the rule says it', () => {
    const steps = days(35, 5, 0, 0)
    expect([GONE, SPENT].map((when) => lift([when], steps))).toEqual([AT + DAY, AT + DAY])
  })

  it('not on the day that still spends exactly all of it, when the rule counts that', () => {
    const steps = days(5, 40, 0, 0)
    expect(lift([GONE], steps)).toBe(AT + 2 * DAY)
    expect(lift(['{ budget-remaining: { below: 0% } }'], steps)).toBe(AT + DAY)
  })

  it('for a rule about an incident, when enough of it is no longer recent', () => {
    // 8 errors are 20% of the budget.
    expect(lift([INCIDENT], days(0, 0, 9, 0))).toBe(AT + DAY)
    expect(lift([INCIDENT], days(0, 0, 0, 9))).toBe(AT + 2 * DAY)
    expect(lift([INCIDENT], days(0, 0, 5, 4))).toBe(AT + DAY)
  })

  it('for a rule about burn rates, when the shortest span is over and errors are as usual', () => {
    expect(lift([BURNING], days(10, 10, 10, 500))).toBe(AT + 3600)
    expect(lift([BURNING], days(19, 19, 19, 500))).toBe(AT + 3600)
    expect(lift([BURNING], days(20, 20, 20, 500))).toBeNull()
  })

  it('when the last of several rules falls quiet', () => {
    const steps = days(0, 50, 0, 0)
    expect(lift([GONE], steps)).toBe(AT + 2 * DAY)
    expect(lift([BURNING, GONE], steps)).toBe(AT + 2 * DAY)
    expect(lift([GONE, BURNING], steps)).toBe(AT + 2 * DAY)
  })

  it('never, by what is known, when one of them does not within the window', () => {
    expect(lift([BURNING, GONE], days(20, 20, 20, 20))).toBeNull()
    expect(lift([GONE], days(20, 20, 20, 20))).toBeNull()
  })
})

describe('a freeze in a calendar window', () => {
  const resetsAt = AT + 10 * DAY - 3600

  it('lifts when the window starts anew, if errors as usual spend too much', () => {
    expect(lift([GONE], days(20, 20), { resetsAt })).toBe(resetsAt)
  })

  it('lifts no later than that, even when the day that would lift it ends after', () => {
    // Twelve days allow 120 errors in all; the tenth day to come makes thirteen.
    expect(lift([GONE], days(0, 125, 0), { resetsAt })).toBe(resetsAt)
  })

  it('lifts before that, when later days bring less than they allow', () => {
    // Seven days allow 70 errors in all, six no more than the 60 that there were.
    expect(lift([GONE], days(0, 60, 0), { resetsAt })).toBe(AT + 4 * DAY)
  })

  it('keeps its past days to the end, so that the incident stays charged', () => {
    expect(lift([GONE], days(0, 500, 0), { resetsAt })).toBe(resetsAt)
  })
})
