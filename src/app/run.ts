import { writeFileSync } from 'node:fs'
import { config } from 'zod'
import { BrokenFiles, UsageError } from '../core/model/errors.ts'
import { jsonSafe } from '../core/model/text.ts'
import { atMostKept } from '../present/annotation.ts'
import { diagnosticAnnotations, diagnosticsSummary, diagnosticsText, problemText } from '../present/diagnostics.ts'
import { causeChain, failureSummary } from '../present/failure.ts'
import type { Outcome } from '../present/outcome.ts'
import { reportOf } from '../present/report-of.ts'
import type { Host } from './hosts/host.ts'
import { type Inputs, readInputs } from './inputs/inputs.ts'
import type { RawInputs } from './inputs/names.ts'
import { type Mode, modesOf } from './modes.ts'

/** How a run ended: 0 may go on, 1 is blocked or broke down, 2 has inputs or files that can't be read. */
export type ExitStatus = 0 | 1 | 2

// To compile a schema takes longer than to read a few files with it as it is.
config({ jitless: true })

/** What each mode does; its code is loaded when it is asked for. */
const MODES: Readonly<Record<Mode, (inputs: Inputs, host: Host) => Promise<Outcome>>> = {
  audit: async (...asked) => (await import('./audit/audit.ts')).audit(...asked),
  convert: async (...asked) => (await import('./convert/convert.ts')).convert(...asked),
  gate: async (...asked) => (await import('./gate/gate.ts')).gate(...asked),
  guard: async (...asked) => (await import('./guard/guard.ts')).guard(...asked),
  init: async (...asked) => (await import('./init/init.ts')).init(...asked),
  lint: async (...asked) => (await import('./lint/lint.ts')).lint(...asked),
  protect: async (...asked) => (await import('./protect/protect.ts')).protect(...asked),
  report: async (...asked) => (await import('./report/report.ts')).report(...asked),
}

/** Runs the modes that the inputs ask for and publishes what they have to say. It never throws. */
export async function run(raw: RawInputs, host: Host): Promise<ExitStatus> {
  try {
    const read = readInputs(raw)
    if (read.kind === 'broken') {
      const problems = read.problems.map(({ input, problem }) => `${input}: ${problemText(problem)}`)
      complain(problems, host)
      return 2
    }
    const { inputs } = read
    const ended: Ended[] = []
    // One after the other, all to their end: the failure of one takes nothing from what another has to say.
    for (const mode of modesOf(inputs.mode, host.workflow?.event ?? null)) {
      ended.push(await MODES[mode](inputs, host).then(outcome, (error: unknown) => ({ kind: 'broken', error })))
    }
    return publish(ended, inputs, host)
  } catch (error) {
    return explain(error, host)
  }
}

/** How a mode ended: with an answer, or without one. */
type Ended =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'broken'; readonly error: unknown }
const outcome = (outcome: Outcome): Ended => ({ kind: 'outcome', outcome })

/** Prints first, so that an answer that can't be written somewhere was at least seen. */
function publish(ended: readonly Ended[], inputs: Inputs, host: Host): ExitStatus {
  const answers = ended.flatMap((one) => (one.kind === 'outcome' ? one.outcome : []))
  // What stops the job comes first; whoever looks wants to know that.
  const outcomes = [...answers.filter(({ failed }) => failed), ...answers.filter(({ failed }) => !failed)]
  for (const text of printed(outcomes, inputs, host)) host.print(text)
  host.annotate(atMostKept(outcomes.flatMap(({ annotations }) => annotations)))
  for (const { outputs } of outcomes)
    for (const [name, value] of Object.entries(outputs)) host.output(name, host.redactName(value))
  if (host.summarize) summarize(outcomes, host.summarize)
  let status: ExitStatus = outcomes.some(({ failed }) => failed) ? 1 : 0
  for (const one of ended) if (one.kind === 'broken') status = worse(status, explain(one.error, host))
  const file = inputs.reportFile ?? host.defaultReportFile
  const written = reportOf(outcomes)
  if (file !== null && written !== null) {
    const text = reportText(written, host)
    try {
      writeFileSync(file, text)
    } catch (error) {
      throw new UsageError(`report-file: \`${file}\` can't be written`, { cause: error })
    }
    host.output('report-file', file)
  }
  return status
}

function summarize(outcomes: readonly Outcome[], add: (markdown: string) => void): void {
  for (const { summary } of outcomes) if (summary !== '') add(`${summary.trimEnd()}\n\n`)
}

/** What to print: each mode's words, or the report in their place. */
function printed(outcomes: readonly Outcome[], { format }: Inputs, host: Host): readonly string[] {
  const report = format === 'json' ? reportOf(outcomes) : null
  return report === null ? outcomes.map(({ text }) => text) : [jsonSafe(reportText(report, host).trimEnd())]
}

const worse = (a: ExitStatus, b: ExitStatus): ExitStatus => (a > b ? a : b)

/** Says why nothing was decided. */
function explain(error: unknown, host: Host): ExitStatus {
  if (error instanceof BrokenFiles) {
    host.complain(diagnosticsText(error.diagnostics))
    host.annotate(atMostKept(diagnosticAnnotations(error.diagnostics)))
    summarizeFailure(diagnosticsSummary(error.diagnostics), host)
    return 2
  }
  complain([causeChain(error)], host)
  return error instanceof UsageError ? 2 : 1
}

function complain(messages: readonly string[], host: Host): void {
  for (const message of messages) host.complain(message)
  host.annotate(messages.map((message) => ({ level: 'error', title: 'SLO Gate', message, place: null })))
  summarizeFailure(failureSummary(messages), host)
}

/** Where the summary can't be written, the log has said it all; that it can't may be the very failure. */
function summarizeFailure(markdown: string, host: Host): void {
  try {
    host.summarize?.(markdown)
  } catch {
    host.complain("The job summary can't be written.")
  }
}

/** The fields of a report that quote others, or list such texts; the rest is names, verdicts and numbers. */
const QUOTING = /^(reasons?|query|value|message|expected|advice|notes|notices?|problem)$/

function reportText(report: object, { redact, redactName }: Host): string {
  const quoted = (value: unknown) => (typeof value === 'string' ? redact(value) : value)
  const shown = (key: string, value: unknown) => {
    if (QUOTING.test(key)) return Array.isArray(value) ? value.map(quoted) : quoted(value)
    return typeof value === 'string' ? redactName(value) : value
  }
  return `${JSON.stringify(report, shown, 2)}\n`
}
