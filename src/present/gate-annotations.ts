import type { GateResult, SloResult } from '../policy/result.ts'
import { sloId } from '../specs/slo.ts'
import type { Annotation } from './annotation.ts'
import { causeText, measuredText, placeOf } from './causes.ts'
import { oneLine } from './escape.ts'

/** One annotation for each SLO that freezes or warns, on the line of its objective. */
export function gateAnnotations(result: GateResult): Annotation[] {
  return result.slos.flatMap((slo) => {
    const { decision } = slo.decision
    if (decision === 'open') return []
    const stops = !result.dryRun && result.exemption.kind !== 'let-through'
    const level = decision === 'freeze' && stops ? 'error' : 'warning'
    return [{ level, title: `SLO ${decision}: ${sloId(slo.slo)}`, message: messageOf(slo), place: placeOf(slo) }]
  })
}

const messageOf = (slo: SloResult) =>
  oneLine([causeText(slo), measuredText(slo)].filter((text) => text !== null).join('. '))
