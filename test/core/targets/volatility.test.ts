import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bucket } from '../../../src/core/budget/backend.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { fitOf, historySecondsFor, volatilityOf } from '../../../src/core/targets/volatility.ts'
import { counts, DAY, fraction, NO_ANSWER } from '../../support/build.ts'

const MONTH = 30 * DAY
const daysOf = (measurements: readonly Measurement[]): Bucket[] =>
  measurements.map((measurement, index) => ({ from: index * DAY, to: (index + 1) * DAY, measurement }))
const days = (...bad: number[]) => daysOf(bad.map((one) => counts(one, 1000)))

describe('the volatility of the daily SLI', () => {
  it('is the standard deviation of the daily error rate', () => {
    // Seven days at 0.1% and seven at 0.3%: each lies 0.1 points from the mean.
    const found = volatilityOf(days(...Array<number>(7).fill(1), ...Array<number>(7).fill(3)), 25 * DAY)
    expect(found?.daily).toBeCloseTo(0.001, 12)
    expect(found?.swing).toBeCloseTo(0.0002, 12)
    expect(found?.days).toBe(14)
  })

  it('is none when all days are alike', () => {
    expect(volatilityOf(days(2, 2, 2, 2, 2, 2, 2), MONTH)).toMatchObject({ daily: 0, swing: 0 })
  })

  it('weighs a quiet night as the little traffic that it is', () => {
    const busy = Array.from({ length: 10 }, () => counts(1, 1000))
    const quiet = volatilityOf(daysOf([...busy, counts(1, 2)]), MONTH)
    const bad = volatilityOf(daysOf([...busy, counts(500, 1000)]), MONTH)
    expect((quiet?.daily ?? 1) * 10).toBeLessThan(bad?.daily ?? 0)
  })

  it('leaves out days without traffic or without an answer, and needs a week of the others', () => {
    const idle = [counts(0, 0), { kind: 'unmeasured', reason: NO_ANSWER } as const]
    expect(
      volatilityOf(daysOf([...days(1, 1, 1, 1, 1, 1, 1).map(({ measurement }) => measurement), ...idle]), MONTH)?.days,
    ).toBe(7)
    expect(volatilityOf([...days(1, 1, 1, 1, 1, 1), ...daysOf(idle)], MONTH)).toBeNull()
    expect(volatilityOf(days(1, 1, 1, 1, 1, 1, 1), 0)).toBeNull()
  })

  it('takes the days of a ready-made ratio to weigh alike', () => {
    const ratio = (errorRate: string) => ({ kind: 'ratio', errorRate: fraction(errorRate), notes: [] }) as const
    const found = volatilityOf(daysOf(['0', '0', '0', '0', '0.02', '0.02', '0.02', '0.02'].map(ratio)), DAY)
    expect(found?.daily).toBeCloseTo(0.01, 12)
  })

  const traffic = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 100_000 })), {
    minLength: 7,
    maxLength: 40,
  })
  const read = (pairs: readonly (readonly [number, number])[]) =>
    volatilityOf(daysOf(pairs.map(([bad, more]) => counts(bad, bad + more))), MONTH)

  it('is the same in whatever order the days come', () => {
    fc.assert(
      fc.property(
        traffic.chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length }))),
        ([pairs, shuffled]) => {
          expect(read(shuffled)?.daily).toBeCloseTo(read(pairs)?.daily ?? Number.NaN, 9)
        },
      ),
    )
  })

  it('lies between 0 and a half, as that of any share', () => {
    fc.assert(
      fc.property(traffic, (pairs) => {
        const daily = read(pairs)?.daily ?? Number.NaN
        expect(daily).toBeGreaterThanOrEqual(0)
        expect(daily).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })
})

describe('a buffer', () => {
  const swing = (points: number) => ({ daily: 1, swing: points / 100, days: 30 })

  it.each([
    [0.0001, 'wider-than-needed'],
    [0.008, 'wider-than-needed'],
    [0.009, 'fitting'],
    [0.025, 'fitting'],
    [0.026, 'too-thin'],
    [1, 'too-thin'],
  ])('of 0.05 points, where windows swing by %f points, is %s', (points, fit) => {
    expect(fitOf(0.0005, swing(points))).toBe(fit)
  })

  it('is never too thin where nothing ever varies', () => {
    expect(fitOf(0.0005, swing(0))).toBe('wider-than-needed')
  })

  it('that is wider never fits worse from below', () => {
    const order = ['too-thin', 'fitting', 'wider-than-needed']
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, share, (a, b, points) => {
        const [thin, wide] = [Math.min(a, b), Math.max(a, b)]
        expect(order.indexOf(fitOf(wide, swing(points)))).toBeGreaterThanOrEqual(
          order.indexOf(fitOf(thin, swing(points))),
        )
      }),
    )
  })
})

it('the history reaches back over the window, at least four weeks and at most a quarter, in whole days', () => {
  expect([3600, 7 * DAY, MONTH, 365 * DAY, MONTH + 3600].map((seconds) => historySecondsFor(seconds) / DAY)).toEqual([
    28, 28, 30, 90, 30,
  ])
})
