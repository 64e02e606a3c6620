import type { Query } from '../../core/model/query.ts'
import type { Span } from '../../core/model/span.ts'
import { MINUTE } from '../../core/model/time.ts'
import { WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'
import { namesWindow } from '../../core/promql/meaning.ts'
import { by, type Question, questionOf, questionOver } from './question.ts'

/** A stretch of the window that one query covers: `span` long, ending `offsetSeconds` before the evaluation instant. */
export interface Piece {
  readonly span: Span
  readonly offsetSeconds: number
}

/** The fewest equal pieces of at most `limitSeconds` that make up `span`; the whole, when it is short enough. */
export function piecesOf(span: Span, limitSeconds: number): Piece[] {
  const count = Math.ceil(span.seconds / limitSeconds)
  if (count <= 1) return [{ span, offsetSeconds: 0 }]
  const length = Math.ceil(span.seconds / count)
  return Array.from({ length: count }, (_, index) => {
    const offsetSeconds = index * length
    const seconds = Math.min(length, span.seconds - offsetSeconds)
    return { span: { seconds, text: `${seconds}s` }, offsetSeconds }
  })
}

const offset = (seconds: number) => (seconds > 0 ? ` offset ${seconds}s` : '')

/** The events that a query counts over a piece, as one series. */
export function countOver(query: Query, piece: Piece): Question {
  if (query.form === 'expression') return expressionOver(query.text, piece)
  return questionOver(query.text, (selector, label) => `sum${by(label)}(increase(${rangeOf(selector, piece)}))`)
}

/** A selector's samples in a piece. */
export const rangeOf = (selector: string, piece: Piece) =>
  `${selector}[${piece.span.text}]${offset(piece.offsetSeconds)}`

/** A selector's samples at the end of a piece. */
export const atEndOf = (selector: string, piece: Piece) => `${selector}${offset(piece.offsetSeconds)}`

/** An expression can't take an offset itself; a subquery of one point at the piece's end can. */
export function expressionOver(expression: string, piece: Piece): Question {
  const { text: range, name = range } = piece.span
  const text = expression.replaceAll(WINDOW_PLACEHOLDER, namesWindow(expression) ? name : range)
  if (piece.offsetSeconds !== 0) {
    return questionOf(`last_over_time((${text}\n)[1s:1s] offset ${piece.offsetSeconds}s)`)
  }
  // A recorded ratio is a selector and nothing else; of any other text the planner makes nothing.
  return questionOver(text, (selector) => selector)
}

/** A shorter range may hold a single sample, of which `increase` makes nothing. */
const MIN_RANGE = 5 * MINUTE

/** How many of the piece's points, one every `stepSeconds`, had data for `query`. */
export function presenceOver(query: Query, piece: Piece, stepSeconds: number): Question {
  const step = `${stepSeconds}s`
  if (query.form === 'selector') {
    return questionOver(query.text, (one, label) => pointsOf(`count${by(label)}(${one})`, piece, step))
  }
  const recent = query.text.replaceAll(WINDOW_PLACEHOLDER, `${Math.max(stepSeconds, MIN_RANGE)}s`)
  return questionOf(pointsOf(`(${recent}\n)`, piece, step))
}

/**
 * How many points a subquery has. Its range is a second short, for Prometheus before 3.0 includes its left end as well
 * and would see one point too many.
 */
export const pointsOf = (points: string, piece: Piece, step: string) =>
  `count_over_time(${points}[${Math.max(piece.span.seconds - 1, 1)}s:${step}]${offset(piece.offsetSeconds)})`

/** The groups that a selector's series make by these labels, over a span. */
export function groupsOver(selector: string, labels: readonly string[], span: Span): Question {
  const around = (one: string, label: string) => `count${by(...labels, label)}(last_over_time(${one}[${span.text}]))`
  return questionOver(selector, around, labels)
}
