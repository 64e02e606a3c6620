import Fraction from 'fraction.js'

/** A finite estimate as a fraction, to a trillionth. To find the simplest one for a double can take ten million steps. */
export const roundedFraction = (estimate: number): Fraction =>
  new Fraction(BigInt(Math.round(estimate * 1e12)), 10n ** 12n)
