import { writeFile } from 'node:fs/promises'
import { BrokenFiles, UsageError } from './errors.ts'
import type { Host, Outcome } from './host.ts'
import { type Inputs, type RawInputs, readInputs } from './inputs.ts'
import { gate } from './modes/gate.ts'
import { atMostKept } from './present/annotation.ts'
import { diagnosticAnnotations, diagnosticsSummary, diagnosticsText, problemText } from './present/diagnostics.ts'
import { causeChain, failureSummary } from './present/failure.ts'

/** How a run ended: 0 may go on, 1 is blocked or broke down, 2 has inputs or files that can't be read. */
export type ExitStatus = 0 | 1 | 2

/** Runs the mode that the inputs ask for and publishes what it has to say. It never throws. */
export async function run(raw: RawInputs, host: Host): Promise<ExitStatus> {
  try {
    const read = readInputs(raw)
    if (read.kind === 'broken') {
      for (const { input, problem } of read.problems) await complain(`${input}: ${problemText(problem)}`, host)
      return 2
    }
    const outcome = await gate(read.inputs, host)
    await publish(outcome, read.inputs, host)
    return outcome.failed ? 1 : 0
  } catch (error) {
    return await explain(error, host)
  }
}

/** Prints first, so that an answer that can't be written somewhere was at least seen. */
async function publish(outcome: Outcome, inputs: Inputs, host: Host): Promise<void> {
  host.print(outcome.text)
  host.annotate(atMostKept(outcome.annotations))
  for (const [name, value] of Object.entries(outcome.outputs)) host.output(name, value)
  await host.summarize(outcome.summary)
  const file = inputs.reportFile ?? host.defaultReportFile
  if (file !== null) {
    await writeFile(file, reportText(outcome.report, host)).catch((error: unknown) => {
      throw new UsageError(`report-file: \`${file}\` can't be written`, { cause: error })
    })
    host.output('report-file', file)
  }
}

/** Says why nothing was decided. */
async function explain(error: unknown, host: Host): Promise<ExitStatus> {
  if (error instanceof BrokenFiles) {
    host.complain(diagnosticsText(error.diagnostics))
    host.annotate(atMostKept(diagnosticAnnotations(error.diagnostics)))
    await host.summarize(diagnosticsSummary(error.diagnostics))
    return 2
  }
  await complain(causeChain(error), host)
  return error instanceof UsageError ? 2 : 1
}

async function complain(message: string, host: Host): Promise<void> {
  host.complain(message)
  host.annotate([{ level: 'error', title: 'SLO Gate', message, place: null }])
  await host.summarize(failureSummary(message))
}

/** The fields of a report that quote others, with the lists of such texts; numbers, names and verdicts stay as they are. */
const QUOTING = /^(reason|query|value|\d+)$/

const reportText = (report: object, host: Host): string =>
  `${JSON.stringify(report, (key, value: unknown) => (QUOTING.test(key) && typeof value === 'string' ? host.redact(value) : value), 2)}\n`
