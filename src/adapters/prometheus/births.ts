import Fraction from 'fraction.js'
import type { Unseen } from '../../core/budget/backend.ts'
import type { Answer } from '../../core/budget/counting.ts'
import type { IndicatorOf } from '../../core/model/indicator.ts'
import type { Span } from '../../core/model/span.ts'
import { askInPieces } from './ask-in-pieces.ts'
import type { Context } from './context.ts'
import { dialectOf } from './dialect.ts'
import { countOver, type Piece, rangeOf } from './queries.ts'
import { by, type Question, questionOver } from './question.ts'

type Ratio = IndicatorOf<'ratio'>

const ZERO = new Fraction(0)
export const NONE_UNSEEN: Unseen = { kind: 'counted', bad: ZERO }
/** Where more of the total than this began within a span, its series got other names; new errors alone don't do that. */
const RENAMED = new Fraction(1, 100)

/** The first values of the bad series that began within a span, which `increase` does not see. VictoriaMetrics' own counts them. */
export async function unseenBad(indicator: Ratio, span: Span, context: Context): Promise<Unseen> {
  const { counted, events, total, countNewSeries } = indicator
  const isAsked = counted === 'bad' && !countNewSeries && events.form === 'selector' && total.form === 'selector'
  if (!isAsked) return NONE_UNSEEN
  const dialect = await dialectOf(context)
  if (dialect.kind !== 'promql') return dialect.kind === 'unknown' ? dialect : NONE_UNSEEN
  const { answer } = await askInPieces((piece) => birthsOver(events.text, piece), span, context)
  if (answer.kind === 'unusable') return { kind: 'unknown', reason: answer.reason }
  return { kind: 'counted', bad: positive(answer) }
}

/** Whether the total's own series, those of its errors apart, began within a span as only renamed ones do. */
export async function isRenamed({ total }: Ratio, span: Span, errors: Fraction, context: Context): Promise<boolean> {
  const [born, counted] = await Promise.all([
    askInPieces((piece) => birthsOver(total.text, piece), span, context),
    askInPieces((piece) => countOver(total, piece), span, context),
  ])
  if (born.answer.kind === 'unusable' || counted.answer.kind === 'unusable') return false
  return positive(born.answer).sub(errors).gt(positive(counted.answer).mul(RENAMED))
}

const positive = (answer: Answer): Fraction => (answer.kind === 'number' && answer.value.gt(ZERO) ? answer.value : ZERO)

/** The first values of the series that had no sample in the ten minutes before the piece. */
export function birthsOver(selector: string, piece: Piece): Question {
  const before = `[10m] offset ${piece.offsetSeconds + piece.span.seconds}s`
  return questionOver(
    selector,
    (one, label) => `sum${by(label)}(min_over_time(${rangeOf(one, piece)}) unless last_over_time(${one}${before}))`,
  )
}
