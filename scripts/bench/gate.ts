/** Runs the gate as people do: the bundle, as a process of its own. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AT } from './samples.ts'

export interface GateRun {
  readonly milliseconds: number
  readonly processorMs: number
  /** The most memory that the process had at once. */
  readonly peakMiB: number
  /** Every distinct query that decided, with its answer. */
  readonly answers: ReadonlyMap<string, string | null>
}

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js')
/**
 * Says at the end what the process used, on the descriptor that was given for it. The memory is the kernel's high-water mark
 * of this program: that of `resourceUsage` knows also what the process was a copy of before.
 */
const USAGE = `data:text/javascript,import fs from 'node:fs'; process.on('exit', () => fs.writeSync(3, JSON.stringify({ cpu: process.cpuUsage(), peak: fs.readFileSync('/proc/self/status', 'utf8') })))`

export interface Checkout {
  readonly directory: string
  remove(): void
}

export function checkoutOf(files: Readonly<Record<string, string>>): Checkout {
  const directory = mkdtempSync(path.join(tmpdir(), 'slo-gate-bench-'))
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

export async function runGate(
  { directory }: Checkout,
  backendUrl: string,
  node: string = process.execPath,
): Promise<GateRun> {
  const at = new Date(AT * 1000).toISOString()
  const inputs = ['--backend-url', backendUrl, '--at', at, '--backend-timeout', '2m', '--report-file', 'report.json']
  const started = performance.now()
  const child = spawn(node, ['--import', USAGE, CLI, 'gate', ...inputs], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let said = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk
  })
  await new Promise((resolve) => child.on('close', resolve))
  const milliseconds = performance.now() - started
  const { cpu, peak } = JSON.parse(said) as { cpu: NodeJS.CpuUsage; peak: string }
  return {
    milliseconds,
    processorMs: (cpu.user + cpu.system) / 1000,
    peakMiB: Number(/^VmHWM:\s*(\d+) kB/m.exec(peak)?.[1]) / 1024,
    answers: answersIn(path.join(directory, 'report.json')),
  }
}

interface Report {
  readonly services: readonly {
    readonly slos: readonly {
      readonly status: string
      readonly evidence: readonly { readonly query: string; readonly value: string | null }[]
    }[]
  }[]
}

/** What the gate measured with; to measure nothing is quick, and worth nothing. */
function answersIn(file: string): ReadonlyMap<string, string | null> {
  const { services } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const slos = services.flatMap((service) => service.slos)
  const unknown = slos.filter(({ status }) => status === 'unknown').length
  if (unknown > 0) throw new Error(`${unknown} of ${slos.length} SLOs are unknown`)
  return new Map(slos.flatMap(({ evidence }) => evidence.map(({ query, value }) => [query, value] as const)))
}
