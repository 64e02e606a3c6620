import { type Answer, sumOf } from '../../core/budget/counting.ts'
import type { Evidence } from '../../core/model/measurement.ts'
import type { Span } from '../../core/model/span.ts'
import { DAY } from '../../core/model/time.ts'
import type { Context } from './context.ts'
import { type Piece, piecesOf } from './queries.ts'
import { evidenceOf, singleAnswer } from './query-client.ts'
import type { Question } from './question.ts'
import type { QueryResult } from './response.ts'

/** Grafana Cloud and Amazon allow ranges of 32 days; others say their limit when it is met. */
const KNOWN_LIMITS: readonly (readonly [RegExp, number])[] = [
  [/\.grafana\.net$/, 32 * DAY],
  [/^aps-workspaces\./, 32 * DAY],
]

interface PiecedAnswer {
  readonly answer: Answer
  readonly evidence: readonly Evidence[]
}

interface PiecedResults {
  /** One for each piece. */
  readonly results: readonly QueryResult[]
  readonly evidence: readonly Evidence[]
}

/** Asks for a count over a span: whole if the backend allows it, else in the fewest pieces that it does. */
export async function askInPieces(
  questionOf: (piece: Piece) => Question,
  span: Span,
  context: Context,
  longest = Number.POSITIVE_INFINITY,
): Promise<PiecedAnswer> {
  const { results, evidence } = await resultsInPieces(questionOf, span, context, longest)
  return { answer: sumOf(results.map(singleAnswer)), evidence }
}

/** As {@link askInPieces}, for a question that has several series for an answer. */
export async function resultsInPieces(
  questionOf: (piece: Piece) => Question,
  span: Span,
  context: Context,
  longest = Number.POSITIVE_INFINITY,
): Promise<PiecedResults> {
  const known = KNOWN_LIMITS.find(([host]) => host.test(context.host))?.[1] ?? Number.POSITIVE_INFINITY
  const limit = Math.min(longest, known)
  const asked = await Promise.all(
    piecesOf(span, limit).map(async (piece) => {
      const question = questionOf(piece)
      const result = await context.ask.instant(question, context.at, piece.span.seconds + piece.offsetSeconds)
      return { result, evidence: evidenceOf(question, context.at, result) }
    }),
  )
  const results = asked.map(({ result }) => result)
  const refused = results.find(({ kind }) => kind === 'unusable')
  const learned =
    refused?.kind === 'unusable' && refused.reason.kind === 'window-too-long' ? refused.reason.limitSeconds : null
  // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
  if (learned !== null && learned > 0 && learned < Math.min(limit, span.seconds)) {
    return await resultsInPieces(questionOf, span, context, learned)
  }
  return { results, evidence: asked.map(({ evidence }) => evidence) }
}
