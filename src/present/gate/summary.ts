import type { Group } from '../../core/model/group-by.ts'
import type { Decision } from '../../core/model/policy.ts'
import { sloId } from '../../core/model/slo.ts'
import { windowText } from '../../core/model/window.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { budgetWithout, excludedSection, exclusionTexts, hasExclusions } from '../exclusions.ts'
import { burnDownChart, spentChart } from '../markup/charts.ts'
import { code, link, markdown, prose, unbroken, words } from '../markup/escape.ts'
import { joined, listedMarkdown, type Markdown, md } from '../markup/markdown.ts'
import { percent, sliText } from '../markup/numbers.ts'
import { compose, EMPTY, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { targetsSection } from '../targets/summary.ts'
import { exclusionCheckTexts } from '../unused-exclusions.ts'
import type { GateAnswer } from './answer.ts'
import { burnRateTexts, caveats, consequencesOf, headline, measuredAt } from './causes.ts'
import { scopeTexts } from './deployed.ts'
import { exceptionTexts } from './exceptions.ts'
import { filesText } from './files.ts'
import { freezeIssueNotices } from './freeze-issue-notices.ts'
import { notSloTexts } from './not-slos.ts'
import { reasonEntry } from './reason.ts'
import { decidedSo } from './shared-causes.ts'
import { unusedWaiverTexts } from './waivers.ts'

const MAX_BURN_DOWNS = 5
const NONE = md`–`

const ICONS = { freeze: '🛑', warn: '⚠️', open: '✅' } as const
const STATUS_ICONS = { met: '🟢', breached: '🔴', idle: '⚪', unknown: '❔' } as const

/** The job summary of the gate: may I deploy; if not, why, and what now; then every number. */
export function gateSummary(result: GateAnswer): Markdown {
  const of = (wanted: Decision) => result.slos.filter((slo) => slo.decision.decision === wanted)
  const sections: Section[] = [
    section([md`## ${ICONS[result.decision]} ${markdown(headline(result))}`, '']),
    section([filesText(result.files)].flatMap((text) => (text === null ? [] : [markdown(text), EMPTY]))),
    section(exceptionLines(result)),
    reasons(md`### Why`, decidedSo(result.slos, 'freeze')),
    reasons(md`### Warnings`, decidedSo(result.slos, 'warn')),
    issues(result),
    allSlos(result),
    excludedSection(exclusionTexts(result.slos), [md`### Excluded time`, '']),
    section(notSloTexts(result.notSlos).flatMap((text) => [md`> ${markdown(text)}`, EMPTY])),
    targetsSection(result.targets),
    chart('Error budget spent', spentChart(result.slos)),
    ...[...of('freeze'), ...of('warn')]
      .slice(0, MAX_BURN_DOWNS)
      .map((slo) => chart(`How ${sloId(slo.slo)} spent its budget`, burnDownChart(slo))),
    section(
      [
        md`<details><summary>Evidence: the queries that decided, and their answers</summary>`,
        '',
        md`| SLO | query | answer |`,
        md`|:--|:--|:--|`,
      ],
      result.slos.flatMap(evidenceRows),
      ['', md`</details>`],
      'queries',
    ),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

/** What lets the freeze through, what could, the waivers that do not, and the excluded time that counts. */
const exceptionLines = (result: GateAnswer): Markdown[] =>
  [
    ...[...scopeTexts(result), ...exceptionTexts(result), ...unusedWaiverTexts(result)],
    ...exclusionCheckTexts(result.exclusions),
  ].flatMap((text) => [md`> ${markdown(text)}`, md`>`])

function reasons(title: Markdown, groups: readonly Group<SloResult>[]): Section {
  return section(
    groups.length === 0 ? [] : [title, ''],
    groups.map((group) => reasonEntry(group, consequencesOf(group[0]))),
    [''],
    'reasons',
  )
}

/** Where the freezes are kept as issues, or why they are not. */
function issues({ freezeIssues }: GateAnswer): Section {
  const urls = freezeIssues?.kind === 'kept' ? freezeIssues.urls : []
  return section([
    ...(urls.length > 0 ? [md`Freeze issue: ${listedMarkdown(urls.map(link))}`, EMPTY] : []),
    ...freezeIssueNotices(freezeIssues).flatMap((notice) => [md`> ${prose(notice)}`, EMPTY]),
  ])
}

function allSlos(result: GateAnswer): Section {
  const excluding = hasExclusions(result.slos)
  const header = md`| SLO | decision | status | objective | SLI | budget left | burn rate |`
  const columns = md`|:--|:--|:--|:--|--:|--:|:--|`
  return section(
    [
      md`### All SLOs`,
      '',
      ...(excluding ? [md`${header} without exclusions |`, md`${columns}--:|`] : [header, columns]),
    ],
    result.slos.map((slo) => row(slo, excluding)),
    ['', words(measuredAt(result)), ''],
    'SLOs',
  )
}

function row(result: SloResult, excluding: boolean): Markdown {
  const { slo, standing, decision } = result
  const known = standing.status !== 'unknown'
  const notes = caveats(result).map((caveat) => md`<br><sub>${markdown(caveat)}</sub>`)
  const rates = burnRateTexts(result).map((rate) => unbroken(words(rate)))
  const without = budgetWithout(result)
  const cells = [
    code(sloId(slo)),
    unbroken(md`${ICONS[decision.decision]} ${decision.decision}`),
    joined([unbroken(md`${STATUS_ICONS[standing.status]} ${standing.status}`), ...notes], ''),
    unbroken(words(`${slo.objective.text} / ${windowText(slo.window)}`)),
    known && standing.status !== 'idle' ? words(sliText(standing.sli, slo.objective.text)) : NONE,
    known ? words(percent(standing.budget.remaining, 1)) : NONE,
    rates.length > 0 ? joined(rates, '<br>') : NONE,
    ...(excluding ? [without === null ? NONE : unbroken(words(without))] : []),
  ]
  return md`| ${joined(cells, ' | ')} |`
}

function chart(title: string, lines: readonly Markdown[] | null): Section {
  return section(
    lines === null
      ? []
      : [md`<details open><summary>${markdown(title)}</summary>`, '', ...lines, '', md`</details>`, ''],
  )
}

function evidenceRows({ slo, evidence }: SloResult): Markdown[] {
  return evidence.map(
    ({ query, value }) =>
      md`| ${code(sloId(slo))} | ${code(query.text)} | ${value === null ? '–' : code(value.text)} |`,
  )
}
