import { byService, decisionOf, type GateResult, type SloResult } from '../policy/result.ts'
import type { Decision } from '../specs/policy.ts'
import { sloId } from '../specs/slo.ts'
import { windowText } from '../specs/window.ts'
import { burnRatesText, causeText, caveats, consequencesOf, forecastText, headline, measuredText } from './causes.ts'
import { budgetChart, burnDownChart } from './charts.ts'
import { code, link, markdown } from './escape.ts'
import { moment, percent, sliText } from './numbers.ts'
import { compose, type Section, section } from './sections.ts'

/** GitHub drops a summary of more than 1 MiB as a whole. */
const SUMMARY_LIMIT = 900 * 1024
const MAX_BURN_DOWNS = 5

const ICONS: Record<Decision, string> = { freeze: '🛑', warn: '⚠️', open: '✅' }
const STATUS_ICONS = { met: '🟢 met', breached: '🔴 breached', idle: '⚪ idle', unknown: '❔ unknown' } as const

/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
export function gateSummary(result: GateResult): string {
  const services = byService(result.slos)
  const decision = decisionOf(result.slos)
  const of = (wanted: Decision) => result.slos.filter((slo) => slo.decision.decision === wanted)
  const sections: Section[] = [
    section([`## ${ICONS[decision]} ${markdown(headline(services, decision, result.dryRun))}`, '']),
    reasons('### Why', of('freeze')),
    reasons('### Warnings', of('warn')),
    section(
      [
        '### All SLOs',
        '',
        '| SLO | status | objective | SLI | window | budget left | burn rate | decision |',
        '|:--|:--|--:|--:|:--|--:|:--|:--|',
      ],
      result.slos.map(row),
      ['', `Measured as of ${moment(result.at)}.`, ''],
      'SLOs',
    ),
    chart('Error budget left', budgetChart(result.slos)),
    ...[...of('freeze'), ...of('warn')]
      .slice(0, MAX_BURN_DOWNS)
      .map((slo) => chart(`How ${sloId(slo.slo)} spent its budget`, burnDownChart(slo))),
    section(
      [
        '<details><summary>Evidence: every query and its answer</summary>',
        '',
        '| SLO | query | answer |',
        '|:--|:--|--:|',
      ],
      result.slos.flatMap(evidenceRows),
      ['', '</details>'],
      'queries',
    ),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

function reasons(title: string, results: readonly SloResult[]): Section {
  return section(results.length === 0 ? [] : [title, ''], results.map(reason), [''], 'SLOs')
}

function reason(result: SloResult): string {
  const { slo } = result
  const { file, line } = slo.places.objective
  const parts = [
    markdown(causeText(result) ?? ''),
    measuredText(result) && markdown(measuredText(result) ?? ''),
    consequencesOf(result).length > 0 && `Consequences: **${consequencesOf(result).map(markdown).join(', ')}**`,
    markdown(forecastText(result, moment) ?? '') || null,
    slo.service.runbook && `Runbook: ${link(slo.service.runbook)}`,
    slo.service.owner && `Owner: ${code(slo.service.owner)}`,
    `Contract: ${code(`${file}:${line}`)}`,
  ]
  return [`- **${code(sloId(slo))}**`, ...parts.filter(Boolean).map((part) => `  <br>${part}`)].join('\n')
}

function row(result: SloResult): string {
  const { slo, standing, decision } = result
  const known = standing.status !== 'unknown'
  const cells = [
    code(sloId(slo)),
    STATUS_ICONS[standing.status] +
      caveats(result)
        .map((caveat) => `<br><sub>${markdown(caveat)}</sub>`)
        .join(''),
    slo.objective.text,
    known && standing.status !== 'idle' ? sliText(standing.sli, slo.objective.text) : '–',
    markdown(windowText(slo.window)),
    known ? percent(standing.budget.remaining, 1) : '–',
    burnRatesText(result) || '–',
    `${ICONS[decision.decision]} ${decision.decision}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function chart(title: string, lines: readonly string[] | null): Section {
  return section(
    lines === null ? [] : [`<details open><summary>${markdown(title)}</summary>`, '', ...lines, '', '</details>', ''],
  )
}

function evidenceRows({ slo, evidence }: SloResult): string[] {
  return evidence.map(
    ({ query, value }) => `| ${code(sloId(slo))} | ${code(query)} | ${value === null ? '–' : code(value)} |`,
  )
}
