import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../src/app/hosts/host.ts'
import type { RawInputs } from '../../src/app/inputs/names.ts'
import { run } from '../../src/app/run.ts'
import { FORGIVEN } from '../../src/present/failure.ts'
import { witness } from '../faults/witness.ts'
import { pullRequestEvent, pullRequestTargetEvent, pushEvent } from '../github/events.ts'
import { atTestServer } from '../support/at-test-server.ts'
import { contractText } from '../support/build.ts'
import type { Guarded } from '../support/guarded.ts'
import { checkout } from '../support/program.ts'

const DRY = { 'dry-run': 'true' }
const CONTRACT = '.slo/slos/a.yaml'

let work: ReturnType<typeof checkout>
beforeEach(() => {
  work = checkout({ [CONTRACT]: contractText() })
})
afterEach(() => work.remove())

async function runOf(raw: RawInputs, parts: Partial<Host> = {}): Promise<{ status: number; said: string }> {
  const { host, said } = witness(raw, { workspace: work.directory })
  return { status: await run(raw, { ...host, ...parts }), said: said() }
}

const LOCAL = ['gate', 'lint', 'guard', 'convert', 'init'] as const
const local = (mode: (typeof LOCAL)[number]): RawInputs => ({
  mode,
  ...(mode === 'convert' && { path: '.slo' }),
  ...(mode === 'gate' && { 'backend-url': 'http://127.0.0.1:1', 'run-timeout': '1s' }),
})

describe('a dry run at a terminal', () => {
  it.each(LOCAL)('of %s fails for no broken directory, and says that nothing was decided', async (mode) => {
    work.remove()
    mkdirSync(work.directory)
    symlinkSync('.slo', path.join(work.directory, '.slo'))
    const real = await runOf(local(mode))
    expect([real.status, real.said]).toEqual([2, expect.any(String)])
    const { status, said } = await runOf({ ...local(mode), ...DRY })
    expect([status, said]).toEqual([0, expect.stringContaining(FORGIVEN)])
  })

  it('of a gate fails for no file that can not be read', async () => {
    work.remove()
    work = checkout({ [CONTRACT]: 'version: slo-gate/v1\nservice: [' })
    expect((await runOf(local('gate'))).status).toBe(2)
    const { status, said } = await runOf({ ...local('gate'), ...DRY })
    expect(status).toBe(0)
    expect(said).toMatch(/a\.yaml:2:\d+: /)
  })

  it('of a gate fails for no file of counts that can not be read', async () => {
    writeFileSync(path.join(work.directory, 'counts.csv'), 'x')
    for (const [file, reason] of [
      ['nowhere.csv', 'ENOENT'],
      ['.slo', 'EISDIR'],
      ['counts.csv', 'counts.csv:1:1'],
    ] as const) {
      const raw = { ...local('gate'), backend: 'counts', 'backend-url': path.join(work.directory, file) }
      expect((await runOf(raw)).status).toBe(2)
      const { status, said } = await runOf({ ...raw, ...DRY })
      expect([status, said]).toEqual([0, expect.stringContaining(FORGIVEN)])
      expect(said).toContain(reason)
    }
  })

  it('fails for no report and no outputs that can not be written', async () => {
    const output = () => {
      throw new Error('ENOSPC: no space left on device, write')
    }
    const { status, said } = await runOf({ mode: 'lint', 'report-file': '/nowhere/x', ...DRY }, { output })
    expect(status).toBe(0)
    expect(said).toContain("report-file: `/nowhere/x` can't be written: ENOENT")
  })

  it('fails for wrong inputs', async () => {
    for (const wrong of [
      { at: 'yesterday' },
      { at: '2999-01-01T00:00:00Z' },
      { services: 'nobody' },
      { 'slo-directory': '..' },
      { 'backend-url': '' },
      { backend: 'counts', 'backend-url': 'https://prometheus.example.com' },
    ])
      expect((await runOf({ ...local('gate'), ...DRY, ...wrong })).status, JSON.stringify(wrong)).toBe(2)
  })

  it('fails for nothing that nobody foresaw', async () => {
    const now = () => {
      throw new TypeError('nobody foresaw this')
    }
    expect((await runOf({ mode: 'lint' }, { now })).status).toBe(1)
    const { status, said } = await runOf({ mode: 'lint', ...DRY }, { now })
    expect([status, said]).toEqual([0, expect.stringContaining('nobody foresaw this')])
  })
})

describe('at a GitHub that does not answer', () => {
  let guarded: Guarded
  atTestServer((at) => {
    guarded = at
  })

  const workflowFor = (mode: string): Partial<Host> => {
    const pull = guarded.pull({ [CONTRACT]: contractText() })
    const event = mode === 'guard' ? pullRequestTargetEvent(pull, 'synchronize') : pushEvent(guarded.shop, 'main')
    const { workflow, now } = guarded.host(event)
    return { workflow, now, workspace: '/nowhere' }
  }

  it.each(['gate', 'guard', 'protect', 'audit'])('a dry run of %s fails for nothing', async (mode) => {
    const parts = workflowFor(mode)
    guarded.github.faults.add(/.*/, { status: 500 })
    const raw = { mode, 'github-token': 'job', 'backend-url': 'http://127.0.0.1:1', 'run-timeout': '1s' }
    expect((await runOf(raw, parts)).status).toBeGreaterThan(0)
    const { status, said } = await runOf({ ...raw, ...DRY }, parts)
    expect([status, said]).toEqual([0, expect.stringContaining(FORGIVEN)])
    expect(guarded.shop.statuses).toEqual([])
  })

  it('a dry run of a gate fails for no secret that GitHub withholds', async () => {
    const pull = guarded.pull({ 'a.ts': '1' })
    const { workflow, now } = guarded.host(pullRequestEvent(pull, 'synchronize'))
    guarded.shop.push('main', { files: { [CONTRACT]: contractText() } })
    const parts = (actor: string) => ({ now, workspace: '/nowhere', workflow: workflow && { ...workflow, actor } })
    const raw = { mode: 'gate', 'github-token': 'job', 'backend-url': '', ...DRY }
    expect((await runOf(raw, parts('olga'))).status).toBe(2)
    const { status, said } = await runOf(raw, parts('dependabot[bot]'))
    expect([status, said]).toEqual([0, expect.stringContaining(FORGIVEN)])
    expect(said).toContain('backend-url')
  })
})

describe('report', () => {
  const full = () => Promise.reject(new Error('ENOSPC: no space left on device, write'))
  const output = () => {
    throw new Error('EROFS: read-only file system, open')
  }

  it('fails for no summary, outputs or report that can not be written', async () => {
    const parts = { output, summary: { add: () => {}, write: full } }
    const { status, said } = await runOf({ mode: 'report', 'report-file': '/nowhere/x' }, parts)
    expect(status).toBe(0)
    for (const name of ['GITHUB_OUTPUT: ', 'report-file: ', 'GITHUB_STEP_SUMMARY: ']) expect(said).toContain(name)
  })
})
