/** An SLO directory over the dataset, with every kind of indicator. */

/** Jobs whose SLOs differ in one label's value alone, so that their queries can be one. */
const ALIKE = ['steady', 'exhausted', 'resets', 'gaps', 'churn', 'clean', 'idle', 'burn'] as const

const alike = (job: string) => `version: slo-gate/v1
service: ${job}
slos:
  - name: availability
    objective: 99.9%
    window: 7d
    indicator:
      ratio:
        bad: http_requests_total{job="${job}",code=~"5.."}
        total: http_requests_total{job="${job}"}
`

const DIFFERENT = `version: slo-gate/v1
service: shop
slos:
  - name: good
    objective: 99%
    window: 1d
    indicator:
      ratio:
        good: http_requests_total{job="steady",code="200"}
        total: http_requests_total{job="steady"}
  - name: expression
    objective: 99.5%
    window: 3d
    indicator:
      ratio:
        bad: sum(increase(http_requests_total{job="burn",code="500"}[$window]))
        total: sum(increase(http_requests_total{job="burn"}[$window]))
  - name: calendar
    objective: 99.9%
    window: { calendar: month, timezone: Europe/Berlin }
    indicator:
      ratio:
        bad: http_requests_total{job="exhausted",code="500"}
        total: http_requests_total{job="exhausted"}
  - name: births
    objective: 99.9%
    window: 28d
    indicator:
      ratio:
        bad: http_requests_total{job="sparse",code="500"}
        total: http_requests_total{job="sparse"}
        count-new-series: true
  - name: latency
    objective: 94%
    window: 7d
    indicator:
      latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 500ms }
  - name: slow
    objective: 99%
    window: 2d
    indicator:
      latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 1s }
  - name: freshness
    objective: 97%
    window: 2d
    indicator:
      slices:
        every: 1m
        value: time() - max(feed_last_success_timestamp_seconds{job="feed"})
        at-most: 300
  - name: error-ratio
    objective: 99%
    window: 1d
    indicator:
      error-ratio: >-
        sum(increase(http_requests_total{job="steady",code="500"}[$window]))
        / sum(increase(http_requests_total{job="steady"}[$window]))
  - name: probes
    objective: 99.5%
    window: 1d
    group-by: [target]
    indicator:
      slices: { every: 1m, value: 'probe_success{job="probe"}', at-least: 1 }
`

const TARGETS: Readonly<Record<string, string>> = {
  steady: '{ slo: availability, target: 99.95% }',
  exhausted: '{ slo: availability, target: 99.99% }',
  shop: '{ slo: latency, within: 250ms }',
}

/** What a policy may make of what is not known. */
export const UNKNOWNS = ['freeze', 'warn', 'open'] as const
export type Unknown = (typeof UNKNOWNS)[number]

/** The rules that the check of a run knows too; see `possibleDecisions`. */
const policy = (unknown: Unknown) => `version: slo-gate/v1
error-budget-policies:
  default:
    rules:
      - { name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze, consequences: [sprint] }
      - { name: burn, when: { burn-rate: { at-least: 14.4, over: [1h, 5m] } }, then: freeze, consequences: [page] }
      - { name: incident, when: { budget-spent: { at-least: 20%, within: 24h } }, then: warn }
      - { name: low, when: { budget-remaining: { below: 25% } }, then: warn }
    minimum-events: 100
    unknown: ${unknown}
`

export const SERVICES: readonly string[] = [...ALIKE, 'shop']

export const directoryFiles = (unknown: Unknown): Readonly<Record<string, string>> => ({
  '.slo/policy.yaml': policy(unknown),
  ...Object.fromEntries(ALIKE.map((job) => [`.slo/slos/${job}.yaml`, alike(job)])),
  '.slo/slos/shop.yaml': DIFFERENT,
  ...Object.fromEntries(
    Object.entries(TARGETS).map(([service, target]) => [
      `.slo/targets/${service}.yaml`,
      `version: slo-gate/v1\nservice: ${service}\ntargets: [${target}]\n`,
    ]),
  ),
})
