import type Fraction from 'fraction.js'
import { together } from '../../core/model/group-by.ts'
import { roundedFraction } from '../../core/model/rounded-fraction.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import type { Aim } from '../../core/model/target.ts'
import { type Advice, WINDOWS } from '../../core/targets/advice.ts'
import type { Buffer } from '../../core/targets/buffer.ts'
import type { TargetLook, TargetResult } from '../../core/targets/result.ts'
import type { ReviewNotice } from '../../core/targets/review.ts'
import type { Position, TargetStanding } from '../../core/targets/standing.ts'
import type { Fit } from '../../core/targets/volatility.ts'
import { count, minutes, points, sliText } from '../markup/numbers.ts'
import { quotedReason } from '../reasons.ts'

/** The contract's number as the floor of the target: `99.9%`, or `99% within 500ms`. */
export const floorText = (slo: Slo): string => `${slo.objective.text}${withinText(slo)}`

/** The target in words: `99.95%`, or `99% within 200ms`. */
export function aimText(aim: Aim, slo: Slo): string {
  return aim.kind === 'ratio' ? `${aim.text}${withinText(slo)}` : `${slo.objective.text} within ${aim.within.text}`
}

const withinText = ({ indicator }: Slo) => (indicator.kind === 'latency' ? ` within ${indicator.within.text}` : '')

/** The SLI that is held against the target, with two digits more than the target; null when there is none. */
export function targetSliText({ target: { aim }, standing, measured }: TargetResult): string | null {
  if (standing.state === 'idle' || standing.state === 'unknown') return null
  return sliText(standing.sli, aim.kind === 'ratio' ? aim.text : measured.slo.objective.text)
}

const POSITIONS: Readonly<Record<Position, string>> = {
  'above-target': 'above the target',
  'in-buffer': 'in the buffer',
  'below-floor': 'below the floor',
}

/** Whether the target is met, and where the SLI lies: "missed, in the buffer". */
export function stateText(standing: TargetStanding): string {
  switch (standing.state) {
    case 'met':
      return 'met'
    case 'missed':
      return `missed, ${POSITIONS[standing.position]}`
    case 'idle':
      return 'idle'
    case 'unknown':
      return 'unknown'
  }
}

/**
 * The marks of {@link bufferBar}. All of them are in WGL4, the set that every font for code on GitHub's list has: a mark from
 * another font would be of another width.
 */
export const MARKS = { floor: '║', target: '│', measured: '●' } as const

/** What the marks are. */
export const BAR_LEGEND = `${MARKS.floor} floor, ${MARKS.target} target, ${MARKS.measured} measured`

/** How many columns the bar has below the floor, in the buffer, and above the target. */
const [BELOW, WITHIN, ABOVE] = [4, 8, 4]

/** Where the SLI lies between floor and target, as a line of text: `····║────●───│····`. Null when it is not known. */
export function bufferBar(standing: TargetStanding): string | null {
  if (standing.state === 'idle' || standing.state === 'unknown') return null
  const column = columnOf(standing.position, standing.margin)
  const line = [...'·'.repeat(BELOW), ...'─'.repeat(WITHIN), ...'·'.repeat(ABOVE)].with(column, MARKS.measured)
  return [
    line.slice(0, BELOW),
    MARKS.floor,
    line.slice(BELOW, BELOW + WITHIN),
    MARKS.target,
    line.slice(BELOW + WITHIN),
  ]
    .flat()
    .join('')
}

/** Each column is an eighth of the buffer. What lies further out than the bar reaches is at its end. */
function columnOf(position: Position, margin: Fraction | null): number {
  const column = margin && BELOW + margin.mul(WITHIN).floor().valueOf()
  switch (position) {
    case 'below-floor':
      return Math.max(column ?? 0, 0)
    case 'in-buffer':
      return column ?? BELOW
    case 'above-target':
      return Math.min(column ?? Number.POSITIVE_INFINITY, BELOW + WITHIN + ABOVE - 1)
  }
}

/** The buffer in its three units: "0.05 points, 361 events, 21.6 minutes of outage". */
export function bufferText({ share, events, minutes: length }: Buffer): string {
  const counted = events === null ? '' : `, ${count(events.floor())} events`
  return `${points(share)} points${counted}, ${minutes(length)} minutes of outage`
}

const FITS: Readonly<Record<Fit, string>> = {
  'too-thin': 'too thin for how much its days differ; an ordinary bad stretch would cross it',
  fitting: 'fitting for how much its days differ',
  'wider-than-needed': 'wider than needed for how much its days differ',
}

/** Whether the buffer fits the volatility, in a sentence; null when that is not known. */
export function fitText({ fit, volatility }: TargetLook): string | null {
  if (!fit || !volatility) return null
  const moves = `the SLI of a window moves by about ${points(roundedFraction(volatility.swing))} points (estimated from ${volatility.days} days)`
  return `The buffer is ${FITS[fit]}: ${moves}.`
}

/** What the last windows suggest, in a sentence. */
export function adviceText(advice: Advice, slo: Slo): string {
  switch (advice.kind) {
    case 'tighten':
      return `Met in each of the last ${WINDOWS} windows: ${aimText(advice.to, slo)} would have been met too.`
    case 'missed': {
      const { fewerBad, realistic } = advice
      const fewer = fewerBad && `the last one needed ${count(fewerBad)} fewer bad events`
      const reachable = realistic && `${aimText(realistic, slo)} would be a realistic target`
      const parts = [fewer, reachable].filter(Boolean).join('; ')
      return `Missed in each of the last ${WINDOWS} windows${parts === '' ? '' : `: ${parts}`}.`
    }
  }
}

/** That the quarterly look is due, in a sentence. */
export function reviewText(notice: ReviewNotice): string {
  switch (notice.kind) {
    case 'never-reviewed':
      return 'The file does not say when the targets were last looked at; write `reviewed:` after each quarterly look.'
    case 'overdue':
      return `The targets were last looked at on ${notice.reviewed}; the quarterly look was due on ${notice.due}.`
  }
}

/** What keeps targets from being told, each reason once. */
export function targetCaveats(results: readonly TargetResult[]): string[] {
  const untold = results.flatMap(({ measured: { slo }, standing }) =>
    standing.state === 'unknown' ? [{ slo: sloId(slo), reason: quotedReason(standing.reason).text }] : [],
  )
  return together(untold, ({ reason }) => reason).map(
    (group) => `${group.map(({ slo }) => slo).join(', ')}: target unknown: ${group[0].reason}`,
  )
}
