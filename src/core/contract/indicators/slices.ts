import type { IndicatorOf, SliceComparison, SliceCondition } from '../../model/indicator.ts'
import { INDICATOR_MEANINGS } from '../../promql/indicator-meaning.ts'
import { type Direction, directionOf } from '../change.ts'
import { BUCKET, boundDirection } from './bucket.ts'
import { expressionFields, thresholdDirection } from './expression.ts'
import { field, type IndicatorComparison } from './indicator.ts'

export const slices: IndicatorComparison<IndicatorOf<'slices'>> = {
  fields(indicator) {
    const { every, condition } = INDICATOR_MEANINGS.slices.of(indicator)
    const { comparison, bound } = indicator.condition
    return [
      field(['slices', 'every'], every, indicator.every.text),
      ...expressionFields(['slices', 'value'], indicator.value),
      field(['slices', 'condition'], condition, `${comparison} ${bound.toString()}`, ['slices', comparison]),
    ]
  },
  direction(path, before, after) {
    if (path === 'slices.condition') return conditionDirection(before.condition, after.condition)
    const isUpper = UPPER[after.condition.comparison]
    if (UPPER[before.condition.comparison] !== isUpper) return 'changed'
    if (path === `slices.value.${BUCKET}`) return boundDirection(before.value, after.value, !isUpper)
    if (path !== 'slices.value.threshold') return 'changed'
    return thresholdDirection(before.value, after.value, !isUpper)
  },
  spellsWindow: () => false,
}

const UPPER: Readonly<Record<SliceComparison, boolean>> = {
  'at-most': true,
  below: true,
  above: false,
  'at-least': false,
}

/** A slice condition is looser when every value that was good stays good, and more are. */
function conditionDirection(before: SliceCondition, after: SliceCondition): Direction {
  const isUpper = UPPER[before.comparison]
  if (UPPER[after.comparison] !== isUpper) return 'changed'
  const order = after.bound.compare(before.bound)
  const inclusive = (comparison: SliceComparison) => comparison === 'at-most' || comparison === 'at-least'
  if (order !== 0) return isUpper === order > 0 ? 'loosened' : 'tightened'
  return directionOf(inclusive(after.comparison), inclusive(before.comparison))
}
