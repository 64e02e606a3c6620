import Fraction from 'fraction.js'

/** No share or rate that is told has more; beyond it, one is as far from any threshold as another. */
const LARGEST = 1e15

/**
 * An estimate as a fraction, to a trillionth; at most a thousand million million either way, which is also what becomes of NaN, so that
 * odd numbers promise nothing and end no run. To find the simplest fraction for a double can take ten million steps.
 */
export function roundedFraction(estimate: number): Fraction {
  const bounded = Number.isNaN(estimate) ? LARGEST : Math.min(Math.max(estimate, -LARGEST), LARGEST)
  return new Fraction(BigInt(Math.round(bounded * 1e12)), 10n ** 12n)
}
