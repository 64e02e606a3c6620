import { describe, expect, it } from 'vitest'
import { Problem } from '../../../../src/core/model/problem.ts'
import { histogramSelector } from '../../../../src/core/promql/selector.ts'
import { pluginIndicator } from '../../../../src/core/specs/formats/sloth-plugins.ts'

const read = (id: string, options?: unknown) => {
  const indicator = pluginIndicator(`sloth-common/${id}`, options)
  if (indicator instanceof Problem) return indicator.message
  if (indicator.kind === 'latency') return [histogramSelector(indicator.histogram), indicator.within.text]
  return indicator.kind === 'ratio' ? [indicator.counted, indicator.events.text, indicator.total.text] : indicator
}

describe("a common plugin of Sloth's", () => {
  it.each([
    [
      'coredns/availability',
      {},
      ['bad', 'coredns_dns_responses_total{rcode=~"SERVFAIL"}', 'coredns_dns_responses_total'],
    ],
    [
      'coredns/availability',
      { filter: '{job="dns",}', custom_rcode_regex: '(SERVFAIL|REFUSED)' },
      [
        'bad',
        'coredns_dns_responses_total{job="dns",rcode=~"(SERVFAIL|REFUSED)"}',
        'coredns_dns_responses_total{job="dns"}',
      ],
    ],
    ['coredns/latency', { bucket: '0.032' }, ['coredns_dns_request_duration_seconds', '32ms']],
    [
      'haproxy/frontend/availability',
      undefined,
      ['bad', 'haproxy_frontend_http_responses_total{code="5xx"}', 'haproxy_frontend_http_responses_total'],
    ],
    [
      'istio/v1/availability',
      { service: ' s ', namespace: 'n' },
      [
        'bad',
        'istio_requests_total{destination_service_name="s",destination_service_namespace="n",response_code=~"(5..|429)"}',
        'istio_requests_total{destination_service_name="s",destination_service_namespace="n"}',
      ],
    ],
    [
      'istio/v1/latency',
      { service: 's', namespace: 'n', bucket: 250, exclude_errors: true },
      [
        'good',
        'istio_request_duration_milliseconds_bucket{destination_service_name="s",destination_service_namespace="n",code!~"5..",le="250"}',
        'istio_request_duration_milliseconds_count{destination_service_name="s",destination_service_namespace="n",code!~"5.."}',
      ],
    ],
    [
      'kubernetes/apiserver/availability',
      null,
      ['bad', 'apiserver_request_total{code=~"(5..|429)"}', 'apiserver_request_total'],
    ],
    ['kubernetes/apiserver/latency', { bucket: '1' }, ['apiserver_request_duration_seconds{verb!="WATCH"}', '1s']],
    [
      'kubernetes/kooper/availability',
      { controller: 'c' },
      [
        'bad',
        'kooper_controller_processed_event_duration_seconds_count{controller="c",success="false"}',
        'sum(increase(kooper_controller_processed_event_duration_seconds_count{controller="c"}[$window])) - sum(increase(kooper_controller_queued_events_total{controller="c",requeue="true"}[$window]))',
      ],
    ],
    [
      'kubernetes/kooper/latency',
      { controller: 'c', bucket: '5' },
      ['kooper_controller_processed_event_duration_seconds{controller="c"}', '5s'],
    ],
    [
      'kubernetes/kooper/queue-congestion',
      { controller: 'c', bucket: '5' },
      ['kooper_controller_event_in_queue_duration_seconds{controller="c"}', '5s'],
    ],
    [
      'kubernetes/nginx-ingress/availability',
      { filter: 'ingress="a"' },
      [
        'bad',
        'nginx_ingress_controller_requests{ingress="a",status=~"(5..|429)"}',
        'nginx_ingress_controller_requests{ingress="a"}',
      ],
    ],
    [
      'linkerd/v2/availability',
      { filter: 'deployment="a"' },
      [
        'bad',
        'response_total{deployment="a",direction="inbound",classification="failure"}',
        'response_total{deployment="a",direction="inbound"}',
      ],
    ],
    [
      'prometheus/rules/eval-availability',
      {},
      ['bad', 'prometheus_rule_evaluation_failures_total', 'prometheus_rule_evaluations_total'],
    ],
    [
      'prometheus/targets/availability',
      { filter: 'job="a"' },
      ['bad', 'sum(count_over_time((up{job="a"} == 0)[$window:]))', 'sum(count_over_time((up{job="a"})[$window:]))'],
    ],
    [
      'slok-go-http-metrics/availability',
      { filter: 'job="a"' },
      [
        'bad',
        'http_request_duration_seconds_count{job="a",code=~"(5..|429)"}',
        'http_request_duration_seconds_count{job="a"}',
      ],
    ],
    [
      'slok-go-http-metrics/latency',
      { filter: 'job="a"', bucket: '0.3' },
      ['http_request_duration_seconds{job="a"}', '300ms'],
    ],
    [
      'traefik/v1/availability',
      { backend_regex: '^a$' },
      [
        'bad',
        'traefik_backend_requests_total{backend=~"^a$",code=~"(5..|429)"}',
        'traefik_backend_requests_total{backend=~"^a$"}',
      ],
    ],
    [
      'traefik/v1/latency',
      { backend_regex: 'a', bucket: '0.3', exclude_errors: 'true' },
      ['traefik_backend_request_duration_seconds{backend=~"a",code!~"5.."}', '300ms'],
    ],
    [
      'traefik/v2/availability',
      { service_name_regex: 'a' },
      [
        'bad',
        'traefik_service_requests_total{service=~"a",code=~"(5..)"}',
        'traefik_service_requests_total{service=~"a"}',
      ],
    ],
    [
      'traefik/v2/latency',
      { service_name_regex: 'a', bucket: '0.3', exclude_errors: '' },
      ['traefik_service_request_duration_seconds{service=~"a"}', '300ms'],
    ],
  ])('is read as the queries that it stands for: %s %o', (id, options, expected) => {
    expect(read(id, options)).toEqual(expected)
  })

  it.each([
    ['coredns/latency', {}, 'the plugin needs the option `bucket`'],
    ['coredns/latency', { bucket: '100ms' }, 'the option `bucket` of the plugin is no bound: `100ms`'],
    ['coredns/latency', { bucket: '1', fliter: 'a="b"' }, 'the plugin has no option `fliter`'],
    ['coredns/availability', { filter: 'job' }, 'the option `filter` of the plugin is not a list of matchers'],
    [
      'coredns/availability',
      { filter: 'a="b"} or up{c="d"' },
      'the option `filter` of the plugin is not a list of matchers',
    ],
    ['coredns/availability', { filter: ['a'] }, 'the option `filter` of the plugin is not a text'],
    ['coredns/availability', 'filter', "the plugin's options are not a mapping"],
    [
      'istio/v1/availability',
      { service: 'a",b="c', namespace: 'n' },
      "the plugin's options do not fit into a selector",
    ],
    ['istio/v1/availability', { service: 'a', namespace: ' ' }, 'the plugin needs the option `namespace`'],
    ['traefik/v1/availability', { backend_regex: 'a"} or up{b=~"' }, "the plugin's options do not fit into a selector"],
    [
      'traefik/v1/latency',
      { backend_regex: 'a', bucket: '1', exclude_errors: 'yes' },
      'the option `exclude_errors` of the plugin is neither true nor false',
    ],
    ['coredns/availability', { custom_rcode_regex: 'a",b="c' }, "the plugin's options do not fit into a selector"],
  ])('is refused when an option is wrong: %s %o', (id, options, words) => {
    expect(read(id, options)).toBe(words)
  })

  it.each(['linkerd/v2/latency', 'noop', 'toString', '__proto__', 'coredns/availabilty'])(
    'is known by its name alone, and any other is refused: %s',
    (id) => {
      expect(read(id)).toContain('which is code that SLO Gate does not run')
    },
  )
})
