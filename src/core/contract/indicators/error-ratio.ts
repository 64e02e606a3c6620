import type { IndicatorOf } from '../../model/indicator.ts'
import { namesWindow } from '../../promql/meaning.ts'
import { BUCKET, boundDirection } from './bucket.ts'
import { expressionFields, thresholdDirection } from './expression.ts'
import type { IndicatorComparison } from './indicator.ts'

export const errorRatio: IndicatorComparison<IndicatorOf<'error-ratio'>> = {
  fields(indicator) {
    return expressionFields(['error-ratio'], indicator.expression)
  },
  direction(path, before, after) {
    if (path === `error-ratio.${BUCKET}`) return boundDirection(before.expression, after.expression, false)
    return path === 'error-ratio.threshold' ? thresholdDirection(before.expression, after.expression, false) : 'changed'
  },
  spellsWindow: ({ expression }) => namesWindow(expression),
}
