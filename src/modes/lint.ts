import { existsSync } from 'node:fs'
import path from 'node:path'
import { subjectOf } from '../github/event.ts'
import type { Host, Outcome } from '../host.ts'
import type { Inputs } from '../inputs.ts'
import { lintDirectory } from '../lint/lint.ts'
import { findingsOf, type LintResult } from '../lint/result.ts'
import { lintAnnotations } from '../present/lint-annotations.ts'
import { lintReport } from '../present/lint-report.ts'
import { lintSummary } from '../present/lint-summary.ts'
import { lintText } from '../present/lint-text.ts'
import type { Checkout } from '../specs/directory.ts'
import { rfc3339 } from '../specs/time.ts'
import { readCheckout } from '../workspace.ts'

/** Are the files right, and do they follow the practice? */
export async function lint(inputs: Inputs, host: Host): Promise<Outcome> {
  const at = inputs.at ?? Math.floor(host.now() / 1000)
  const checkout = await filesToLint(inputs, host)
  const run = { at, dryRun: inputs.dryRun, pages: host.pages }
  if (checkout === null) return outcomeOf({ ...run, files: 0, findings: [] })
  const findings = lintDirectory(checkout, rfc3339(at).slice(0, 'YYYY-MM-DD'.length))
  const { policy, contracts, targets } = checkout.sources
  const read = [...(policy ? [policy] : []), ...contracts, ...targets].map(({ path }) => path)
  const files = new Set([...read, ...findings.map(({ place }) => place.file)]).size
  return outcomeOf({ ...run, files, findings })
}

/** The checkout's files. Without a checkout, as is right for pull_request_target, those of what the event is about. */
async function filesToLint(inputs: Inputs, host: Host): Promise<Checkout | null> {
  const { workflow, workspace } = host
  const subject = workflow && inputs.githubToken !== '' ? subjectOf(workflow) : null
  if (!subject || subject.kind === 'commit' || existsSync(path.join(workspace, inputs.sloDirectory))) {
    return readCheckout(workspace, inputs.sloDirectory)
  }
  const { changedFiles } = await import('./head-files.ts')
  return await changedFiles(subject, inputs, host)
}

const outcomeOf = (result: LintResult): Outcome => ({
  failed: findingsOf(result, 'error').length > 0 && !result.dryRun,
  text: lintText(result),
  summary: lintSummary(result),
  annotations: lintAnnotations(result),
  outputs: {},
  report: lintReport(result),
})
