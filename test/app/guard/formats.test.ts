import { beforeAll, describe, expect, it } from 'vitest'
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

  it('and leaves alerts, labels and comments to the team', async () => {
    const free = edit('.slo/slos/sloth/sloth.yaml', 'owner: shop-team', 'owner: another-team')
    const { report } = await guarded.guard(guarded.pull(free))
    expect(report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })
})
