import type { Place } from '../../model/place.ts'
import type { PlacedText, YamlDocument } from '../yaml/yaml.ts'

/** A query as it is written in a contract, and what it is for. */
export interface WrittenQuery extends PlacedText {
  readonly use: QueryUse
}

/** An `expression` may hold `$window`, a `moment` is evaluated at one time; a `histogram` is one in parts. */
export type QueryUse = 'expression' | 'moment' | 'histogram'

/** Where the character at `offset` of a query stands, as far as that is known. */
export const placeAt = ({ place, inline }: WrittenQuery, offset: number): Place =>
  inline ? { ...place, column: place.column + offset } : place

const PLACES: readonly (readonly [path: readonly string[], use: QueryUse])[] = [
  [['ratio', 'good'], 'expression'],
  [['ratio', 'bad'], 'expression'],
  [['ratio', 'total'], 'expression'],
  [['error-ratio'], 'expression'],
  [['latency', 'histogram'], 'histogram'],
  [['slices', 'value'], 'moment'],
]

/** The queries of the indicator at `path`. */
export function writtenQueries(document: YamlDocument, path: readonly PropertyKey[]): WrittenQuery[] {
  return PLACES.flatMap(([below, use]) => {
    const text = document.textAt([...path, ...below])
    return text ? [{ ...text, use }] : []
  })
}
