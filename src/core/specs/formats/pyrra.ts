import { z } from 'zod'
import { boundOfSeconds } from '../../model/duration.ts'
import { exactNumber } from '../../model/exact-number.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Place } from '../../model/place.ts'
import { Problem } from '../../model/problem.ts'
import type { Window } from '../../model/window.ts'
import type { QueryUse, WrittenQuery } from '../../model/written-query.ts'
import { findSyntaxMistake } from '../../promql/find-mistake.ts'
import { plainSelector, type Selector } from '../../promql/selector.ts'
import { nameSchema } from '../contract-file.ts'
import { latencyBoundSchema } from '../fields/duration.ts'
import { objectiveSchema } from '../fields/objective.ts'
import { found, scalar } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import { foreignSlo, type StatedIndicator, unsupported } from './foreign-slo.ts'
import type { Format } from './format.ts'
import { Readings } from './readings.ts'
import { prometheusDuration } from './seconds.ts'

const SELECTOR = 'one selector, such as http_requests_total{job="shop"}'
const WINDOW = 'a duration such as 4w'
const LABEL = 'the names of labels'

const selectorSchema = z.lazy(() =>
  scalar(z.string({ error: (issue) => found(issue.input, SELECTOR) }), (raw): Selector | Problem => {
    const selector = plainSelector(raw)
    if (selector?.name) return selector
    const mistake = findSyntaxMistake(raw)
    const { message, expected, advice } =
      mistake?.problem ?? new Problem('this is not a selector of one metric', SELECTOR)
    return new Problem(message, expected, advice, mistake?.offset)
  }),
)
const metricSchema = z.lazy(() => z.strictObject({ metric: selectorSchema }))
const label = z.lazy(() =>
  z
    .string({ error: (issue) => found(issue.input, LABEL) })
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: (issue) => found(issue.input, LABEL) }),
)
const grouping = z.lazy(() => z.array(label, { error: (issue) => found(issue.input, LABEL) }).nullish())

const indicatorSchema = z.lazy(() =>
  z.strictObject({
    ratio: z.strictObject({ errors: metricSchema, total: metricSchema, grouping }).optional(),
    latency: z.strictObject({ success: metricSchema, total: metricSchema, grouping }).optional(),
    latencyNative: z.strictObject({ latency: latencyBoundSchema, total: metricSchema, grouping }).optional(),
    bool_gauge: z.strictObject({ metric: selectorSchema, grouping }).optional(),
  }),
)
type StatedIndicators = z.output<typeof indicatorSchema>

/** https://github.com/pyrra-dev/pyrra, `ServiceLevelObjective`. Alerts and rules are Pyrra's own affair. */
const sloSchema = z.lazy(() =>
  z.looseObject({
    metadata: z.looseObject({
      name: nameSchema('the name of the SLO'),
      namespace: nameSchema('the name of the namespace').optional(),
      labels: z.looseObject({ 'pyrra.dev/service': nameSchema('the name of the service').optional() }).nullish(),
    }),
    spec: z.strictObject({
      description: z.string().nullish(),
      target: objectiveSchema,
      window: scalar(z.string({ error: (issue) => found(issue.input, WINDOW) }), (raw): Window | Problem => {
        const duration = prometheusDuration(raw)
        return duration ? { kind: 'rolling', duration } : new Problem(`\`${raw}\` is not a window`, WINDOW)
      }),
      indicator: indicatorSchema,
      alerting: z.unknown().optional(),
      partial_response_strategy: z.unknown().optional(),
      performanceOverAccuracy: z.unknown().optional(),
      ruleOutput: z.unknown().optional(),
    }),
  }),
)
type StatedSlo = z.output<typeof sloSchema>

/** Kubernetes' own name for no namespace. */
const NO_NAMESPACE = 'default'

/** https://pyrra.dev: one SLO a document. */
export const PYRRA: Format = {
  name: 'Pyrra',
  versions: ['pyrra.dev/v1alpha1'],
  kinds: ['ServiceLevelObjective'],
  otherKinds: 'refused',
  ignoredKinds: new Map(),
  unversioned: null,
  read(documents, services) {
    const readings = new Readings()
    for (const { document } of documents) {
      const read = readDocument(document, sloSchema)
      if ('diagnostics' in read) readings.refuse(read.diagnostics)
      else readings.add(foreignSlo(statedSlo(read.value, document), services))
    }
    return readings
  },
}

function statedSlo({ metadata, spec }: StatedSlo, document: YamlDocument): Parameters<typeof foreignSlo>[0] {
  const { service, place } = serviceOf(metadata, document)
  const { indicator, groupBy } = indicatorOf(spec.indicator, partOf(document, ['spec', 'indicator']))
  const { description, alerting, ...promised } = Object(partOf(document, ['spec']).value)
  const field = (name: string) => document.placeOf(['spec'], name)
  return {
    service,
    name: metadata.name,
    description: spec.description || undefined,
    objective: spec.target,
    window: { window: spec.window, place: field('window') },
    stated: { ...(indicator instanceof Problem ? unsupported(indicator, promised) : indicator), groupBy },
    places: {
      service: place,
      name: document.placeOf(['metadata'], 'name'),
      objective: field('target'),
      indicator: field('indicator'),
    },
  }
}

/** Pyrra knows no services: a label may name one; else the namespace is taken, in which names are unique. */
function serviceOf({ namespace, labels }: StatedSlo['metadata'], document: YamlDocument) {
  const named = labels?.['pyrra.dev/service']
  if (named !== undefined)
    return { service: named, place: document.placeOf(['metadata', 'labels'], 'pyrra.dev/service') }
  const key = namespace === undefined ? 'name' : 'namespace'
  return { service: namespace ?? NO_NAMESPACE, place: document.placeOf(['metadata'], key) }
}

function indicatorOf(stated: StatedIndicators, document: YamlDocument) {
  const { ratio, latency, latencyNative, bool_gauge: gauge } = stated
  const given = [ratio, latency, latencyNative, gauge].filter((one) => one !== undefined)
  const groupBy = given[0]?.grouping ?? []
  if (given.length !== 1) {
    return {
      indicator: new Problem(
        'the indicator has to be of one kind',
        'exactly one of ratio, latency, latencyNative, bool_gauge',
      ),
      groupBy,
    }
  }
  const place = (...path: string[]) => document.placeOf(path.slice(0, -1), path.at(-1))
  const query = (use: QueryUse, ...path: string[]): WrittenQuery[] => {
    const text = document.textAt(path)
    return text ? [{ ...text, use }] : []
  }
  return { indicator: read(), groupBy }

  function read(): StatedIndicator | Problem {
    if (ratio) {
      const [bad, total] = [place('ratio', 'errors', 'metric'), place('ratio', 'total', 'metric')]
      const indicator = counted('bad', ratio.errors.metric.text, ratio.total.metric.text)
      const queries = [
        ...query('expression', 'ratio', 'errors', 'metric'),
        ...query('expression', 'ratio', 'total', 'metric'),
      ]
      return { indicator, queries, parts: { 'ratio.bad': bad, 'ratio.total': total } }
    }
    if (latency) {
      const at = { success: place('latency', 'success', 'metric'), total: place('latency', 'total', 'metric') }
      const queries = [
        ...query('expression', 'latency', 'success', 'metric'),
        ...query('expression', 'latency', 'total', 'metric'),
      ]
      return latencyOf(latency.success.metric, latency.total.metric, at, queries)
    }
    if (latencyNative) {
      const at = { histogram: place('latencyNative', 'total', 'metric'), within: place('latencyNative', 'latency') }
      const { numerator, denominator } = nativeLatency(
        latencyNative.total.metric.text,
        latencyNative.latency.seconds.toString(),
      )
      return {
        indicator: { kind: 'ratio', counted: 'good', events: numerator, total: denominator, countNewSeries: false },
        queries: query('expression', 'latencyNative', 'total', 'metric'),
        parts: { 'ratio.good': at.within, 'ratio.total': at.histogram },
      }
    }
    const metric = gauge?.metric.text ?? ''
    const at = place('bool_gauge', 'metric')
    return {
      indicator: {
        kind: 'ratio',
        counted: 'good',
        events: { form: 'expression', text: `sum(sum_over_time(${metric}[$window]))` },
        total: { form: 'expression', text: `sum(count_over_time(${metric}[$window]))` },
        countNewSeries: false,
      },
      queries: query('moment', 'bool_gauge', 'metric'),
      parts: { 'ratio.good': at, 'ratio.total': at },
    }
  }
}

const counted = (which: 'good' | 'bad', events: string, total: string): Indicator => ({
  kind: 'ratio',
  counted: which,
  events: { form: 'selector', text: events },
  total: { form: 'selector', text: total },
  countNewSeries: false,
})

const LE = /^["']?le["']?\s*=\s*["'`]([^"'`]*)["'`]$/

/**
 * A histogram and its bound, where the two metrics are one histogram's; then the boundary is found however it is written.
 * Else the two selectors as they are.
 */
function latencyOf(
  success: Selector,
  total: Selector,
  at: { readonly success: Place; readonly total: Place },
  queries: readonly WrittenQuery[],
): StatedIndicator | Problem {
  const bounds = success.matchers.flatMap((matcher) => LE.exec(matcher)?.[1] ?? [])
  const seconds = bounds.length === 1 ? exactNumber(bounds[0] ?? '') : null
  if (!seconds?.gt(0)) {
    return new Problem('the metric of successes names no bucket', 'a selector with one matcher such as le="0.5"')
  }
  const name = success.name?.replace(/_bucket$/, '') ?? ''
  const matchers = success.matchers.filter((matcher) => !LE.test(matcher))
  const within = boundOfSeconds(seconds)
  const same = `${name}_count` === total.name && sameMatchers(matchers, total.matchers)
  if (same && `${name}_bucket` === success.name && latencyBoundSchema.safeParse(within.text).success) {
    const parts = { 'latency.histogram': at.success, 'latency.within': at.success }
    return { indicator: { kind: 'latency', histogram: { name, matchers }, within }, queries, parts }
  }
  const parts = { 'ratio.good': at.success, 'ratio.total': at.total }
  return { indicator: counted('good', success.text, total.text), queries, parts }
}

const sameMatchers = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted())

/** The counts of a native histogram. Of one without events the share is not a number, and there are no good events. */
function nativeLatency(selector: string, seconds: string) {
  const counts = `sum(increase(${selector}[$window]))`
  return {
    numerator: {
      form: 'expression',
      text: `(histogram_fraction(0, ${seconds}, ${counts}) * histogram_count(${counts})) >= 0`,
    },
    denominator: { form: 'expression', text: `histogram_count(${counts})` },
  } as const
}
