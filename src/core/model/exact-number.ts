import Fraction from 'fraction.js'

/** Beyond them, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const LARGEST = 1e100
const SMALLEST = 1e-100
/** The shortest form of a double is never longer. What exact arithmetic costs grows with the square of the length. */
export const MAX_LENGTH = 400

/** The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities and anything else. */
export function exactNumber(text: string): Fraction | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  const match = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(trimmed)
  const size = Math.abs(Number(trimmed))
  if (!match || size > LARGEST || (size > 0 && size < SMALLEST)) return null
  const [, whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(whole + decimals)
  const places = Number(exponent) - decimals.length
  return places < 0 ? new Fraction(digits, 10n ** BigInt(-places)) : new Fraction(digits * 10n ** BigInt(places))
}
