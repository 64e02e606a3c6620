import Fraction from 'fraction.js'

/** Beyond it, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const MAX_EXPONENT = 100
/** No double is longer, written out; what exact arithmetic costs grows with the square of the length. */
const MAX_LENGTH = 400

/** The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities and anything else. */
export function exactNumber(text: string): Fraction | null {
  if (text.length > MAX_LENGTH) return null
  const match = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(text.trim())
  if (!match) return null
  const [, whole = '', decimals = '', exponent = '0'] = match
  if (Math.abs(Number(exponent)) > MAX_EXPONENT) return null
  const digits = BigInt(whole + decimals)
  const places = Number(exponent) - decimals.length
  return places < 0 ? new Fraction(digits, 10n ** BigInt(-places)) : new Fraction(digits * 10n ** BigInt(places))
}

/** An estimate as a fraction, to a trillionth. To find the simplest one for a double can take ten million steps. */
export const roundedFraction = (estimate: number): Fraction =>
  new Fraction(BigInt(Math.round(estimate * 1e12)), 10n ** 12n)
