import { describe, expect, it } from 'vitest'
import { contractsOf, TWINS } from '../../../support/formats.ts'

const filesOf = (name: string) => {
  const twin = TWINS.find((one) => one.name === name)
  if (!twin) throw new Error(`no twin ${name}`)
  return twin.files
}

const edited = (name: string, from: string | RegExp, to: string) =>
  contractsOf(
    Object.fromEntries(Object.entries(filesOf(name)).map(([file, text]) => [file, text.replaceAll(from, to)])),
  )

describe('an SLO that can not be measured', () => {
  const SLOTH = 'Sloth events'
  const V1 = 'OpenSLO v1 with references'
  const RATIO = 'slo-generator ratio'
  it.each([
    [
      SLOTH,
      /events:[\s\S]*?(?=\n {4}alerting)/g,
      'plugin: { id: sloth.dev/availability }',
      'made by the plugin `sloth.dev/availability`',
    ],
    [SLOTH, 'events:', 'plugin: { id: a/b, options: &a [*a] }\n      events:', 'plugin exclude each other'],
    [SLOTH, '{{.window}}', '5m', '`error_query` has no {{.window}}'],
    [SLOTH, '{{.window}}', '{{.other}}', 'a template other than the window'],
    [SLOTH, /events:/g, 'raw: { error_ratio_query: x }\n      events:', 'raw and events exclude each other'],
    [V1, 'indicatorRef: errors', 'indicatorRef: error', 'no file in slos/ has the SLI `error`'],
    [V1, 'indicatorRef: errors', 'alertPolicies: []', 'the SLO has no indicator'],
    [V1, 'metricSourceRef: main', 'metricSourceRef: other', 'no file in slos/ has the DataSource `other`'],
    [V1, 'type: Prometheus', 'type: Datadog', "the data source `Datadog` can't be asked yet"],
    [V1, 'counter: true', 'description: of errors', 'unknown key'],
    [V1, /_total| {6}counter: true\n/g, '', 'does not say whether its metrics are counters'],
    [V1, 'sum(http_requests_total{job="steady"})', 'sum(rate(http_requests_total[5m]))', 'where the window goes'],
    [SLOTH, 'total_query: sum', 'total_query: sum by (pod) ', 'by different labels: nothing and by (pod)'],
    [V1, 'Occurrences', 'Timeslices', 'needs a `timeSliceWindow`'],
    [V1, 'duration: 1M, isRolling: true', 'duration: 2M, isRolling: false', 'calendar window of 2M is none of'],
    [
      V1,
      'duration: 1M, isRolling: true',
      'duration: 1M, isRolling: false, calendar: { startTime: 2026-01-31 12:00:00, timeZone: UTC }',
      'begins at `2026-01-31 12:00:00`',
    ],
    [
      V1,
      'duration: 1M, isRolling: true',
      'duration: 1M, isRolling: true, calendar: { startTime: 2026-01-01 12:00:00, timeZone: UTC }',
      '`isRolling: true` and a `calendar` contradict each other',
    ],
    [
      V1,
      'objectives: [{ displayName: Good, target: 0.999 }]',
      'objectives: [{ target: 0.9, indicatorRef: errors }, { target: 0.8, indicatorRef: errors }]',
      'a composite of several indicators',
    ],
    ['Pyrra latency', 'le="1.0"', 'le=~"1.0"', 'names no bucket'],
    [RATIO, 'backend: prometheus', 'backend: datadog', "the backend `datadog` can't be asked yet"],
    [RATIO, 'good_bad_ratio', 'median', 'the method `median` is not known'],
    [RATIO, '{job="steady",', '{job="$'.concat('{JOB}",'), 'an environment variable'],
    [RATIO, 'filter_good', 'operators: [max, sum]\n    filter_good', 'do not count events'],
  ] as const)('%s, with %s as %s, says why', (name, from, to, words) => {
    const { slos, diagnostics } = edited(name, from, to)
    const reasons = slos.flatMap(({ indicator }) => (indicator.kind === 'unsupported' ? indicator.problem.message : []))
    const said = [...reasons, ...diagnostics.map(({ problem }) => problem.message)]
    expect(said.join('\n')).toContain(words)
  })
})

describe('a file of another format that is wrong', () => {
  it.each([
    ['Sloth events', 'objective: 99.9', 'objective: 100', 'sloth.yaml:6 objective an objective of 100%'],
    ['Sloth events', 'objective: 99.9', 'objectiv: 99.9', 'sloth.yaml:6 unknown-key unknown key `objectiv`'],
    ['Sloth events', 'name: availability', 'name: "an SLO"', 'sloth.yaml:5 value '],
    ['Pyrra ratio', 'window: 4w', 'window: 4x', 'pyrra.yaml:6 window `4x` is not a window'],
    ['Pyrra ratio', "target: '99.9'", "target: '0.999'", 'pyrra.yaml:5 objective `0.999` would be 0.999%'],
    ['Pyrra ratio', '\'http_requests_total{job="steady"}\'', 'sum(x)', 'pyrra.yaml:10 query this is not a selector'],
    ['OpenSLO v1alpha', 'target: 0.999', "target: '99.9%'", 'slo.yaml:9 objective `99.9%` is not a number'],
    ['OpenSLO v1alpha', 'target: 0.999', 'target: 99.9', 'slo.yaml:9 objective `99.9` is more than everything'],
    ['OpenSLO v1alpha', 'kind: SLO', 'kind: Slo', 'slo.yaml:2 version OpenSLO has no kind `Slo`'],
    ['OpenSLO v1alpha', 'openslo/v1alpha', 'openslo/v9', 'slo.yaml:1 version unknown version `openslo/v9`'],
    ['Pyrra ratio', 'pyrra.dev/v1alpha1', 'pyra.dev/v1', 'pyrra.yaml:1 version unknown version `pyra.dev/v1`'],
    ['slo-generator ratio', 'default:\n', 'other:\n', 'no shared config here has the error-budget policy `default`'],
  ] as const)('%s, with %s as %s, is an error in its line', (name, from, to, words) => {
    const { diagnostics } = edited(name, from, to)
    const said = diagnostics.map(
      ({ place, code, problem }) => `${place.file.replace('.slo/slos/', '')}:${place.line} ${code} ${problem.message}`,
    )
    expect(said.join('\n')).toContain(words)
  })

  it('never becomes two SLOs of one name, whatever the formats', () => {
    const { diagnostics } = contractsOf({ ...filesOf('Sloth events'), ...filesOf('OpenSLO v1alpha') })
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-slo'])
  })

  it('takes nothing from the others', () => {
    const { slos } = contractsOf({
      ...filesOf('Sloth events'),
      'wrong.yaml': 'apiVersion: pyrra.dev/v1alpha1\nkind: X\n',
    })
    expect(slos).toHaveLength(1)
  })
})

describe('several objectives', () => {
  it('are an SLO each, named by what they are called or by their number', () => {
    const { slos } = edited('OpenSLO v1 with references', 'target: 0.999 }', 'target: 0.999 }, { target: 0.9 }')
    expect(slos.map(({ name }) => name)).toEqual(['availability.good', 'availability.2'])
  })
})

describe('a document without SLOs', () => {
  const speaks = (service: string) => `version: slo-gate/v1\nservice: ${service}\npolicy: default\n`

  it('speaks for the SLOs of its service in other formats', () => {
    const text = `${speaks('shop')}runbook: https://r.example\npaths: [shop/**]\nwindow: 7d\n`
    const [slo] = contractsOf({ ...filesOf('Sloth events'), 'own.yaml': text }).slos
    expect(slo?.service).toMatchObject({ runbook: 'https://r.example', paths: ['shop/**'] })
    expect(slo?.window).toMatchObject({ duration: { text: '7d' } })
    expect(slo?.places.window.file).toBe('.slo/slos/own.yaml')
  })

  it.each([
    [
      'for nobody',
      { 'own.yaml': speaks('store') },
      '`slos` is missing, and no file of another format has an SLO of store',
    ],
    [
      'twice',
      { 'a.yaml': speaks('shop'), 'b.yaml': speaks('shop') },
      'shop has such a document already, in .slo/slos/a.yaml:2',
    ],
    [
      'beside SLOs of its own',
      {
        'own.yaml': `${speaks('shop')}window: 7d\nslos: [{ name: x, objective: 99%, window: 7d, indicator: { vendor: { id: a } } }]\n`,
      },
      '`window` stands beside `slos`',
    ],
  ])('is an error when it speaks %s', (_, files, words) => {
    const { diagnostics } = contractsOf({ ...filesOf('Sloth events'), ...files })
    expect(diagnostics.map(({ problem }) => problem.message).join()).toContain(words)
  })
})
