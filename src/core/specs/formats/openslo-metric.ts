import { nearest } from '../../model/names.ts'
import { Problem } from '../../model/problem.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import type { Metric } from './openslo-indicator.ts'
import { GO_WINDOW, templateOf } from './template.ts'

/** Data sources that speak Prometheus' API. */
const PROMETHEUS = /^(prometheus|promql|thanos|mimir|cortex|victoria-?metrics)$/i

/** The query at `path` of a metric whose data source is of the type `type`; null where the file does not say the type. */
export function metricOf(document: YamlDocument, path: readonly string[], type: string | null): Metric | Problem {
  if (type === null) return new Problem('a metric does not say which data source it is of', 'type: Prometheus')
  if (!PROMETHEUS.test(type)) {
    return new Problem(
      `the data source \`${type}\` can't be asked yet`,
      'a data source that speaks PromQL, such as Prometheus',
    )
  }
  const placed = document.textAt(path)
  if (!placed) return new Problem('a metric has no `query`', 'a query in PromQL')
  const template = templateOf(placed, GO_WINDOW)
  if (template instanceof Problem) return template
  return { template, place: document.placeOf(path.slice(0, -1), String(path.at(-1))) }
}

/** Why a name leads to nothing, or to several things. */
export function unresolved(kind: string, name: string, count: number, known: readonly string[]): Problem {
  return count > 1
    ? new Problem(`there are ${count} objects of the kind ${kind} with the name \`${name}\``, 'names of their own')
    : new Problem(`no file in slos/ has the ${kind} \`${name}\``, `the name of a ${kind}`, nearest(name, known))
}
