import { BrokenFiles, BrokenInputs, UsageError } from '../core/model/errors.ts'
import { atMostKept } from '../present/annotation.ts'
import { diagnosticAnnotations, diagnosticsSummary, diagnosticsText, inputProblemText } from '../present/diagnostics.ts'
import { causeChain, failureSummary } from '../present/failure.ts'
import type { Host } from './hosts/host.ts'

/** How a run ended: 0 may go on, 1 is blocked or broke down, 2 has inputs or files that can't be read. */
export type ExitStatus = 0 | 1 | 2

/** Says why nothing was decided. */
export function explain(error: unknown, host: Host): ExitStatus {
  if (error instanceof BrokenFiles) {
    host.complain(diagnosticsText(error.diagnostics))
    host.annotate(atMostKept(diagnosticAnnotations(error.diagnostics)))
    host.summary?.add(diagnosticsSummary(error.diagnostics))
    return 2
  }
  if (error instanceof BrokenInputs) {
    complain(error.problems.map(inputProblemText), host)
    return 2
  }
  complain([causeChain(error, host.redact)], host)
  return error instanceof UsageError ? 2 : 1
}

/** Says that the summary could not be written. The log has said all that stands in it. */
export function explainLostSummary(error: unknown, host: Host): ExitStatus {
  showErrors([causeChain(error, host.redact)], host)
  host.complain("The job summary can't be written.")
  return 1
}

function complain(messages: readonly string[], host: Host): void {
  showErrors(messages, host)
  host.summary?.add(failureSummary(messages))
}

function showErrors(messages: readonly string[], host: Host): void {
  for (const message of messages) host.complain(message)
  host.annotate(messages.map((message) => ({ level: 'error', title: 'SLO Gate', message, place: null })))
}
