import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { burnRateOf } from '../../../src/core/budget/budget.ts'
import { COVERED } from '../../../src/core/budget/coverage.ts'
import { recentOf, standingOf } from '../../../src/core/budget/standing.ts'
import { counts, countsOf, objectives } from '../../support/arbitrary.ts'

const objective = { ratio: new Fraction(999, 1000), text: '99.9%' }
const HALF = { ...COVERED, share: 0.5 }
const NOT_TOLD = { kind: 'not-told' } as const
const known = (good: number, total: number) => {
  const standing = standingOf(countsOf(good, total), COVERED, objective)
  if (standing.status === 'unknown') throw new Error('unknown')
  return standing
}

describe('an error budget', () => {
  it('of 1,000 errors, all of which happened, has exactly nothing left, and the SLO is met', () => {
    expect(known(999_000, 1_000_000)).toMatchObject({
      status: 'met',
      budget: { spent: new Fraction(1), remaining: new Fraction(0) },
    })
  })

  it('is breached by a single error more', () => {
    const { status, budget } = known(998_999, 1_000_000)
    expect(status).toBe('breached')
    expect(budget.remaining.toFraction()).toBe('-1/1000')
  })

  it('of a service without traffic is intact, and the SLO idle', () => {
    expect(known(0, 0)).toMatchObject({
      status: 'idle',
      budget: { spent: new Fraction(0), remaining: new Fraction(1) },
    })
  })

  it('comes with what was measured, how much of the window that covers, and what a reader should know of it', () => {
    const measured = { ...countsOf(999_500, 1_000_000), notes: [{ kind: 'bad-missing' }] } as const
    expect(standingOf(measured, HALF, objective)).toEqual({
      status: 'met',
      sli: new Fraction('0.9995'),
      budget: { spent: new Fraction(1, 2), remaining: new Fraction(1, 2) },
      measured,
      coverage: HALF,
      notes: measured.notes,
    })
    const ratio = { kind: 'ratio', errorRate: new Fraction('0.002'), notes: [] } as const
    expect(standingOf(ratio, NOT_TOLD, objective)).toMatchObject({
      status: 'breached',
      sli: new Fraction('0.998'),
      budget: { spent: new Fraction(2) },
      measured: ratio,
      coverage: NOT_TOLD,
    })
  })

  it('of an SLO that is not measured is unknown, never met or breached', () => {
    const reason = { kind: 'native-histogram' } as const
    expect(standingOf({ kind: 'unmeasured', reason }, NOT_TOLD, objective)).toEqual({ status: 'unknown', reason })
  })

  it('is spent and remaining, which make one whole', () => {
    fc.assert(
      fc.property(counts, objectives, (measured, objective) => {
        const standing = standingOf(measured, COVERED, objective)
        expect(standing.status !== 'unknown' && standing.budget.spent.add(standing.budget.remaining).equals(1)).toBe(
          true,
        )
      }),
    )
  })

  it('is breached exactly when the SLI is below the objective', () => {
    fc.assert(
      fc.property(counts, objectives, (measured, objective) => {
        const sli = measured.good.div(measured.total)
        expect(standingOf(measured, COVERED, objective).status).toBe(sli.lt(objective.ratio) ? 'breached' : 'met')
      }),
    )
  })

  it('never grows with another error', () => {
    fc.assert(
      fc.property(counts, objectives, (measured, objective) => {
        fc.pre(measured.good.gt(0))
        const worse = { ...measured, good: measured.good.sub(1) }
        const [before, after] = [standingOf(measured, COVERED, objective), standingOf(worse, COVERED, objective)]
        if (before.status === 'unknown' || after.status === 'unknown') throw new Error('unknown')
        expect(after.budget.remaining.lt(before.budget.remaining)).toBe(true)
      }),
    )
  })
})

describe('a burn rate', () => {
  it('of one spends the budget exactly in one window', () => {
    fc.assert(
      fc.property(counts, objectives, (measured, objective) => {
        const standing = standingOf(measured, COVERED, objective)
        expect(standing.status !== 'unknown' && burnRateOf(measured, objective)?.equals(standing.budget.spent)).toBe(
          true,
        )
      }),
    )
  })

  it('is 14.4 for 1.44% of errors at 99.9%', () => {
    expect(burnRateOf(countsOf(9856, 10_000), objective)?.toString()).toBe('14.4')
  })

  it('is none without traffic', () => {
    expect(burnRateOf(countsOf(0, 0), objective)).toBeNull()
  })
})

describe('what a part of the window spent', () => {
  it('is its errors as a share of what the whole window allows', () => {
    const recent = recentOf(countsOf(0, 200), countsOf(999_000, 1_000_000), objective, new Fraction(1, 30))
    expect(recent).toMatchObject({ kind: 'measured', spent: new Fraction(1, 5), events: new Fraction(200) })
  })

  it('takes traffic to be even where only ratios are known', () => {
    const ratio = (errorRate: string) => ({ kind: 'ratio', errorRate: new Fraction(errorRate), notes: [] }) as const
    const recent = recentOf(ratio('0.03'), ratio('0.001'), objective, new Fraction(1, 30))
    expect(recent).toMatchObject({ spent: new Fraction(1), events: null, burnRate: new Fraction(30) })
  })

  it('is unknown when the two can not be compared', () => {
    const ratio = { kind: 'ratio', errorRate: new Fraction(0), notes: [] } as const
    expect(recentOf(countsOf(1, 1), ratio, objective, new Fraction(1))).toMatchObject({ spent: null })
    expect(recentOf(ratio, countsOf(1, 1), objective, new Fraction(1))).toMatchObject({ spent: null })
  })

  it('is nothing of a window without traffic', () => {
    const recent = recentOf(countsOf(0, 0), countsOf(0, 0), objective, new Fraction(1, 30))
    expect(recent).toMatchObject({ spent: new Fraction(0), burnRate: null, events: new Fraction(0) })
  })

  it('can not be determined when the window is not measured; its burn rate can', () => {
    const whole = { kind: 'unmeasured', reason: { kind: 'native-histogram' } } as const
    expect(recentOf(countsOf(99, 100), whole, objective, new Fraction(1, 30))).toEqual({
      kind: 'measured',
      burnRate: new Fraction(10),
      events: new Fraction(100),
      bad: new Fraction(1),
      spent: null,
    })
  })

  it('is unknown, with its reason, when the part is not measured', () => {
    const reason = { kind: 'native-histogram' } as const
    const recent = recentOf({ kind: 'unmeasured', reason }, countsOf(1, 1), objective, new Fraction(1, 30))
    expect(recent).toEqual({ kind: 'unknown', reason })
  })

  it('counts no events where slices of time are counted', () => {
    const slices = { ...countsOf(59, 60), unit: 'slices' } as const
    expect(recentOf(slices, slices, objective, new Fraction(1, 30))).toMatchObject({ kind: 'measured', events: null })
  })
})
