import type { Evidence, Reason } from '../../core/model/measurement.ts'
import type { Query } from '../../core/model/query.ts'
import { WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'
import { type Operands, operandsOf } from '../../core/promql/operands.ts'
import { reachOf } from './ask-in-pieces.ts'
import { askBundles } from './bundle.ts'
import type { Context } from './context.ts'
import type { Piece } from './pieces.ts'
import { rangeOf } from './queries.ts'
import { singleAnswer } from './query-client.ts'
import { by, questionOver } from './question.ts'

/** What came back for an expression. */
export interface Looked {
  /** Whether nothing did, for a piece at least. */
  readonly isEmpty: boolean
  /** Whether it says that no event was good, or none bad, as it would where something counts as 0 that is missing. */
  readonly isExtreme: boolean
  /** The pieces for which an answer was due. */
  readonly pieces: readonly Piece[]
}

/** What an answer leaves open. */
export interface Missing {
  /** Why it can't be believed; null when it can. */
  readonly reason: Reason | null
  /** The selectors that match nothing and of which the query says that this means 0. */
  readonly defaulted: readonly string[]
  /** Whether none of its selectors matches anything. */
  readonly isAll: boolean
  readonly evidence: readonly Evidence[]
}

const NOTHING: Missing = { reason: null, defaulted: [], isAll: false, evidence: [] }

/** The selectors that a query with an answer has series for. */
export const presentIn = (query: Query): readonly string[] => operandsIn(query)?.required ?? []

/** The operands of a query of either form; null for one that PromQL's grammar can't read. */
export const operandsIn = ({ form, text }: Query): Operands | null =>
  form === 'expression'
    ? operandsOf(text)
    : { isLone: true, required: [text], defaulted: [], hidesMissing: false, mayFilterAll: true }

/**
 * Looks for selectors of a query that match nothing. Asks only where one could be missing: where nothing came back, where the query
 * has an answer without them, and where the answer is what a 0 in their place makes.
 */
export async function missingFrom(query: Query, looked: Looked, context: Context): Promise<Missing> {
  const { isEmpty, isExtreme, pieces } = looked
  const operands = operandsIn(query)
  if (!operands) return isEmpty ? { ...NOTHING, reason: { kind: 'empty-answer', cause: 'unread' } } : NOTHING
  const { isLone, hidesMissing, mayFilterAll } = operands
  const required = !isLone && (isEmpty || hidesMissing) ? operands.required : []
  const defaulted = isExtreme || isEmpty ? operands.defaulted : []
  const asked = await Promise.all([...required, ...defaulted].map((one) => presenceOf(one, pieces, context)))
  const evidence = asked.flatMap((one) => one.evidence)
  const unusable = asked.find((one) => one.reason !== null)
  if (unusable) return { ...NOTHING, reason: unusable.reason, evidence }
  const missing = asked.filter((one) => one.isMissing).map(({ selector }) => selector)
  const isAll = missing.length > 0 && missing.length === operands.required.length + operands.defaulted.length
  const found = { defaulted: missing.filter((one) => defaulted.includes(one)), isAll, evidence }
  const operand = missing.find((one) => required.includes(one))
  if (operand !== undefined) return { ...found, reason: { kind: 'missing-operand', of: operand } }
  const isUnmatched = isEmpty && !isLone && !mayFilterAll
  return { ...found, reason: isUnmatched ? { kind: 'empty-answer', cause: 'unmatched' } : null }
}

interface Presence {
  readonly selector: string
  /** Whether it matches no series in one of the pieces. */
  readonly isMissing: boolean
  readonly reason: Reason | null
  readonly evidence: readonly Evidence[]
}

async function presenceOf(selector: string, pieces: readonly Piece[], context: Context): Promise<Presence> {
  const longest = Math.max(0, ...pieces.map(({ span }) => span.seconds))
  const questions = pieces.map((piece) => ({ piece, question: seriesIn(selector, piece), seconds: piece.span.seconds }))
  const asked = await askBundles(questions, reachOf, longest, context)
  const answers = asked.pieces.map(({ result }) => singleAnswer(result))
  const unusable = answers.find((answer) => answer.kind === 'unusable')
  return {
    selector,
    isMissing: answers.some((answer) => answer.kind === 'missing'),
    reason: unusable?.reason ?? null,
    evidence: asked.evidence,
  }
}

/** How many series a selector has in a piece. */
export function seriesIn(selector: string, piece: Pick<Piece, 'span' | 'offsetSeconds'>) {
  const { text, name = text } = piece.span
  const named = selector.replaceAll(WINDOW_PLACEHOLDER, name)
  return questionOver(named, (one, label) => `count${by(label)}(last_over_time(${rangeOf(one, piece)}))`)
}
