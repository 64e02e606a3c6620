import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failed, slo } from '../support/frozen.ts'
import { checkout, ROOT, runAction } from '../support/program.ts'

const POLICY = `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: exhausted, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    unknown: open
`
const FILES = {
  'policy.yaml': POLICY,
  'slos/checkout.yaml': slo('checkout', 'default', '["**"]'),
  'slos/other.yaml': slo('other', 'default', '["other/**"]'),
}
const EVENT = { repository: { private: true, default_branch: 'main' } }
const CONTEXT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '0'.repeat(40),
}

let work: ReturnType<typeof checkout>
const at = (name: string) => path.join(work.directory, name)
const below = (directory: string) =>
  Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`${directory}/${name}`, text]))

beforeEach(() => {
  work = checkout({
    ...below('.slo'),
    ...below('..slo'),
    'counts.csv': failed('checkout'),
    'event.json': JSON.stringify(EVENT),
    output: '',
    'summary.md': '',
  })
})
afterEach(() => work.remove())

const inputs = () => ({
  mode: 'gate',
  backend: 'counts',
  'backend-url': at('counts.csv'),
  at: '2026-06-01T01:00:00Z',
})

/** Runs the Action with its words going to `stdout`, or to a reader that is gone. */
async function runUnread(given: Record<string, string>, stdout: number | 'gone') {
  for (const name of ['output', 'summary.md', 'slo-gate-report.json']) rmSync(at(name), { force: true })
  const all = Object.entries({ ...inputs(), ...given }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/index.js')], {
    env: {
      ...CONTEXT,
      ...Object.fromEntries(all),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_WORKSPACE: work.directory,
      RUNNER_TEMP: work.directory,
    },
    stdio: ['ignore', stdout === 'gone' ? 'pipe' : stdout, 'pipe'],
  })
  child.stdout?.destroy()
  const [stderr, [status]] = await Promise.all([child.stderr?.setEncoding('utf8').toArray(), once(child, 'exit')])
  const textOf = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '')
  return {
    status,
    stderr: stderr?.join(''),
    report: JSON.parse(textOf('slo-gate-report.json')) as unknown,
    hasOutputs: /^decision<<.*\n(freeze|open)$/m.test(textOf('output')),
    summary: textOf('summary.md'),
  }
}

const OPEN = { services: 'other' }

describe('the Action, whose reader goes away', () => {
  it.each([
    ['freeze', {}, 1],
    ['freeze', { 'dry-run': 'true' }, 0],
    ['open', OPEN, 0],
  ] as const)('keeps its decision, outputs, report, summary and status: %s %o', async (decision, given, status) => {
    const run = await runUnread(given, 'gone')
    expect(run).toMatchObject({ status, stderr: '', report: { decision }, hasOutputs: true })
    expect(run.summary).toContain('##')
  })
})

describe.runIf(existsSync('/dev/full'))('the Action, whose words are lost on a full disk', () => {
  it.each([
    ['freeze', {}, 1],
    ['open', OPEN, 1],
    ['open', { ...OPEN, 'dry-run': 'true' }, 0],
  ] as const)(
    'keeps its decision, outputs, report and summary, and says so: %s %o',
    async (decision, given, status) => {
      const full = openSync('/dev/full', 'w')
      try {
        const run = await runUnread(given, full)
        expect(run).toMatchObject({ status, report: { decision }, hasOutputs: true })
        expect(run.stderr).toMatch(/^The output can't be written: ENOSPC: no space left on device[^\n]*\n$/)
        expect(run.summary).toContain('##')
      } finally {
        closeSync(full)
      }
    },
  )
})

describe('the Action, by its paths', () => {
  it('reads a directory whose name begins with dots', async () => {
    const env = { ...CONTEXT, GITHUB_EVENT_PATH: at('event.json') }
    const run = await runAction(work.directory, { ...inputs(), 'slo-directory': '..slo' }, { env })
    expect(run).toMatchObject({ status: 1, report: { decision: 'freeze' } })
  })

  it('reads a directory where the workspace is the root of the file system', async () => {
    const env = { ...CONTEXT, GITHUB_EVENT_PATH: at('event.json') }
    for (const directory of [at('.slo'), at('.slo').slice(1)]) {
      const run = await runAction('/', { ...inputs(), 'slo-directory': directory }, { env })
      expect(run, run.stdout).toMatchObject({ status: 1, report: { decision: 'freeze' } })
    }
  })
})
