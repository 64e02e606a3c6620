import { z } from 'zod'
import type { Place } from '../../model/place.ts'
import { Problem } from '../../model/problem.ts'
import { nameSchema } from '../contract-file.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import type { ForeignDocument } from './format.ts'
import type { Metric, Sli } from './openslo-indicator.ts'
import { metricOf, unresolved } from './openslo-metric.ts'
import {
  calendarSchema,
  conditionFields,
  conditionOf,
  metadataSchema,
  methodSchema,
  oneWindow,
  serviceSchema,
} from './openslo-schema.ts'
import { addOpenSlo, type OpenObjective } from './openslo-slo.ts'
import { openSloDuration, type StatedTime } from './openslo-window.ts'
import { percentObjectiveSchema, ratioObjectiveSchema } from './ratio-objective.ts'
import type { Readings } from './readings.ts'
import type { Services } from './services.ts'

const record = z.lazy(() => z.record(z.string(), z.unknown(), { error: (issue) => found(issue.input, 'a mapping') }))
const sourceType = z.lazy(() => z.looseObject({ type: z.string().optional() }))

/** `metricSource` is v1's, the others are v2alpha's. */
const metricSchema = z.lazy(() =>
  z.strictObject({
    metricSource: z
      .strictObject({ metricSourceRef: z.string().optional(), type: z.string().optional(), spec: record })
      .optional(),
    dataSourceRef: z.string().optional(),
    dataSourceSpec: sourceType.optional(),
    spec: record.optional(),
  }),
)
type StatedMetric = z.output<typeof metricSchema>

const sliSchema = z.lazy(() =>
  z.strictObject({
    description: z.string().nullish(),
    thresholdMetric: metricSchema.optional(),
    ratioMetric: z
      .strictObject({
        counter: z.boolean().optional(),
        good: metricSchema.optional(),
        bad: metricSchema.optional(),
        total: metricSchema.optional(),
        raw: metricSchema.optional(),
        rawType: z.enum(['success', 'failure']).optional(),
      })
      .optional(),
  }),
)
type StatedSli = z.output<typeof sliSchema>

const inlineSliSchema = z.lazy(() => z.looseObject({ spec: sliSchema }))
const sliDocumentSchema = z.lazy(() => z.looseObject({ metadata: metadataSchema, spec: sliSchema }))
const dataSourceSchema = z.lazy(() => z.looseObject({ metadata: metadataSchema, spec: sourceType }))

const DURATION = 'a duration such as 30d, or 1M for a month'
const indicatorFields = () => ({
  indicator: inlineSliSchema.optional(),
  indicatorRef: z.string().optional(),
  sli: inlineSliSchema.optional(),
  sliRef: z.string().optional(),
})
const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({ name: nameSchema('the name of the SLO') }),
    spec: z
      .strictObject({
        description: z.string().nullish(),
        service: nameSchema('the name of the service').optional(),
        serviceRef: nameSchema('the name of the service').optional(),
        ...indicatorFields(),
        budgetingMethod: methodSchema,
        timeWindow: oneWindow(
          z.strictObject({
            duration: scalar(z.string({ error: (issue) => found(issue.input, DURATION) }), (raw) => {
              return openSloDuration(raw) ?? new Problem(`\`${raw}\` is not a duration`, DURATION)
            }),
            isRolling: z.boolean().optional(),
            calendar: calendarSchema.nullish(),
          }),
        ),
        objectives: z
          .array(
            z
              .strictObject({
                ...conditionFields(),
                target: ratioObjectiveSchema.optional(),
                targetPercent: percentObjectiveSchema.optional(),
                compositeWeight: z.number().optional(),
                labels: z.unknown().optional(),
                ...indicatorFields(),
              })
              .refine(({ target, targetPercent }) => (target === undefined) !== (targetPercent === undefined), {
                error: 'expected exactly one of target, targetPercent',
              }),
          )
          .min(1, { error: 'an SLO has at least one objective' }),
        alertPolicies: z.unknown().optional(),
      })
      .refine(({ service, serviceRef }) => (service === undefined) !== (serviceRef === undefined), {
        path: ['service'],
        error: 'expected the name of the service',
      }),
  }),
)
type Spec = z.output<typeof sloSchema>['spec']
type StatedObjective = Spec['objectives'][number]

/** An SLI that a file keeps under a name; null when it can't be read, which is said already. */
interface NamedSli {
  readonly document: YamlDocument
  readonly sli: StatedSli | null
}

/** What the objects of one version can refer to, by name. */
interface Library {
  readonly slis: ReadonlyMap<string, readonly NamedSli[]>
  readonly sourceTypes: ReadonlyMap<string, readonly (string | null)[]>
}

/** Reads the objects of one version: `openslo/v1` or `openslo.com/v2alpha`. */
export function readV1(documents: readonly ForeignDocument[], services: Services, readings: Readings): void {
  const library = libraryOf(documents, readings)
  for (const { document, kind } of documents) {
    if (kind === 'Service') {
      const read = readDocument(document, serviceSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
    }
    if (kind !== 'SLO') continue
    const read = readDocument(document, sloSchema)
    if ('diagnostics' in read) readings.refuse(read.diagnostics)
    else readSlo(read.value, document, library, services, readings)
  }
}

function libraryOf(documents: readonly ForeignDocument[], readings: Readings): Library {
  const slis = new Map<string, NamedSli[]>()
  const sourceTypes = new Map<string, (string | null)[]>()
  const put = <Value>(map: Map<string, Value[]>, name: string, value: Value) => {
    const others = map.get(name)
    if (others) others.push(value)
    else map.set(name, [value])
  }
  for (const { document, kind } of documents) {
    if (kind === 'SLI') {
      const read = readDocument(document, sliDocumentSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
      const name = 'value' in read ? read.value.metadata.name : document.textAt(['metadata', 'name'])?.text
      put(slis, name ?? '', { document: partOf(document, ['spec']), sli: 'value' in read ? read.value.spec : null })
    }
    if (kind === 'DataSource' || kind === 'Datasource') {
      const read = readDocument(document, dataSourceSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
      else put(sourceTypes, read.value.metadata.name, read.value.spec.type ?? null)
    }
  }
  return { slis, sourceTypes }
}

function readSlo(
  { metadata, spec }: z.output<typeof sloSchema>,
  document: YamlDocument,
  library: Library,
  services: Services,
  readings: Readings,
): void {
  const [window] = spec.timeWindow
  if (!window) return
  const time: StatedTime = {
    ...window.duration,
    isRolling: window.isRolling ?? !window.calendar,
    calendar: window.calendar ?? null,
  }
  const common = stated(spec, partOf(document, ['spec']), library)
  const { service, serviceRef, budgetingMethod, timeWindow } = spec
  addOpenSlo(
    {
      document,
      service: service ?? serviceRef ?? '',
      servicePlace: document.placeOf(['spec'], service === undefined ? 'serviceRef' : 'service'),
      name: metadata.name,
      description: spec.description ?? undefined,
      method: budgetingMethod,
      time,
      timePlace: document.placeOf(['spec'], 'timeWindow'),
      objectives: spec.objectives.map((objective, index) =>
        objectiveOf(objective, partOf(document, ['spec', 'objectives', index]), spec, common, library),
      ),
      promised: [
        service ?? serviceRef,
        budgetingMethod,
        timeWindow,
        ...(common?.promised ?? []),
        isComposite(spec) ? partOf(document, ['spec', 'objectives']).value : null,
      ],
    },
    services,
    readings,
  )
}

/** An SLI as an SLO states it, inline or by name. */
interface SliStatement {
  readonly sli: Sli | Problem
  readonly place: Place
  /** The names of the data sources that its metrics refer to. */
  readonly sources: readonly string[]
  readonly promised: readonly unknown[]
}

const isComposite = ({ objectives }: Spec) =>
  objectives.length > 1 &&
  objectives.some((one) => (one.indicator ?? one.indicatorRef ?? one.sli ?? one.sliRef) !== undefined)

function objectiveOf(
  objective: StatedObjective,
  document: YamlDocument,
  spec: Spec,
  common: SliStatement | null,
  library: Library,
): OpenObjective {
  const own = stated(objective, document, library) ?? common
  const place = own?.place ?? document.placeOf([])
  const sli = isComposite(spec)
    ? new Problem('a composite of several indicators can not be measured', 'one indicator for all objectives')
    : (own?.sli ?? new Problem('the SLO has no indicator', 'indicator or indicatorRef'))
  const target = objective.target ?? objective.targetPercent
  if (!target) throw new Error('the schema lets no objective without a target through')
  return {
    displayName: objective.displayName,
    objective: target,
    document,
    targetKey: objective.target ? 'target' : 'targetPercent',
    condition: conditionOf(objective),
    slice: objective.timeSliceWindow ?? null,
    sliceTarget: objective.timeSliceTarget ?? null,
    sli,
    indicatorPlace: place,
    sources: own?.sources ?? [],
    promised: own?.promised ?? [],
  }
}

/** The indicator of an SLO or of an objective; null when it states none. */
function stated(
  fields: Pick<Spec, 'indicator' | 'indicatorRef' | 'sli' | 'sliRef'>,
  document: YamlDocument,
  library: Library,
): SliStatement | null {
  const key = fields.indicator || fields.indicatorRef !== undefined ? 'indicator' : 'sli'
  const inline = fields.indicator ?? fields.sli
  const name = fields.indicatorRef ?? fields.sliRef
  if (inline && name !== undefined) {
    const problem = new Problem(`${key} and ${key}Ref exclude each other`, 'one of the two')
    return { sli: problem, place: document.placeOf([], key), sources: [], promised: [inline, name] }
  }
  if (inline) {
    const spec = partOf(document, [key, 'spec'])
    const sources = sourcesOf(inline.spec)
    const promised = [spec.value, ...typedSources(sources, library)]
    return { sli: sliOf(inline.spec, spec, library), place: document.placeOf([], key), sources, promised }
  }
  if (name === undefined) return null
  const named = library.slis.get(name) ?? []
  const [found] = named
  const place = document.placeOf([], `${key}Ref`)
  if (!found || named.length > 1) {
    const promised = [name, ...named.map((one) => one.document.value)]
    return { sli: unresolved('SLI', name, named.length, [...library.slis.keys()]), place, sources: [], promised }
  }
  const sli = found.sli ? sliOf(found.sli, found.document, library) : new Problem(`the SLI \`${name}\` can't be read`)
  const sources = found.sli ? sourcesOf(found.sli) : []
  return { sli, place, sources, promised: [found.document.value, ...typedSources(sources, library)] }
}

/** The names of the data sources that an SLI refers to. */
function sourcesOf({ thresholdMetric, ratioMetric }: StatedSli): readonly string[] {
  const { good, bad, total, raw } = ratioMetric ?? {}
  return [thresholdMetric, good, bad, total, raw].flatMap((metric) => {
    return metric?.metricSource?.metricSourceRef ?? metric?.dataSourceRef ?? []
  })
}

/** The same with what they are, in whichever files they stand. */
const typedSources = (names: readonly string[], { sourceTypes }: Library): readonly unknown[] =>
  names.map((name) => [name, ...(sourceTypes.get(name) ?? [])])

function sliOf({ thresholdMetric, ratioMetric }: StatedSli, document: YamlDocument, library: Library): Sli | Problem {
  const metric = (key: readonly string[], value: StatedMetric) => typedMetric(value, partOf(document, key), library)
  if ((thresholdMetric === undefined) === (ratioMetric === undefined)) {
    return new Problem('the SLI has to have one metric', 'exactly one of thresholdMetric, ratioMetric')
  }
  if (thresholdMetric) {
    const read = metric(['thresholdMetric'], thresholdMetric)
    return read instanceof Problem ? read : { kind: 'threshold', metric: read }
  }
  const { good, bad, total, raw, rawType, counter } = ratioMetric ?? {}
  if (raw && !good && !bad && !total) {
    const read = metric(['ratioMetric', 'raw'], raw)
    if (rawType === undefined)
      return new Problem('a raw ratio does not say what it is the share of', 'rawType: success or failure')
    return read instanceof Problem ? read : { kind: 'raw', share: rawType === 'success' ? 'good' : 'bad', metric: read }
  }
  const events = good ?? bad
  if (raw || !total || !events || (good && bad)) {
    return new Problem(
      'the ratio has to have a total and one share of it',
      'total and exactly one of good, bad; or raw alone',
    )
  }
  const counted = good ? 'good' : 'bad'
  const some = metric(['ratioMetric', counted], events)
  const all = metric(['ratioMetric', 'total'], total)
  if (some instanceof Problem) return some
  if (all instanceof Problem) return all
  return { kind: 'ratio', counted, events: some, total: all, isCounter: counter ?? null }
}

function typedMetric(metric: StatedMetric, document: YamlDocument, library: Library): Metric | Problem {
  const { metricSource, dataSourceRef, dataSourceSpec } = metric
  const spec = metricSource?.spec ?? metric.spec ?? {}
  if ('query' in spec && 'promql' in spec) return new Problem('query and promql exclude each other', 'one of the two')
  const path = [...(metricSource ? ['metricSource'] : []), 'spec', 'promql' in spec ? 'promql' : 'query']
  const type = metricSource ? metricSource.type : dataSourceSpec?.type
  const name = metricSource ? metricSource.metricSourceRef : dataSourceRef
  if (type !== undefined || name === undefined) return metricOf(document, path, type ?? null)
  const types = library.sourceTypes.get(name) ?? []
  if (types.length !== 1) return unresolved('DataSource', name, types.length, [...library.sourceTypes.keys()])
  return metricOf(document, path, types[0] ?? null)
}
