import { expressionMeaning } from '../../promql/meaning.ts'
import { shareThresholdOf } from '../../promql/share-threshold.ts'
import { type Direction, directionOf } from '../change.ts'
import { queryFields } from './bucket.ts'
import { field, type IndicatorField } from './indicator.ts'

/** The name of the number, below the path of its expression. */
const THRESHOLD = 'threshold'

/** An expression, and apart from it the number that it compares with, where it is a share of what fulfils that; else that of its bucket. */
export function expressionFields(path: readonly string[], expression: string): readonly IndicatorField[] {
  const found = shareThresholdOf(expression)
  if (!found) return queryFields(path, { form: 'expression', text: expression })
  return [
    field(path, expressionMeaning(found.frame), expression),
    field([...path, THRESHOLD], String(found.bound), found.text),
  ]
}

/** Where a change of the number leads; `highIsGood` says whether the contract wants the expression to be high. */
export function thresholdDirection(before: string, after: string, highIsGood: boolean): Direction {
  const [was, is] = [shareThresholdOf(before), shareThresholdOf(after)]
  if (!was || !is || expressionMeaning(was.frame) !== expressionMeaning(is.frame)) return 'changed'
  const isLooserHigher = was.rises === highIsGood
  return directionOf(
    isLooserHigher ? is.bound > was.bound : is.bound < was.bound,
    isLooserHigher ? is.bound < was.bound : is.bound > was.bound,
  )
}
