import { z } from 'zod'
import type { Indicator } from '../../model/indicator.ts'
import type { Place } from '../../model/place.ts'
import { Problem } from '../../model/problem.ts'
import type { Slo } from '../../model/slo.ts'
import { DAY } from '../../model/time.ts'
import { standingAt, type WrittenQuery } from '../../model/written-query.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { readPromql } from '../../promql/inspect.ts'
import { nameSchema } from '../contract-file.ts'
import { objectiveSchema } from '../fields/objective.ts'
import type { StatedWindow } from '../supplement.ts'
import { found } from '../yaml/scalar.ts'
import { readDocument } from '../yaml/schema-reader.ts'
import { partOf, type YamlDocument } from '../yaml/yaml.ts'
import { ratioOf, shareOf } from './events-query.ts'
import { foreignSlo, type StatedIndicator, unsupported } from './foreign-slo.ts'
import type { ForeignDocument, Format, Reading } from './format.ts'
import { groupedQueries } from './grouped-queries.ts'
import { ignored, Readings } from './readings.ts'
import type { Services } from './services.ts'
import { pluginIndicator } from './sloth-plugins.ts'
import { GO_WINDOW, problemIn, type Template, templateOf, unparsed } from './template.ts'

const query = z.lazy(() => z.string({ error: (issue) => found(issue.input, 'a query') }))
/** Sloth's period when nobody names one (`--default-slo-period`); its files have no word for it. */
const DEFAULT_WINDOW = { kind: 'rolling', duration: { seconds: 30 * DAY, text: '30d' } } as const

/** Both forms say the same, in snake_case and in camelCase. */
const KEYS = {
  plain: { error: 'error_query', total: 'total_query', ratio: 'error_ratio_query', plugins: 'slo_plugins' },
  kubernetes: { error: 'errorQuery', total: 'totalQuery', ratio: 'errorRatioQuery', plugins: 'sloPlugins' },
} as const
type Keys = (typeof KEYS)[keyof typeof KEYS]

/** https://pkg.go.dev/github.com/slok/sloth/pkg/prometheus/api/v1. Alerts are Sloth's own affair, and are not looked at. */
const fields = (keys: Keys) => ({
  service: nameSchema('the name of the service'),
  labels: z.unknown().optional(),
  slos: z
    .array(
      z.strictObject({
        name: nameSchema('the name of the SLO'),
        description: z.string().optional(),
        objective: objectiveSchema,
        labels: z.unknown().optional(),
        plugins: z.unknown().optional(),
        alerting: z.unknown().optional(),
        sli: z.strictObject({
          raw: z.strictObject({ [keys.ratio]: query }).optional(),
          events: z.strictObject({ [keys.error]: query, [keys.total]: query }).optional(),
          plugin: z.looseObject({ id: z.string(), options: z.unknown().optional() }).optional(),
        }),
      }),
    )
    .min(1, { error: 'a service level has at least one SLO' }),
})

const plugins = z.lazy(() => z.unknown().optional())
const plainSchema = z.lazy(() => z.strictObject({ version: z.string(), slo_plugins: plugins, ...fields(KEYS.plain) }))
const kubernetesSchema = z.lazy(() =>
  z.looseObject({
    spec: z.strictObject({ sloPlugins: plugins, ...fields(KEYS.kubernetes) }),
  }),
)
type Spec = z.output<z.ZodObject<ReturnType<typeof fields>>>

function read(documents: readonly ForeignDocument[], services: Services): Reading {
  const readings = new Readings()
  for (const { document, kind } of documents) {
    if (kind === '') {
      const parsed = readDocument(document, plainSchema)
      if ('diagnostics' in parsed) readings.refuse(parsed.diagnostics)
      else readSpec(parsed.value, document, KEYS.plain, services, readings)
    } else {
      const parsed = readDocument(document, kubernetesSchema)
      if ('diagnostics' in parsed) readings.refuse(parsed.diagnostics)
      else readSpec(parsed.value.spec, partOf(document, ['spec']), KEYS.kubernetes, services, readings)
    }
  }
  return readings
}

function readSpec(spec: Spec, document: YamlDocument, keys: Keys, services: Services, readings: Readings): void {
  if (Object.hasOwn(Object(document.value), keys.plugins)) {
    readings.note(ignored(document.placeOf([], keys.plugins), keys.plugins, RULES_ONLY))
  }
  for (const [index, slo] of spec.slos.entries()) {
    const one = partOf(document, ['slos', index])
    if (slo.plugins !== undefined) readings.note(ignored(one.placeOf([], 'plugins'), 'plugins', RULES_ONLY))
    readings.add(sloOf(spec.service, slo, one, document, keys, services))
  }
}

const RULES_ONLY = 'it changes the rules that Sloth generates, and SLO Gate reads none of them'

function sloOf(
  service: string,
  slo: Spec['slos'][number],
  one: YamlDocument,
  document: YamlDocument,
  keys: Keys,
  services: Services,
): Slo {
  const promised = { service, objective: slo.objective.text, sli: slo.sli }
  const stated = indicatorOf(partOf(one, ['sli']), slo.sli, keys)
  return foreignSlo(
    {
      service,
      name: slo.name,
      description: slo.description,
      objective: slo.objective,
      window: windowOf(service, one, services),
      stated: stated instanceof Problem ? unsupported(stated, promised) : stated,
      places: {
        service: document.placeOf(['service']),
        name: one.placeOf([], 'name'),
        objective: one.placeOf([], 'objective'),
        indicator: one.placeOf([], 'sli'),
      },
    },
    services,
  )
}

const windowOf = (service: string, one: YamlDocument, services: Services): StatedWindow =>
  services.windowOf(service) ?? { window: DEFAULT_WINDOW, place: one.placeOf([], 'name') }

type Sli = Spec['slos'][number]['sli']

function indicatorOf(document: YamlDocument, { raw, events, plugin }: Sli, keys: Keys): StatedIndicator | Problem {
  const given = Object.entries({ raw, events, plugin }).flatMap(([name, value]) => (value === undefined ? [] : name))
  if (given.length !== 1) {
    const what = given.length === 0 ? 'the SLI says nothing' : `${given.join(' and ')} exclude each other`
    return new Problem(what, 'exactly one of raw, events, plugin')
  }
  if (plugin) {
    const indicator = pluginIndicator(plugin.id, plugin.options)
    if (indicator instanceof Problem) return indicator
    const place = document.placeOf(['plugin'], plugin.options === undefined ? 'id' : 'options')
    return { indicator, queries: queriesOf(indicator, place), parts: everyPart(place) }
  }
  if (raw) {
    const share = windowed(document, ['raw', keys.ratio])
    if (share instanceof Problem) return share
    const grouped = groupedQueries([share.text])
    if (grouped instanceof Problem) return grouped
    const indicator = shareOf('bad', grouped.texts[0] ?? '')
    const place = document.placeOf(['raw'], keys.ratio)
    return { indicator, queries: [share.written], parts: everyPart(place), groupBy: grouped.groupBy }
  }
  const [error, total] = [windowed(document, ['events', keys.error]), windowed(document, ['events', keys.total])]
  if (error instanceof Problem) return error
  if (total instanceof Problem) return total
  const grouped = groupedQueries([error.text, total.text])
  if (grouped instanceof Problem) return grouped
  const [bad = '', all = ''] = grouped.texts
  const place = document.placeOf(['events'], keys.error)
  return {
    indicator: ratioOf('bad', bad, all),
    queries: [error.written, total.written],
    parts: { ...everyPart(place), 'ratio.total': document.placeOf(['events'], keys.total) },
    groupBy: grouped.groupBy,
  }
}

const everyPart = (place: Place) => ({
  'error-ratio': place,
  'ratio.bad': place,
  'ratio.good': place,
  'ratio.total': place,
  'latency.histogram': place,
  'latency.within': place,
})

/** The queries that a plugin stands for; they are written nowhere. */
function queriesOf(indicator: Indicator, place: Place): WrittenQuery[] {
  if (indicator.kind !== 'ratio') return []
  return [indicator.events, indicator.total].map(({ text }) => ({ ...standingAt(place, text), use: 'expression' }))
}

function windowed(document: YamlDocument, path: readonly string[]): Template | Problem {
  const placed = document.textAt(path)
  const template = placed && templateOf(placed, GO_WINDOW)
  if (!template || template instanceof Problem) return template ?? new Problem('this query is empty', 'a query')
  if (template.text.includes(WINDOW_PLACEHOLDER)) return template
  const name = String(path.at(-1))
  const [range] = readPromql(template.text).fixedRanges
  const what = `\`${name}\` has no {{.window}}${range ? ` but the fixed range [${range.text}]` : ''}`
  const problem = new Problem(what, 'a query with {{.window}}', 'Write [{{.window}}] for its range.')
  return unparsed(template) ?? problemIn(template, problem, range?.offset)
}

/** https://sloth.dev: `prometheus/v1`, and the same as a Kubernetes object. */
export const SLOTH: Format = {
  name: 'Sloth',
  versions: ['prometheus/v1', 'sloth.slok.dev/v1'],
  kinds: ['', 'PrometheusServiceLevel'],
  otherKinds: 'refused',
  ignoredKinds: new Map([
    [
      'AlertWindows',
      { what: "the windows of Sloth's alerts", advice: 'The policy states when SLO Gate warns and freezes.' },
    ],
  ]),
  unversioned: null,
  read,
}
