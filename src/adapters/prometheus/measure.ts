import { type Answer, countsFrom, ratioFrom, slicesFrom, sumOf } from '../../core/budget/counting.ts'
import { type Evidence, type Measurement, unmeasured } from '../../core/model/measurement.ts'
import type { Query } from '../../core/model/query.ts'
import type { Span } from '../../core/model/span.ts'
import type { Context } from './context.ts'
import {
  countOver,
  countWithBirths,
  expressionOver,
  type Piece,
  piecesOf,
  presenceOver,
  slicesOver,
} from './queries.ts'
import { evidenceOf, singleAnswer } from './query-client.ts'
import type { Question } from './question.ts'
import type { Counting } from './resolve.ts'

export interface Measured {
  readonly measurement: Measurement
  readonly evidence: readonly Evidence[]
}

/** A subquery of more points than this is refused by some backends (VictoriaMetrics: 30,000). */
const MAX_POINTS = 25_000
/** Grafana Cloud and Amazon allow ranges of 32 days; others say their limit when it is met. */
const KNOWN_LIMITS: readonly (readonly [RegExp, number])[] = [
  [/\.grafana\.net$/, 32 * 86_400],
  [/^aps-workspaces\./, 32 * 86_400],
]

/** Measures over one span that ends at the context's instant. */
export async function measure(counting: Counting, span: Span, context: Context): Promise<Measured> {
  switch (counting.kind) {
    case 'ratio': {
      const count = (query: Query) => (piece: Piece) =>
        counting.countBirths ? countWithBirths(query.text, counting.total.text, piece) : countOver(query, piece)
      const [events, total] = await Promise.all([
        askInPieces(count(counting.events), span, context),
        askInPieces(count(counting.total), span, context),
      ])
      return {
        measurement: countsFrom(counting.counted, events.answer, total.answer),
        // In the order in which they are judged: so the first without an answer is the one that matters.
        evidence: [...total.evidence, ...events.evidence],
      }
    }
    case 'error-ratio': {
      // A ratio has no counts, so the ratios of two pieces can't be added.
      const whole = { span, offsetSeconds: 0 }
      const question = expressionOver(counting.expression, whole)
      const result = await context.ask.instant(question, context.at, span.seconds)
      return { measurement: ratioFrom(singleAnswer(result)), evidence: [evidenceOf(question, context.at, result)] }
    }
    case 'slices': {
      const { seconds: stepSeconds } = counting.every
      const tooShort = span.seconds < stepSeconds
      if (tooShort) return { measurement: unmeasured({ kind: 'too-coarse', stepSeconds }), evidence: [] }
      const longest = MAX_POINTS * stepSeconds
      const count = (verdict: 'good' | 'bad') => (piece: Piece) => slicesOver(counting, verdict, piece)
      const [good, bad] = await Promise.all([
        askInPieces(count('good'), span, context, longest),
        askInPieces(count('bad'), span, context, longest),
      ])
      return { measurement: slicesFrom(good.answer, bad.answer), evidence: [...good.evidence, ...bad.evidence] }
    }
  }
}

interface PiecedAnswer {
  readonly answer: Answer
  readonly evidence: readonly Evidence[]
}

/** Asks for a count over a span: whole if the backend allows it, else in the fewest pieces that it does. */
async function askInPieces(
  questionOf: (piece: Piece) => Question,
  span: Span,
  context: Context,
  longest = Number.POSITIVE_INFINITY,
): Promise<PiecedAnswer> {
  const known = KNOWN_LIMITS.find(([host]) => host.test(context.host))?.[1] ?? Number.POSITIVE_INFINITY
  const limit = Math.min(longest, known)
  const asked = await Promise.all(
    piecesOf(span, limit).map(async (piece) => {
      const question = questionOf(piece)
      const result = await context.ask.instant(question, context.at, piece.span.seconds + piece.offsetSeconds)
      return { answer: singleAnswer(result), evidence: evidenceOf(question, context.at, result) }
    }),
  )
  const answer = sumOf(asked.map((one) => one.answer))
  const learned =
    answer.kind === 'unusable' && answer.reason.kind === 'window-too-long' ? answer.reason.limitSeconds : null
  // The limit that a backend names is followed once; one that refuses its own limit stays unanswered.
  if (learned !== null && learned > 0 && learned < Math.min(limit, span.seconds)) {
    return await askInPieces(questionOf, span, context, learned)
  }
  return { answer, evidence: asked.map((one) => one.evidence) }
}

/** Coverage is looked at in steps of this length, the first of which at most {@link MAX_STEPS} fit the window. */
const STEPS = [60, 300, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400] as const
const MAX_STEPS = 750

/** The share of the span for which the total has data; a ready-made ratio doesn't tell. */
export async function coverageOf(
  counting: Counting,
  measuring: Promise<Measured>,
  span: Span,
  context: Context,
): Promise<{ coverage: number | null; evidence: readonly Evidence[] }> {
  switch (counting.kind) {
    case 'error-ratio':
      return { coverage: null, evidence: [] }
    case 'slices': {
      const expected = Math.floor(span.seconds / counting.every.seconds)
      const { measurement } = await measuring
      const total = measurement.kind === 'counts' ? measurement.total.valueOf() : 0
      return { coverage: expected > 0 ? Math.min(total / expected, 1) : null, evidence: [] }
    }
    case 'ratio': {
      const step = STEPS.find((seconds) => span.seconds / seconds <= MAX_STEPS) ?? 86_400
      const expected = Math.floor(span.seconds / step)
      if (expected === 0) return { coverage: null, evidence: [] }
      const { answer, evidence } = await askInPieces(
        (piece) => presenceOver(counting.total, piece, step),
        span,
        context,
      )
      const present = answer.kind === 'number' ? answer.value.valueOf() : null
      return { coverage: present === null || present < 0 ? null : Math.min(present / expected, 1), evidence }
    }
  }
}
