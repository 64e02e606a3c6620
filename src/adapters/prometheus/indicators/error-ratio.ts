import { type Answer, MISSING, ratioFrom } from '../../../core/budget/counting.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { unmeasured } from '../../../core/model/measurement.ts'
import type { Span } from '../../../core/model/span.ts'
import type { Context } from '../context.ts'
import { missingFrom } from '../missing.ts'
import { wholePiece } from '../pieces.ts'
import { expressionOver } from '../queries.ts'
import { evidenceOf, singleAnswer } from '../query-client.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { countedAsNone } from './counted-as-none.ts'
import { type IndicatorRules, type Measured, type ResolvedIndicator, resolved } from './indicator.ts'

/** An error ratio that an expression computes. */
export const errorRatio: IndicatorRules<IndicatorOf<'error-ratio'>> = {
  resolve: async ({ expression }) => resolved(resolvedExpression(expression)),
  // It has no counts from which some could be taken.
  isSeparable: () => false,
  groups: {
    // What is divided by stands last.
    totals: ({ expression }) =>
      selectorsIn(expression)
        .slice(-1)
        .map(({ text }) => text),
    narrowed: (indicator, matchers) => ({ ...indicator, expression: withMatchers(indicator.expression, matchers) }),
  },
  bound: null,
}

const resolvedExpression = (expression: string): ResolvedIndicator => ({
  async measure({ span }, context) {
    // A ratio has no counts, so the ratios of two pieces can't be added.
    const question = expressionOver(expression, wholePiece(span))
    const result = await context.ask.instant(question, context.at, span.seconds)
    const { measurement, evidence } = await inDoubt(expression, singleAnswer(result), span, context)
    return { measurement, evidence: [evidenceOf(question, context.at, result), ...evidence] }
  },
  coverage: async () => ({ coverage: { kind: 'not-told' }, evidence: [] }),
  history: {
    questions: (step) => [expressionOver(expression, step)],
    measurement: (ratio) => ratioFrom(ratio),
    isNaNWhenIdle: true,
  },
})

/** The ratio of an answer, unless a selector of the expression is missing in it. */
async function inDoubt(expression: string, answer: Answer, span: Span, context: Context): Promise<Measured> {
  const pieces = [wholePiece(span)]
  const isAllBad = answer.kind === 'number' && answer.value.gte(1)
  const isExtreme = isAllBad || (answer.kind === 'number' && answer.value.equals(0))
  const looked = { isEmpty: answer.kind === 'missing', isExtreme, pieces }
  const missing = await missingFrom({ form: 'expression', text: expression }, looked, context)
  const { reason, isAll, evidence } = missing
  if (isAll) return { measurement: ratioFrom(MISSING), evidence }
  if (reason && answer.kind !== 'unusable') return { measurement: unmeasured(reason), evidence }
  const measurement = ratioFrom(answer)
  if (measurement.kind !== 'ratio') return { measurement, evidence }
  return await countedAsNone(measurement, missing, isAllBad, expression, context)
}
