import { BrokenFiles, BrokenInputs, UsageError } from '../core/model/errors.ts'
import { atMostKept } from '../present/annotation.ts'
import { diagnosticAnnotations, diagnosticsSummary, diagnosticsText, inputProblemText } from '../present/diagnostics.ts'
import { causeChain, FORGIVEN, failureSummary } from '../present/failure.ts'
import { type Lost, lostAnnotation, lostSummary, lostText } from '../present/lost.ts'
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

/** Says that nothing was decided and that the job passes all the same. */
export function forgive(host: Host): void {
  host.complain(FORGIVEN)
  host.summary?.add(`> ${FORGIVEN}\n\n`)
}

/** Says what could not be had or written besides the decision; `fails` says whether that fails the run. */
export function explainLost(lost: Lost, fails: boolean, host: Host): void {
  const text = lostText(lost, host.redact)
  host.complain(text)
  host.annotate([lostAnnotation(text, fails)])
  if (lost.kind !== 'summary') host.summary?.add(lostSummary(text))
}

function complain(messages: readonly string[], host: Host): void {
  for (const message of messages) host.complain(message)
  host.annotate(messages.map((message) => ({ level: 'error', title: 'SLO Gate', message, place: null })))
  host.summary?.add(failureSummary(messages))
}
