import type Fraction from 'fraction.js'
import { z } from 'zod'
import type { Threshold } from '../../model/policy.ts'
import { Problem } from '../../model/problem.ts'

/** `{ low: bound }` or `{ high: bound }`, whichever is given, as a threshold; the issue names both when neither is. */
export function threshold(
  bounds: Partial<Record<Threshold['comparison'], Fraction | undefined>>,
  text: (bound: Fraction) => string,
  context: z.RefinementCtx,
): Threshold {
  const given = (Object.keys(bounds) as Threshold['comparison'][]).filter((key) => bounds[key] !== undefined)
  const [comparison] = given
  const bound = comparison && bounds[comparison]
  if (!bound || given.length > 1) {
    const problem = new Problem('a condition has exactly one bound', `exactly one of ${Object.keys(bounds).join(', ')}`)
    context.addIssue({
      code: 'custom',
      message: problem.message,
      params: { problem, missing: given.length === 0 ? Object.keys(bounds) : [] },
    })
    return z.NEVER
  }
  return { comparison, bound, text: text(bound) }
}

/** A share of the budget as people write it: `25%`. */
export const asPercent = (bound: Fraction): string => `${bound.mul(100).toString()}%`
