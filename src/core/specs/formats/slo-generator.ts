import { z } from 'zod'
import { boundOfSeconds } from '../../model/duration.ts'
import { exactNumber } from '../../model/exact-number.ts'
import type { Place } from '../../model/place.ts'
import { type Diagnostic, Problem, ProblemAt } from '../../model/problem.ts'
import { placeAt, type WrittenQuery } from '../../model/written-query.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { readPromql } from '../../promql/inspect.ts'
import { namedSelector, plainSelector } from '../../promql/selector.ts'
import { nameSchema } from '../contract-file.ts'
import { histogramSchema } from '../fields/query.ts'
import { found } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import { ratioOf, shareOf } from './events-query.ts'
import { foreignSlo, type StatedIndicator, unsupported } from './foreign-slo.ts'
import type { Format } from './format.ts'
import { ratioObjectiveSchema } from './ratio-objective.ts'
import { Readings } from './readings.ts'
import type { Services } from './services.ts'
import { type BudgetPolicies, readConfigs, windowOfPolicy } from './slo-generator-config.ts'
import { problemIn, type Template, templateOf, unparsed } from './template.ts'

const query = z.lazy(() => z.string({ error: (issue) => found(issue.input, 'a query') }))

/** What Prometheus' methods take. Other backends have words of their own, so a key too many is no mistake of the file's. */
const sliSchema = z.lazy(() =>
  z.looseObject({
    filter_good: query.optional(),
    filter_bad: query.optional(),
    filter_valid: query.optional(),
    operators: z.array(z.string()).optional(),
    expression: query.optional(),
    threshold_bucket: z.number().optional(),
  }),
)
type StatedSli = z.output<typeof sliSchema>

/** https://github.com/google/slo-generator. Exporters and alerts are its own affair. */
const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({
      name: nameSchema('the name of the SLO'),
      labels: z.looseObject({ service_name: nameSchema('the name of the service').optional() }).nullish(),
    }),
    spec: z.strictObject({
      description: z.string().nullish(),
      goal: ratioObjectiveSchema,
      backend: z.string({ error: (issue) => found(issue.input, 'the name of a backend') }),
      method: z.string({ error: (issue) => found(issue.input, 'the name of a method') }),
      service_level_indicator: z.looseObject({}),
      exporters: z.unknown().optional(),
      error_budget_policy: z.string().default('default'),
    }),
  }),
)
type StatedSlo = z.output<typeof sloSchema>

/** slo-generator's word for the window, in brackets, with or without a subquery's step. */
const WINDOW = /(?<=\[)window(?=[\]:])/g

export const SLO_GENERATOR: Format = {
  name: 'slo-generator',
  versions: ['sre.google.com/v2'],
  kinds: ['ServiceLevelObjective', 'config'],
  otherKinds: 'refused',
  ignoredKinds: new Map(),
  unversioned: { keys: ['error_budget_policies', 'default_exporters'], kind: 'config' },
  read(documents, services) {
    const readings = new Readings()
    const policies = readConfigs(
      documents.filter(({ kind }) => kind === 'config'),
      readings,
    )
    for (const { document, kind } of documents) {
      if (kind === 'config') continue
      const read = readDocument(document, sloSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
      else readSlo(read.value, document, policies, services, readings)
    }
    return readings
  },
}

function readSlo(
  { metadata, spec }: StatedSlo,
  document: YamlDocument,
  policies: BudgetPolicies,
  services: Services,
  readings: Readings,
): void {
  const named = metadata.labels?.service_name
  const service = named ?? metadata.name
  const field = (name: string) => document.placeOf(['spec'], name)
  const servicePlace =
    named === undefined
      ? document.placeOf(['metadata'], 'name')
      : document.placeOf(['metadata', 'labels'], 'service_name')
  const window = services.windowOf(service) ?? windowOfPolicy(policies, document, spec.error_budget_policy)
  if (window instanceof Problem) {
    services.named(service, servicePlace)
    readings.refuse([{ code: 'window', place: field('error_budget_policy'), problem: window }] satisfies Diagnostic[])
    return
  }
  const stated = indicatorOf(spec, partOf(document, ['spec', 'service_level_indicator']))
  const { exporters, description, ...promised } = Object(partOf(document, ['spec']).value)
  readings.add(
    foreignSlo(
      {
        service,
        name: metadata.name,
        description: spec.description ?? undefined,
        objective: spec.goal,
        window,
        stated: stated instanceof Problem ? unsupported(stated, promised) : stated,
        // Which of several backends is meant; we ask one.
        unmeasured: spec.backend.includes('/')
          ? [{ field: 'backend', text: spec.backend, number: null, place: field('backend') }]
          : [],
        places: {
          service: servicePlace,
          name: document.placeOf(['metadata'], 'name'),
          objective: field('goal'),
          indicator: field('service_level_indicator'),
        },
      },
      services,
    ),
  )
}

/** The backend's class stands before the slash, and a name of its own after it. */
const backendOf = (backend: string) => backend.split('/')[0] ?? backend

function indicatorOf(
  { backend, method, service_level_indicator: raw }: StatedSlo['spec'],
  document: YamlDocument,
): StatedIndicator | Problem {
  if (backendOf(backend) !== 'prometheus')
    return new Problem(`the backend \`${backend}\` can't be asked yet`, 'prometheus')
  const read = sliSchema.safeParse(raw)
  if (!read.success) return new Problem(read.error.issues[0]?.message ?? 'the indicator can not be read')
  switch (method) {
    case 'good_bad_ratio':
      return goodBadRatio(read.data, document)
    case 'query_sli':
      return querySli(document)
    case 'distribution_cut':
      return distributionCut(read.data, document)
    default:
      return new Problem(`the method \`${method}\` is not known`, 'one of good_bad_ratio, query_sli, distribution_cut')
  }
}

const VARIABLE = /\$\{\w+\}/

function templated(document: YamlDocument, key: string): Template | Problem {
  const placed = document.textAt([key])
  if (!placed) return new Problem(`\`${key}\` is missing`, 'a query')
  if (VARIABLE.test(placed.text)) {
    const problem = new Problem(
      `\`${key}\` holds an environment variable, whose value no review can see`,
      'a query whose text is all there',
    )
    return new ProblemAt(placeAt(placed, placed.text.search(VARIABLE)), problem)
  }
  return templateOf(placed, WINDOW)
}

function goodBadRatio(sli: StatedSli, document: YamlDocument): StatedIndicator | Problem {
  const { operators = ['increase', 'sum'] } = sli
  if (!/^(increase|rate),sum$/.test(operators.join())) {
    return new Problem(`the operators ${operators.join(', ')} do not count events`, 'operators: [increase, sum]')
  }
  const other = sli.filter_bad === undefined ? 'filter_valid' : 'filter_bad'
  if (sli.filter_bad !== undefined && sli.filter_valid !== undefined) {
    return new Problem('filter_bad and filter_valid exclude each other', 'one of the two')
  }
  const [good, rest] = [templated(document, 'filter_good'), templated(document, other)]
  if (good instanceof Problem) return good
  if (rest instanceof Problem) return rest
  const [some, more] = [summed(good), summed(rest)]
  if (some instanceof Problem) return some
  if (more instanceof Problem) return more
  const place = (key: string) => document.placeOf([], key)
  // Either of the two may have no series yet; without both there is no data.
  const total = other === 'filter_valid' ? more : `(${some} + ${more}) or ${some} or ${more}`
  return {
    indicator: ratioOf('good', some, total),
    queries: [selectorOf(good), selectorOf(rest)],
    parts: { 'ratio.good': place('filter_good'), 'ratio.total': place(other) },
  }
}

/** The window behind a selector, which the filter may leave out. */
const RANGE = /\[\s*\$window\s*\]\s*$/

/** A filter as the selector that it is. */
const selectorOf = ({ written }: Template): WrittenQuery => ({ ...written, text: written.text.replace(RANGE, '') })

/** The sum of what a filter counts; it is a selector, which may say itself where the window goes. */
function summed(filter: Template): string | Problem {
  const selector = plainSelector(filter.text.replace(RANGE, ''))
  if (selector) return `sum(increase(${selector.text}[${WINDOW_PLACEHOLDER}]))`
  const problem = new Problem('a filter is not a selector', 'a selector such as http_requests_total{job="shop"}')
  return unparsed(filter) ?? problemIn(filter, problem)
}

const everyPart = (place: Place) => ({
  'error-ratio': place,
  'ratio.good': place,
  'ratio.bad': place,
  'ratio.total': place,
})

function querySli(document: YamlDocument): StatedIndicator | Problem {
  const template = templated(document, 'expression')
  if (template instanceof Problem) return template
  if (!template.text.includes(WINDOW_PLACEHOLDER)) {
    const problem = new Problem('`expression` does not say where the window goes', 'an expression with [window]')
    const [range] = readPromql(template.text).fixedRanges
    return unparsed(template) ?? problemIn(template, problem, range?.offset)
  }
  const place = document.placeOf([], 'expression')
  return { indicator: shareOf('good', template.text), queries: [template.written], parts: everyPart(place) }
}

function distributionCut({ threshold_bucket: bound }: StatedSli, document: YamlDocument): StatedIndicator | Problem {
  const template = templated(document, 'expression')
  if (template instanceof Problem) return template
  const seconds = exactNumber(String(bound ?? ''))
  if (!seconds?.gt(0))
    return new Problem('`threshold_bucket` is no bound of a bucket', 'a number of seconds, such as 0.25')
  const expression = template.text.replace(RANGE, '')
  const name = namedSelector(expression)?.name
  const histogram =
    name?.endsWith('_bucket') && histogramSchema.safeParse(expression.replace(name, name.slice(0, -'_bucket'.length)))
  if (histogram === false || !histogram?.success) {
    const problem = new Problem(
      '`expression` is not a selector of buckets',
      'such as http_request_duration_seconds_bucket{job="shop"}',
    )
    return unparsed(template) ?? problemIn(template, problem)
  }
  const parts = {
    'latency.histogram': document.placeOf([], 'expression'),
    'latency.within': document.placeOf([], 'threshold_bucket'),
  }
  const indicator = { kind: 'latency', histogram: histogram.data, within: boundOfSeconds(seconds) } as const
  return { indicator, queries: [selectorOf(template)], parts }
}
