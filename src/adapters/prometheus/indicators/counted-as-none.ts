import { type Counts, type ReadyMadeRatio, unmeasured } from '../../../core/model/measurement.ts'
import type { Context } from '../context.ts'
import { type Missing, presentIn } from '../missing.ts'
import { suspicionOf } from '../mistyped.ts'
import type { Measured } from './indicator.ts'

/** A measurement by an expression in which a selector that matches nothing counts as 0; unless that is more likely a mistake. */
export async function countedAsNone(
  measurement: Counts | ReadyMadeRatio,
  { defaulted: [selector], evidence }: Missing,
  isAllBad: boolean,
  expression: string,
  context: Context,
): Promise<Measured> {
  if (selector === undefined) return { measurement, evidence }
  // All is bad because of it: it should have been taken from the rest.
  if (isAllBad) return { measurement: unmeasured({ kind: 'missing-operand', of: selector }), evidence }
  const suspicion = await suspicionOf(selector, presentIn({ form: 'expression', text: expression }), context)
  const notes = [...measurement.notes, { kind: 'counted-as-none', of: selector } as const]
  return {
    measurement: suspicion.reason ? unmeasured(suspicion.reason) : { ...measurement, notes },
    evidence: [...evidence, ...suspicion.evidence],
  }
}
