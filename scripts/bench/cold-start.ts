// How long `lint` of one SLO takes beside a Node process that does nothing: node scripts/bench/cold-start.ts [rounds].
// Processes take turns, so that what else runs on the machine touches all of them alike; only ratios mean something.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadedFiles } from '../../test/support/loaded.ts'
import { hasNode20, NODE_20, ROOT } from '../../test/support/program.ts'
import { bundle } from '../bundle.ts'
import { spreadOf } from './statistics.ts'
import { table } from './table.ts'

const rounds = Number(process.argv[2] ?? 30)
const nodes = [process.execPath, ...(hasNode20 ? [NODE_20] : [])]

const CONTRACT = `version: slo-gate/v1
service: checkout
runbook: https://runbooks.example/checkout
slos:
  - name: availability
    objective: 99.9%
    window: 30d
    commitment: { to: internal }
    indicator:
      ratio:
        bad: http_requests_total{job="checkout",code=~"5.."}
        total: http_requests_total{job="checkout"}
`

/** What is run, and in which environment beside the PATH. */
interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

function programsIn(directory: string): readonly [Program, ...Program[]] {
  const at = (name: string) => path.join(directory, name)
  const runner = {
    INPUT_MODE: 'lint',
    'INPUT_GITHUB-TOKEN': 'of-the-job',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary.md'),
    RUNNER_TEMP: directory,
  }
  return [
    { name: 'an empty file', args: [at('empty.mjs')], env: {} },
    { name: 'its libraries alone', args: [at('libraries/index.js')], env: {} },
    { name: 'dist/cli.js lint', args: [path.join(ROOT, 'dist/cli.js'), 'lint'], env: {} },
    { name: 'dist/index.js, mode lint', args: [path.join(ROOT, 'dist/index.js')], env: runner },
  ]
}

/** Milliseconds: on the clock, and of the processors. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

/** Runs a program to its end, which must be a good one. Bash tells what processor time its child took (and would count its own start-up file). */
function costOf(node: string, { args, env }: Program, cwd: string): Cost {
  const command = '"$0" "$@" > /dev/null; status=$?; times; exit $status'
  const started = performance.now()
  const ended = spawnSync('bash', ['--norc', '-c', command, node, ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
  })
  const wall = performance.now() - started
  if (ended.status !== 0) throw new Error(`${args.join(' ')} ended with ${ended.status}: ${ended.stderr}`)
  const [, children = ''] = ended.stdout.split('\n')
  const spans = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
  return {
    wall,
    cpu: spans.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0),
  }
}

const environment = (env: Program['env']) => ({ PATH: process.env.PATH, ...env })

/** The files that a program loads, in KiB and their number. */
function loadedBy({ args, env }: Program, cwd: string): string {
  const files = loadedFiles(args, environment(env), cwd)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return `${Math.round(bytes / 1024)} KiB in ${files.length} files`
}

function measure(node: string, directory: string): string {
  const programs = programsIn(directory)
  const costs = programs.map((): Cost[] => [])
  // The first round warms the file system's cache and doesn't count.
  for (let round = 0; round <= rounds; round++) {
    const costsNow = programs.map((program) => costOf(node, program, directory))
    if (round > 0) for (const [index, cost] of costsNow.entries()) costs[index]?.push(cost)
  }
  const ratios = (index: number, kind: keyof Cost) => {
    const { low, median, high } = spreadOf(
      (costs[index] ?? []).map((cost, round) => cost[kind] / (costs[0]?.[round]?.[kind] ?? 0)),
    )
    return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  }
  const rows = programs.map((program, index) => [
    program.name,
    ratios(index, 'wall'),
    ratios(index, 'cpu'),
    loadedBy(program, directory),
  ])
  return table(['program', 'time on the clock', 'processor time', 'loaded'], rows)
}

const directory = mkdtempSync(path.join(tmpdir(), 'slo-gate-bench-'))
try {
  mkdirSync(path.join(directory, '.slo/slos'), { recursive: true })
  writeFileSync(path.join(directory, '.slo/slos/checkout.yaml'), CONTRACT)
  writeFileSync(path.join(directory, 'empty.mjs'), '')
  bundle(path.join(import.meta.dirname, 'libraries.js'), path.join(directory, 'libraries'))
  for (const node of nodes) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    console.log(
      `Node ${version}: times an empty file's, over ${rounds} rounds: median (quartiles)\n\n${measure(node, directory)}`,
    )
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
