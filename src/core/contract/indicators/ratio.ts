import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { namesWindow } from '../../promql/meaning.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const ratio: IndicatorComparison<IndicatorOf<'ratio'>> = {
  fields(indicator) {
    const { counted, events, total, countNewSeries } = INDICATOR_MEANINGS.ratio.of(indicator)
    return [
      field(['ratio', counted], events, indicator.events.text),
      field(['ratio', 'total'], total, indicator.total.text),
      field(['ratio', 'count-new-series'], countNewSeries),
    ]
  },
  direction(path, before, after) {
    // Without it, errors that come as new series are undercounted.
    if (path !== 'ratio.count-new-series' || before.counted !== 'bad' || after.counted !== 'bad') return 'changed'
    return after.countNewSeries ? 'tightened' : 'loosened'
  },
  spellsWindow: ({ events, total }) => namesWindow(events.text) || namesWindow(total.text),
}
