import type { QueryUse, WrittenQuery } from '../../model/written-query.ts'
import type { YamlDocument } from '../yaml/yaml.ts'

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
