import { slicesFrom } from '../../../core/budget/counting.ts'
import { COVERED, type Coverage, NOT_COVERED } from '../../../core/budget/coverage.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { isAbsence, type Measurement, unmeasured } from '../../../core/model/measurement.ts'
import { askInPieces } from '../ask-in-pieces.ts'
import { type Piece, pointsOf } from '../queries.ts'
import { type Question, questionOf } from '../question.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { type IndicatorRules, type ResolvedIndicator, resolved } from './indicator.ts'

type Slices = IndicatorOf<'slices'>

/** Spans of time that are good or bad by an expression's value. */
export const slices: IndicatorRules<Slices> = {
  resolve: async (indicator) => resolved(resolvedSlices(indicator)),
  groups: {
    // What is divided by stands last.
    total: ({ value }) => selectorsIn(value).at(-1)?.text ?? null,
    narrowed: (indicator, matchers) => ({ ...indicator, value: withMatchers(indicator.value, matchers) }),
  },
  bound: null,
}

/** A subquery of more points than this is refused by some backends (VictoriaMetrics: 30,000). */
const MAX_POINTS = 25_000

const resolvedSlices = (indicator: Slices): ResolvedIndicator => ({
  async measure(span, context) {
    const { seconds: stepSeconds } = indicator.every
    const tooShort = span.seconds < stepSeconds
    if (tooShort) return { measurement: unmeasured({ kind: 'too-coarse', stepSeconds }), evidence: [] }
    const longest = MAX_POINTS * stepSeconds
    const count = (verdict: 'good' | 'bad') => (piece: Piece) => slicesOver(indicator, verdict, piece)
    const [good, bad] = await Promise.all([
      askInPieces(count('good'), span, context, longest),
      askInPieces(count('bad'), span, context, longest),
    ])
    return { measurement: slicesFrom(good.answer, bad.answer), evidence: [...good.evidence, ...bad.evidence] }
  },
  async coverage(measuring, span) {
    const { measurement } = await measuring
    if (measurement.kind !== 'counts') return { coverage: coverageWithout(measurement), evidence: [] }
    const expected = Math.max(1, Math.floor(span.seconds / indicator.every.seconds))
    const share = Math.min(measurement.total.valueOf() / expected, 1)
    return { coverage: { ...COVERED, share, stepSeconds: indicator.every.seconds }, evidence: [] }
  },
  history: {
    questions: (step) => [slicesOver(indicator, 'good', step), slicesOver(indicator, 'bad', step)],
    measurement: slicesFrom,
    isNaNWhenIdle: false,
  },
})

/** Where there is no slice there are no data; of an answer that can't be used nothing is known. */
const coverageWithout = (measurement: Measurement): Coverage =>
  measurement.kind === 'unmeasured' && !isAbsence(measurement.reason)
    ? { kind: 'undetermined', reason: measurement.reason }
    : NOT_COVERED

const OPERATORS = { 'at-most': '<=', below: '<', above: '>', 'at-least': '>=' } as const
const OPPOSITES = { 'at-most': 'above', below: 'at-least', above: 'at-most', 'at-least': 'below' } as const

/** How many slices of the piece were good, or bad. A slice whose value is NaN is neither. */
export function slicesOver(
  { every, value, condition: { comparison, bound } }: Pick<Slices, 'every' | 'value' | 'condition'>,
  verdict: 'good' | 'bad',
  piece: Piece,
): Question {
  const operator = OPERATORS[verdict === 'good' ? comparison : OPPOSITES[comparison]]
  const kept = `((${value}\n) ${operator} ${bound.valueOf()})`
  return questionOf(pointsOf(kept, piece, every.text))
}
