import { type Slo, sloId } from '../specs/slo.ts'
import { overallState, type ReportedTarget, type TargetReport } from '../targets/report.ts'
import { code, link, markdown, unbroken } from './escape.ts'
import { compose, type Section, section } from './sections.ts'
import {
  adviceText,
  aimText,
  BAR_LEGEND,
  bufferBar,
  bufferText,
  fitText,
  floorText,
  reviewText,
  stateText,
  targetCaveat,
  targetSliText,
} from './targets.ts'

/** By this the comment is found again; it says nothing of the content, which may change. */
export const COMMENT_MARKER = '<!-- slo-gate:targets:v1 -->'

/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000

const ICONS = { met: '🎯', missed: '🔹', idle: '⚪', unknown: '❔' } as const

/** The comment on a pull request. It holds nothing that differs between two runs with the same numbers. */
export const targetsComment = (report: TargetReport): string => `${COMMENT_MARKER}\n${targetsBody(report)}`

/** The report as Markdown, for the comment and the job summary. */
export function targetsBody(report: TargetReport): string {
  const sections = [
    section([`### ${targetsHeadline(report)}`, '', INFORMATION, '']),
    missedSection(report.targets.filter(({ result }) => result.standing.state === 'missed')),
    tableSection(report.targets),
    adviceSection(report.targets),
    unknownSection(report.targets),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, COMMENT_LIMIT)
}

/** All targets in one line. */
export function targetsHeadline(report: TargetReport): string {
  const { targets } = report
  const missed = targets.filter(({ result }) => result.standing.state === 'missed').length
  switch (overallState(report)) {
    case 'missed':
      return `🔹 Performance targets: ${missed} of ${targets.length} missed`
    case 'met':
      return `🎯 Performance targets: met (${targets.length})`
    case 'unclear':
      return targets.length === 0
        ? '⚪ Performance targets: none to report'
        : '❔ Performance targets: none is known to be missed'
  }
}

const INFORMATION =
  '**For your information: this blocks nothing.** The SLO is the floor, and a contract; the target is the team’s own stretch number above it, and the buffer lies between the two.'

/** What is missed, by how much, and which runbook is for it: the target's, and the SLO's where the floor is broken too. */
function missedSection(missed: readonly ReportedTarget[]): Section {
  return section(missed.length === 0 ? [] : ['**Missed**', ''], missed.map(missedLine), [''], 'missed targets')
}

function missedLine({ result }: ReportedTarget): string {
  const { target, measured, standing } = result
  const { slo } = measured
  const isBroken = standing.state === 'missed' && standing.position === 'below-floor'
  const parts = [
    `**${code(sloId(slo))}** ${markdown(`${targetSliText(result)}, where the target is ${aimText(target.aim, slo)} and the floor ${floorText(slo)}`)}`,
    `🔹 target missed: ${target.runbook === null ? 'no runbook for targets is named' : link(target.runbook)}`,
    isBroken
      ? `🔴 SLO breached; its error-budget policy decides about deploys: ${runbookOf(slo)}`
      : `⚪ the SLO holds; should it break: ${runbookOf(slo)}`,
  ]
  return `- ${parts.join('<br>')}`
}

const runbookOf = ({ service }: Slo) => (service.runbook === null ? 'no runbook is named' : link(service.runbook))

function tableSection(targets: readonly ReportedTarget[]): Section {
  if (targets.length === 0) return section([])
  return section(
    ['| SLO | floor | where it lies | target | measured | state | buffer |', '|:--|--:|:--|:--|--:|:--|:--|'],
    targets.map(row),
    ['', `<sub>${BAR_LEGEND}</sub>`, ''],
    'targets',
  )
}

function row({ result }: ReportedTarget): string {
  const { target, measured, standing } = result
  const bar = bufferBar(standing)
  const cells = [
    code(sloId(measured.slo)),
    unbroken(markdown(floorText(measured.slo))),
    bar === null ? '–' : code(bar),
    unbroken(markdown(aimText(target.aim, measured.slo))),
    targetSliText(result) ?? '–',
    `${ICONS[standing.state]} ${markdown(stateText(standing))}`,
    standing.buffer ? markdown(bufferText(standing.buffer)) : '–',
  ]
  return `| ${cells.join(' | ')} |`
}

function adviceSection(targets: readonly ReportedTarget[]): Section {
  const lines = targets.flatMap(({ result, look }) => {
    const { slo } = result.measured
    if (!look) return []
    const texts = [fitText(look), look.advice && adviceText(look.advice, slo), look.review && reviewText(look.review)]
    return texts.flatMap((text) => (text ? [`- ${code(sloId(slo))} ${markdown(text)}`] : []))
  })
  if (lines.length === 0) return section([])
  return section(
    ['<details><summary>The quarterly look at these targets</summary>', ''],
    lines,
    ['', '</details>', ''],
    'notes',
  )
}

function unknownSection(targets: readonly ReportedTarget[]): Section {
  const lines = targets.flatMap(({ result }) => targetCaveat(result) ?? []).map((text) => `- ${markdown(text)}`)
  return section(lines.length === 0 ? [] : ['**Not known**', ''], lines, [''], 'targets')
}
