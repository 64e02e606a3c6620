import type { Diagnostic } from '../../model/problem.ts'
import { placeAt } from '../../model/written-query.ts'
import { type TemplateMark, templateIn } from '../yaml/unrendered.ts'
import type { YamlDocument } from '../yaml/yaml.ts'

/** What is written for people and alerts; tools may fill it in long after. */
const FREE = /^(description|display-?name|annotations|labels|alerting|alert_?policies|page_?alert|ticket_?alert)$/i
/** What holds a query, in which a reader of a format tells its own placeholder from others. */
const QUERY = /query|expression|metric|promql|filter|^(good|bad|total|value|histogram|error-ratio)$/i
/** A field of Go's template by its name alone. */
const FIELD = /^\s*\.\w+\s*$/

/** The first template in the texts of an SLO's document, which parses since they are in quotes; null when there is none. */
export function unrenderedIn(document: YamlDocument): Diagnostic | null {
  const seen = new Set<object>()
  const search = (value: unknown, path: readonly PropertyKey[]): Diagnostic | null => {
    if (typeof value === 'string') {
      const isQuery = path.some((key) => QUERY.test(String(key)))
      const mark = value.includes('{') ? templateIn(value, (action) => isQuery && FIELD.test(action)) : null
      return mark && told(document, path, mark)
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return null
    seen.add(value)
    const isList = Array.isArray(value)
    for (const [key, part] of Object.entries(value)) {
      if (!isList && FREE.test(key)) continue
      const inKey = isList || !key.includes('{') ? null : templateIn(key)
      const found = inKey
        ? { ...told(document, path, inKey), place: document.placeOf(path, key) }
        : search(part, [...path, isList ? Number(key) : key])
      if (found) return found
    }
    return null
  }
  return search(document.value, [])
}

function told(document: YamlDocument, path: readonly PropertyKey[], { offset, problem }: TemplateMark): Diagnostic {
  const placed = document.textAt(path)
  return { code: 'template', place: placed ? placeAt(placed, offset) : document.placeOf(path), problem }
}
