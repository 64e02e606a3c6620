import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { namesWindow } from '../../promql/meaning.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const errorRatio: IndicatorComparison<IndicatorOf<'error-ratio'>> = {
  fields(indicator) {
    const { expression } = INDICATOR_MEANINGS['error-ratio'].of(indicator)
    return [field(['error-ratio'], expression, indicator.expression)]
  },
  direction: () => 'changed',
  spellsWindow: ({ expression }) => namesWindow(expression),
}
