import type { KeptSpan } from '../../core/exclusions/kept.ts'
import type { Evidence, Reason } from '../../core/model/measurement.ts'
import type { Query } from '../../core/model/query.ts'
import { WINDOW_PLACEHOLDER } from '../../core/promql/grammar.ts'
import { askInPieces } from './ask-in-pieces.ts'
import type { Context } from './context.ts'
import type { Piece } from './pieces.ts'
import { atEndOf, rangeOf } from './queries.ts'
import { by, type Question, questionOf, questionOver } from './question.ts'
import { selectorsIn } from './selectors-in.ts'

interface Probed {
  /** Why a count of nothing is no count; null when it is one. */
  readonly reason: Reason | null
  readonly evidence: readonly Evidence[]
}

const NOTHING: Probed = { reason: null, evidence: [] }

/**
 * Looks for native histograms behind queries that counted nothing: `increase` of one is a histogram, of which some operations
 * make 0, and others nothing.
 */
export async function nativeHistogramsIn(queries: readonly Query[], kept: KeptSpan, context: Context): Promise<Probed> {
  const selectors = queries.flatMap(countedSelectors)
  if (selectors.length === 0) return NOTHING
  const support = await supportsThem(context)
  if (support !== true) return { reason: support, evidence: [] }
  const probed = await Promise.all(
    selectors.map((selector) => askInPieces((piece) => histogramsOver(selector, piece), kept, context)),
  )
  const reasons = probed.flatMap(({ answer }): Reason[] => {
    if (answer.kind === 'unusable') return [answer.reason]
    return answer.kind === 'number' && answer.value.gt(0) ? [{ kind: 'native-histogram' }] : []
  })
  const evidence = probed.flatMap((one) => one.evidence)
  return { reason: reasons.find(({ kind }) => kind === 'native-histogram') ?? reasons[0] ?? null, evidence }
}

/** Expressions that read native histograms as such know what they do. */
function countedSelectors({ form, text }: Query): readonly string[] {
  if (form === 'selector') return [text]
  if (/\bhistogram_/.test(text)) return []
  return selectorsIn(text).flatMap((selector) => (selector.text.includes(WINDOW_PLACEHOLDER) ? [] : [selector.text]))
}

/** Whether the backend knows native histograms; null when not, and otherwise why that can't be determined. */
async function supportsThem({ ask, at }: Context): Promise<true | null | Reason> {
  const result = await ask.instant(questionOf('histogram_count(vector(0))'), at, 0)
  if (result.kind === 'samples') return true
  const { reason } = result
  return reason.kind === 'rejected' && /unknown func/i.test(reason.detail) ? null : reason
}

/**
 * How many series of a selector are native histograms, in a piece or at its end. Floats have no count of their own, and fall out; so
 * does the increase of what was first one and then the other.
 */
export const histogramsOver = (selector: string, piece: Piece): Question =>
  questionOver(
    selector,
    (one, label) =>
      `count${by(label)}(histogram_count(increase(${rangeOf(one, piece)})) or histogram_count(${atEndOf(one, piece)}))`,
  )
