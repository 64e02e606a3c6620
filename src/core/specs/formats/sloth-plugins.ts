import { boundOfSeconds } from '../../model/duration.ts'
import { exactNumber } from '../../model/exact-number.ts'
import type { Indicator } from '../../model/indicator.ts'
import { nearest } from '../../model/names.ts'
import { Problem } from '../../model/problem.ts'
import { WINDOW_PLACEHOLDER as WINDOW } from '../../promql/grammar.ts'
import { histogramSelector, plainSelector } from '../../promql/selector.ts'
import { latencyBoundSchema } from '../fields/duration.ts'
import { ratioOf } from './events-query.ts'

type Options = Readonly<Record<string, string>>

/** What a plugin measures, in matchers that its options fill in. Each takes `filter`, whose matchers are those of all series. */
interface Plugin {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Matchers of all series beside those of `filter`. */
  scope(options: Options): readonly string[]
  readonly measures:
    | {
        readonly kind: 'errors'
        readonly failed: readonly [metric: string, matcher: (options: Options) => string | null]
        readonly total: string
      }
    | { readonly kind: 'latency'; readonly histogram: string; readonly unit: 's' | 'ms' }
    /** A ratio of a form of its own, of the text of all matchers. */
    | { readonly kind: 'ratio'; bad(matchers: string): string; total(matchers: string): string }
}

const FAILED = '(5..|429)'
const scoped =
  (...matchers: readonly (readonly [label: string, operator: string, option: string])[]) =>
  (options: Options) =>
    matchers.map(([label, operator, option]) => `${label}${operator}"${options[option]?.trim() ?? ''}"`)
const nothing = () => []

const errors = (
  total: string,
  failed: string | ((options: Options) => string),
  more: Partial<Plugin> = {},
): Plugin => ({
  required: [],
  optional: ['filter'],
  scope: nothing,
  ...more,
  measures: { kind: 'errors', total, failed: [total, typeof failed === 'string' ? () => failed : failed] },
})
const latency = (histogram: string, more: Partial<Plugin> = {}, unit: 's' | 'ms' = 's'): Plugin => ({
  optional: ['filter'],
  scope: nothing,
  ...more,
  required: ['bucket', ...(more.required ?? [])],
  measures: { kind: 'latency', histogram, unit },
})
const FILTERED = { required: ['filter'], optional: [] }
const ISTIO = {
  required: ['service', 'namespace'],
  scope: scoped(['destination_service_name', '=', 'service'], ['destination_service_namespace', '=', 'namespace']),
}
const TRAEFIK_1 = { required: ['backend_regex'], scope: scoped(['backend', '=~', 'backend_regex']) }
const TRAEFIK_2 = { required: ['service_name_regex'], scope: scoped(['service', '=~', 'service_name_regex']) }
const KOOPER = { required: ['controller'], scope: scoped(['controller', '=', 'controller']) }
const WITHOUT_ERRORS = { optional: ['filter', 'exclude_errors'] }
const kooper = 'kooper_controller_processed_event_duration_seconds'
const counted = (metric: string, matchers: string) => `sum(rate(${metric}{${matchers}}[${WINDOW}]))`

/**
 * The queries of https://github.com/slok/sloth-common-sli-plugins, by what follows `sloth-common/` in their names. Not among them:
 * `linkerd/v2/latency`, whose query is not PromQL, and those that measure nothing.
 */
const PLUGINS: Readonly<Record<string, Plugin>> = {
  'coredns/availability': errors(
    'coredns_dns_responses_total',
    ({ custom_rcode_regex: codes }) => `rcode=~"${codes?.trim() || 'SERVFAIL'}"`,
    { optional: ['filter', 'custom_rcode_regex'] },
  ),
  'coredns/latency': latency('coredns_dns_request_duration_seconds'),
  'haproxy/frontend/availability': errors('haproxy_frontend_http_responses_total', 'code="5xx"'),
  'istio/v1/availability': errors('istio_requests_total', `response_code=~"${FAILED}"`, ISTIO),
  'istio/v1/latency': latency('istio_request_duration_milliseconds', { ...ISTIO, ...WITHOUT_ERRORS }, 'ms'),
  'kubernetes/apiserver/availability': errors('apiserver_request_total', `code=~"${FAILED}"`),
  'kubernetes/apiserver/latency': latency('apiserver_request_duration_seconds', { scope: () => ['verb!="WATCH"'] }),
  'kubernetes/kooper/availability': {
    ...KOOPER,
    optional: ['filter'],
    measures: {
      kind: 'ratio',
      bad: (matchers) => counted(`${kooper}_count`, `${matchers},success="false"`),
      total: (matchers) =>
        `${counted(`${kooper}_count`, matchers)} - ${counted('kooper_controller_queued_events_total', `${matchers},requeue="true"`)}`,
    },
  },
  'kubernetes/kooper/latency': latency(kooper, KOOPER),
  'kubernetes/kooper/queue-congestion': latency('kooper_controller_event_in_queue_duration_seconds', KOOPER),
  'kubernetes/nginx-ingress/availability': errors('nginx_ingress_controller_requests', `status=~"${FAILED}"`),
  'linkerd/v2/availability': errors('response_total', 'classification="failure"', {
    ...FILTERED,
    scope: () => ['direction="inbound"'],
  }),
  'prometheus/rules/eval-availability': {
    required: [],
    optional: ['filter'],
    scope: nothing,
    measures: {
      kind: 'errors',
      failed: ['prometheus_rule_evaluation_failures_total', () => null],
      total: 'prometheus_rule_evaluations_total',
    },
  },
  'prometheus/targets/availability': {
    required: [],
    optional: ['filter'],
    scope: nothing,
    measures: {
      kind: 'ratio',
      bad: (matchers) => `sum(count_over_time((up{${matchers}} == 0)[${WINDOW}:]))`,
      total: (matchers) => `sum(count_over_time((up{${matchers}})[${WINDOW}:]))`,
    },
  },
  'slok-go-http-metrics/availability': errors('http_request_duration_seconds_count', `code=~"${FAILED}"`, FILTERED),
  'slok-go-http-metrics/latency': latency('http_request_duration_seconds', {
    required: ['filter'],
    optional: ['exclude_errors'],
  }),
  'traefik/v1/availability': errors('traefik_backend_requests_total', `code=~"${FAILED}"`, TRAEFIK_1),
  'traefik/v1/latency': latency('traefik_backend_request_duration_seconds', { ...TRAEFIK_1, ...WITHOUT_ERRORS }),
  'traefik/v2/availability': errors('traefik_service_requests_total', 'code=~"(5..)"', TRAEFIK_2),
  'traefik/v2/latency': latency('traefik_service_request_duration_seconds', { ...TRAEFIK_2, ...WITHOUT_ERRORS }),
}
const PREFIX = 'sloth-common/'

/** The indicator that a plugin stands for; no code of it is run. */
export function pluginIndicator(id: string, given: unknown): Indicator | Problem {
  const plugin = id.startsWith(PREFIX) ? own(PLUGINS, id.slice(PREFIX.length)) : undefined
  if (!plugin) {
    return new Problem(
      `the SLI is made by the plugin \`${id}\`, which is code that SLO Gate does not run`,
      "sli.events, sli.raw, or one of Sloth's common plugins",
      nearest(
        id,
        Object.keys(PLUGINS).map((name) => PREFIX + name),
      ) ?? 'Write out the queries that the plugin makes.',
    )
  }
  const options = optionsOf(plugin, given)
  if (options instanceof Problem) return options
  const matchers = matchersOf(plugin, options)
  return matchers instanceof Problem ? matchers : measured(plugin, matchers, options)
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function optionsOf({ required, optional }: Plugin, given: unknown): Options | Problem {
  const known = [...required, ...optional]
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given))) {
    return new Problem("the plugin's options are not a mapping", known.join(', '))
  }
  const options = Object.entries(given ?? {})
  const unknown = options.find(([key]) => !known.includes(key))
  if (unknown) {
    return new Problem(`the plugin has no option \`${unknown[0]}\``, known.join(', '), nearest(unknown[0], known))
  }
  const odd = options.find(([, value]) => !['string', 'number', 'boolean'].includes(typeof value))
  if (odd) return new Problem(`the option \`${odd[0]}\` of the plugin is not a text`, 'a text')
  const texts = Object.fromEntries(options.map(([key, value]) => [key, String(value)]))
  const missing = required.find((key) => (texts[key] ?? '').trim() === '')
  return missing === undefined ? texts : new Problem(`the plugin needs the option \`${missing}\``, known.join(', '))
}

/** The matchers of all series, each of which PromQL has to read as one: an option must not say more than it is for. */
function matchersOf(plugin: Plugin, options: Options): readonly string[] | Problem {
  const filter = (options.filter ?? '').replace(/^[{},]+|[{},]+$/g, '')
  const filtered = plainSelector(`x{${filter}}`)
  if (!filtered) return new Problem('the option `filter` of the plugin is not a list of matchers', 'such as job="shop"')
  const excluded = options.exclude_errors || 'false'
  if (!/^(true|false|1|0|t|f)$/i.test(excluded))
    return new Problem('the option `exclude_errors` of the plugin is neither true nor false', '"true" or "false"')
  const all = [
    ...filtered.matchers,
    ...plugin.scope(options),
    ...(/^(true|1|t)$/i.test(excluded) ? ['code!~"5.."'] : []),
  ]
  return selector('x', all) === null ? notMatchers : all
}

const notMatchers = new Problem("the plugin's options do not fit into a selector", 'a value without quotes')

/** A selector with exactly these matchers; null when they are something else together. */
function selector(metric: string, matchers: readonly string[]): string | null {
  const text = matchers.length === 0 ? metric : `${metric}{${matchers.join(',')}}`
  return plainSelector(text)?.matchers.length === matchers.length ? text : null
}

function measured({ measures }: Plugin, matchers: readonly string[], options: Options): Indicator | Problem {
  switch (measures.kind) {
    case 'errors': {
      const failed = measures.failed[1](options)
      const bad = selector(measures.failed[0], failed === null ? matchers : [...matchers, failed])
      const total = selector(measures.total, matchers)
      return bad && total ? selectors('bad', bad, total) : notMatchers
    }
    case 'latency':
      return latencyOf(measures.histogram, measures.unit, matchers, options.bucket ?? '')
    case 'ratio':
      return ratioOf('bad', measures.bad(matchers.join(',')), measures.total(matchers.join(',')))
  }
}

function latencyOf(name: string, unit: 's' | 'ms', matchers: readonly string[], bucket: string): Indicator | Problem {
  const bound = exactNumber(bucket)
  if (!bound?.gt(0))
    return new Problem(`the option \`bucket\` of the plugin is no bound: \`${bucket}\``, 'such as "0.3"')
  const within = unit === 's' ? boundOfSeconds(bound) : null
  if (within && latencyBoundSchema.safeParse(within.text).success) {
    return { kind: 'latency', histogram: { name, matchers }, within }
  }
  const histogram = { name, matchers }
  return selectors(
    'good',
    histogramSelector(histogram, '_bucket', [`le="${bucket.trim()}"`]),
    histogramSelector(histogram, '_count'),
  )
}

const selectors = (which: 'good' | 'bad', events: string, total: string): Indicator => ({
  kind: 'ratio',
  counted: which,
  events: { form: 'selector', text: events },
  total: { form: 'selector', text: total },
  countNewSeries: false,
})
