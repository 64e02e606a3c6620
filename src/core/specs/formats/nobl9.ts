import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { MINUTE } from '../../model/time.ts'
import { nameSchema } from '../contract-file.ts'
import { found } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import type { Format } from './format.ts'
import type { Metric, Sli } from './openslo-indicator.ts'
import { metricOf } from './openslo-metric.ts'
import { conditionFields, conditionOf, oneWindow, UNITS, windowFields } from './openslo-schema.ts'
import { addOpenSlo, type OpenObjective } from './openslo-slo.ts'
import { ratioObjectiveSchema } from './ratio-objective.ts'
import { Readings } from './readings.ts'
import type { Services } from './services.ts'

const METHODS = ['Occurrences', 'Timeslices'] as const
/** A query by the name of its data source. */
const sourced = z.lazy(() => z.record(z.string(), z.unknown()))

const objectiveSchema = z.lazy(() =>
  z.looseObject({
    ...conditionFields(),
    target: ratioObjectiveSchema,
    rawMetric: z.looseObject({ query: sourced.optional() }).nullish(),
    countMetrics: z
      .looseObject({
        incremental: z.boolean().optional(),
        good: sourced.optional(),
        bad: sourced.optional(),
        total: sourced.optional(),
      })
      .nullish(),
  }),
)

const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({ name: nameSchema('the name of the SLO') }),
    spec: z.looseObject({
      description: z.string().nullish(),
      service: nameSchema('the name of the service'),
      budgetingMethod: z.enum(METHODS, { error: (issue) => found(issue.input, `one of ${METHODS.join(', ')}`) }),
      indicator: z.looseObject({ rawMetric: sourced.nullish() }).nullish(),
      timeWindows: oneWindow(z.looseObject(windowFields())),
      objectives: z.array(objectiveSchema).min(1, { error: 'an SLO has at least one objective' }),
    }),
  }),
)
type Spec = z.output<typeof sloSchema>['spec']

const OTHERS = [
  ...['Service', 'Project', 'Agent', 'Direct', 'AlertPolicy', 'AlertMethod', 'AlertSilence', 'Alert', 'Annotation'],
  ...['DataExport', 'RoleBinding', 'BudgetAdjustment', 'UserGroup', 'Report'],
] as const

/**
 * https://docs.nobl9.com: Nobl9 measures its SLOs itself. Beside contracts they are known by name; `convert` reads those whose queries
 * are of Prometheus.
 */
export const NOBL9: Format = {
  name: 'Nobl9',
  versions: ['n9/v1alpha'],
  kinds: ['SLO'],
  otherKinds: 'refused',
  ignoredKinds: new Map(OTHERS.map((kind) => [kind, { what: `an object of Nobl9 of the kind ${kind}`, advice: null }])),
  unversioned: null,
  read(documents, services) {
    const readings = new Readings()
    for (const { document } of documents) {
      const read = readDocument(document, sloSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
      else readSlo(read.value, document, services, readings)
    }
    return readings
  },
}

function readSlo(
  { metadata, spec }: z.output<typeof sloSchema>,
  document: YamlDocument,
  services: Services,
  readings: Readings,
): void {
  const [window] = spec.timeWindows
  if (!window) return
  const { service, budgetingMethod, timeWindows, indicator } = spec
  const isRead = services.purpose === 'convert'
  addOpenSlo(
    {
      document,
      service,
      servicePlace: document.placeOf(['spec'], 'service'),
      name: metadata.name,
      description: spec.description || undefined,
      method: budgetingMethod,
      time: {
        unit: UNITS[window.unit],
        count: window.count,
        isRolling: window.isRolling ?? !window.calendar,
        calendar: window.calendar ?? null,
      },
      timePlace: document.placeOf(['spec'], 'timeWindows'),
      objectives: spec.objectives.map((_, index) => objectiveOf(spec, index, document, isRead)),
      promised: [service, budgetingMethod, timeWindows, indicator],
    },
    services,
    readings,
  )
}

const KEPT = new Problem(
  'it is an SLO of Nobl9, which measures it itself',
  'a contract of SLO Gate',
  '`slo-gate convert <file>` writes one, where the queries are of Prometheus. Then keep this file outside of slos/.',
)

function objectiveOf(spec: Spec, index: number, document: YamlDocument, isRead: boolean): OpenObjective {
  const one = partOf(document, ['spec', 'objectives', index])
  const objective = spec.objectives[index]
  if (!objective) throw new Error('there is no such objective')
  return {
    displayName: objective.displayName,
    objective: objective.target,
    document: one,
    targetKey: 'target',
    condition: conditionOf(objective),
    // Nobl9 looks at each minute.
    slice: { seconds: MINUTE, text: '1m' },
    sliceTarget: objective.timeSliceTarget ?? null,
    sli: isRead ? sliOf(objective, one, document) : KEPT,
    indicatorPlace: isRead ? one.placeOf([]) : document.placeOf(['metadata'], 'name'),
    sources: [],
    promised: [],
  }
}

function sliOf(
  { countMetrics }: z.output<typeof objectiveSchema>,
  one: YamlDocument,
  document: YamlDocument,
): Sli | Problem {
  if (!countMetrics) {
    const own = queryAt(one, ['rawMetric', 'query'])
    const metric = own ?? queryAt(document, ['spec', 'indicator', 'rawMetric'])
    if (!metric) return new Problem('an objective has to have one metric', 'rawMetric or countMetrics')
    return metric instanceof Problem ? metric : { kind: 'threshold', metric }
  }
  const { good, bad, total, incremental } = countMetrics
  if (!total || (good === undefined) === (bad === undefined)) {
    return new Problem('the ratio has to have a total and one share of it', 'total and exactly one of good, bad')
  }
  const counted = good ? 'good' : 'bad'
  const [events, all] = [queryAt(one, ['countMetrics', counted]), queryAt(one, ['countMetrics', 'total'])]
  if (!events || !all) return new Problem('a metric has no query', 'prometheus: { promql: … }')
  if (events instanceof Problem) return events
  if (all instanceof Problem) return all
  return { kind: 'ratio', counted, events, total: all, isCounter: incremental ?? null }
}

/** The query at `path`, of the data source that its only key names; null where there is none. */
function queryAt(document: YamlDocument, path: readonly string[]): Metric | Problem | null {
  const [source, ...others] = Object.keys(Object(partOf(document, path).value))
  if (source === undefined || others.length > 0) return null
  const isPrometheus = /^(prometheus|amazonPrometheus|azurePrometheus)$/.test(source)
  return metricOf(document, [...path, source, 'promql'], isPrometheus ? 'Prometheus' : source)
}
