import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { gateReportSchema } from '../../src/present/gate/json.ts'
import { checkout, hasNode20, NODE_20, ROOT, runProgram } from '../support/program.ts'

const CLI = path.join(ROOT, 'dist/cli.js')
const EXAMPLE = [
  '--slo-directory',
  'examples/shop/.slo',
  '--backend',
  'counts',
  '--backend-url',
  'examples/shop/counts.csv',
]
const AT = ['--at', '2026-11-20T00:00:00Z']

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

const cli = (args: readonly string[], env: Record<string, string> = {}, cwd = ROOT) =>
  runProgram(process.execPath, [CLI, ...args], env, cwd)

describe('the terminal program', () => {
  it('runs the very command of the README, which shows a freeze and why', async () => {
    const command = /^node dist\/cli\.js gate .*$/m.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8'))?.[0] ?? ''
    const [, ...args] = command.split(' ')
    for (const node of [process.execPath, ...(hasNode20 ? [NODE_20] : [])]) {
      const run = await runProgram(node, args, {}, ROOT)
      expect(run).toMatchObject({ status: 1, stderr: '' })
      expect(run.stdout).toContain('Freeze: checkout must not deploy')
      expect(run.stdout).toContain('Rule "budget exhausted" (budget remaining at most 0%)')
      expect(run.stdout).toContain('Runbook: https://runbooks.example/checkout')
      expect(run.stdout).toMatch(/Expected to lift: 2026-12-\d\d/)
      expect(run.stdout).toMatch(/^catalogue\/availability +met .* open$/m)
      expect(run.stdout).toMatch(/^checkout\/availability +99\.9% +99\.95% .* missed, below the floor/m)
    }
  })

  it('ends with 0 when the deploy may go out', async () => {
    const run = await cli(['gate', ...EXAMPLE, ...AT, '--services', 'catalogue'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('Open: the deploy may go out (1 SLO of 1 service)')
  })

  it('ends with 0 in a dry run, and still says freeze', async () => {
    const run = await cli(['gate', ...EXAMPLE, ...AT, '--dry-run'])
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('Freeze: checkout must not deploy (dry run: the job does not fail)')
  })

  it('writes the JSON report where it is asked for, and nowhere else', async () => {
    const work = checkout({})
    cleanups.push(work.remove)
    const file = path.join(work.directory, 'report.json')
    await cli(['gate', ...EXAMPLE, ...AT])
    expect(existsSync(file)).toBe(false)
    await cli(['gate', ...EXAMPLE, ...AT, '--report-file', file])
    const report = gateReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(report).toMatchObject({
      decision: 'freeze',
      evaluatedAt: '2026-11-20T00:00:00Z',
      exception: null,
      dryRun: false,
    })
    const checkoutService = report.services.find(({ service }) => service === 'checkout')
    expect(checkoutService?.slos[0]).toMatchObject({
      objective: 0.999,
      status: 'breached',
      rule: 'budget exhausted',
      consequences: ['reliability sprint'],
      coverage: 1,
      target: { target: 0.9995, status: 'missed', buffer: 0.0005, line: 8 },
    })
  })

  it.each([
    [['gate', ...EXAMPLE, '--at', 'yesterday'], /at: `yesterday` is not a time/],
    [['gate', ...EXAMPLE, '--at', '2999-01-01T00:00:00Z'], /in the future/],
    [['gate', ...EXAMPLE, '--services', 'chekout'], /Did you mean checkout\?/],
    [['gate', '--slo-directory', 'examples/shop/.slo'], /backend-url: it is missing/],
    [['gate', '--slo-directory', '/etc', '--backend-url', 'http://x'], /leaves the workspace/],
    [['gate', '--service', 'checkout'], /^--service is not an option\. Did you mean --services\? Run slo-gate --help/],
    [['gate', '--services'], /--services/],
    [['gate', 'lint'], /^one mode at a time, found also: lint/],
    [['gate', '--mode', 'lint'], /^one mode at a time, found also: gate/],
    [['convert', 'a', 'b'], /^one path at a time, found also: b/],
    [['convert', 'a', '--path', 'b'], /^one path at a time, found also: a/],
    [['gat'], /mode: unknown value `gat`/],
    [['gate', ...EXAMPLE.slice(0, 4), '--backend-url', 'nothing.csv'], /counts file `nothing\.csv` can't be read/],
    [
      ['gate', ...EXAMPLE.slice(0, 4), '--backend-url', 'http://x'],
      /this is an address, but the backend `counts` reads a file\. .*an address is for the backend `prometheus`/,
    ],
    [['gate', ...EXAMPLE, '--report-file', '/nowhere/report.json', ...AT], /report-file: .* can't be written/],
  ])('ends with 2 and says what to do for %j', async (args, message) => {
    const run = await cli(args)
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(message)
  })

  it('names the lines of a counts file that can not be read', async () => {
    const work = checkout({ 'counts.csv': 'time,service,slo,good,total\n2026-11-01,checkout,availability,1,x\n' })
    cleanups.push(work.remove)
    const file = path.join(work.directory, 'counts.csv')
    const run = await cli(['gate', ...EXAMPLE.slice(0, 4), '--backend-url', file])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('counts.csv:2:1: `2026-11-01` is not a time')
    expect(run.stderr).toContain('counts.csv:2:1: `x` is not a total')
  })

  it('takes inputs from the environment too', async () => {
    const env = {
      SLO_GATE_BACKEND: 'counts',
      SLO_GATE_BACKEND_URL: 'examples/shop/counts.csv',
      SLO_GATE_DRY_RUN: 'true',
    }
    const run = await cli(['gate', '--slo-directory', 'examples/shop/.slo', ...AT], env)
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it('gates when no mode is given, and never ends well without having gated', async () => {
    expect((await cli([...EXAMPLE, ...AT])).status).toBe(1)
  })

  it('explains itself where nothing is asked, and never takes that for leave to deploy', async () => {
    const help = (await cli(['--help'])).stdout
    expect(await cli([])).toEqual({ status: 2, stdout: help, stderr: '' })
    expect(await cli(['help'])).toMatchObject({ status: 0, stdout: help })
    const run = await cli([], { SLO_GATE_MODE: 'gate', SLO_GATE_BACKEND_URL: '' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('slo-directory: there is no directory `.slo`')
  })

  it.each([['--mode', 'lint'], ['lint']])('takes the mode as %j', async (...args) => {
    const work = checkout({ '.slo/slos/a.yaml': 'version: slo-gate/v1\nservice: a\nslos: []\n' })
    cleanups.push(work.remove)
    expect((await cli(args, {}, work.directory)).stdout).toMatch(/^\d+ errors?, /m)
  })

  it('explains itself, with every input', async () => {
    const run = await cli(['--help'])
    expect(run.status).toBe(0)
    const names = [...readFileSync(path.join(ROOT, 'action.yml'), 'utf8').matchAll(/^ {2}([a-z-]+):$/gm)].map(
      ([, name]) => name ?? '',
    )
    const inputs = names.slice(0, names.indexOf('decision')).filter((name) => name !== 'mode')
    expect(inputs.length).toBeGreaterThan(10)
    for (const name of inputs) expect(run.stdout).toContain(`--${name}`)
  })

  it('keeps its verdict, and says nothing more, when its reader goes away as `head` does', async () => {
    for (const [services, status] of [
      ['checkout', 1],
      ['catalogue', 0],
    ] as const) {
      const args = [CLI, 'gate', ...EXAMPLE, ...AT, '--services', services]
      const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
      child.stdout.destroy()
      const [stderr, [ended]] = await Promise.all([child.stderr.setEncoding('utf8').toArray(), once(child, 'exit')])
      expect([stderr.join(''), ended]).toEqual(['', status])
    }
  })

  it.runIf(existsSync('/dev/full'))('says so, and fails, when its words are lost on a full disk', () => {
    const args = [CLI, 'gate', ...EXAMPLE, ...AT, '--services', 'catalogue']
    const full = openSync('/dev/full', 'w')
    try {
      const ended = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
      expect(ended.status).toBe(1)
      expect(ended.stderr).toMatch(/^The output can't be written: ENOSPC: no space left on device[^\n]*\n$/)
    } finally {
      closeSync(full)
    }
  })

  it('is a command, as npm links it', async () => {
    const { bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { bin: Record<string, string> }
    const work = checkout({})
    cleanups.push(work.remove)
    for (const [name, file] of Object.entries(bin)) {
      const command = path.join(work.directory, name)
      symlinkSync(path.join(ROOT, file), command)
      expect(await runProgram(command, ['--version'], {}, work.directory)).toMatchObject({ status: 0, stderr: '' })
    }
  })

  it('tells the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect((await cli(['--version'])).stdout).toBe(`${version}\n`)
  })
})
