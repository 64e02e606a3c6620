import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundedFraction } from '../../../src/core/model/rounded-fraction.ts'

it('a rounded fraction is the estimate to a trillionth, whatever double it is', () => {
  fc.assert(
    fc.property(fc.double(), (estimate) => {
      const fraction = roundedFraction(estimate).valueOf()
      if (Math.abs(estimate) < 1e3) expect(Math.abs(fraction - estimate)).toBeLessThan(1e-12)
      else expect(Math.abs(fraction)).toBeGreaterThanOrEqual(1e3)
    }),
  )
})

it.each([
  [Number.POSITIVE_INFINITY, 1e15],
  [Number.NEGATIVE_INFINITY, -1e15],
  [Number.NaN, 1e15],
])('a rounded fraction of %f is beyond any threshold', (estimate, expected) => {
  expect(roundedFraction(estimate).valueOf()).toBe(expected)
})
