import { DAY } from '../../core/model/time.ts'
import type { Piece } from './pieces.ts'
import { type Question, questionOver } from './question.ts'

/** A piece, or several that are asked for as one. */
export interface AskedPiece {
  /** Of several, the latest. */
  readonly piece: Piece
  readonly question: Question
  /** How much of time the question reads. */
  readonly seconds: number
}

/** Fewer are no less work as one. */
const FEWEST = 3

/** What is alike and ends a day after another of its kind, in order; all that is alone in that is a run of one. */
export function dailyRuns<One>(
  all: readonly One[],
  endOf: (one: One) => number,
  kindOf: (one: One) => string,
): One[][] {
  const runs: One[][] = []
  const open = new Map<string, One[]>()
  for (const one of all.toSorted((a, b) => endOf(a) - endOf(b))) {
    const run = open.get(kindOf(one))
    const last = run?.at(-1)
    if (run && last && endOf(one) - endOf(last) === DAY) run.push(one)
    else {
      const begun = [one]
      runs.push(begun)
      open.set(kindOf(one), begun)
    }
  }
  return runs.flatMap((run) => (run.length < FEWEST ? run.map((one) => [one]) : [run]))
}

/**
 * How pieces are asked for. What is kept beside business hours comes each day at the same time: a subquery adds that up for the work of a
 * single piece, where the question is about a selector. Each piece is measured at its own end all the same.
 */
export function askedPieces(
  questionOver: (piece: Piece) => Question,
  pieces: readonly Piece[],
  longest: number,
  at: number,
): AskedPiece[] {
  const alone = (piece: Piece): AskedPiece => ({ piece, question: questionOver(piece), seconds: piece.span.seconds })
  const kindOf = ({ span, growth, after, offsetSeconds }: Piece) =>
    [span.text, growth, after === null ? '' : after - offsetSeconds].join(' ')
  return dailyRuns(pieces, (piece) => at - piece.offsetSeconds, kindOf).flatMap((run) => {
    const [latest] = run.slice(-1)
    if (!latest || run.length < FEWEST) return run.map(alone)
    // Subqueries are evaluated at whole days, of which the first after a piece must have come.
    const isOver = (piece: Piece) => piece.offsetSeconds >= untilMidnight(at - piece.offsetSeconds)
    const [over, rest] = [run.filter(isOver), run.filter((piece) => !isOver(piece))]
    const asked = runQuestion(questionOver, over, longest, at)
    return asked ? [asked, ...rest.map(alone)] : run.map(alone)
  })
}

/** How long it is to the next midnight; at midnight a whole day, since a piece that ends at the instant is asked for in another way. */
const untilMidnight = (end: number) => DAY - (end % DAY)

function runQuestion(
  questionFor: (piece: Piece) => Question,
  run: readonly Piece[],
  longest: number,
  at: number,
): AskedPiece | null {
  const latest = run.at(-1)
  if (!latest || run.length < FEWEST) return null
  const until = untilMidnight(at - latest.offsetSeconds)
  const { after, span } = latest
  const relative = {
    ...latest,
    offsetSeconds: until,
    after: after === null ? null : after - latest.offsetSeconds + until,
  }
  const { over } = questionFor(relative)
  const seconds = run.length * DAY + span.seconds
  if (!over || seconds > longest) return null
  const offset = latest.offsetSeconds - until
  const summed = (text: string) =>
    `sum_over_time(${text}[${run.length * DAY - 1}s:${DAY}s]${offset > 0 ? ` offset ${offset}s` : ''})`
  return {
    piece: latest,
    question: questionOver(over.selector, (selector, by) => summed(over.around(selector, by)), over.labels),
    seconds,
  }
}
