import Fraction from 'fraction.js'
import { keptOf, pointsIn } from '../exclusions/kept.ts'
import { lengthOf } from '../exclusions/stretches.ts'
import type { Period } from '../model/period.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'

/**
 * How many time slices a whole calendar window has that count, from its start (or the promise's) to its reset: known before they come, so the
 * budget is a share of all of them. Null for any other SLO, whose budget is a share of what was measured so far.
 */
export function allSlicesOf(
  { indicator }: Pick<Slo, 'indicator'>,
  { from, resetsAt }: Pick<Period, 'from' | 'resetsAt'>,
  excluded: readonly Stretch[],
): Fraction | null {
  if (indicator.kind !== 'slices' || resetsAt === null) return null
  const { seconds } = indicator.every
  const window = { from, to: resetsAt }
  const kept = keptOf(window, excluded)
  const isWhole = kept.length === 1 && lengthOf(kept) === lengthOf([window])
  return new Fraction(Math.max(1, isWhole ? Math.floor((resetsAt - from) / seconds) : pointsIn(kept, seconds)))
}
