import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const vendor: IndicatorComparison<IndicatorOf<'vendor'>> = {
  fields: (indicator) => [field(['vendor', 'id'], INDICATOR_MEANINGS.vendor.of(indicator).id)],
  direction: () => 'changed',
  spellsWindow: () => false,
}
