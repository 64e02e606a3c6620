import Fraction from 'fraction.js'
import type { Period } from '../model/period.ts'
import type { Slo } from '../model/slo.ts'

/**
 * How many time slices a whole calendar window has, from its start (or the promise's) to its reset: known before they come, so the
 * budget is a share of all of them. Null for any other SLO, whose budget is a share of what was measured so far.
 */
export function allSlicesOf(
  { indicator }: Pick<Slo, 'indicator'>,
  { from, resetsAt }: Pick<Period, 'from' | 'resetsAt'>,
): Fraction | null {
  if (indicator.kind !== 'slices' || resetsAt === null) return null
  return new Fraction(Math.max(1, Math.floor((resetsAt - from) / indicator.every.seconds)))
}
