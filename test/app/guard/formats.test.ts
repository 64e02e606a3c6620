import { beforeAll, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import { TWINS } from '../../support/formats.ts'
import { Guarded } from '../../support/guarded.ts'

let guarded: Guarded

/** What is on the default branch, beside the files that every guarded repository has. */
function filesOnMain(): Record<string, string> {
  const files: Record<string, string> = Object.fromEntries(
    TWINS.flatMap(({ name, files }) =>
      name === 'OpenSLO v1 with references' || name === 'slo-generator ratio'
        ? Object.entries(files).map(([file, text]) => [
            `.slo/slos/${name.slice(0, 3)}/${file}`,
            name.startsWith('slo') ? text.replace('name: availability', 'name: answers') : text,
          ])
        : [],
    ),
  )
  const sloth = TWINS.find(({ name }) => name === 'Sloth with a native window')
  for (const [file, text] of Object.entries(sloth?.files ?? {})) {
    files[`.slo/slos/sloth/${file}`] = text.replace('service: shop', 'service: store')
  }
  for (const [name, service] of Object.entries(OTHERS)) {
    const twin = TWINS.find((one) => one.name === name)
    for (const [file, text] of Object.entries(twin?.files ?? {})) {
      files[`.slo/slos/${service}/${file}`] = text.replaceAll(/\bshop\b/g, service)
    }
  }
  return files
}
/** Twins that are on main under a service of their own. */
const OTHERS = {
  'Sloth by pod': 'pods',
  'Sloth in a list of Kubernetes, in JSON': 'json',
  'Pyrra in a list of its own kind': 'pyrra',
} as const
const own = (objective: number) =>
  JSON.stringify({
    version: 'slo-gate/v1',
    service: 'own',
    slos: [{ name: 'a', objective, window: '30d', indicator: { ratio: { bad: 'e', total: 't' } } }],
  })
const MAIN: Record<string, string> = { ...filesOnMain(), '.slo/slos/own.yaml': own(99) }

beforeAll(() => {
  guarded = Guarded.inMemory()
  guarded.shop.push('main', { files: MAIN, author: 'olga' })
})

const onMain = (file: string) => MAIN[file] ?? ''
const edit = (file: string, from: string | RegExp, to: string) => {
  const edited = onMain(file).replace(from, to)
  if (edited === onMain(file)) throw new Error(`nothing to replace in ${file}`)
  return { [file]: edited }
}

describe('the guard sees through files of other formats', () => {
  it.each([
    [
      'an SLI in a file of its own',
      '.slo/slos/Ope/sli.yaml',
      'code=~"5.."',
      'code="500"',
      'shop/availability indicator.ratio.bad',
    ],
    [
      'the type of a data source',
      '.slo/slos/Ope/sli.yaml',
      'spec: { type: Prometheus,',
      'spec: { type: Datadog,',
      'shop/availability indicator',
    ],
    ['the window of a shared config', '.slo/slos/slo/config.yaml', '2419200', '604800', 'shop/answers window'],
    ['a window that a native document states', '.slo/slos/sloth/shop.yaml', '28d', '7d', 'store/availability window'],
    [
      'the policy that a native document names',
      '.slo/slos/sloth/shop.yaml',
      'window:',
      'policy: lenient\nwindow:',
      'store/availability policy',
    ],
    ['the labels that Sloth groups by', '.slo/slos/pods/sloth.yaml', /\bpod\b/g, 'zone', 'pods/availability group-by'],
    [
      'a number in JSON',
      '.slo/slos/json/slos.json',
      '"objective": 99.9',
      '"objective": 99',
      'json/availability objective',
    ],
    ['an item of a list', '.slo/slos/pyrra/slos.json', '"99.9"', '"99"', 'pyrra/availability objective'],
  ])('which change by %s', async (_, file, from, to, expected) => {
    const { report } = await guarded.guard(guarded.pull(edit(file, from, to)))
    expect(report.verdict).toBe('blocked')
    expect(report.changes.map(({ service, slo, field }) => `${service}/${slo} ${field}`)).toEqual([expected])
    expect(report.changes[0]?.file).toMatch(/^\.slo\/slos\//)
  })

  it('and calls a rewrite as a native contract unchanged', async () => {
    const native = TWINS.find(({ name }) => name === 'Sloth with a native window')?.native ?? ''
    const rewritten = {
      '.slo/slos/sloth/sloth.yaml': null,
      '.slo/slos/sloth/shop.yaml': native.replace('service: shop', 'service: store'),
    }
    const { report } = await guarded.guard(guarded.pull(rewritten))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })

  it('and compares an SLO that moves from JSON to YAML, or back', async () => {
    const json = onMain('.slo/slos/json/slos.json')
    const moved = (text: string) => ({ '.slo/slos/json/slos.json': null, '.slo/slos/json/moved.yaml': text })
    const { report } = await guarded.guard(guarded.pull(moved(json)))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
    const loosened = await guarded.guard(guarded.pull(moved(json.replace('"objective": 99.9', '"objective": 99'))))
    expect(loosened.report).toMatchObject({ verdict: 'blocked', changes: [{ field: 'objective' }] })
    const lost = await guarded.guard(guarded.pull({ '.slo/slos/json/slos.json': null }))
    expect(lost.report).toMatchObject({ verdict: 'blocked' })
  })

  it('and compares a contract of our own that moves from YAML to JSON', async () => {
    const moved = (text: string) => ({ '.slo/slos/own.yaml': null, '.slo/slos/own.json': text })
    const { report } = await guarded.guard(guarded.pull(moved(own(99))))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
    const loosened = await guarded.guard(guarded.pull(moved(own(98))))
    expect(loosened.report).toMatchObject({ verdict: 'blocked', changes: [{ service: 'own', field: 'objective' }] })
    const added = await guarded.guard(guarded.pull({ '.slo/slos/new.json': own(99).replace('"own"', '"new"') }))
    expect(added.report).toMatchObject({ changes: [{ service: 'new', slo: 'a', field: 'slo' }] })
  })

  it.each([
    [
      'a text of a ConfigMap',
      (text: string) => `apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n${text.replaceAll(/^/gm, '    ')}\n`,
      'this ConfigMap holds an SLO',
    ],
    [
      'a template',
      (text: string) => text.replace('"objective":99', '"objective":{{ .Values.objective }}'),
      'this is a Helm template',
    ],
  ])('and blocks an SLO that would not be read, in %s', async (_, hidden, words) => {
    const { report } = await guarded.guard(guarded.pull({ '.slo/slos/own.yaml': hidden(own(99)) }))
    expect(report).toMatchObject({ verdict: 'blocked' })
    expect(JSON.stringify(report)).toContain(words)
  })

  it('and leaves alerts, labels and comments to the team', async () => {
    const free = edit('.slo/slos/sloth/sloth.yaml', 'owner: shop-team', 'owner: another-team')
    const { report } = await guarded.guard(guarded.pull(free))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })
})

/** An SLO that can't be measured, by what it refers to in other files. */
describe('what an SLO that can not be measured refers to', () => {
  const at = (name: string) => `.slo/slos/${name}`
  const sli = (name: string, type: string, query = 'errors_total') => `apiVersion: openslo/v1
kind: SLI
metadata: { name: ${name} }
spec:
  ratioMetric:
    counter: true
    bad: { metricSource: { ${type}, spec: { query: '${query}' } } }
    total: { metricSource: { ${type}, spec: { query: requests_total } } }
`
  const slo = (objectives: string, ref = '') => `apiVersion: openslo/v1
kind: SLO
metadata: { name: paid }
spec:
  service: pay${ref}
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: ${objectives}
`
  const source = (type: string) => `apiVersion: openslo/v1
kind: DataSource
metadata: { name: main }
spec: { type: ${type} }
`
  const BY_SOURCE = {
    [at('slo.yaml')]: slo('[{ displayName: Good, target: 0.999 }]', '\n  indicatorRef: errors'),
    [at('sli.yaml')]: sli('errors', 'metricSourceRef: main'),
    [at('source.yaml')]: source('Datadog'),
  }
  const BY_OBJECTIVE = {
    [at('slo.yaml')]: slo('[{ displayName: Good, target: 0.999, indicatorRef: errors }]'),
    [at('sli.yaml')]: sli('errors', 'type: Datadog'),
  }
  const COMPOSITE = {
    [at('slo.yaml')]: slo(
      '[{ displayName: A, target: 0.999, indicatorRef: errors }, { displayName: B, target: 0.99, indicatorRef: others }]',
    ),
    [at('sli.yaml')]: sli('errors', 'type: Prometheus'),
    [at('others.yaml')]: sli('others', 'type: Prometheus'),
  }
  const PYRRA = `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata: { name: found, namespace: search }
spec:
  target: '99.9'
  window: 4w
  indicator: {}
`

  it.each<[string, Files, Files]>([
    ['a data source of another type', BY_SOURCE, { [at('source.yaml')]: source('Dynatrace') }],
    ['a data source that goes', BY_SOURCE, { [at('source.yaml')]: null }],
    ['a second data source of the name', BY_SOURCE, { [at('again.yaml')]: source('Datadog') }],
    ['the query of an SLI', BY_SOURCE, { [at('sli.yaml')]: sli('errors', 'metricSourceRef: main', 'vector(0)') }],
    [
      "the query of an objective's own SLI",
      BY_OBJECTIVE,
      { [at('sli.yaml')]: sli('errors', 'type: Datadog', 'vector(0)') },
    ],
    ["the type of an objective's own SLI", BY_OBJECTIVE, { [at('sli.yaml')]: sli('errors', 'type: Dynatrace') }],
    ["an objective's own SLI that goes", BY_OBJECTIVE, { [at('sli.yaml')]: null }],
    [
      'the query of an SLI of several',
      COMPOSITE,
      { [at('others.yaml')]: sli('others', 'type: Prometheus', 'vector(0)') },
    ],
    ['an SLI of several that goes', COMPOSITE, { [at('sli.yaml')]: null }],
    [
      'two SLIs of several that change places',
      COMPOSITE,
      {
        [at('sli.yaml')]: sli('others', 'type: Prometheus'),
        [at('others.yaml')]: sli('errors', 'type: Prometheus', 'x'),
      },
    ],
  ])('is guarded: %s', async (_, main, files) => {
    const own = Guarded.inMemory()
    own.shop.push('main', { files: main, author: 'olga' })
    expect((await own.guard(own.pull(files))).report.verdict).toBe('blocked')
  })

  it('and its description is free', async () => {
    const own = Guarded.inMemory()
    own.shop.push('main', { files: { [at('pyrra.yaml')]: PYRRA }, author: 'olga' })
    const { report } = await own.guard(own.pull({ [at('pyrra.yaml')]: `${PYRRA}  description: Found\n` }))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })
})
