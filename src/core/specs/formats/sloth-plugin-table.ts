import { WINDOW_PLACEHOLDER as WINDOW } from '../../promql/grammar.ts'

/** What a file says of a plugin. */
export type Options = Readonly<Record<string, string>>

/** What a plugin measures, in matchers that its options fill in. Each takes `filter`, whose matchers are those of all series. */
export interface Plugin {
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
export const PLUGINS: Readonly<Record<string, Plugin>> = {
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
