import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { namesWindow } from '../../promql/meaning.ts'
import { BUCKET, boundDirection, queryFields } from './bucket.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const ratio: IndicatorComparison<IndicatorOf<'ratio'>> = {
  fields(indicator) {
    const { counted, countNewSeries } = INDICATOR_MEANINGS.ratio.of(indicator)
    return [
      ...queryFields(['ratio', counted], indicator.events),
      ...queryFields(['ratio', 'total'], indicator.total),
      field(['ratio', 'count-new-series'], countNewSeries),
    ]
  },
  direction(path, before, after) {
    if (before.counted === after.counted && path === `ratio.${before.counted}.${BUCKET}`)
      return boundDirection(before.events.text, after.events.text, before.counted === 'good')
    if (before.counted === after.counted && path === `ratio.total.${BUCKET}`)
      return boundDirection(before.total.text, after.total.text, before.counted === 'bad')
    // Without it, errors that come as new series are undercounted.
    if (path !== 'ratio.count-new-series' || before.counted !== 'bad' || after.counted !== 'bad') return 'changed'
    return after.countNewSeries ? 'tightened' : 'loosened'
  },
  spellsWindow: ({ events, total }) => namesWindow(events.text) || namesWindow(total.text),
}
