import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { allSlicesOf } from '../../../src/core/budget/slices.ts'
import { recentOf, standingOf } from '../../../src/core/budget/standing.ts'
import { periodAt, promisedPeriodAt } from '../../../src/core/model/period.ts'
import { objectives } from '../../support/arbitrary.ts'
import { at, counts, REQUESTS, windowOf } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'

const MINUTES = '{ slices: { every: 1m, value: x, below: 1 } }'
const month = (timezone = 'UTC') => windowOf(`{ calendar: month, timezone: ${timezone} }`)

describe('the slices of a whole calendar window', () => {
  const slo = sloOf(MINUTES, { window: '{ calendar: month }' })

  it('are known from its start, and are those of its own length, summer time and all', () => {
    expect(allSlicesOf(slo, periodAt(month(), at('2026-11-01T00:01:00Z')), [])).toEqual(new Fraction(30 * 1440))
    // October in Berlin has an hour more.
    const october = periodAt(month('Europe/Berlin'), at('2026-10-02T00:00:00Z'))
    expect(allSlicesOf(slo, october, [])).toEqual(new Fraction(31 * 1440 + 60))
  })

  it('are counted from the beginning of the promise, where that is later', () => {
    const since = { kind: 'day', day: '2026-11-16', text: '2026-11-16' } as const
    const period = promisedPeriodAt({ window: month(), since }, at('2026-11-20T00:00:00Z'))
    expect(allSlicesOf(slo, period, [])).toEqual(new Fraction(15 * 1440))
  })

  it('are of time slices only, and of calendar windows only', () => {
    const period = periodAt(month(), at('2026-11-20T00:00:00Z'))
    expect(allSlicesOf(sloOf(REQUESTS, { window: '{ calendar: month }' }), period, [])).toBeNull()
    expect(allSlicesOf(sloOf(MINUTES), periodAt(windowOf('30d'), at('2026-11-20T00:00:00Z')), [])).toBeNull()
  })

  it('are the budget: it is spent alike on the 1st and on the 30th, and breached when more were bad than it allows', () => {
    const slices = fc.integer({ min: 1, max: 43_200 })
    fc.assert(
      fc.property(slices, slices, objectives, (one, other, objective) => {
        const [bad, soFar] = [Math.min(one, other), Math.max(one, other)]
        const all = new Fraction(43_200)
        const standing = standingOf(counts(bad, soFar, 'slices'), COVERED, objective, all)
        if (standing.status === 'unknown' || standing.status === 'idle') throw new Error(standing.status)
        const allowed = all.mul(new Fraction(1).sub(objective.ratio))
        expect(standing.budget.spent.equals(new Fraction(bad).div(allowed))).toBe(true)
        expect(standing.status).toBe(allowed.lt(bad) ? 'breached' : 'met')
        expect(standing.sli.equals(new Fraction(soFar - bad, soFar))).toBe(true)
        const hour = counts(Math.min(bad, 60), 60, 'slices')
        const recent = recentOf(hour, counts(bad, soFar, 'slices'), objective, new Fraction(1), all)
        if (recent.kind === 'unknown') throw new Error('unknown')
        expect(recent.spent?.equals(new Fraction(Math.min(bad, 60)).div(allowed))).toBe(true)
        const own = new Fraction(Math.min(bad, 60), 60).div(new Fraction(1).sub(objective.ratio))
        expect(recent.burnRate?.equals(own)).toBe(true)
      }),
    )
  })
})
