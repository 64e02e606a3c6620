import { existsSync } from 'node:fs'
import path from 'node:path'
import { CommitReader } from '../github/commit-files.ts'
import { type Connection, connectGitHub } from '../github/connect.ts'
import { type Subject, subjectOf } from '../github/event.ts'
import { pullRequest } from '../github/pulls.ts'
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
import { sloDirectoryOf } from './directory.ts'

/** Are the files right, and do they follow the practice? */
export async function lint(inputs: Inputs, host: Host): Promise<Outcome> {
  const at = inputs.at ?? Math.floor(host.now() / 1000)
  const checkout = await filesToLint(inputs, host)
  if (checkout === null) return outcomeOf({ at, dryRun: inputs.dryRun, files: 0, findings: [] })
  const findings = lintDirectory(checkout, rfc3339(at).slice(0, 'YYYY-MM-DD'.length))
  const { policy, contracts, targets } = checkout.sources
  const read = [...(policy ? [policy] : []), ...contracts, ...targets].map(({ path }) => path)
  const files = new Set([...read, ...findings.map(({ place }) => place.file)]).size
  return outcomeOf({ at, dryRun: inputs.dryRun, files, findings })
}

/**
 * The checkout's files. Without a checkout, as is right for pull_request_target, those of the pull request's or merge
 * group's head; null when it leaves them as they are on the default branch, so that not every pull request reads every file.
 */
async function filesToLint(inputs: Inputs, host: Host): Promise<Checkout | null> {
  const connection = connectGitHub(inputs, host.workflow, AbortSignal.timeout(inputs.runTimeoutMs))
  const subject = connection && subjectOf(connection.workflow)
  const isCommit = !subject || subject.kind === 'commit'
  if (!connection || isCommit || existsSync(path.join(host.workspace, inputs.sloDirectory))) {
    return await readCheckout(host.workspace, inputs.sloDirectory)
  }
  const reader = new CommitReader(connection.client, sloDirectoryOf(inputs.sloDirectory))
  const [head, base] = [await reader.locate(await headOf(subject, connection)), await reader.locate('HEAD')]
  return head.tree !== null && head.tree === base.tree ? null : await reader.checkout(await reader.files(head))
}

/** The head as it is now: the event of a re-run is old. */
async function headOf(subject: Exclude<Subject, { kind: 'commit' }>, { client }: Connection): Promise<string> {
  return subject.kind === 'pull' ? (await pullRequest(client, subject.number)).headSha : subject.headSha
}

const outcomeOf = (result: LintResult): Outcome => ({
  failed: findingsOf(result, 'error').length > 0 && !result.dryRun,
  text: lintText(result),
  summary: lintSummary(result),
  annotations: lintAnnotations(result),
  outputs: {},
  report: lintReport(result),
})
