import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { histogramSelector } from '../../promql/selector.ts'
import { largerIsLooser } from '../change.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const latency: IndicatorComparison<IndicatorOf<'latency'>> = {
  fields(indicator) {
    const { histogram, within } = INDICATOR_MEANINGS.latency.of(indicator)
    return [
      field(['latency', 'histogram'], histogram, histogramSelector(indicator.histogram)),
      field(['latency', 'within'], within, indicator.within.text),
    ]
  },
  direction: (path, before, after) =>
    path === 'latency.within'
      ? largerIsLooser(before.within.seconds.valueOf(), after.within.seconds.valueOf())
      : 'changed',
  spellsWindow: () => false,
}
