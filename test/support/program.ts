import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../..')

/** The Nodes that the bundle promises to run on: the one of the tests, and the oldest. */
export const NODE_20 = path.join(ROOT, 'tools/node-20/node_modules/.bin/node')
export const hasNode20 = existsSync(NODE_20)

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end, in an environment of nothing but `env` and the PATH. */
export function runProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

/** A checkout in a temporary directory, with the files given by their path. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly directory: string
  remove(): void
} {
  const directory = mkdtempSync(path.join(tmpdir(), 'slo-gate-test-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

export interface ActionRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report, or null when none was written. */
  readonly report: unknown
}

export interface ActionOptions {
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the bundled Action as the runner does: a process with `INPUT_*`, `GITHUB_*` and files to write to. */
export async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  { node = process.execPath, env = {} }: ActionOptions = {},
): Promise<ActionRun> {
  const files = checkout({ output: '', 'summary.md': '', 'temp/.keep': '' })
  const at = (name: string) => path.join(files.directory, name)
  try {
    const ended = await runProgram(
      node,
      [path.join(ROOT, 'dist/index.js')],
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary.md'),
        RUNNER_TEMP: at('temp'),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
      workspace,
    )
    const report = at('temp/slo-gate-report.json')
    return {
      ...ended,
      outputs: readOutputs(readFileSync(at('output'), 'utf8')),
      summary: readFileSync(at('summary.md'), 'utf8'),
      report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null,
    }
  } finally {
    files.remove()
  }
}

/** What a run shows: a runner takes the commands that mask secrets for itself. */
export const shownBy = (run: ActionRun): string =>
  JSON.stringify({ ...run, stdout: run.stdout.replace(/^::add-mask::.*$/gm, '') })

/** The outputs of a step, from the runner's file of `name<<delimiter` blocks. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([^<\n]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value
  return outputs
}
