import type { Query } from '../../model/query.ts'
import { bucketBoundOf } from '../../promql/bucket-bound.ts'
import { expressionMeaning, queryMeaning } from '../../promql/meaning.ts'
import { type Direction, directionOf } from '../change.ts'
import { field, type IndicatorField } from './indicator.ts'

/** The name of the bound, below the path of its query. */
export const BUCKET = 'le'

/** A query, and apart from it the bound of the one bucket that it asks for. */
export function queryFields(path: readonly string[], query: Query): readonly IndicatorField[] {
  const found = bucketBoundOf(query.text)
  if (!found) return [field(path, queryMeaning(query), query.text)]
  return [field(path, queryMeaning({ ...query, text: found.frame }), query.text), field([...path, BUCKET], found.text)]
}

/** Where a change of the bound leads; `highIsGood` says whether the contract wants the query to be high. */
export function boundDirection(before: string, after: string, highIsGood: boolean): Direction {
  const [was, is] = [bucketBoundOf(before), bucketBoundOf(after)]
  if (!was || !is || was.rises === null || was.rises !== is.rises) return 'changed'
  if (expressionMeaning(was.frame) !== expressionMeaning(is.frame)) return 'changed'
  const isLooserHigher = was.rises === highIsGood
  return directionOf(
    isLooserHigher ? is.bound > was.bound : is.bound < was.bound,
    isLooserHigher ? is.bound < was.bound : is.bound > was.bound,
  )
}
