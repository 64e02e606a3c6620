import { auditStretch } from '../audit/audit.ts'
import { ledgerOf } from '../audit/ledger.ts'
import { type AuditResult, entriesIn } from '../audit/result.ts'
import { lastReviewStart } from '../audit/since.ts'
import { UsageError } from '../errors.ts'
import { CommitReader } from '../github/commit-files.ts'
import { repositoryOf } from '../github/repository.ts'
import { tipOf } from '../github/trees.ts'
import type { Host, Outcome } from '../host.ts'
import type { Inputs } from '../inputs.ts'
import { auditAnnotations } from '../present/audit-annotations.ts'
import { auditReport } from '../present/audit-report.ts'
import { auditSummary } from '../present/audit-summary.ts'
import { auditText } from '../present/audit-text.ts'
import { rfc3339 } from '../specs/time.ts'
import { connectionFor } from './connection.ts'
import { sloDirectoryOf } from './directory.ts'

/** Did every contract change of the default branch have its review? */
export async function audit(inputs: Inputs, host: Host): Promise<Outcome> {
  const { client, teams, workflow } = connectionFor('audit', inputs, host)
  const sloDirectory = sloDirectoryOf(inputs.sloDirectory)
  const now = Math.floor(host.now() / 1000)
  const { defaultBranch: branch } = await repositoryOf(client)
  const tip = await tipOf(client, branch)
  const reader = new CommitReader(client, sloDirectory)
  const { slos, policy } = await reader.contracts(await reader.files(await reader.locate(tip)), () => true)
  const since = inputs.since ?? lastReviewStart(policy?.review.annual ?? null, now)
  if (since > now) throw new UsageError(`since: ${rfc3339(since)} is in the future; nothing landed then`)
  const audited = await auditStretch({ branch, tip, sloDirectory, since, now }, { client, teams, reader })
  const { repository, serverUrl } = workflow
  const ledger = ledgerOf(audited.entries, slos)
  return outcomeOf({ repository, serverUrl, branch, tip, since, at: now, ...audited, ledger, dryRun: inputs.dryRun })
}

const outcomeOf = (result: AuditResult): Outcome => ({
  failed: entriesIn(result, 'unreviewed').length > 0 && !result.dryRun,
  text: auditText(result),
  summary: auditSummary(result),
  annotations: auditAnnotations(result),
  outputs: {},
  report: auditReport(result),
})
