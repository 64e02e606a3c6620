import { describe, expect, it } from 'vitest'
import { lintFiles } from '../../../support/lint.ts'

/** What stands where the errors about queries point to, in a file of another format. */
const pointedAt = (text: string) =>
  lintFiles({ 'slos/a.yaml': text }).flatMap(({ level, code, place, problem }) =>
    level === 'error'
      ? [
          `${code} ${text.split('\n')[place.line - 1]?.slice(place.column - 1)}: ${problem.message.replace(/^.*, /, '')}`,
        ]
      : [],
  )

const sloth = (query: string) => `version: prometheus/v1
service: shop
slos:
  - name: a
    objective: 99.9
    sli:
      events:
        error_query: ${query}
        total_query: sum(rate(x_total[{{.window}}]))
    alerting: {}
`
const pyrra = (metric: string) => `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: a }
spec:
  target: "99.9"
  window: 4w
  indicator:
    ratio:
      errors:
        metric: ${metric}
      total: { metric: x_total }
`
const generator = (filter: string) => `apiVersion: sre.google.com/v2
kind: ServiceLevelObjective
metadata: { name: a, labels: { service_name: shop } }
spec:
  description: a
  backend: prometheus
  method: good_bad_ratio
  exporters: []
  service_level_indicator:
    filter_good: ${filter}
    filter_valid: x_total[window]
  goal: 0.999
  error_budget_policy: default
---
apiVersion: sre.google.com/v2
kind: config
error_budget_policies: { default: { steps: [{ window: 2419200 }] } }
`
const openslo = (query: string) => `apiVersion: openslo/v1
kind: SLO
metadata: { name: a }
spec:
  service: shop
  indicator:
    metadata: { name: a }
    spec:
      ratioMetric:
        counter: true
        good:
          metricSource:
            type: Prometheus
            spec:
              query: ${query}
        total: { metricSource: { type: Prometheus, spec: { query: x_total } } }
  timeWindow: [{ duration: 4w, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.99 }]
`

describe('a mistake in a query of another format is told at its own character', () => {
  it.each([
    [
      'Sloth, plain',
      sloth('su(rate(x[{{.window}}]))'),
      'query su(rate(x[{{.window}}])): `su` is not a function of PromQL',
    ],
    ['Sloth, behind a window', sloth('"sum(rate(x[{{.window}}])) 1"'), 'query 1": `1` is not expected here'],
    [
      'Sloth, a block',
      sloth('|\n          sum(\n            rate(x{code=5}[{{.window}}]))'),
      'query 5}[{{.window}}])): the value `5` of a label is not in quotes',
    ],
    [
      'Sloth, folded',
      sloth('>-\n          sum(x[{{.window}}])\n          / 2'),
      'query x[{{.window}}]): and `x[$window]` is a range vector',
    ],
    [
      'Sloth, a window of Go in capitals',
      sloth('sum(rate(x[{{.Window}}]))'),
      'unsupported-slo {{.Window}}])): `{{.Window}}` is not how this format writes the window',
    ],
    [
      'Sloth, a range of its own',
      sloth('sum(rate(x[5m]))'),
      'unsupported-slo 5m])): `error_query` has no {{.window}} but the fixed range [5m]',
    ],
    ['Pyrra, in quotes', pyrra(`'x_total{code=~"5.."'`), "query ': the query ends before its `{` is closed"],
    [
      'Pyrra, a block',
      pyrra('|\n          x_total{\n            code=5}'),
      'query 5}: the value `5` of a label is not in quotes',
    ],
    [
      'slo-generator',
      generator('x_total{code==200}[window]'),
      'unsupported-slo =200}[window]: `==` does not compare labels',
    ],
    ['OpenSLO, a selector', openslo('x_total{code="200"'), 'unsupported-slo : the query ends before its `{` is closed'],
    [
      'OpenSLO, a block',
      openslo('|\n                sum(\n                  increase(x[{{.window}}]) b)'),
      'query b): `b)` is not expected here',
    ],
    [
      'OpenSLO, nothing for the window',
      openslo('|\n                max(\n                  x_total)'),
      'unsupported-slo max(: this query does not say where the window goes',
    ],
  ])('%s', (_, text, finding) => {
    expect(pointedAt(text).map((one) => one.replace("shop/a can't be measured: ", ''))).toContain(finding)
  })

  it('and none where there is none', () => {
    expect(pointedAt(generator('x_total{code="200"}[window]'))).toEqual([])
    expect(pointedAt(sloth('sum(rate(x[{{.window}}]))'))).toEqual([])
  })
})
