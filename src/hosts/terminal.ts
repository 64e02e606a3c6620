import { parseArgs } from 'node:util'
import { workflowOf } from '../github/workflow.ts'
import type { Host } from '../host.ts'
import { INPUT_NAMES, type InputName, type RawInputs } from '../inputs.ts'
import { logSafe } from '../present/escape.ts'
import { redactor, secretForms, unmistakableForms } from '../secrets.ts'

/** What was asked for on the command line. */
export type CommandLine =
  | { readonly kind: 'run'; readonly raw: RawInputs }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misused'; readonly message: string }

/** The inputs that need no value at a terminal. */
const SWITCHES: ReadonlySet<InputName> = new Set<InputName>(['dry-run', 'publish-targets', 'apply'])

/**
 * Reads `gate --at …`. Every input can also come from the environment as `SLO_GATE_<NAME>`, which keeps secrets out of
 * the list of processes.
 */
export function readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): CommandLine {
  const named = INPUT_NAMES.filter((name) => name !== 'mode')
  const options = Object.fromEntries(
    named.map((name) => [name, { type: SWITCHES.has(name) ? ('boolean' as const) : ('string' as const) }]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    })
    if (values.help) return { kind: 'help' }
    if (values.version) return { kind: 'version' }
    const [mode, ...operands] = positionals
    // `convert` takes its path as people write it elsewhere.
    const [operand, ...others] = mode === 'convert' ? operands : [undefined, ...operands]
    if (operand !== undefined && 'path' in values) {
      return { kind: 'misused', message: `one path at a time, found also: ${operand}` }
    }
    if (others.length > 0) return { kind: 'misused', message: `one mode at a time, found also: ${others.join(' ')}` }
    const fromEnvironment = (name: InputName) =>
      environment[`SLO_GATE_${name.toUpperCase().replaceAll('-', '_')}`] ?? ''
    const raw = named.map((name) => [name, String((values as Record<string, unknown>)[name] ?? fromEnvironment(name))])
    if (args.length === 0 && raw.every(([, value]) => value === '')) return { kind: 'help' }
    const path = operand === undefined ? {} : { path: operand }
    return {
      kind: 'run',
      raw: { ...Object.fromEntries(raw), ...path, mode: mode ?? (fromEnvironment('mode') || 'auto') },
    }
  } catch (error) {
    return { kind: 'misused', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Writes to who may read it. A reader that goes away early, as `head` does, takes nothing from the verdict. */
export function writeTo(stream: NodeJS.WriteStream, text: string): void {
  if (stream.listenerCount('error') === 0) stream.on('error', unlessClosed)
  stream.write(text)
}

function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** A terminal: text only; the JSON report is written where it is asked for. */
export function terminalHost(raw: RawInputs): Host {
  const redact = redactor(secretForms(raw))
  return {
    workspace: process.cwd(),
    defaultReportFile: null,
    workflow: workflowOf(process.env),
    redact,
    redactName: redactor(unmistakableForms(raw)),
    now: () => Date.now(),
    // The program may run in a workflow's step, where the log has commands.
    print: (text) => writeTo(process.stdout, `${logSafe(redact(text))}\n`),
    complain: (text) => writeTo(process.stderr, `${logSafe(redact(text))}\n`),
    annotate: () => {},
    summarize: null,
    output: () => {},
  }
}
