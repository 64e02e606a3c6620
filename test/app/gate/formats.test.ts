import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Host } from '../../../src/app/hosts/host.ts'
import { readCommandLine } from '../../../src/app/hosts/terminal.ts'
import { run } from '../../../src/app/run.ts'
import { BUILT_IN_POLICY } from '../../../src/core/model/policy.ts'
import { gateReportSchema } from '../../../src/present/gate/json.ts'
import { policiesOf } from '../../support/build.ts'
import { contractsOf, TWINS } from '../../support/formats.ts'
import { checkout } from '../../support/program.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const filesOf = (name: string) => TWINS.find((one) => one.name === name)?.files ?? {}

/** Runs a command line in a directory with these files; what was said is kept. */
async function command(line: string, files: Readonly<Record<string, string>>, keep?: string) {
  const work = keep === undefined ? checkout(files) : { directory: keep, remove: () => {} }
  cleanups.push(work.remove)
  const [said, outputs]: [string[], Record<string, string>] = [[], {}]
  const host: Host = {
    workspace: work.directory,
    defaultReportFile: path.join(work.directory, 'report.json'),
    pages: 'docs',
    workflow: null,
    redact: (text) => text,
    redactName: (name) => name,
    conceal: () => {},
    now: () => Date.UTC(2026, 11, 1, 1),
    print: (text) => void said.push(text),
    printJson: (json) => void said.push(json),
    complain: (text) => void said.push(text),
    annotate: () => {},
    summary: null,
    output: (name, value) => {
      outputs[name] = value
    },
  }
  const read = readCommandLine(line.split(' '), {})
  if (read.kind !== 'run') throw new Error(JSON.stringify(read))
  const status = await run(read.raw, host)
  return { status, text: said.join('\n'), outputs, directory: work.directory }
}

describe('convert', () => {
  it.each(TWINS)('prints a contract that promises the same: $name', async ({ files }) => {
    const [file = ''] = Object.keys(files)
    const { status, text, directory } = await command(`convert in/${file}`, inFolder('in', files))
    expect(status).toBe(0)
    expect(existsSync(path.join(directory, 'report.json'))).toBe(false)
    const { slos, diagnostics } = contractsOf({ 'converted.yaml': text })
    expect(diagnostics).toEqual([])
    expect(slos).toHaveLength(contractsOf(files).slos.length)
  })

  it('takes a whole directory, and prints a document for each service', async () => {
    const files = {
      'a/sloth.yaml': filesOf('Sloth events')['sloth.yaml'] ?? '',
      'a/b/pyrra.yaml': filesOf('Pyrra ratio')['pyrra.yaml'] ?? '',
    }
    const { text } = await command('convert a', {
      ...files,
      'a/b/pyrra.yaml': files['a/b/pyrra.yaml'].replace('namespace: shop', 'namespace: store'),
    })
    expect(text.split('---\n')).toHaveLength(2)
  })

  it('reads JSON too, and leaves dashboards beside it alone, unless they are all that is asked for', async () => {
    const files = {
      'a/sloth.json': JSON.stringify(parse(filesOf('Sloth events')['sloth.yaml'] ?? '')),
      'a/dashboard.json': '{ "title": "Shop", "version": 3 }',
    }
    const { status, text } = await command('convert a', files)
    expect(status).toBe(0)
    expect(text).toContain('service: shop')
    expect(await command('convert a/dashboard.json', files)).toMatchObject({
      status: 2,
      text: expect.stringContaining('a/dashboard.json:1'),
    })
  })

  it('leaves out what can not be measured, says so in a comment, and fails', async () => {
    const sloth = (filesOf('Sloth events')['sloth.yaml'] ?? '').replace(
      /events:[\s\S]*?(?=\n {4}alerting)/,
      'plugin: { id: a/b }',
    )
    const { status, text } = await command('convert sloth.yaml', { 'sloth.yaml': sloth })
    expect(status).toBe(1)
    expect(text).toBe(
      '# shop/availability is left out: the SLI is made by the plugin `a/b`, which is code that SLO Gate does not run',
    )
  })

  it.each([
    ['convert', 'path: it is missing'],
    ['convert nothing.yaml', 'path: there is no file or directory `nothing.yaml`'],
    ['convert config.yaml', 'path: there is no SLO in `config.yaml`'],
    ['convert wrong.yaml', 'wrong.yaml:2'],
  ])('says what is wrong with `%s`', async (line, words) => {
    const files = { 'config.yaml': 'default_exporters: []\n', 'wrong.yaml': 'apiVersion: openslo/v1\nkind: Nothing\n' }
    const { status, text } = await command(line, files)
    expect(status).toBe(2)
    expect(text).toContain(words)
  })
})

const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))

describe('init', () => {
  const written = (directory: string, below: string) => readFileSync(path.join(directory, '.slo', below), 'utf8')

  it('writes files that lint has no error about, with what the repository says of itself', async () => {
    const { status, text, directory } = await command('init', {
      'package.json': '{ "author": { "name": "Somebody" }, "name": "@acme/shop api" }',
      '.github/CODEOWNERS': '# all\n* @acme/shop @acme/sre\n',
      'deploy/rules.yaml':
        'groups: [{ name: x, rules: [{ alert: A, expr: "sum(rate(grpc_server_handled_total[5m])) > 1" }] }]\n',
    })
    expect(status).toBe(0)
    expect(text).toContain('wrote .slo/slos/shop-api.yaml')
    expect(text).toContain('slo-gate lint')
    const contract = written(directory, 'slos/shop-api.yaml')
    expect(contract).toContain('service: shop-api\nowner: "@acme/shop"\n')
    expect(contract).toContain('total: grpc_server_handled_total{job="shop-api"}')
    expect(await command('lint', {}, directory)).toMatchObject({ status: 0, text: expect.stringContaining('0 errors') })
  })

  it('writes the very policy that applies without it, as its first line says', async () => {
    const { directory } = await command('init', { 'go.mod': 'module github.com/acme/shop\n' })
    const { errorBudgetPolicies } = policiesOf(written(directory, 'policy.yaml'))
    expect(errorBudgetPolicies.get('default')).toMatchObject(BUILT_IN_POLICY)
  })

  it('takes the SLOs that are there, unchanged, and leaves those that it can not read', async () => {
    const sloth = filesOf('Sloth events')['sloth.yaml'] ?? ''
    const { text, directory } = await command('init', {
      'go.mod': 'module github.com/acme/shop/v2\n',
      'monitoring/sloth.yml': sloth,
      'monitoring/plugin.yml': sloth
        .replace('name: availability', 'name: other')
        .replace(/events:[\s\S]*?(?=\n {4}alerting)/, 'plugin: { id: a/b }'),
    })
    expect(text).toContain('copied, unchanged: monitoring/sloth.yml → slos/monitoring-sloth.yml')
    expect(text).toMatch(/left, since it can't be read whole: monitoring\/plugin\.yml: the SLI is made by the plugin/)
    expect(readdirSync(path.join(directory, '.slo/slos'))).toEqual(['monitoring-sloth.yml'])
    expect(written(directory, 'slos/monitoring-sloth.yml')).toBe(sloth)
    expect(await command('lint', {}, directory)).toMatchObject({ status: 0 })
  })

  it('finds a name and an owner where little says so', async () => {
    const { directory } = await command('init', {
      '.git/config': '[remote "origin"]\n\turl = git@github.com:acme/shop.git\n',
    })
    const [file = ''] = readdirSync(path.join(directory, '.slo/slos'))
    expect(written(directory, `slos/${file}`)).toContain('owner: "@acme"')
  })

  it('never writes over anything', async () => {
    const { status, text, directory } = await command('init', { '.slo/slos/mine.yaml': 'mine' })
    expect(status).toBe(2)
    expect(text).toContain('`.slo` already exists, so nothing was written')
    expect(readdirSync(path.join(directory, '.slo'))).toEqual(['slos'])
  })
})

describe('an SLO that can not be measured', () => {
  const sloth = (filesOf('Sloth events')['sloth.yaml'] ?? '').replace(
    /events:[\s\S]*?(?=\n {4}alerting)/,
    'plugin: { id: a/b }',
  )
  const files = {
    '.slo/slos/plugin.yaml': sloth,
    '.slo/slos/sloth.yaml': (filesOf('Sloth events')['sloth.yaml'] ?? '').replace('service: shop', 'service: store'),
    'counts.csv': `time,service,slo,good,total\n${Array.from({ length: 30 }, (_, day) => {
      const time = `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00Z`
      return `${time},store,availability,1000,1000\n${time},shop,availability,1000,1000`
    }).join('\n')}\n`,
  }

  it('is an error of lint in its line, beside those that load', async () => {
    const { status, text } = await command('lint', files)
    expect(status).toBe(1)
    expect(text).toMatch(
      /plugin\.yaml:7:5: error unsupported-slo shop\/availability can't be measured: the SLI is made by the plugin/,
    )
    expect(text).toContain('1 error,')
  })

  it('is unknown at the gate, whatever the backend has, and the policy says what that means', async () => {
    const line = 'gate --backend counts --backend-url counts.csv --at 2026-12-01T00:00:00Z'
    const at = await command(line.replace('counts.csv', path.join(checkoutOf(files), 'counts.csv')), files)
    expect(at).toMatchObject({
      status: 1,
      outputs: { decision: 'freeze', 'frozen-services': 'shop', 'unknown-slos': 'shop/availability' },
    })
    const report = gateReportSchema.parse(JSON.parse(readFileSync(path.join(at.directory, 'report.json'), 'utf8')))
    const slos = report.services.flatMap(({ service, slos }) =>
      slos.map(({ status, reason }) => [service, status, reason]),
    )
    expect(slos).toEqual([
      [
        'shop',
        'unknown',
        expect.stringContaining("the file asks for what SLO Gate can't measure: the SLI is made by the plugin"),
      ],
      ['store', 'met', null],
    ])
  })

  it('is named by the gate where it is none, such as a file that is not read for its name', async () => {
    const csv = path.join(checkoutOf(files), 'counts.csv')
    const { text, status } = await command(`gate --backend counts --backend-url ${csv} --at 2026-12-01T00:00:00Z`, {
      '.slo/slos/sloth.json': JSON.stringify(parse(files['.slo/slos/sloth.yaml'])),
      '.slo/slos/map.yaml': 'apiVersion: v1\nkind: ConfigMap\n',
      '.slo/slos/old.yaml.off': files['.slo/slos/sloth.yaml'],
    })
    expect(status).toBe(0)
    expect(text).toMatch(/store\/availability +met/)
    expect(text).toContain('Not an SLO: .slo/slos/old.yaml.off:1: this file is not read: its name says neither')
    expect(text).toContain('Not an SLO: .slo/slos/map.yaml:1: this is a Kubernetes object of the kind ConfigMap')
  })

  function checkoutOf(of: Readonly<Record<string, string>>): string {
    const work = checkout(of)
    cleanups.push(work.remove)
    return work.directory
  }
})
