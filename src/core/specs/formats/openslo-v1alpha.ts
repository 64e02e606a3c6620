import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { nameSchema } from '../contract-file.ts'
import { found } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import type { ForeignDocument } from './format.ts'
import type { Sli } from './openslo-indicator.ts'
import { metricOf } from './openslo-metric.ts'
import {
  conditionFields,
  conditionOf,
  methodSchema,
  oneWindow,
  serviceSchema,
  UNITS,
  windowFields,
} from './openslo-schema.ts'
import { addOpenSlo, type OpenObjective } from './openslo-slo.ts'
import { ratioObjectiveSchema } from './ratio-objective.ts'
import type { Readings } from './readings.ts'
import type { Services } from './services.ts'

const metricSchema = z.lazy(() =>
  z.strictObject({
    source: z.string(),
    queryType: z.string().optional(),
    query: z.string({ error: (issue) => found(issue.input, 'a query') }),
    metadata: z.unknown().optional(),
  }),
)

const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({ name: nameSchema('the name of the SLO') }),
    spec: z.strictObject({
      description: z.string().nullish(),
      service: nameSchema('the name of the service'),
      budgetingMethod: methodSchema,
      indicator: z.strictObject({ thresholdMetric: metricSchema }).nullish(),
      timeWindows: oneWindow(z.strictObject(windowFields())),
      objectives: z
        .array(
          z.strictObject({
            ...conditionFields(),
            target: ratioObjectiveSchema,
            ratioMetrics: z
              .strictObject({
                good: metricSchema.optional(),
                bad: metricSchema.optional(),
                total: metricSchema,
                incremental: z.boolean().optional(),
                counter: z.boolean().optional(),
              })
              .optional(),
          }),
        )
        .min(1, { error: 'an SLO has at least one objective' }),
      alertPolicies: z.unknown().optional(),
    }),
  }),
)
type Spec = z.output<typeof sloSchema>['spec']
type StatedObjective = Spec['objectives'][number]

/** Reads the objects of `openslo/v1alpha`, none of which refers to another for its numbers. */
export function readV1Alpha(documents: readonly ForeignDocument[], services: Services, readings: Readings): void {
  for (const { document, kind } of documents) {
    const read = readDocument(document, kind === 'SLO' ? sloSchema : serviceSchema)
    if ('diagnostics' in read) readings.refuse(read.diagnostics)
    else if (kind === 'SLO') readSlo(read.value as z.output<typeof sloSchema>, document, services, readings)
  }
}

function readSlo(
  { metadata, spec }: z.output<typeof sloSchema>,
  document: YamlDocument,
  services: Services,
  readings: Readings,
): void {
  const [window] = spec.timeWindows
  if (!window) return
  const { unit, count, isRolling, calendar } = window
  const { service, budgetingMethod, timeWindows, indicator } = spec
  addOpenSlo(
    {
      document,
      service,
      servicePlace: document.placeOf(['spec'], 'service'),
      name: metadata.name,
      description: spec.description ?? undefined,
      method: budgetingMethod,
      time: { unit: UNITS[unit], count, isRolling: isRolling ?? !calendar, calendar: calendar ?? null },
      timePlace: document.placeOf(['spec'], 'timeWindows'),
      objectives: spec.objectives.map((objective, index) => objectiveOf(objective, index, spec, document)),
      promised: [service, budgetingMethod, timeWindows, indicator],
    },
    services,
    readings,
  )
}

function objectiveOf(objective: StatedObjective, index: number, spec: Spec, document: YamlDocument): OpenObjective {
  const one = partOf(document, ['spec', 'objectives', index])
  return {
    displayName: objective.displayName,
    objective: objective.target,
    document: one,
    targetKey: 'target',
    condition: conditionOf(objective),
    slice: objective.timeSliceWindow ?? null,
    sliceTarget: objective.timeSliceTarget ?? null,
    sli: sliOf(objective, one, spec, document),
    indicatorPlace: objective.ratioMetrics ? one.placeOf([], 'ratioMetrics') : document.placeOf(['spec'], 'indicator'),
    sources: [],
    promised: [],
  }
}

function sliOf(
  { ratioMetrics }: StatedObjective,
  one: YamlDocument,
  spec: Spec,
  document: YamlDocument,
): Sli | Problem {
  const threshold = spec.indicator?.thresholdMetric
  if ((threshold === undefined) === (ratioMetrics === undefined)) {
    return new Problem('an objective has to have one metric', 'exactly one of indicator.thresholdMetric, ratioMetrics')
  }
  if (threshold) {
    const metric = metricOf(document, ['spec', 'indicator', 'thresholdMetric', 'query'], threshold.source)
    return metric instanceof Problem ? metric : { kind: 'threshold', metric }
  }
  const { good, bad, total, incremental, counter } = ratioMetrics ?? {}
  const stated = good ?? bad
  if (!stated || !total || (good && bad))
    return new Problem('the ratio has to have a share', 'exactly one of good, bad')
  const counted = good ? 'good' : 'bad'
  const events = metricOf(one, ['ratioMetrics', counted, 'query'], stated.source)
  const all = metricOf(one, ['ratioMetrics', 'total', 'query'], total.source)
  if (events instanceof Problem) return events
  if (all instanceof Problem) return all
  return { kind: 'ratio', counted, events, total: all, isCounter: incremental ?? counter ?? null }
}
