import { COVERED, type Coverage } from '../../core/budget/coverage.ts'
import { coverageOf, type Grid, type Seen } from '../../core/budget/presence.ts'
import { type KeptSpan, piecesKept, pointsIn } from '../../core/exclusions/kept.ts'
import { type Evidence, isUnreachable, type Reason } from '../../core/model/measurement.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { DAY, HOUR, MINUTE } from '../../core/model/time.ts'
import { askInPieces } from './ask-in-pieces.ts'
import type { Context } from './context.ts'
import { answersAt } from './history.ts'
import type { Covered, Measured } from './indicators/indicator.ts'
import { isCut, type Piece } from './pieces.ts'
import { stepPiece } from './queries.ts'
import type { Question } from './question.ts'

/** Coverage is looked at in steps of this length, the first of which at most {@link MAX_STEPS} fit the window. */
const STEPS = [
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  DAY,
]
export const MAX_STEPS = 750
/** As long as a scrape interval may be without a gap in a graph. */
const LOOKBACK = 5 * MINUTE
/** When data ended is looked at in so many parts of a step. */
const PARTS = 60

/** How it is asked which part of a window has data. */
export interface PresenceQueries {
  /** How many of a piece's points, `stepSeconds` apart on the clock, have data; nothing, when there are none now. */
  points(piece: Piece, stepSeconds: number): Question
  /** How many samples there are in a span; nothing, when there are none. */
  samples(span: Piece): Question
}

/**
 * How much there are data for, of what counts of the span. One cheap question tells that all is there, as it is nearly always; where it doesn't, the
 * span is looked at step by step, from the instant back, and where the holes are is known then.
 */
export async function coverageOver(
  queries: PresenceQueries,
  measuring: Promise<Measured>,
  kept: KeptSpan,
  context: Context,
): Promise<Covered> {
  const { seconds } = kept.span
  const stepSeconds = STEPS.find((step) => seconds / step <= MAX_STEPS) ?? DAY
  const expected = Math.max(1, expectedPoints(kept, stepSeconds, context))
  const { answer, pieces, evidence } = await askInPieces((piece) => queries.points(piece, stepSeconds), kept, context)
  const points = answer.kind === 'number' ? answer.value.valueOf() : 0
  if (points >= expected) return { coverage: COVERED, evidence }
  if (answer.kind === 'unusable' && isUnreachable(answer.reason)) return undetermined(answer.reason, evidence)
  if (answer.kind === 'number' && answer.value.lt(0))
    return undetermined({ kind: 'negative-count', value: answer.value }, evidence)
  const { measurement } = await measuring
  // What can't be measured needs no reason more.
  if (measurement.kind === 'unmeasured') {
    if (answer.kind === 'unusable') return undetermined(answer.reason, evidence)
    return { coverage: { ...COVERED, share: Math.max(points, 0) / expected }, evidence }
  }
  // A piece that ends at the instant has no answer without data there.
  const last = pieces.find(({ piece }) => piece.offsetSeconds === 0)
  const isFresh =
    last?.answer.kind === 'number' && last.answer.value.gt(0) && (pieces.length === 1 || isCut(kept, context))
  const looked = await inSteps(queries.samples, kept, stepSeconds, isFresh, context)
  if (points <= 0) return { coverage: looked, evidence }
  const share = points / expected
  // Points tell the share, but not when the data ended.
  if (looked.kind === 'undetermined')
    return { coverage: isFresh ? { ...COVERED, share, stepSeconds } : looked, evidence }
  // Where data come often, and steps are long, points tell more of the share: a step with a hole in it is neither there nor missing.
  const isFiner = looked.stepSeconds <= LOOKBACK && LOOKBACK < stepSeconds
  return { coverage: isFiner ? { ...looked, share } : looked, evidence }
}

const undetermined = (reason: Reason, evidence: readonly Evidence[]): Covered => ({
  coverage: { kind: 'undetermined', reason },
  evidence,
})

/** How many points a full span has at least, of those that count. */
function expectedPoints(kept: KeptSpan, stepSeconds: number, context: Context): number {
  if (!isCut(kept, context)) return Math.floor(kept.span.seconds / stepSeconds)
  // The first second of a piece is not looked at.
  const lookedAt = ({ from, to }: Stretch): Stretch => ({ from: Math.min(from + 1, to), to })
  return pointsIn(piecesKept(kept, context.at).map(lookedAt), stepSeconds)
}

type Told = Exclude<Coverage, { kind: 'not-told' }>

/** Looks at a span step by step, the last of which ends at the instant. Undetermined also where it can't be determined when the data ended. */
export async function inSteps(
  samplesIn: (span: Piece) => Question,
  { span, excluded }: KeptSpan,
  stepSeconds: number,
  isFresh: boolean,
  context: Context,
): Promise<Told> {
  const to = context.at
  const lookbackSeconds = Math.max(stepSeconds, LOOKBACK)
  const grid: Grid = { from: to - span.seconds, to, stepSeconds, lookbackSeconds, excluded }
  const looked = await seenIn(samplesIn, grid, context)
  if (looked.kind === 'refused') return { kind: 'undetermined', reason: looked.reason }
  const covered = coverageOf(looked.seen, grid)
  const last = looked.seen.at(-1)
  if (isFresh || last === undefined) return covered
  const end = await endOf(samplesIn, last.at, grid, context)
  if (end.kind === 'refused') return { kind: 'undetermined', reason: end.reason }
  return { ...covered, endedAt: end.at < to ? end.at : null }
}

type Refused = { readonly kind: 'refused'; readonly reason: Reason }

/** When the last data came that the point `last` saw, in unix seconds. */
async function endOf(
  samplesIn: (span: Piece) => Question,
  last: number,
  { to, stepSeconds: coarser, lookbackSeconds, excluded }: Grid,
  context: Context,
): Promise<{ readonly kind: 'end'; readonly at: number } | Refused> {
  const stepSeconds = Math.max(MINUTE, lookbackSeconds / PARTS)
  // What looks at points alone may have ended before the next one.
  const until = Math.min(last + coarser, to)
  const finer: Grid = { from: last - lookbackSeconds, to: until, stepSeconds, lookbackSeconds: stepSeconds, excluded }
  const looked = await seenIn(samplesIn, finer, context)
  return looked.kind === 'refused' ? looked : { kind: 'end', at: looked.seen.at(-1)?.at ?? finer.from }
}

async function seenIn(
  samplesIn: (span: Piece) => Question,
  grid: Grid,
  context: Context,
): Promise<{ readonly kind: 'seen'; readonly seen: readonly Seen[] } | Refused> {
  const { from, to, stepSeconds, lookbackSeconds } = grid
  const count = Math.max(1, Math.ceil((to - from) / stepSeconds))
  const ends = Array.from({ length: count }, (_, index) => to - (count - 1 - index) * stepSeconds)
  const asked = await answersAt(samplesIn(stepPiece(lookbackSeconds)), ends, stepSeconds, context)
  if (asked.kind === 'refused') return asked
  const seen = ends.flatMap((at): Seen[] => {
    const answer = asked.answers.get(at)
    return answer ? [{ at, samples: answer.kind === 'number' ? answer.value.valueOf() : 1 }] : []
  })
  return { kind: 'seen', seen }
}
