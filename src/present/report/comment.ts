import { sloId } from '../../core/model/slo.ts'
import type { ReportedTarget, TargetReport } from '../../core/targets/report.ts'
import type { TargetResult } from '../../core/targets/result.ts'
import type { TargetStanding } from '../../core/targets/standing.ts'
import { excludedSection, excludedTexts } from '../exclusions.ts'
import { code, hidden, markdown, padded, unbroken, words } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
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
export const commentMarker = (key: string | null): Markdown =>
  hidden(['slo-gate:targets:v1', ...(key === null ? [] : [key])].join(' '))

/** In bytes; GitHub refuses a body of more than 65,536 characters. */
const COMMENT_LIMIT = 60_000

/** More rows than this are folded, so that the rest of the conversation stays in sight. */
const OPEN_ROWS = 12

/** The comment on a pull request, of the job that `key` names. It holds nothing that differs between two runs with the same numbers. */
export const targetsComment = (report: TargetReport, key: string | null): Markdown =>
  md`${commentMarker(key)}\n${targetsBody(report, key)}`

/**
 * The report as Markdown, for the comment and the job summary: the most important targets first. Where there are many, their rows
 * come before what else there is to say of those that are folded.
 */
export function targetsBody(report: TargetReport, key: string | null = null): Markdown {
  const targets = report.targets.toSorted((a, b) => rankOf(a) - rankOf(b))
  const [open, folded] = [targets.slice(0, OPEN_ROWS), targets.slice(OPEN_ROWS)]
  const shown = new Set(open.map(serviceOf))
  const [near, far] = [
    targets.filter((one) => shown.has(serviceOf(one))),
    targets.filter((one) => !shown.has(serviceOf(one))),
  ]
  const foldable = folded.length === 0 ? unfolded : fold
  const of = key === null ? '' : md` · ${code(key)}`
  const sections = [
    section([md`### ${words(targetsHeadline(report))}${of} · informational`, '', INFORMATION, '']),
    tableSection(open),
    foldable(md`Runbooks`, runbookSection(near)),
    foldable(md`Not known`, unknownSection(open)),
    fold(words(`${plural(folded.length, 'more target')}: ${tally(folded)}`), tableSection(folded)),
    fold(md`Runbooks of the other services`, runbookSection(far)),
    fold(md`Not known of these`, unknownSection(folded)),
    fold(
      md`Excluded time, and what there would be without`,
      excludedSection(excludedTexts(targets.map(({ result }) => result.measured)), ['']),
    ),
    fold(md`The buffers, and the quarterly look`, bufferSection(targets)),
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

const INFORMATION = joined(
  [
    md`**For your information: this blocks nothing.**`,
    md`The floor ${code(MARKS.floor)} is the SLO, a contract.`,
    md`The target ${code(MARKS.target)} is the team’s own stretch number above it.`,
    md`Between the two lies the buffer, and ${code(MARKS.measured)} is the SLI that was measured.`,
  ],
  ' ',
)

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
  const line = (row: readonly Markdown[]) =>
    md`| ${joined(
      row.map((cell, column) => padded(cell, widths[column] ?? 0)),
      ' | ',
    )} |`
  return section([line(HEADER), md`|:--|--:|:-:|:--|:--|`], rows.map(line), [''], 'targets')
}

const HEADER = [md`SLO`, md`floor`, md`where the SLI lies`, md`target`, md`state`]
/** One long name must not make every row as long. */
const WIDEST = 32

function cells({ result }: ReportedTarget): Markdown[] {
  const { target, measured, standing } = result
  const bar = bufferBar(standing)
  return [
    code(sloId(measured.slo)),
    figure(floorText(measured.slo)),
    bar === null ? md`–` : md`${code(bar)}<br>${measuredText(result)}`,
    figure(aimText(target.aim, measured.slo)),
    stateCell(standing),
  ]
}

/** The SLI that is held against the target; of a latency target, it is not the share that the floor speaks of. */
function measuredText(result: TargetResult): Markdown {
  const { aim } = result.target
  return unbroken(words(`${targetSliText(result)}${aim.kind === 'latency' ? ` within ${aim.within.text}` : ''}`))
}

/** `99% within 500ms` may break before "within" only. */
const figure = (text: string) =>
  joined(
    text.split(/(?<=%) /).map((part) => unbroken(words(part))),
    ' ',
  )

const MISSED = unbroken(md`🔹 missed,`)

/** The two numbers have two colors: blue is the target, red the floor. */
function stateCell(standing: TargetStanding): Markdown {
  switch (standing.state) {
    case 'missed':
      return standing.position === 'below-floor'
        ? md`${MISSED} ${unbroken(md`🔴 below the floor`)}`
        : md`${MISSED} ${unbroken(md`in the buffer`)}`
    case 'met':
      return unbroken(md`🎯 met`)
    case 'idle':
      return unbroken(md`⚪ idle`)
    case 'unknown':
      return unbroken(md`❔ unknown`)
  }
}

function unknownSection(targets: readonly ReportedTarget[]): Section {
  const lines = targets.flatMap(({ result: { measured, standing } }) =>
    standing.state === 'unknown'
      ? md`- ${code(sloId(measured.slo))}: ${markdown(quotedReason(standing.reason).text)}`
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
    ].flatMap((text) => (text ? [words(text)] : []))
    return texts.length === 0 ? [] : md`- ${code(sloId(measured.slo))}: ${joined(texts, ' ')}`
  })
  // One file has all targets of a service, and one day of review.
  const ofServices = targets.flatMap((one) =>
    one.look?.review ? md`- ${code(serviceOf(one))}: ${words(reviewText(one.look.review))}` : [],
  )
  const lines = [...ofTargets, ...new Set(ofServices)]
  return section(lines.length === 0 ? [] : [''], lines, [''], 'notes')
}

/** A section under a title. */
function unfolded(title: Markdown, { head, body, foot, noun }: Section): Section {
  return section(head.length === 0 ? [] : [md`**${title}**`, ...head], body, foot, noun)
}

/** A section that is unfolded by a click; nothing for an empty one. */
function fold(title: Markdown, { head, body, foot, noun }: Section): Section {
  if (head.length === 0) return section([])
  return section([md`<details><summary>${title}</summary>`, '', ...head], body, [...foot, md`</details>`, ''], noun)
}
