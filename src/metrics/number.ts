import Fraction from 'fraction.js'

/** A double has no larger exponent; beyond it, the digits would cost memory and mean nothing. */
const MAX_EXPONENT = 308

/** The exact value of a decimal such as `25250`, `0.1` or `1e-07`; null for NaN, infinities and anything else. */
export function exactNumber(text: string): Fraction | null {
  const match = /^([+-]?\d+(?:\.\d+)?)(?:e([+-]?\d{1,3}))?$/i.exec(text.trim())
  if (!match?.[1]) return null
  const exponent = Number(match[2] ?? 0)
  if (Math.abs(exponent) > MAX_EXPONENT) return null
  const power = new Fraction(10n ** BigInt(Math.abs(exponent)))
  const mantissa = new Fraction(match[1])
  return exponent < 0 ? mantissa.div(power) : mantissa.mul(power)
}
