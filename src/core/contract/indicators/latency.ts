import type { IndicatorOf } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { largerIsLooser } from '../change.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const latency: IndicatorComparison<IndicatorOf<'latency'>> = {
  fields(indicator) {
    const { histogram, within } = INDICATOR_MEANINGS.latency.of(indicator)
    const { name, matchers } = indicator.histogram
    return [
      field(['latency', 'histogram'], histogram, `${name}${matchers.length > 0 ? `{${matchers.join(',')}}` : ''}`),
      field(['latency', 'within'], within, indicator.within.text),
    ]
  },
  direction: (path, before, after) =>
    path === 'latency.within'
      ? largerIsLooser(before.within.seconds.valueOf(), after.within.seconds.valueOf())
      : 'changed',
  spellsWindow: () => false,
}
