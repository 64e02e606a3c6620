import { ratioFrom } from '../../../core/budget/counting.ts'
import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { expressionOver } from '../queries.ts'
import { evidenceOf, singleAnswer } from '../query-client.ts'
import { selectorsIn, withMatchers } from '../selectors-in.ts'
import { type IndicatorRules, type ResolvedIndicator, resolved } from './indicator.ts'

/** An error ratio that an expression computes. */
export const errorRatio: IndicatorRules<IndicatorOf<'error-ratio'>> = {
  resolve: async ({ expression }) => resolved(resolvedExpression(expression)),
  groups: {
    // What is divided by stands last.
    total: ({ expression }) => selectorsIn(expression).at(-1)?.text ?? null,
    narrowed: (indicator, matchers) => ({ ...indicator, expression: withMatchers(indicator.expression, matchers) }),
  },
  bound: null,
}

const resolvedExpression = (expression: string): ResolvedIndicator => ({
  async measure(span, { ask, at }) {
    // A ratio has no counts, so the ratios of two pieces can't be added.
    const question = expressionOver(expression, { span, offsetSeconds: 0 })
    const result = await ask.instant(question, at, span.seconds)
    return { measurement: ratioFrom(singleAnswer(result)), evidence: [evidenceOf(question, at, result)] }
  },
  coverage: async () => ({ coverage: { kind: 'not-told' }, evidence: [] }),
  history: {
    questions: (step) => [expressionOver(expression, step)],
    measurement: (ratio) => ratioFrom(ratio),
    isNaNWhenIdle: true,
  },
})
