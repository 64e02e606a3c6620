/** A small example of each format about the made-up month of `dataset.ts`, and the native contract that says the same. */
import { parse } from 'yaml'
import type { Contracts } from '../../src/core/model/directory.ts'
import { readContracts } from '../../src/core/specs/directory.ts'

export interface Twin {
  readonly name: string
  /** The foreign files by their name below `slos/`. */
  readonly files: Readonly<Record<string, string>>
  readonly native: string
  /** Edits of contract numbers, each as `[from, to, field]`. */
  readonly edits: readonly (readonly [from: string, to: string, field: string])[]
}

const native = (service: string, slos: string) => `version: slo-gate/v1\nservice: ${service}\nslos:\n${slos}`
const nativeRatio = (name: string, window = '30d') => `  - name: ${name}
    objective: 99.9%
    window: ${window}
    indicator:
      ratio:
        bad: http_requests_total{job="steady",code=~"5.."}
        total: http_requests_total{job="steady"}
`

const SLOTH = `version: prometheus/v1
service: shop
labels: { owner: shop-team }
slos:
  - name: availability
    objective: 99.9
    sli:
      events:
        error_query: sum(rate(http_requests_total{job="steady",code=~"5.."}[{{.window}}]))
        total_query: sum(rate(http_requests_total{job="steady"}[{{ .window }}]))
    alerting: { page_alert: { disable: true } }
`
const SLOTH_RAW = `version: prometheus/v1
service: shop
slos:
  - name: raw
    objective: 99.9
    sli:
      raw:
        error_ratio_query: |
          sum(rate(http_requests_total{job="steady",code=~"5.."}[{{.window}}]))
            / sum(rate(http_requests_total{job="steady"}[{{.window}}]))
`
const SLOTH_KUBERNETES = `apiVersion: sloth.slok.dev/v1
kind: PrometheusServiceLevel
metadata: { name: shop, namespace: monitoring }
spec:
  service: shop
  slos:
    - name: availability
      objective: 99.9
      sli:
        events:
          errorQuery: sum(rate(http_requests_total{job="steady",code=~"5.."}[{{.window}}]))
          totalQuery: sum(rate(http_requests_total{job="steady"}[{{.window}}]))
`

const openslo = (rest: string, version = 'openslo/v1') => `apiVersion: ${version}
kind: SLO
metadata: { name: availability }
spec:
  service: shop
${rest}`
const OPENSLO = openslo(`  indicatorRef: errors
  timeWindow: [{ duration: 1M, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ displayName: Good, target: 0.999 }]
`)
const OPENSLO_SLI = `- apiVersion: openslo/v1
  kind: SLI
  metadata: { name: errors }
  spec:
    ratioMetric:
      counter: true
      bad: { metricSource: { metricSourceRef: main, spec: { query: 'http_requests_total{job="steady",code=~"5.."}' } } }
      total: { metricSource: { type: Prometheus, spec: { query: 'sum(http_requests_total{job="steady"})' } } }
- apiVersion: openslo/v1
  kind: DataSource
  metadata: { name: main }
  spec: { type: Prometheus, connectionDetails: { url: https://prometheus.example } }
`
const FEED = 'time() - max(feed_last_success_timestamp_seconds{job="feed"})'
const OPENSLO_THRESHOLD = openslo(`  indicator:
    metadata: { name: freshness }
    spec:
      thresholdMetric: { metricSource: { type: prometheus, spec: { query: '${FEED}' } } }
  timeWindow: [{ duration: 1w, isRolling: true }]
  budgetingMethod: Timeslices
  objectives: [{ op: lte, value: 300, targetPercent: 97.5, timeSliceTarget: 1, timeSliceWindow: 1m }]
`)
const GOOD = 'sum(rate(http_requests_total{job="exhausted",code!~"5.."}[{{.window}}]))'
const ALL = 'sum(rate(http_requests_total{job="exhausted"}[{{.window}}]))'
const sliced = (objective: string, method: string) =>
  openslo(
    `  sli:
    spec:
      ratioMetric:
        good: { dataSourceSpec: { type: Prometheus }, spec: { query: '${GOOD}' } }
        total: { dataSourceSpec: { type: Prometheus }, spec: { query: '${ALL}' } }
  timeWindow: [{ duration: 14d, isRolling: true }]
  budgetingMethod: ${method}
  objectives: [${objective}]
`,
    'openslo.com/v2alpha',
  )
const slice = (query: string) => query.replace('{{.window}}', '5m')
const SHARE = `((${slice(GOOD)}) or (${slice(ALL)}) * 0) / ((${slice(ALL)}) > 0)`

const OPENSLO_V1ALPHA = openslo(
  `  budgetingMethod: Occurrences
  timeWindows: [{ unit: Day, count: 30 }]
  objectives:
    - target: 0.999
      ratioMetrics:
        incremental: true
        bad: { source: prometheus, queryType: promql, query: 'http_requests_total{job="steady",code=~"5.."}' }
        total: { source: prometheus, queryType: promql, query: 'http_requests_total{job="steady"}' }
`,
  'openslo/v1alpha',
)

const pyrra = (indicator: string) => `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: availability, namespace: shop }
spec:
  target: '99.9'
  window: 4w
  indicator:
${indicator}`
const LATENCY = 'http_request_duration_seconds'

/** A list of Kubernetes with one object, as `kubectl get -o json` prints it. */
const listed = (apiVersion: string, kind: string, item: string) =>
  JSON.stringify({ apiVersion, kind, items: [parse(item)], metadata: { resourceVersion: '' } }, null, 4)

const SLO_GENERATOR = `apiVersion: sre.google.com/v2
kind: ServiceLevelObjective
metadata: { name: availability, labels: { service_name: shop } }
spec:
  description: Requests that were answered
  backend: prometheus
  method: good_bad_ratio
  exporters: []
  service_level_indicator:
    filter_good: http_requests_total{job="steady",code!~"5.."}
    filter_valid: http_requests_total{job="steady"}
  goal: 0.999
`
const SHARED_CONFIG = `default_exporters: []
error_budget_policies:
  default:
    steps:
      - { name: 1 hour, window: 3600, burn_rate_threshold: 9 }
      - { name: 28 days, window: 2419200, burn_rate_threshold: 1 }
`

const RATIO_EDITS = [
  ['objective: 99.9', 'objective: 99.5', 'objective'],
  ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
  ['{job="steady"}', '{}', 'indicator.ratio.total'],
] as const

export const TWINS: readonly Twin[] = [
  {
    name: 'Sloth events',
    files: { 'sloth.yaml': SLOTH },
    native: native('shop', nativeRatio('availability')),
    edits: RATIO_EDITS,
  },
  {
    name: 'Sloth raw',
    files: { 'sloth.yaml': SLOTH_RAW },
    native: native('shop', nativeRatio('raw')),
    edits: [...RATIO_EDITS, ['service: shop', 'service: store', 'service']],
  },
  {
    name: 'Sloth for Kubernetes',
    files: { 'sloth.yaml': SLOTH_KUBERNETES },
    native: native('shop', nativeRatio('availability')),
    edits: RATIO_EDITS,
  },
  {
    name: 'Sloth with a native window',
    files: {
      'sloth.yaml': SLOTH,
      'shop.yaml': 'version: slo-gate/v1\nservice: shop\nwindow: 28d\ncommitment: { to: internal }\n',
    },
    native: native('shop', nativeRatio('availability', '28d')).replace(
      '    indicator',
      '    commitment: { to: internal }\n    indicator',
    ),
    edits: [
      ['window: 28d', 'window: 7d', 'window'],
      ['to: internal', 'to: customers', 'commitment'],
    ],
  },
  {
    name: 'OpenSLO v1 with references',
    files: { 'slo.yaml': OPENSLO, 'sli.yaml': OPENSLO_SLI },
    native: native('shop', nativeRatio('availability')),
    edits: [
      ['target: 0.999', 'target: 0.99', 'objective'],
      ['duration: 1M', 'duration: 1w', 'window'],
      ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
      ['{job="steady"}', '{}', 'indicator.ratio.total'],
      ['Occurrences', 'Timeslices', 'indicator'],
      ['service: shop', 'service: store', 'service'],
    ],
  },
  {
    name: 'OpenSLO v1 with a threshold',
    files: { 'slo.yaml': OPENSLO_THRESHOLD },
    native: native(
      'shop',
      `  - name: availability
    objective: 97.5%
    window: 7d
    indicator: { slices: { every: 1m, value: '${FEED}', at-most: 300 } }
`,
    ),
    edits: [
      ['value: 300', 'value: 400', 'indicator.slices.condition'],
      ['op: lte', 'op: lt', 'indicator.slices.condition'],
      ['timeSliceWindow: 1m', 'timeSliceWindow: 5m', 'indicator.slices.every'],
      ['targetPercent: 97.5', 'targetPercent: 97', 'objective'],
      ['max(', 'min(', 'indicator.slices.value'],
    ],
  },
  {
    name: 'OpenSLO v2alpha in time slices',
    files: { 'slo.yaml': sliced('{ target: 0.99, timeSliceTarget: 0.9, timeSliceWindow: 5 }', 'Timeslices') },
    native: native(
      'shop',
      `  - name: availability
    objective: 99%
    window: 14d
    indicator: { slices: { every: 5m, value: '${SHARE}', at-least: 0.9 } }
`,
    ),
    edits: [
      ['timeSliceTarget: 0.9', 'timeSliceTarget: 0.8', 'indicator.slices.condition'],
      ['Timeslices', 'RatioTimeslices', 'indicator'],
    ],
  },
  {
    name: 'OpenSLO v2alpha in ratio time slices',
    files: { 'slo.yaml': sliced('{ target: 0.99, timeSliceWindow: 5m }', 'RatioTimeslices') },
    native: native(
      'shop',
      `  - name: availability
    objective: 99%
    window: 14d
    indicator: { error-ratio: '1 - avg_over_time((${SHARE})[$window:5m])' }
`,
    ),
    edits: [
      ['timeSliceWindow: 5m', 'timeSliceWindow: 10m', 'indicator.error-ratio'],
      ['duration: 14d', 'duration: 7d', 'window'],
    ],
  },
  {
    name: 'OpenSLO v1alpha',
    files: { 'slo.yaml': OPENSLO_V1ALPHA },
    native: native('shop', nativeRatio('availability')),
    edits: [
      ['target: 0.999', 'target: 0.99', 'objective'],
      ['count: 30', 'count: 7', 'window'],
      ['unit: Day', 'unit: Hour', 'window'],
      ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
    ],
  },
  {
    name: 'Pyrra ratio',
    files: {
      'pyrra.yaml': pyrra(`    ratio:
      errors: { metric: 'http_requests_total{job="steady",code=~"5.."}' }
      total: { metric: 'http_requests_total{job="steady"}' }
`),
    },
    native: native('shop', nativeRatio('availability', '28d')),
    edits: [
      ["target: '99.9'", "target: '99'", 'objective'],
      ['window: 4w', 'window: 2w', 'window'],
      ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
      ['{job="steady"}', '{}', 'indicator.ratio.total'],
      ['namespace: shop', 'namespace: store', 'service'],
    ],
  },
  {
    name: 'Pyrra latency',
    files: {
      'pyrra.yaml': pyrra(`    latency:
      success: { metric: '${LATENCY}_bucket{job="latency",le="1.0"}' }
      total: { metric: '${LATENCY}_count{job="latency"}' }
`),
    },
    native: native(
      'shop',
      `  - name: availability
    objective: 99.9%
    window: 28d
    indicator: { latency: { histogram: '${LATENCY}{job="latency"}', within: 1s } }
`,
    ),
    edits: [['le="1.0"', 'le="2.5"', 'indicator.latency.within']],
  },
  {
    name: 'Pyrra bool gauge, by target',
    files: { 'pyrra.yaml': pyrra(`    bool_gauge: { metric: 'probe_success{job="probe"}', grouping: [target] }\n`) },
    native: native(
      'shop',
      `  - name: availability
    objective: 99.9%
    window: 28d
    group-by: [target]
    indicator:
      ratio:
        good: sum(sum_over_time(probe_success{job="probe"}[$window]))
        total: sum(count_over_time(probe_success{job="probe"}[$window]))
`,
    ),
    edits: [
      ['grouping: [target]', 'grouping: [target, pod]', 'group-by'],
      ['job="probe"', 'job=~"pro.*"', 'indicator.ratio.good'],
    ],
  },
  {
    name: 'slo-generator ratio',
    files: { 'slo.yaml': SLO_GENERATOR, 'config.yaml': SHARED_CONFIG },
    native: native('shop', nativeRatio('availability', '28d')).replace('bad:', 'good:').replace('=~"5.."', '!~"5.."'),
    edits: [
      ['goal: 0.999', 'goal: 0.99', 'objective'],
      ['window: 2419200', 'window: 604800', 'window'],
      ['code!~"5.."', 'code="200"', 'indicator.ratio.good'],
      ['service_name: shop', 'service_name: store', 'service'],
    ],
  },
  {
    name: 'slo-generator expression',
    files: {
      'slo.yaml': SLO_GENERATOR.replace('good_bad_ratio', 'query_sli').replace(
        /filter_good[\s\S]*"\}\n/,
        `expression: |
      sum(rate(http_requests_total{job="steady",code!~"5.."}[window]))
      / sum(rate(http_requests_total{job="steady"}[window]))
`,
      ),
      'config.yaml': SHARED_CONFIG,
    },
    native: native('shop', nativeRatio('availability', '28d')).replace('bad:', 'good:').replace('=~"5.."', '!~"5.."'),
    edits: [['{job="steady"}', '{}', 'indicator.ratio.total']],
  },
  {
    name: 'slo-generator distribution cut',
    files: {
      'slo.yaml': SLO_GENERATOR.replace('good_bad_ratio', 'distribution_cut').replace(
        /filter_good[\s\S]*"\}\n/,
        `expression: ${LATENCY}_bucket{job="latency"}
    threshold_bucket: 0.25
`,
      ),
      'config.yaml': SHARED_CONFIG,
    },
    native: native(
      'shop',
      `  - name: availability
    objective: 99.9%
    window: 28d
    indicator: { latency: { histogram: '${LATENCY}{job="latency"}', within: 250ms } }
`,
    ),
    edits: [['threshold_bucket: 0.25', 'threshold_bucket: 0.5', 'indicator.latency.within']],
  },
  {
    name: 'Sloth by pod',
    files: {
      'sloth.yaml': SLOTH.replace(/sum\(rate\(.*"5\.\."\}.*\)\)/, (query) =>
        query.replace('sum', 'sum by (pod) '),
      ).replace(/(total_query: .*)/, '$1 by (pod)'),
    },
    native: native(
      'shop',
      nativeRatio('availability').replace('    indicator:', '    group-by: [pod]\n    indicator:'),
    ),
    edits: [
      ['pod', 'zone', 'group-by'],
      ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
      ['{job="steady"}', '{}', 'indicator.ratio.total'],
    ],
  },
  {
    name: 'Sloth with a common plugin',
    files: {
      'sloth.yaml': `version: prometheus/v1
service: shop
slos:
  - name: availability
    objective: 99.9
    sli:
      plugin:
        id: sloth-common/slok-go-http-metrics/latency
        options: { bucket: "1", filter: '{job="latency"}', exclude_errors: "true" }
`,
    },
    native: native(
      'shop',
      `  - name: availability
    objective: 99.9%
    window: 30d
    indicator: { latency: { histogram: '${LATENCY}{job="latency",code!~"5.."}', within: 1s } }
`,
    ),
    edits: [
      ['bucket: "1"', 'bucket: "2.5"', 'indicator.latency.within'],
      ['exclude_errors: "true"', 'exclude_errors: "false"', 'indicator.latency.histogram'],
      ['slok-go-http-metrics/latency', 'no-plugin', 'indicator'],
    ],
  },
  {
    name: 'Sloth in a list of Kubernetes, in JSON',
    files: { 'slos.json': listed('v1', 'List', SLOTH_KUBERNETES) },
    native: native('shop', nativeRatio('availability')),
    edits: [
      ['"objective": 99.9', '"objective": 99', 'objective'],
      ['"service": "shop"', '"service": "store"', 'service'],
      ['code=~\\"5..\\"', 'code=\\"500\\"', 'indicator.ratio.bad'],
    ],
  },
  {
    name: 'Pyrra in a list of its own kind',
    files: {
      'slos.json': listed(
        'pyrra.dev/v1alpha1',
        'ServiceLevelObjectiveList',
        pyrra(`    ratio:
      errors: { metric: 'http_requests_total{job="steady",code=~"5.."}' }
      total: { metric: 'http_requests_total{job="steady"}' }
`).replace(/^apiVersion.*\nkind.*\n/, ''),
      ),
    },
    native: native('shop', nativeRatio('availability', '28d')),
    edits: [
      ['"99.9"', '"99"', 'objective'],
      ['"4w"', '"2w"', 'window'],
    ],
  },
  {
    name: 'OpenSLO as many write it',
    files: {
      'slo.yaml': openslo(
        `  indicator:
    metadata: { name: errors }
    spec:
      ratioMetric:
        bad: { metricSource: { metricSourceRef: main, spec: { promql: 'sum(rate(http_requests_total{job="steady",code=~"5.."}[5m]))' } } }
        total: { metricSource: { metricSourceRef: main, spec: { promql: 'sum(rate(http_requests_total{job="steady"}[5m]))' } } }
  timeWindow: [{ duration: 1M, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ displayName: Good, target: "0.999" }]
`,
        'openslo.com/v1',
      ),
      'source.yaml': `apiVersion: openslo/v1
kind: Datasource
metadata: { name: main }
spec: { type: Prometheus }
`,
    },
    native: native('shop', nativeRatio('availability')),
    edits: [
      ['target: "0.999"', 'target: "0.99"', 'objective'],
      ['code=~"5.."', 'code="500"', 'indicator.ratio.bad'],
      ['"steady"}[5m]', '"steady"}[1m]', 'indicator'],
    ],
  },
  {
    name: 'OpenSLO in a week from Saturday noon',
    files: {
      'slo.yaml': OPENSLO.replace(
        'duration: 1M, isRolling: true',
        "duration: 1w, isRolling: false, calendar: { startTime: '2022-01-01 12:00:00', timeZone: America/New_York }",
      ),
      'sli.yaml': OPENSLO_SLI.replace('      counter: true\n', ''),
    },
    native: native(
      'shop',
      nativeRatio('availability', '{ calendar: week, timezone: America/New_York, starts: 2026-01-03 12:00 }'),
    ),
    edits: [
      ['12:00:00', '13:00:00', 'window'],
      ['2022-01-01', '2022-01-02', 'window'],
      ['America/New_York', 'Europe/Berlin', 'window'],
    ],
  },
]

/** Reads files as if they were in `.slo/slos`. */
export const contractsOf = (files: Readonly<Record<string, string>>): Contracts =>
  readContracts({
    path: '.slo',
    policy: null,
    contracts: Object.entries(files).map(([name, text]) => ({ path: `.slo/slos/${name}`, text })),
    waivers: [],
    exclusions: [],
    targets: [],
  })
