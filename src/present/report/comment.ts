import { sloId } from '../../core/model/slo.ts'
import type { ReportedTarget, TargetReport } from '../../core/targets/report.ts'
import type { TargetResult } from '../../core/targets/result.ts'
import type { TargetStanding } from '../../core/targets/standing.ts'
import { code, markdown, unbroken } from '../markup/escape.ts'
import { plural } from '../markup/numbers.ts'
import { compose, type Section, section } from '../markup/sections.ts'
import { quotedReason } from '../reasons.ts'
import {
  adviceText,
  aimText,
  bufferBar,
  bufferText,
  fitText,
  floorText,
  MARKS,
  reviewText,
  targetSliText,
} from '../targets/words.ts'
import { isBroken, runbookSection, serviceOf } from './runbooks.ts'

/** By this the comment is found again; it says nothing of the content, which may change. `key` tells the comments of several jobs apart. */
export const commentMarker = (key: string | null): string =>
  `<!-- ${['slo-gate:targets:v1', ...(key === null ? [] : [key])].join(' ')} -->`

/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000

/** More rows than this are folded, so that the rest of the conversation stays in sight. */
const OPEN_ROWS = 12

/** The comment on a pull request, of the job that `key` names. It holds nothing that differs between two runs with the same numbers. */
export const targetsComment = (report: TargetReport, key: string | null): string =>
  `${commentMarker(key)}\n${targetsBody(report, key)}`

/**
 * The report as Markdown, for the comment and the job summary: the most important targets first. Where there are many, their rows
 * come before what else there is to say of those that are folded.
 */
export function targetsBody(report: TargetReport, key: string | null = null): string {
  const targets = report.targets.toSorted((a, b) => rankOf(a) - rankOf(b))
  const [open, folded] = [targets.slice(0, OPEN_ROWS), targets.slice(OPEN_ROWS)]
  const shown = new Set(open.map(serviceOf))
  const [near, far] = [
    targets.filter((one) => shown.has(serviceOf(one))),
    targets.filter((one) => !shown.has(serviceOf(one))),
  ]
  const foldable = folded.length === 0 ? unfolded : fold
  const of = key === null ? '' : ` · ${code(key)}`
  const sections = [
    section([`### ${targetsHeadline(report)}${of} · informational`, '', INFORMATION, '']),
    tableSection(open),
    foldable('Runbooks', runbookSection(near)),
    foldable('Not known', unknownSection(open)),
    fold(`${plural(folded.length, 'more target')}: ${tally(folded)}`, tableSection(folded)),
    fold('Runbooks of the other services', runbookSection(far)),
    fold('Not known of these', unknownSection(folded)),
    fold('The buffers, and the quarterly look', bufferSection(targets)),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, COMMENT_LIMIT)
}

/** All targets in one line. */
export function targetsHeadline(report: TargetReport): string {
  const { targets } = report
  const of = (state: TargetStanding['state']) => countOf(state, targets)
  switch (report.overall) {
    case 'missed':
      return `🔹 Performance targets: ${of('missed')} of ${targets.length} missed`
    case 'met':
      if (of('met') === 0) return '⚪ Performance targets: idle, there was no traffic'
      return `🎯 Performance targets: met (${of('idle') === 0 ? of('met') : `${of('met')}, and ${of('idle')} idle`})`
    case 'unclear':
      return targets.length === 0
        ? '⚪ Performance targets: none to report'
        : '❔ Performance targets: none is known to be missed'
  }
}

const INFORMATION = [
  '**For your information: this blocks nothing.**',
  `The floor ${code(MARKS.floor)} is the SLO, a contract.`,
  `The target ${code(MARKS.target)} is the team’s own stretch number above it.`,
  `Between the two lies the buffer, and ${code(MARKS.measured)} is the SLI that was measured.`,
].join(' ')

const STATES = ['missed', 'unknown', 'idle', 'met'] as const

/** A broken floor comes before a missed target, and what is not known before what is well. */
const rankOf = (reported: ReportedTarget) => (isBroken(reported) ? -1 : STATES.indexOf(reported.result.standing.state))

const countOf = (state: TargetStanding['state'], targets: readonly ReportedTarget[]) =>
  targets.filter(({ result }) => result.standing.state === state).length

/** How many are in which state: "2 missed, 3 met". */
const tally = (targets: readonly ReportedTarget[]) =>
  STATES.map((state) => `${countOf(state, targets)} ${state}`)
    .filter((text) => !text.startsWith('0 '))
    .join(', ')

function tableSection(targets: readonly ReportedTarget[]): Section {
  if (targets.length === 0) return section([])
  const rows = targets.map(cells)
  // The raw text is what an e-mail shows; columns of one width can be read there too.
  const widths = HEADER.map((title, column) =>
    Math.min(Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)), WIDEST),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return section([line(HEADER), '|:--|--:|:-:|:--|:--|'], rows.map(line), [''], 'targets')
}

const HEADER = ['SLO', 'floor', 'where the SLI lies', 'target', 'state']
/** One long name must not make every row as long. */
const WIDEST = 32

function cells({ result }: ReportedTarget): string[] {
  const { target, measured, standing } = result
  const bar = bufferBar(standing)
  return [
    code(sloId(measured.slo)),
    number(floorText(measured.slo)),
    bar === null ? '–' : `${code(bar)}<br>${measuredText(result)}`,
    number(aimText(target.aim, measured.slo)),
    stateCell(standing),
  ]
}

/** The SLI that is held against the target; of a latency target, it is not the share that the floor speaks of. */
function measuredText(result: TargetResult): string {
  const { aim } = result.target
  return unbroken(`${targetSliText(result)}${aim.kind === 'latency' ? ` within ${aim.within.text}` : ''}`)
}

/** `99% within 500ms` may break before "within" only. */
const number = (text: string) => unbroken(text).replace('%\u00a0', '% ')

/** The two numbers have two colours: blue is the target, red the floor. */
function stateCell(standing: TargetStanding): string {
  switch (standing.state) {
    case 'missed':
      return standing.position === 'below-floor'
        ? `${unbroken('🔹 missed,')} ${unbroken('🔴 below the floor')}`
        : `${unbroken('🔹 missed,')} ${unbroken('in the buffer')}`
    case 'met':
      return unbroken('🎯 met')
    case 'idle':
      return unbroken('⚪ idle')
    case 'unknown':
      return unbroken('❔ unknown')
  }
}

function unknownSection(targets: readonly ReportedTarget[]): Section {
  const lines = targets.flatMap(({ result: { measured, standing } }) =>
    standing.state === 'unknown'
      ? `- ${code(sloId(measured.slo))}: ${markdown(quotedReason(standing.reason).text)}`
      : [],
  )
  return section(lines.length === 0 ? [] : [''], lines, [''], 'targets')
}

/** The buffer of each target, and what the quarterly look makes of it. */
function bufferSection(targets: readonly ReportedTarget[]): Section {
  const ofTargets = targets.flatMap(({ result: { measured, standing }, look }) => {
    const texts = [
      standing.buffer && `a buffer of ${bufferText(standing.buffer)}.`,
      look && fitText(look),
      look?.advice && adviceText(look.advice, measured.slo),
    ].filter(Boolean)
    return texts.length === 0 ? [] : `- ${code(sloId(measured.slo))}: ${texts.join(' ')}`
  })
  // One file has all targets of a service, and one day of review.
  const ofServices = targets.flatMap((one) =>
    one.look?.review ? `- ${code(serviceOf(one))}: ${reviewText(one.look.review)}` : [],
  )
  const lines = [...ofTargets, ...new Set(ofServices)]
  return section(lines.length === 0 ? [] : [''], lines, [''], 'notes')
}

/** A section under a title. */
function unfolded(title: string, { head, body, foot, noun }: Section): Section {
  return section(head.length === 0 ? [] : [`**${title}**`, ...head], body, foot, noun)
}

/** A section that is unfolded by a click; nothing for an empty one. */
function fold(title: string, { head, body, foot, noun }: Section): Section {
  if (head.length === 0) return section([])
  return section([`<details><summary>${title}</summary>`, '', ...head], body, [...foot, '</details>', ''], noun)
}
