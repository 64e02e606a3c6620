import type { SloResult } from '../policy/result.ts'
import { sloId } from '../specs/slo.ts'
import type { Annotation } from './annotation.ts'
import { causeText, measuredText, placeOf } from './causes.ts'
import { problemText } from './diagnostics.ts'
import { oneLine } from './escape.ts'
import type { GateAnswer } from './gate-answer.ts'

/**
 * One annotation for each SLO that freezes or warns, on the line of its objective, and a warning for what is wrong with a
 * target's file. A missed target has none: it is information.
 */
export function gateAnnotations(result: GateAnswer): Annotation[] {
  const decided = result.slos.flatMap((slo): Annotation[] => {
    const { decision } = slo.decision
    if (decision === 'open') return []
    const stops = !result.dryRun && result.exemption.kind !== 'let-through'
    const level = decision === 'freeze' && stops ? 'error' : 'warning'
    return [{ level, title: `SLO ${decision}: ${sloId(slo.slo)}`, message: messageOf(slo), place: placeOf(slo) }]
  })
  const unread = result.targets.diagnostics.map(
    ({ place, problem }): Annotation => ({
      level: 'warning',
      title: 'Performance target',
      message: problemText(problem),
      place,
    }),
  )
  return [...decided, ...unread]
}

const messageOf = (slo: SloResult) =>
  oneLine([causeText(slo), measuredText(slo)].filter((text) => text !== null).join('. '))
