import { MISSING, slicesFrom } from '../../../core/budget/counting.ts'
import { COVERED, type Coverage, NOT_COVERED } from '../../../core/budget/coverage.ts'
import { type KeptSpan, piecesKept, pointsIn } from '../../../core/exclusions/kept.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { isAbsence, type Measurement, unmeasured } from '../../../core/model/measurement.ts'
import { askInPieces, type PiecedAnswer } from '../ask-in-pieces.ts'
import type { Context } from '../context.ts'
import { inSteps, MAX_STEPS } from '../coverage.ts'
import { missingFrom } from '../missing.ts'
import { isCut, type Piece, tellingOf } from '../pieces.ts'
import { pointsOf } from '../queries.ts'
import { type Question, questionOf } from '../question.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { countedAsNone } from './counted-as-none.ts'
import { type IndicatorRules, type Measured, type ResolvedIndicator, resolved } from './indicator.ts'

type Slices = IndicatorOf<'slices'>

/** Spans of time that are good or bad by an expression's value. */
export const slices: IndicatorRules<Slices> = {
  resolve: async (indicator) => resolved(resolvedSlices(indicator)),
  isSeparable: () => true,
  groups: {
    // What is divided by stands last.
    totals: ({ value }) =>
      selectorsIn(value)
        .slice(-1)
        .map(({ text }) => text),
    narrowed: (indicator, matchers) => ({ ...indicator, value: withMatchers(indicator.value, matchers) }),
  },
  bound: null,
}

/** A subquery of more points than this is refused by some backends (VictoriaMetrics: 30,000). */
const MAX_POINTS = 25_000

const resolvedSlices = (indicator: Slices): ResolvedIndicator => ({
  async measure(kept, context) {
    const { seconds: stepSeconds } = indicator.every
    const tooShort = kept.span.seconds < stepSeconds
    if (tooShort) return { measurement: unmeasured({ kind: 'too-coarse', stepSeconds }), evidence: [] }
    const longest = MAX_POINTS * stepSeconds
    const count = (verdict: 'good' | 'bad') => (piece: Piece) => slicesOver(indicator, verdict, piece)
    const [good, bad] = await Promise.all([
      askInPieces(count('good'), kept, context, longest),
      askInPieces(count('bad'), kept, context, longest),
    ])
    const { measurement, evidence } = await inDoubt(indicator.value, good, bad, context)
    return { measurement, evidence: [...good.evidence, ...bad.evidence, ...evidence] }
  },
  async coverage(measuring, kept, context) {
    const { measurement } = await measuring
    if (measurement.kind !== 'counts') return { coverage: coverageWithout(measurement), evidence: [] }
    const { seconds: every } = indicator.every
    const expected = Math.max(1, expectedSlices(kept, every, context))
    const share = measurement.total.valueOf() / expected
    if (share >= 1) return { coverage: COVERED, evidence: [] }
    const stepSeconds = every * Math.ceil(expected / MAX_STEPS)
    // A value at a step's end stands for the step. What is not a number is no slice.
    const value = () => questionOf(`(${indicator.value}\n) >= -Inf`)
    const looked = await inSteps(value, kept, stepSeconds, false, context)
    // The slices that were counted say more of the share than where the longest hole is.
    const coverage = looked.kind === 'covered' ? { ...looked, share, stepSeconds: every } : looked
    return { coverage, evidence: [] }
  },
  history: {
    questions: (step) => [slicesOver(indicator, 'good', step), slicesOver(indicator, 'bad', step)],
    measurement: slicesFrom,
    isNaNWhenIdle: false,
  },
})

/** How many slices end within what counts of a span. */
const expectedSlices = (kept: KeptSpan, every: number, context: Context): number =>
  isCut(kept, context) ? pointsIn(piecesKept(kept, context.at), every) : Math.floor(kept.span.seconds / every)

/** The slices of two answers, unless a selector of their value is missing in it. */
async function inDoubt(value: string, good: PiecedAnswer, bad: PiecedAnswer, context: Context): Promise<Measured> {
  const measurement = slicesFrom(good.answer, bad.answer)
  const isEmpty = good.answer.kind === 'missing' && bad.answer.kind === 'missing'
  const isAllBad = measurement.kind === 'counts' && measurement.good.equals(0)
  const isExtreme = isAllBad || (measurement.kind === 'counts' && measurement.good.equals(measurement.total))
  const answers = good.pieces.map((one, index) => ({ ...one, bad: bad.pieces[index]?.answer }))
  const due = tellingOf(answers).filter(
    ({ answer, bad }) => isEmpty || answer.kind === 'number' || bad?.kind === 'number',
  )
  const looked = { isEmpty, isExtreme, pieces: due.map(({ piece }) => piece) }
  const missing = await missingFrom({ form: 'expression', text: value }, looked, context)
  const { reason, isAll, evidence } = missing
  if (isAll) return { measurement: slicesFrom(MISSING, MISSING), evidence }
  if (reason && (isEmpty || measurement.kind === 'counts')) return { measurement: unmeasured(reason), evidence }
  if (measurement.kind !== 'counts') return { measurement, evidence }
  return await countedAsNone(measurement, missing, isAllBad, value, context)
}
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
