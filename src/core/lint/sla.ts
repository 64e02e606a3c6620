import { type Diagnostic, Problem } from '../model/problem.ts'
import { type Slo, sloId } from '../model/slo.ts'

/** Agreements with customers whose number leaves no room below the objective. */
export const tightSlas = (slos: readonly Slo[]): Diagnostic[] =>
  slos.flatMap((slo) => {
    const { commitment, objective, places } = slo
    const sla = commitment?.sla
    if (!sla || sla.ratio.lt(objective.ratio)) return []
    const order = sla.ratio.equals(objective.ratio) ? 'is the objective itself' : 'is tighter than the objective'
    const problem = new Problem(
      `the SLA ${sla.text} of ${sloId(slo)} ${order}, ${objective.text}`,
      `an SLA below ${objective.text}`,
      'The objective is what warns before the agreement is broken: SLA, then SLO, then target.',
    )
    return [{ code: 'sla-not-looser' as const, place: places.commitment, problem }]
  })
