import type { Group } from '../../core/model/group-by.ts'
import { listed } from '../../core/model/names.ts'
import type { Decision } from '../../core/model/policy.ts'
import { sloId } from '../../core/model/slo.ts'
import { windowText } from '../../core/model/window.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { burnDownChart, spentChart } from '../markup/charts.ts'
import { code, link, markdown, prose, unbroken } from '../markup/escape.ts'
import { moment, percent, sliText } from '../markup/numbers.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { targetsSection } from '../targets/summary.ts'
import type { GateAnswer } from './answer.ts'
import {
  burnRateTexts,
  causeText,
  caveats,
  consequencesOf,
  forecastText,
  headline,
  measuredAt,
  measuredText,
} from './causes.ts'
import { scopeTexts } from './deployed.ts'
import { exceptionTexts } from './exceptions.ts'
import { filesText } from './files.ts'
import { freezeIssueNotices } from './freeze-issue-notices.ts'
import { notSloTexts } from './not-slos.ts'
import { decidedSo, nameOf, pointersOf, unansweredQuery } from './shared-causes.ts'
import { unusedWaiverTexts } from './waivers.ts'

const MAX_BURN_DOWNS = 5

const ICONS: Record<Decision, string> = { freeze: '🛑', warn: '⚠️', open: '✅' }
const STATUS_ICONS = { met: '🟢', breached: '🔴', idle: '⚪', unknown: '❔' } as const

/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
export function gateSummary(result: GateAnswer): string {
  const of = (wanted: Decision) => result.slos.filter((slo) => slo.decision.decision === wanted)
  const sections: Section[] = [
    section([`## ${ICONS[result.decision]} ${markdown(headline(result))}`, '']),
    section([filesText(result.files)].flatMap((text) => (text === null ? [] : [markdown(text), '']))),
    section(exceptionLines(result)),
    reasons('### Why', decidedSo(result.slos, 'freeze')),
    reasons('### Warnings', decidedSo(result.slos, 'warn')),
    issues(result),
    section(
      [
        '### All SLOs',
        '',
        '| SLO | decision | status | objective | SLI | budget left | burn rate |',
        '|:--|:--|:--|:--|--:|--:|:--|',
      ],
      result.slos.map(row),
      ['', measuredAt(result), ''],
      'SLOs',
    ),
    section(notSloTexts(result.notSlos).flatMap((text) => [`> ${markdown(text)}`, ''])),
    targetsSection(result.targets),
    chart('Error budget spent', spentChart(result.slos)),
    ...[...of('freeze'), ...of('warn')]
      .slice(0, MAX_BURN_DOWNS)
      .map((slo) => chart(`How ${sloId(slo.slo)} spent its budget`, burnDownChart(slo))),
    section(
      [
        '<details><summary>Evidence: the queries that decided, and their answers</summary>',
        '',
        '| SLO | query | answer |',
        '|:--|:--|:--|',
      ],
      result.slos.flatMap(evidenceRows),
      ['', '</details>'],
      'queries',
    ),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

/** What lets the freeze through, what could, and the waivers that do not. */
const exceptionLines = (result: GateAnswer): string[] =>
  [...scopeTexts(result), ...exceptionTexts(result), ...unusedWaiverTexts(result)].flatMap((text) => [
    `> ${markdown(text)}`,
    '>',
  ])

function reasons(title: string, groups: readonly Group<SloResult>[]): Section {
  return section(groups.length === 0 ? [] : [title, ''], groups.map(reason), [''], 'reasons')
}

/** Where the freezes are kept as issues, or why they are not. */
function issues({ freezeIssues }: GateAnswer): Section {
  const urls = freezeIssues?.kind === 'kept' ? freezeIssues.urls : []
  return section([
    ...(urls.length > 0 ? [`Freeze issue: ${listed(urls.map(link))}`, ''] : []),
    ...freezeIssueNotices(freezeIssues).flatMap((notice) => [`> ${prose(notice)}`, '']),
  ])
}

function reason(group: Group<SloResult>): string {
  const [first] = group
  const unanswered = unansweredQuery(group)
  const details = [
    markdown(causeText(first) ?? ''),
    markdown(measuredText(first) ?? ''),
    unanswered && `${markdown(unanswered.title)}: ${code(unanswered.query)}`,
    consequencesOf(first).length > 0 && `Consequences: **${consequencesOf(first).map(markdown).join(', ')}**`,
    markdown(forecastText(first, moment) ?? ''),
    ...pointersOf(group).map(({ title, to, isLink }) => `${title}: ${listed(to.map(isLink ? link : code))}`),
  ]
  // On one line: whether single newlines break differs between the places where GitHub renders Markdown.
  return [`- **${code(nameOf(group))}**`, ...details.filter(Boolean)].join('<br>')
}

function row(result: SloResult): string {
  const { slo, standing, decision } = result
  const known = standing.status !== 'unknown'
  const notes = caveats(result).map((caveat) => `<br><sub>${markdown(caveat)}</sub>`)
  const cells = [
    code(sloId(slo)),
    unbroken(`${ICONS[decision.decision]} ${decision.decision}`),
    unbroken(`${STATUS_ICONS[standing.status]} ${standing.status}`) + notes.join(''),
    unbroken(`${slo.objective.text} / ${windowText(slo.window)}`),
    known && standing.status !== 'idle' ? sliText(standing.sli, slo.objective.text) : '–',
    known ? percent(standing.budget.remaining, 1) : '–',
    burnRateTexts(result).map(unbroken).join('<br>') || '–',
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
    ({ query, value }) => `| ${code(sloId(slo))} | ${code(query.text)} | ${value === null ? '–' : code(value.text)} |`,
  )
}
