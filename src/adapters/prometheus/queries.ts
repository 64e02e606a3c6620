import { UNITS } from '../../core/model/duration.ts'
import type { Query } from '../../core/model/query.ts'
import type { Span } from '../../core/model/span.ts'
import { MINUTE } from '../../core/model/time.ts'
import { WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'
import { namesWindow } from '../../core/promql/meaning.ts'
import { growthIn } from './growth.ts'
import { type Piece, wholePiece } from './pieces.ts'
import { by, type Question, questionOf, questionOver } from './question.ts'

/** The piece that a step of a history is, which ends at the step's instant. */
export const stepPiece = (seconds: number): Piece => wholePiece({ seconds, text: stepText(seconds) })

/** As recording rules are named, `1h` and not `3600s`: a ready-made ratio has its steps under that name. */
function stepText(seconds: number): string {
  const [unit, size] = (['d', 'h', 'm', 's'] as const)
    .map((one) => [one, UNITS[one]] as const)
    .find(([, size]) => seconds % size === 0) ?? ['s', 1]
  return `${seconds / size}${unit}`
}

const offset = (seconds: number) => (seconds > 0 ? ` offset ${seconds}s` : '')

/** The events that a query counts over a piece, as one series. */
export function countOver(query: Query, piece: Piece): Question {
  if (query.form === 'expression') return expressionOver(query.text, piece)
  return questionOver(query.text, (selector, label) => `sum${by(label)}(${piece.growth}(${rangeOf(selector, piece)}))`)
}

/** A selector's samples in a piece. */
export const rangeOf = (selector: string, piece: Pick<Piece, 'span' | 'offsetSeconds'>) =>
  `${selector}[${piece.span.text}]${offset(piece.offsetSeconds)}`

/** A selector's samples at the end of a piece. */
export const atEndOf = (selector: string, piece: Piece) => `${selector}${offset(piece.offsetSeconds)}`

/** An expression can't take an offset itself; a subquery of one point at the piece's end can. */
export function expressionOver(expression: string, piece: Piece): Question {
  const { text: range, name = range } = piece.span
  const exact = growthIn(expression, piece.growth)
  const text = exact.replaceAll(WINDOW_PLACEHOLDER, namesWindow(expression) ? name : range)
  if (piece.offsetSeconds !== 0) {
    return questionOf(`last_over_time((${text}\n)[1s:1s] offset ${piece.offsetSeconds}s)`)
  }
  // A recorded ratio is a selector and nothing else; of any other text the planner makes nothing.
  return questionOver(text, (selector) => selector)
}

/** A shorter range may hold a single sample, of which `increase` makes nothing. */
const MIN_RANGE = 5 * MINUTE

/**
 * How many of the piece's points, one every `stepSeconds`, had data for `query`. Of a piece that ends at the instant there is no answer
 * without data at the instant: its points lie on the clock, and the last of them may be long ago.
 */
export function presenceOver(query: Query, piece: Piece, stepSeconds: number): Question {
  const step = `${stepSeconds}s`
  const now = (points: string) => (piece.offsetSeconds === 0 ? ` and ${points}` : '')
  if (query.form === 'selector') {
    return questionOver(query.text, (one, label) => {
      const present = `count${by(label)}(${one})`
      return `${pointsOf(present, piece, step)}${now(present)}`
    })
  }
  const recent = `(${recently(query, piece.span, Math.max(stepSeconds, MIN_RANGE))}\n)`
  return questionOf(`${pointsOf(recent, piece, step)}${now(recent)}`)
}

/** How many samples the busiest series of a query has in a span; of an expression, whether it has a value. */
export function samplesOver(query: Query, { span }: Piece, window: Span): Question {
  if (query.form === 'selector') {
    return questionOver(query.text, (one, label) => `max${by(label)}(count_over_time(${one}[${span.text}]))`)
  }
  return questionOf(`(${recently(query, window, Math.max(span.seconds, MIN_RANGE))}\n)`)
}

/** An expression over the last seconds; what is recorded over the window alone has no shorter one. */
function recently({ text }: Query, { text: range, name = range }: Span, seconds: number): string {
  return text.replaceAll(WINDOW_PLACEHOLDER, namesWindow(text) ? name : `${seconds}s`)
}

/**
 * How many points a subquery has. Its range is a second short, for Prometheus before 3.0 includes its left end as well
 * and would see one point too many.
 */
export const pointsOf = (points: string, piece: Piece, step: string) =>
  `count_over_time(${points}[${Math.max(piece.span.seconds - 1, 1)}s:${step}]${offset(piece.offsetSeconds)})`

/** The groups that a selector's series make by these labels, in a piece. */
export function groupsOver(selector: string, labels: readonly string[], piece: Piece): Question {
  const around = (one: string, label: string) => `count${by(...labels, label)}(last_over_time(${rangeOf(one, piece)}))`
  return questionOver(selector, around, labels)
}
