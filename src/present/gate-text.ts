import { byService, decisionOf, type SloResult } from '../policy/result.ts'
import { sloId } from '../specs/slo.ts'
import { windowText } from '../specs/window.ts'
import {
  burnRateTexts,
  causeText,
  caveats,
  consequencesOf,
  forecastText,
  headline,
  measuredText,
  placeOf,
  unansweredQuery,
} from './causes.ts'
import { oneLine } from './escape.ts'
import { exemptionTexts } from './exception-words.ts'
import type { GateAnswer } from './gate-answer.ts'
import { moment, percent, sliText } from './numbers.ts'
import { table } from './table.ts'
import { targetsText } from './targets-text.ts'

/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
export function gateText(result: GateAnswer): string {
  const services = byService(result.slos)
  const reasons = (decision: 'freeze' | 'warn') =>
    result.slos.filter((slo) => slo.decision.decision === decision).flatMap((slo) => ['', ...reason(slo)])
  return [
    headline(services, decisionOf(result.slos), result),
    ...block(exemptionTexts(result.exemption).map(oneLine)),
    ...reasons('freeze'),
    ...reasons('warn'),
    '',
    ...table(HEADER, result.slos.map(cells), new Set([2, 3, 5])),
    '',
    ...result.slos.flatMap((slo) => caveats(slo).map((caveat) => `${sloId(slo.slo)}: ${oneLine(caveat)}`)),
    `Measured as of ${moment(result.at)}.`,
    ...targetsText(result.targets),
  ].join('\n')
}

const block = (lines: readonly string[]) => (lines.length > 0 ? ['', ...lines] : [])

const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision']

function cells(result: SloResult): string[] {
  const { slo, standing, decision } = result
  return [
    sloId(slo),
    standing.status,
    slo.objective.text,
    standing.status === 'unknown' || standing.status === 'idle' ? '-' : sliText(standing.sli, slo.objective.text),
    windowText(slo.window),
    standing.status === 'unknown' ? '-' : percent(standing.budget.remaining, 1),
    burnRateTexts(result).join(', ') || '-',
    decision.decision,
  ]
}

function reason(result: SloResult): string[] {
  const { slo, decision } = result
  const { file, line } = placeOf(result)
  const query = unansweredQuery(result)
  const consequences = consequencesOf(result)
  const details = [
    measuredText(result),
    query && `Query: ${query}`,
    consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
    forecastText(result, moment),
    slo.service.runbook && `Runbook: ${slo.service.runbook}`,
    slo.service.owner && `Owner: ${slo.service.owner}`,
    `Contract: ${file}:${line}`,
  ]
  return [
    `${decision.decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${sloId(slo)}: ${oneLine(causeText(result) ?? '')}`,
    ...details.flatMap((detail) => (detail ? [`  ${oneLine(detail)}`] : [])),
  ]
}
