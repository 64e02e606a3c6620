import Fraction from 'fraction.js'
import type { Unseen } from '../../core/budget/backend.ts'
import type { Answer } from '../../core/budget/counting.ts'
import type { KeptSpan } from '../../core/exclusions/kept.ts'
import type { IndicatorOf } from '../../core/model/indicator.ts'
import { askInPieces } from './ask-in-pieces.ts'
import type { Context } from './context.ts'
import { dialectOf } from './dialect.ts'
import { isExact, type Piece } from './pieces.ts'
import { countOver, rangeOf } from './queries.ts'
import { by, type Question, questionOver } from './question.ts'

type Ratio = IndicatorOf<'ratio'>

const ZERO = new Fraction(0)
export const NONE_UNSEEN: Unseen = { kind: 'counted', bad: ZERO }
/** Where more of the total than this began within a span, its series got other names; new errors alone don't do that. */
const RENAMED = new Fraction(1, 100)

/** The first values of the bad series that began within a span, which `increase` does not see. That of VictoriaMetrics does, unless a piece begins exactly. */
export async function unseenBad(indicator: Ratio, kept: KeptSpan, context: Context): Promise<Unseen> {
  const { counted, events, total, countNewSeries } = indicator
  const isAsked = counted === 'bad' && !countNewSeries && events.form === 'selector' && total.form === 'selector'
  if (!isAsked) return NONE_UNSEEN
  const dialect = await dialectOf(context)
  if (dialect.kind === 'unknown') return dialect
  if (dialect.kind === 'metricsql' && !isExact(kept, context)) return NONE_UNSEEN
  const { answer } = await askInPieces((piece) => birthsOver(events.text, piece), kept, context)
  if (answer.kind === 'unusable') return { kind: 'unknown', reason: answer.reason }
  return { kind: 'counted', bad: positive(answer) }
}

/** Whether the total's own series, those of its errors apart, began within a span as only renamed ones do. */
export async function isRenamed(
  { total }: Ratio,
  kept: KeptSpan,
  errors: Fraction,
  context: Context,
): Promise<boolean> {
  const [born, counted] = await Promise.all([
    askInPieces((piece) => birthsOver(total.text, piece), kept, context),
    askInPieces((piece) => countOver(total, piece), kept, context),
  ])
  if (born.answer.kind === 'unusable' || counted.answer.kind === 'unusable') return false
  return positive(born.answer).sub(errors).gt(positive(counted.answer).mul(RENAMED))
}

const positive = (answer: Answer): Fraction => (answer.kind === 'number' && answer.value.gt(ZERO) ? answer.value : ZERO)

/** The first values of the series that had no sample in the ten minutes before the piece. */
export const birthsOver = (selector: string, piece: Piece): Question =>
  questionOver(selector, (one, label) => `sum${by(label)}(${bornIn(one, piece)})`)

/** The first value of each series that had no sample in the ten minutes before the piece, nor in those before what is excluded there: it may not have been scraped in between. */
export function bornIn(selector: string, piece: Piece): string {
  const begin = piece.offsetSeconds + piece.span.seconds
  const times = piece.after === null ? [begin] : [begin, piece.after]
  const known = times.map((ago) => ` unless last_over_time(${selector}[10m] offset ${ago}s)`)
  return `min_over_time(${rangeOf(selector, piece)})${known.join('')}`
}
