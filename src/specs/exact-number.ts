import Fraction from 'fraction.js'

/** Beyond it, a quotient of two numbers could no longer be shown as a double; no count is that large or small. */
const MAX_EXPONENT = 100

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
