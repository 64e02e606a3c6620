import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, type Seen } from '../../../src/core/budget/presence.ts'

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]
const HOURS = { from: 0, to: 720 * HOUR, stepSeconds: HOUR, lookbackSeconds: HOUR, excluded: [] }
const hours = (sees: (hour: number) => boolean, samples = 60): Seen[] =>
  Array.from({ length: 720 }, (_, index) => index + 1).flatMap((hour) =>
    sees(hour) ? [{ at: hour * HOUR, samples }] : [],
  )

describe('what points have seen', () => {
  it('is the whole window, or none of it', () => {
    expect(
      coverageOf(
        hours(() => true),
        HOURS,
      ),
    ).toMatchObject({ share: 1, hole: null, stepSeconds: 60 })
    expect(coverageOf([], HOURS)).toMatchObject({ share: 0, hole: { from: 0, to: 720 * HOUR } })
  })

  it('has holes that add up with what there is, for any holes', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 720, maxLength: 720, size: 'max' }), (flags) => {
        const seen = hours((hour) => flags[hour - 1] ?? false)
        const { share, hole } = coverageOf(seen, HOURS)
        expect(share).toBeCloseTo(seen.length / 720, 9)
        expect(hole === null).toBe(seen.length === 720)
      }),
    )
  })

  it('has its longest hole, wherever that is', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.integer({ min: 2, max: 19 }), fc.nat(719), (start, length, other) => {
        const inside = (hour: number) => hour > start && hour <= start + length
        fc.pre(other < start || other > start + length + 1)
        const seen = hours((hour) => !inside(hour) && hour !== other)
        expect(coverageOf(seen, HOURS).hole).toEqual({ from: start * HOUR, to: (start + length) * HOUR })
      }),
    )
  })

  it('of samples in long, even steps is whole, but for one that is missing', () => {
    const daily = (missing: number) => hours((hour) => hour % 24 === 7 && Math.floor(hour / 24) !== missing, 1)
    expect(coverageOf(daily(-1), HOURS)).toMatchObject({ share: 1, hole: null, stepSeconds: DAY })
    const { share, hole } = coverageOf(daily(9), HOURS)
    expect(share).toBeCloseTo(1 - 47 / 720, 9)
    expect(hole).toEqual({ from: (8 * 24 + 7) * HOUR, to: (10 * 24 + 6) * HOUR })
  })

  it('of a process that restarts all the time is no more than its runs', () => {
    const { share } = coverageOf(
      hours((hour) => hour % 2 === 0, 30),
      HOURS,
    )
    expect(share).toBeCloseTo(0.5, 9)
  })

  it('of points that look back over several steps does not stretch into a hole', () => {
    const grid = { from: 0, to: 6 * HOUR, stepSeconds: MINUTE, lookbackSeconds: 5 * MINUTE, excluded: [] }
    // Samples each minute, but for those after 01:00 until 02:00.
    const seen = Array.from({ length: 360 }, (_, index) => (index + 1) * MINUTE).flatMap((at) =>
      at < HOUR + 5 * MINUTE || at > 2 * HOUR ? [{ at, samples: 5 }] : [],
    )
    const { share, hole } = coverageOf(seen, grid)
    expect(hole).toEqual({ from: HOUR, to: 2 * HOUR })
    expect(share).toBeCloseTo(5 / 6, 9)
  })
})
