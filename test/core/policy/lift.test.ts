import { describe, expect, it } from 'vitest'
import { outlookOf, type Spell } from '../../../src/core/budget/forecast.ts'
import { periodAt } from '../../../src/core/model/period.ts'
import { liftsAt } from '../../../src/core/policy/lift.ts'
import { AT, counts, DAY, policyOf, REQUESTS } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'

/** Days of 1,000 events at 99%, oldest first, with so many errors each: each day allows 10. */
const days = (...bad: number[]): Spell[] =>
  bad.map((errors, index) => {
    const to = AT - (bad.length - 1 - index) * DAY
    return { from: to - DAY, to, bad: errors, total: 1000 }
  })

interface More {
  /** Errors of each day to come. */
  readonly daily?: number
  readonly window?: string
  readonly resetsAt?: number
  readonly unit?: 'events' | 'slices'
}

/** When rules that all fire now let go. */
function lift(whens: readonly string[], past: Spell[], { daily = 0, window, resetsAt, unit = 'events' }: More = {}) {
  const rules = whens.map((when, index) => `{ name: r${index}, when: ${when}, then: freeze }`)
  const policy = policyOf(`[${rules.join(', ')}]`, '    minimum-bad-events: 0\n')
  const indicator = unit === 'slices' ? '{ slices: { every: 1m, value: x, below: 1 } }' : REQUESTS
  const slo = sloOf(indicator, { objective: '99%', window: window ?? `${past.length}d` })
  const outlook = outlookOf(past, { errorRate: daily / 1000, traffic: 1000 / DAY }, AT, counts(0, 0, unit))
  const laid = periodAt(slo.window, AT)
  const period = resetsAt === undefined ? laid : { from: past[0]?.from ?? AT, to: AT, resetsAt }
  return liftsAt({ slo, policy, fired: policy.rules, outlook, stepSeconds: DAY, at: AT, excluded: [], period })
}

const GONE = '{ budget-remaining: { at-most: 0% } }'
const SPENT = '{ budget-spent: { at-least: 100% } }'
const INCIDENT = '{ budget-spent: { above: 20%, within: 2d } }'
const BURNING = '{ burn-rate: { at-least: 2, over: [2d, 1d] } }'

describe('a freeze lifts', () => {
  it('at the end of the day that leaves less than all of the budget spent, however the rule says it', () => {
    expect([GONE, SPENT].map((when) => lift([when], days(35, 5, 0, 0)))).toEqual([AT + DAY, AT + DAY])
  })

  it('not on the day that still spends exactly all of it, when the rule counts that', () => {
    const past = days(5, 40, 0, 0)
    expect(lift([GONE], past)).toBe(AT + 2 * DAY)
    expect(lift(['{ budget-remaining: { below: 0% } }'], past)).toBe(AT + DAY)
  })

  it('for a rule about an incident, when enough of it is no longer recent', () => {
    // 8 errors are 20% of the budget.
    expect(lift([INCIDENT], days(0, 0, 9, 0))).toBe(AT + DAY)
    expect(lift([INCIDENT], days(0, 0, 0, 9))).toBe(AT + 2 * DAY)
    expect(lift([INCIDENT], days(0, 0, 5, 4))).toBe(AT + DAY)
  })

  it('for a rule about burn rates, when the first of its spans lets go, unless errors as usual burn too', () => {
    expect(lift([BURNING], days(10, 10, 10, 500), { daily: 10 })).toBe(AT + DAY)
    expect(lift([BURNING], days(20, 20, 20, 500), { daily: 20 })).toBeNull()
  })

  it('when none of several rules fires any more', () => {
    const past = days(0, 50, 0, 0)
    expect(lift([GONE], past)).toBe(AT + 2 * DAY)
    expect(lift([BURNING, GONE], past)).toBe(AT + 2 * DAY)
    expect(lift([GONE, BURNING], past)).toBe(AT + 2 * DAY)
  })

  it('never, by what is known, when one of them does not within the window', () => {
    expect(lift([BURNING, GONE], days(20, 20, 20, 20), { daily: 20 })).toBeNull()
    expect(lift([GONE], days(20, 20, 20, 20), { daily: 20 })).toBeNull()
  })
})

describe('a freeze in a calendar window', () => {
  const month = { window: '{ calendar: month }', resetsAt: AT + 10 * DAY - 3600 }

  it('lifts when the window starts over, if errors as usual spend too much', () => {
    expect(lift([GONE], days(20, 20), { ...month, daily: 20 })).toBe(month.resetsAt)
  })

  it('lifts before that, when later days bring less than they allow', () => {
    // Seven days allow 70 errors in all.
    expect(lift([GONE], days(0, 60, 0), month)).toBe(AT + 4 * DAY)
  })

  it('keeps its past days to the end, so that the incident stays charged', () => {
    expect(lift([GONE], days(0, 500, 0), month)).toBe(month.resetsAt)
  })

  it('of time slices lifts when it starts over and no sooner, since more slices make no more budget', () => {
    expect(lift([GONE], days(0, 600, 0), { ...month, unit: 'slices' })).toBe(month.resetsAt)
  })
})
