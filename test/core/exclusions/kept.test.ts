import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNothing, keptOf, keptSeconds, pointsIn } from '../../../src/core/exclusions/kept.ts'
import { unionOf, within, without } from '../../../src/core/exclusions/stretches.ts'
import { keptPieces } from '../../support/excluded/kept.ts'

const stretch = fc
  .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 40 }))
  .map(([from, length]) => ({ from, to: from + length }))
const some = fc.array(stretch, { maxLength: 8 })

describe('what counts of a stretch of time', () => {
  it('is every second of it that is in no excluded stretch, and no other', () => {
    fc.assert(
      fc.property(stretch, some, (between, excluded) => {
        const kept = keptOf(between, excluded)
        expect(kept).toEqual(keptPieces(between, excluded))
        for (let second = -21; second <= 161; second += 1) {
          const isIn = ({ from, to }: { from: number; to: number }) => from < second && second <= to
          expect(kept.some(isIn)).toBe(isIn(between) && !excluded.some(isIn))
        }
        expect(keptSeconds(between, excluded)).toBe(kept.reduce((sum, { from, to }) => sum + to - from, 0))
      }),
    )
  })

  it('is in order, and its pieces do not touch', () => {
    fc.assert(
      fc.property(stretch, some, (between, excluded) => {
        const kept = keptOf(between, excluded)
        for (const [index, { from, to }] of kept.entries()) {
          expect(to).toBeGreaterThan(from)
          if (index > 0) expect(from).toBeGreaterThan(kept[index - 1]?.to ?? 0)
        }
      }),
    )
  })

  it('is nothing only where all is excluded', () => {
    const span = { seconds: 60, text: '1m' }
    expect(isNothing({ span, excluded: [{ from: 0, to: 100 }] }, 100)).toBe(true)
    expect(
      isNothing(
        {
          span,
          excluded: [
            { from: 0, to: 70 },
            { from: 60, to: 100 },
          ],
        },
        100,
      ),
    ).toBe(true)
    expect(isNothing({ span, excluded: [{ from: 0, to: 99 }] }, 100)).toBe(false)
    expect(isNothing({ span, excluded: [{ from: 41, to: 100 }] }, 100)).toBe(false)
    // A window that begins now has nothing yet, and nothing of it is excluded.
    expect(isNothing({ span: { seconds: 0, text: '0s' }, excluded: [{ from: 0, to: 100 }] }, 100)).toBe(false)
  })

  it('has each point on the clock that ends in it', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (stretches, step) => {
        const union = unionOf(stretches)
        const points = Array.from({ length: 400 }, (_, index) => (index - 200) * step)
        const inside = points.filter((point) => union.some(({ from, to }) => from < point && point <= to))
        expect(pointsIn(union, step)).toBe(inside.length)
      }),
    )
  })
})

describe('two unions of time', () => {
  it('are cut from each other to the second', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [left, right] = [unionOf(a), unionOf(b)]
        const [apart, both] = [without(left, right), within(left, right)]
        for (let second = -21; second <= 161; second += 1) {
          const isIn = ({ from, to }: { from: number; to: number }) => from < second && second <= to
          const [inLeft, inRight] = [left.some(isIn), right.some(isIn)]
          expect([apart.some(isIn), both.some(isIn)]).toEqual([inLeft && !inRight, inLeft && inRight])
        }
      }),
    )
  })
})
