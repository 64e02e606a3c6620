import { type Answer, sumOf } from '../../core/budget/counting.ts'
import type { KeptSpan } from '../../core/exclusions/kept.ts'
import type { Evidence, Reason } from '../../core/model/measurement.ts'
import { DAY, HOUR } from '../../core/model/time.ts'
import { askBundles, type PieceResult } from './bundle.ts'
import type { Context } from './context.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { singleAnswer } from './query-client.ts'
import type { Question } from './question.ts'
import { askedPieces } from './runs.ts'

/** Grafana Cloud and Amazon allow ranges of 32 days; others say their limit when it is met. */
const KNOWN_LIMITS: readonly (readonly [RegExp, number])[] = [
  [/\.grafana\.net$/, 32 * DAY],
  [/^aps-workspaces\./, 32 * DAY],
]

export interface PiecedAnswer {
  /** Of all pieces together. */
  readonly answer: Answer
  readonly pieces: readonly { readonly piece: Piece; readonly answer: Answer }[]
  readonly evidence: readonly Evidence[]
}

export interface PiecedResults {
  readonly pieces: readonly PieceResult[]
  readonly evidence: readonly Evidence[]
}

/** So often pieces are halved that read too much; more would be a dozen queries for one number. */
export const MOST_HALVINGS = 3
/** In seconds: in shorter pieces a rare event would be lost at their edges. */
const SHORTEST_PIECE = HOUR

/**
 * Asks for a count over what counts of a span: whole if all of it does and the backend allows it, else in the pieces that are kept, each at its own
 * end, in the fewest queries that the backend allows.
 */
export async function askInPieces(
  questionOf: (piece: Piece) => Question,
  kept: KeptSpan,
  context: Context,
  longest = Number.POSITIVE_INFINITY,
): Promise<PiecedAnswer> {
  const asked = await resultsInPieces(questionOf, kept, context, longest)
  const pieces = asked.pieces.map(({ piece, result }) => ({ piece, answer: singleAnswer(result) }))
  return { answer: sumOf(pieces.map(({ answer }) => answer)), pieces, evidence: asked.evidence }
}

/** As {@link askInPieces}, for a question that has several series for an answer. */
export async function resultsInPieces(
  questionOf: (piece: Piece) => Question,
  kept: KeptSpan,
  context: Context,
  longest = Number.POSITIVE_INFINITY,
  halvings = MOST_HALVINGS,
): Promise<PiecedResults> {
  const known = KNOWN_LIMITS.find(([host]) => host.test(context.host))?.[1] ?? Number.POSITIVE_INFINITY
  const limit = Math.min(longest, known)
  const { seconds } = kept.span
  const pieces = await piecesOf(kept, limit, context)
  // All that are asked of one span may share a request, whatever is excluded of it for one or another.
  const reach = (some: readonly Piece[]) => (seconds <= limit ? seconds : reachOf(some))
  const asked = await askBundles(askedPieces(questionOf, pieces, limit, context.at), reach, limit, context)
  const refused = asked.pieces.map(({ result }) => result).find((result) => result.kind === 'unusable')
  const shorter = refused ? shorterFor(refused.reason, Math.min(limit, seconds), halvings) : null
  return shorter === null ? asked : await resultsInPieces(questionOf, kept, context, shorter.longest, shorter.halvings)
}

/** How far pieces look back from the evaluation instant, in seconds. */
export const reachOf = (pieces: readonly Piece[]): number =>
  Math.max(0, ...pieces.map(({ span, offsetSeconds }) => span.seconds + offsetSeconds))

/** How long pieces may be instead, in seconds, where shorter ones may be answered; null where none would be. */
function shorterFor(reason: Reason, tried: number, halvings: number): { longest: number; halvings: number } | null {
  switch (reason.kind) {
    // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
    case 'window-too-long': {
      const longest = reason.limitSeconds ?? 0
      return longest > 0 && longest < tried ? { longest, halvings } : null
    }
    case 'too-much': {
      const longest = Math.ceil(tried / 2)
      return halvings > 0 && longest >= SHORTEST_PIECE ? { longest, halvings: halvings - 1 } : null
    }
    default:
      return null
  }
}
