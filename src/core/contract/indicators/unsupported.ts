import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const unsupported: IndicatorComparison<IndicatorOf<'unsupported'>> = {
  fields: (indicator) => [field(['unsupported'], INDICATOR_MEANINGS.unsupported.of(indicator).written)],
  direction: () => 'changed',
  spellsWindow: () => false,
}
