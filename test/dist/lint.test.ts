import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/present/json-schema.ts'
import { lintReportSchema } from '../../src/present/lint/json.ts'
import { HOSTILE } from '../support/hostile.ts'
import { contract, targets } from '../support/lint.ts'
import { checkout, hasNode20, NODE_20, ROOT, runAction, runProgram } from '../support/program.ts'

const CLI = path.join(ROOT, 'dist/cli.js')
const AT = '2026-11-23T00:00:00Z'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

function workspace(files: Readonly<Record<string, string>>): string {
  const work = checkout(Object.fromEntries(Object.entries(files).map(([name, text]) => [`.slo/${name}`, text])))
  cleanups.push(work.remove)
  return work.directory
}

const cli = (cwd: string, args: readonly string[] = [], node = process.execPath) =>
  runProgram(node, [CLI, 'lint', '--at', AT, ...args], {}, cwd)

const WRONG = {
  'slos/a.yaml': contract({ head: '', objective: '0.999' }),
  'slos/b.yaml': contract({ service: 'b', head: '' }),
  'targets/a.yaml': targets('[{ slo: availability }]'),
}
const UNPRACTISED = { 'slos/b.yaml': contract({ service: 'b', head: '' }) }

describe('lint at a terminal', () => {
  it('lists every error and warning at once, and ends with 1', async () => {
    for (const node of [process.execPath, ...(hasNode20 ? [NODE_20] : [])]) {
      const run = await cli(workspace(WRONG), [], node)
      expect(run).toMatchObject({ status: 1, stderr: '' })
      expect(run.stdout.split('\n')).toEqual([
        expect.stringMatching(/^\.slo\/slos\/a\.yaml:5:16: error objective .* See https:.*\/docs\/lint\.md#objective$/),
        '    5 |     objective: 0.999',
        '      |                ^',
        '',
        expect.stringMatching(
          /^\.slo\/slos\/b\.yaml:2:10: warning no-runbook .* See https:.*\/docs\/lint\.md#no-runbook$/,
        ),
        '    2 | service: b',
        '      |          ^',
        '',
        expect.stringMatching(/^\.slo\/targets\/a\.yaml:4:11: error value .* See https:.*\/docs\/lint\.md#value$/),
        '    4 | targets: [{ slo: availability }]',
        '      |           ^',
        '',
        '2 errors, 1 warning in 3 files',
        '',
      ])
    }
  })

  it('ends with 0 on warnings alone, and in a dry run', async () => {
    expect((await cli(workspace(UNPRACTISED))).status).toBe(0)
    expect((await cli(workspace(WRONG), ['--dry-run'])).status).toBe(0)
  })

  it('finds nothing in the example', async () => {
    const run = await cli(ROOT, ['--slo-directory', 'examples/shop/.slo'])
    expect(run).toMatchObject({ status: 0, stdout: '0 errors, 0 warnings in 4 files\n' })
  })

  it('prints the JSON report in place of the words', async () => {
    const run = await cli(workspace(WRONG), ['--format', 'json'])
    expect(run.status).toBe(1)
    expect(lintReportSchema.parse(JSON.parse(run.stdout))).toMatchObject({
      evaluatedAt: AT,
      counts: { files: 3, errors: 2, warnings: 1 },
      findings: [{ code: 'objective', line: 5, column: 16 }, { code: 'no-runbook' }, { code: 'value' }],
    })
  })

  it('ends with 2 where there is no SLO directory', async () => {
    const run = await cli(workspace({}))
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('Is the repository checked out, and is this its root?')
  })

  it('keeps hostile text what it is, in words and in JSON', async () => {
    const files = Object.fromEntries(
      HOSTILE.map((text, index) => [`slos/${index}.yaml`, contract({ service: JSON.stringify(text) })]),
    )
    const work = workspace(files)
    const words = await cli(work)
    const lines = words.stdout.split('\n')
    expect(lines.filter((line) => line.startsWith('.slo/'))).toHaveLength(HOSTILE.length)
    // What is not a finding is the line that it is about, behind its number.
    expect(lines.filter((line) => !/^(\.slo\/.*| +\d* \| .*|\d+ errors, .*|)$/.test(line))).toEqual([])
    const json = await cli(work, ['--format', 'json'])
    expect(lintReportSchema.parse(JSON.parse(json.stdout)).counts.errors).toBe(HOSTILE.length)
    for (const { stdout } of [words, json]) {
      expect(stdout).not.toMatch(/^\s*::/m)
      expect(stdout).not.toContain('##[')
    }
  })
})

describe('lint in a workflow', () => {
  it('fails the job on an error, with annotations on the lines, a summary and the report', async () => {
    const run = await runAction(workspace(WRONG), { mode: 'lint', at: AT })
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/^::error title=SLO lint%3A objective,file=\.slo\/slos\/a\.yaml,line=5,col=16::/m)
    expect(run.stdout).toMatch(/^::warning title=SLO lint%3A no-runbook,file=\.slo\/slos\/b\.yaml,line=2,col=10::/m)
    expect(run.summary).toMatch(/^## 🛑 SLO lint: 2 errors, 1 warning in 3 files/)
    expect(reportSchema.parse(run.report)).toMatchObject({ mode: 'lint', counts: { errors: 2 } })
    expect(Object.keys(run.outputs)).toEqual(['report-file'])
  })

  it('links to its pages as they were at the commit that is used', async () => {
    const used = {
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_ACTION_REPOSITORY: 'acme/slo-gate',
      GITHUB_ACTION_REF: 'feat/a b)',
    }
    const run = await runAction(workspace(WRONG), { mode: 'lint', at: AT }, { env: used })
    const page = 'https://git.example/acme/slo-gate/blob/feat/a%20b)/docs/lint.md'
    expect(run.stdout).toContain(`See ${page}#objective`)
    expect(run.summary).toContain(`[objective](<${page}#objective>)`)
    expect(run.report).toMatchObject({ findings: [{ help: `${page}#objective` }, {}, {}] })
  })

  it('never fails the job on a warning', async () => {
    const run = await runAction(workspace(UNPRACTISED), { mode: 'lint', at: AT })
    expect(run.status).toBe(0)
    expect(run.stdout).not.toContain('::error')
  })

  it('asks for the checkout where there is none', async () => {
    const run = await runAction(workspace({}), { mode: 'lint' })
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('Is the repository checked out, and is this its root?')
  })
})

describe('format: json', () => {
  it('prints the report of the gate too', async () => {
    const example = ['--slo-directory', 'examples/shop/.slo', '--backend', 'counts']
    const args = [...example, '--backend-url', 'examples/shop/counts.csv', '--at', '2026-11-20T00:00:00Z']
    const run = await runProgram(process.execPath, [CLI, 'gate', ...args, '--format', 'json'], {}, ROOT)
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(reportSchema.parse(JSON.parse(run.stdout))).toMatchObject({ mode: 'gate', decision: 'freeze' })
  })

  it('prints nothing but the complaint when there is no report', async () => {
    const run = await runProgram(process.execPath, [CLI, 'gate', '--format', 'json'], {}, workspace(WRONG))
    expect(run).toMatchObject({ status: 2, stdout: '' })
  })
})
