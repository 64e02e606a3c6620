import { describe, expect, it } from 'vitest'
import { compareContracts } from '../../../../src/core/contract/contract-changes.ts'
import { contractsOf } from '../../../support/formats.ts'

const PYRRA = (name: string, target = '99.9') =>
  `{apiVersion: pyrra.dev/v1alpha1, kind: ServiceLevelObjective, metadata: {name: ${name}, namespace: shop}, spec: {target: "${target}", window: 4w, indicator: {ratio: {errors: {metric: 'e{a="b"}'}, total: {metric: 't{a="b"}'}}}}}`
const NATIVE = `{version: slo-gate/v1, service: shop, slos: [{name: own, objective: 99%, window: 30d, indicator: {ratio: {bad: e, total: t}}}]}`

const read = (text: string, name = 'list.yaml') => {
  const { slos, diagnostics, notices } = contractsOf({ [name]: text })
  return {
    slos: slos.map(({ service, name: slo }) => `${service.name}/${slo}`),
    wrong: diagnostics.map(({ code, place, problem }) => `${code} ${place.line}:${place.column} ${problem.message}`),
    noticed: notices.map(({ code, place, problem }) => `${code} ${place.line}:${place.column} ${problem.message}`),
  }
}

describe('a list of Kubernetes', () => {
  it('is as many documents as it has items, each in its place', () => {
    const text = `apiVersion: v1
kind: List
metadata: { resourceVersion: "" }
items:
- ${PYRRA('a')}
- apiVersion: v1
  kind: ConfigMap
- apiVersion: v1
  kind: List
  items:
  - ${PYRRA('b')}
  - ${NATIVE}
`
    expect(read(text)).toEqual({
      slos: ['shop/own', 'shop/a', 'shop/b'],
      wrong: [],
      noticed: ['not-an-slo 6:3 this is a Kubernetes object of the kind ConfigMap, not an SLO; skipped'],
    })
  })

  it('has its mistakes told in their lines', () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n- ${PYRRA('a', '100')}\n- 5\n- kind: Pod\n`
    expect(read(text).wrong).toEqual([
      expect.stringMatching(/^objective 4:\d+ an objective of 100%/),
      expect.stringMatching(/^value 5:3 expected a mapping/),
      expect.stringMatching(/^version 6:3 this document does not say its version/),
    ])
  })

  it('of another kind of object is read as before', () => {
    expect(read('apiVersion: acme.example/v1\nkind: AllowList\nitems: [a, b]\n').noticed).toEqual([
      'not-an-slo 1:1 this is a Kubernetes object of the kind AllowList, not an SLO; skipped',
    ])
  })

  it('is compared by the guard item by item, whatever the item stood in before', () => {
    const list = (target: string) => `{"apiVersion": "v1", "kind": "List", "items": [${PYRRA('a', target)}]}`
    const changes = (before: Record<string, string>, after: Record<string, string>) =>
      compareContracts(contractsOf(before), contractsOf(after), () => false).changes.map(
        ({ field, direction }) => `${field} ${direction}`,
      )
    expect(changes({ 'a.yaml': PYRRA('a') }, { 'b.json': list('99.9') })).toEqual([])
    expect(changes({ 'a.json': list('99.9') }, { 'a.json': list('99') })).toEqual(['objective loosened'])
    expect(changes({ 'a.json': list('99.9') }, {})).toHaveLength(1)
  })
})

describe('an SLO within something else', () => {
  it.each([
    [
      'a text of a ConfigMap',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  slo.yaml: |\n    version: prometheus/v1\n    service: shop\n`,
    ],
    ['JSON in a ConfigMap', `apiVersion: v1\nkind: ConfigMap\ndata: {a: '{"apiVersion":"openslo/v1","kind":"SLO"}'}\n`],
    ['the objects of a template', `apiVersion: template.openshift.io/v1\nkind: Template\nobjects:\n- ${PYRRA('a')}\n`],
  ])('is refused, since it is not read there: %s', (_, text) => {
    expect(read(text).wrong).toEqual([
      expect.stringMatching(/^version 2:7 this \w+ holds an SLO \(`[\w./]+`\), which is not read there/),
    ])
  })
})

it('is none in what a rule says of its owner', () => {
  const owned = `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { ownerReferences: [{ apiVersion: pyrra.dev/v1alpha1, kind: ServiceLevelObjective, name: a }] }
`
  expect(read(owned).wrong).toEqual([])
})

describe('an SLO of a vendor', () => {
  const DATADOG = `apiVersion: datadoghq.com/v1alpha1
kind: DatadogSLO
metadata: { name: availability, namespace: system }
spec:
  name: Availability
  tags: ["env:prod", "service:shop"]
  type: metric
  query: { numerator: "sum:requests.ok{*}", denominator: "sum:requests{*}" }
  targetThreshold: "99.9"
  timeframe: "30d"
`
  const GOOGLE = `apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringServiceLevelObjective
metadata: { name: availability }
spec:
  goal: 0.999
  rollingPeriod: 2592000s
  serviceRef: { name: shop }
  serviceLevelIndicator: { requestBased: { goodTotalRatio: { badServiceFilter: x } } }
`
  it.each([
    ['DatadogSLO', DATADOG, "it is an SLO of Datadog's operator", 'targetThreshold: "99.9"', 'targetThreshold: "99"'],
    ['MonitoringServiceLevelObjective', GOOGLE, 'it is an SLO of Google Cloud Monitoring', 'goal: 0.999', 'goal: 0.99'],
  ])('is known by its name and not measured: %s', (_, text, words, from, to) => {
    const { slos, diagnostics } = contractsOf({ 'vendor.yaml': text })
    expect(diagnostics).toEqual([])
    expect(slos).toMatchObject([
      {
        service: { name: 'shop' },
        name: 'availability',
        objective: { text: '99.9%' },
        window: { duration: { text: '30d' } },
        indicator: { kind: 'unsupported', problem: { message: expect.stringContaining(words) } },
      },
    ])
    const compared = (edited: string) =>
      compareContracts(contractsOf({ 'vendor.yaml': text }), contractsOf({ 'vendor.yaml': edited }), () => false)
        .changes
    expect(compared(text.replace(from, to)).map(({ field }) => field)).toContain('objective')
    expect(compared(text.replace(/requests\.ok|Filter: x/, (query) => `${query}y`)).map(({ field }) => field)).toEqual([
      expect.stringContaining('indicator'),
    ])
    expect(compared(text.replace('30d', '7d').replace('2592000s', '604800s')).map(({ field }) => field)).toContain(
      'window',
    )
  })

  it('is not the rest of what its API keeps', () => {
    expect(read('apiVersion: datadoghq.com/v1alpha1\nkind: DatadogMonitor\n')).toMatchObject({
      wrong: [],
      noticed: [expect.stringContaining('the kind DatadogMonitor')],
    })
    expect(read('apiVersion: monitoring.cnrm.cloud.google.com/v1beta1\nkind: MonitoringService\n').wrong).toEqual([])
  })

  it.each(['DatadogSLO', 'SLO', 'GrafanaSlo', 'ServiceLevelIndicator', 'ServiceLevelObjectiveTemplate', 'SLOSpec'])(
    'is never skipped in an unknown version: %s',
    (kind) => {
      expect(read(`apiVersion: acme.example/v1\nkind: ${kind}\n`).wrong).toEqual([
        `version 2:7 this is an SLO of a kind that SLO Gate does not read: ${kind} of acme.example/v1`,
      ])
    },
  )

  it.each([
    'apiVersion: v1\nkind: List\nitems: []\n',
    'apiVersion: sloth.slok.dev/v1\nkind: PrometheusServiceLevelList\nitems: []\n',
    'apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjectiveList\nitems:\n',
  ])('is told as an empty list where there is none: %s', (text) => {
    expect(read(text)).toMatchObject({ wrong: [], noticed: [expect.stringContaining('an empty list')] })
  })

  it.each(['TimeSlot', 'Deployment', 'TLSOption', 'SlotPolicy', 'Sliver'])(
    'is no object of another kind: %s',
    (kind) => {
      expect(read(`apiVersion: acme.example/v1\nkind: ${kind}\n`).wrong).toEqual([])
    },
  )

  it("may be Terraform's, which is named too", () => {
    const text = '{"resource": {"datadog_service_level_objective": {"a": {"name": "x"}}}}'
    expect(read(text, 'slo.tf.json').wrong).toEqual([
      "version 1:14 this is a file of Terraform's, which SLO Gate does not read",
    ])
  })
})
