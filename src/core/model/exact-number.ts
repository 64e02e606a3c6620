import Fraction from 'fraction.js'

/** Beyond them, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const LARGEST = 1e100
const SMALLEST = 1e-100
/** The shortest form of a double is never longer. What exact arithmetic costs grows with the square of the length. */
export const MAX_LENGTH = 400

const DECIMAL = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i

/** Whether a text is a decimal at all, however large or small. */
export const isDecimal = (text: string): boolean => text.length <= MAX_LENGTH && DECIMAL.test(text.trim())

/**
 * The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities, what is too large or too small to
 * calculate with, and anything else.
 */
export function exactNumber(text: string): Fraction | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  const match = DECIMAL.exec(trimmed)
  if (!match) return null
  const [, whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(whole + decimals)
  // Of what is smaller than the smallest double, JavaScript makes zero.
  const size = Math.abs(Number(trimmed))
  if (size > LARGEST || (digits !== 0n && size < SMALLEST)) return null
  const places = Number(exponent) - decimals.length
  return places < 0 ? new Fraction(digits, 10n ** BigInt(-places)) : new Fraction(digits * 10n ** BigInt(places))
}
