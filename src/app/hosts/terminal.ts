import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { workflowOf } from '../../adapters/github/workflow.ts'
import { jsonSafe, logSafe } from '../../core/model/text.ts'
import { INPUT_NAMES, type InputName, type RawInputs } from '../inputs/names.ts'
import { secretsOf } from '../inputs/secrets.ts'
import { type Host, OWN_PAGES } from './host.ts'

/** What was asked for on the command line. */
export type CommandLine =
  | { readonly kind: 'run'; readonly raw: RawInputs }
  /** `asked` tells whether anybody asked for it. */
  | { readonly kind: 'help'; readonly asked: boolean }
  | { readonly kind: 'version' }
  /** `unknown` is an option that there is not. */
  | { readonly kind: 'misused'; readonly message: string; readonly unknown: string | null }

/** The variable that an input can come from. */
const variableOf = (name: InputName): string => `SLO_GATE_${name.toUpperCase().replaceAll('-', '_')}`

/** The inputs that need no value at a terminal. */
const SWITCHES: ReadonlySet<InputName> = new Set<InputName>(['dry-run', 'freeze-issue', 'publish-targets', 'apply'])

/**
 * Reads `gate --at …`. Every input can also come from the environment as `SLO_GATE_<NAME>`, which keeps secrets out of
 * the list of processes.
 */
export function readCommandLine(args: readonly string[], environment: NodeJS.ProcessEnv): CommandLine {
  const fromEnvironment = (name: InputName) => environment[variableOf(name)] ?? ''
  if (args.length === 0 && INPUT_NAMES.every((name) => fromEnvironment(name) === '')) {
    return { kind: 'help', asked: false }
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
    if (values.help || positionals[0] === 'help') return { kind: 'help', asked: true }
    if (values.version) return { kind: 'version' }
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
    const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, given[name] ?? fromEnvironment(name)]))
    return withOperands(positionals, given, { ...raw, mode: raw.mode || 'auto' })
  } catch (error) {
    return misuse(error)
  }
}

const OPTIONS: ParseArgsOptionsConfig = {
  ...Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: SWITCHES.has(name) ? 'boolean' : 'string' }])),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
}

/** The mode may stand alone, and behind `convert` its path, as people write it elsewhere. */
function withOperands(
  [mode, ...operands]: readonly string[],
  given: Readonly<Record<string, string>>,
  raw: RawInputs,
): CommandLine {
  if (mode === undefined) return { kind: 'run', raw }
  if (given.mode !== undefined) return oneAtATime('mode', [mode])
  if (mode !== 'convert') {
    if (operands.length === 0) return { kind: 'run', raw: { ...raw, mode } }
    return oneAtATime('mode', operands)
  }
  const paths = given.path === undefined ? operands : [given.path, ...operands]
  const [path = raw.path ?? '', ...others] = paths
  if (others.length > 0) return oneAtATime('path', others)
  return { kind: 'run', raw: { ...raw, mode, path } }
}

const oneAtATime = (noun: 'mode' | 'path', others: readonly string[]): CommandLine => ({
  kind: 'misused',
  message: `one ${noun} at a time, found also: ${others.join(' ')}`,
  unknown: null,
})

/** What is wrong with the options. */
function misuse(error: unknown): CommandLine {
  const { code, message } = error as NodeJS.ErrnoException
  const unknown = /'(--[^' ]+)/.exec(message)?.[1]
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || unknown === undefined)
    return { kind: 'misused', message, unknown: null }
  return { kind: 'misused', message: `${unknown} is not an option.`, unknown }
}

/** "Did you mean …?" for an option that there is not. What finds that is loaded when it is wanted: most runs never do. */
export async function nearestOption(unknown: string): Promise<string | null> {
  const { nearest } = await import('../../core/model/names.ts')
  const names = Object.keys(OPTIONS).map((name) => `--${name}`)
  return nearest(unknown, names)
}

/** What is said of variables that look like inputs and are none: who set them hardly knows that nothing comes of it. */
export async function ignoredVariables(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const known = INPUT_NAMES.map(variableOf)
  const unknown = Object.keys(environment).filter((name) => name.startsWith('SLO_GATE_') && !known.includes(name))
  if (unknown.length === 0) return []
  const { nearest } = await import('../../core/model/names.ts')
  return unknown.map((name) =>
    [`${name} is not an input, and is ignored.`, nearest(name, known) ?? ''].join(' ').trim(),
  )
}

/** A terminal: text only; the JSON report is written where it is asked for. */
export function terminalHost(raw: RawInputs): Host {
  const { redact, redactName, add } = secretsOf(raw, process.env)
  return {
    workspace: process.cwd(),
    defaultReportFile: null,
    workflow: workflowOf(process.env),
    pages: OWN_PAGES,
    redact,
    redactName,
    conceal: (secret) => void add(secret),
    now: () => Date.now(),
    // The program may run in a workflow's step, where the log has commands.
    print: (text) => void process.stdout.write(`${logSafe(redactName(text))}\n`),
    printJson: (json) => void process.stdout.write(`${logSafe(jsonSafe(json))}\n`),
    complain: (text) => void process.stderr.write(`${logSafe(redactName(text))}\n`),
    annotate: () => {},
    summary: null,
    output: () => {},
  }
}
