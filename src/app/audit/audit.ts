import { ledgerOf } from '../../core/audit/ledger.ts'
import { auditResult } from '../../core/audit/result.ts'
import { lastReviewStart } from '../../core/audit/since.ts'
import { UsageError } from '../../core/model/errors.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { AuditAnswer } from '../../present/audit/answer.ts'
import { allContractsAt } from '../commits/contracts-at.ts'
import { type Connect, connectGitHub, connectionFor } from '../connection.ts'
import type { Host } from '../hosts/host.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { oneLook, oneRun } from '../reviewers/one-look.ts'
import { sloDirectoryOf } from '../slo-directory.ts'
import { auditStretch } from './audit-range.ts'

/** Did every contract change of the default branch have its review? */
export async function audit(inputs: Inputs, host: Host, connect: Connect = connectGitHub): Promise<AuditAnswer> {
  const { github: port, workflow } = connectionFor('audit', inputs, host, connect)
  const github = oneLook(oneRun(port))
  const sloDirectory = sloDirectoryOf(inputs.sloDirectory)
  const now = Math.floor(host.now() / 1000)
  const branch = await github.defaultBranch()
  const tip = await github.tip(branch)
  const sources = github.bulkSources(sloDirectory)
  const { slos, policy } = await allContractsAt(await sources.files(await sources.locate(tip)))
  const since = inputs.since ?? lastReviewStart(policy?.review.annual ?? null, now)
  if (since > now) throw new UsageError(`since: ${rfc3339(since)} is in the future; nothing landed then`)
  const audited = await auditStretch({ branch, tip, sloDirectory, since, now }, { github, sources })
  const { repository, serverUrl } = workflow
  const ledger = ledgerOf(audited.entries, slos)
  const where = { repository, serverUrl, branch, tip }
  return { mode: 'audit', ...auditResult({ ...where, since, at: now, ...audited, ledger, dryRun: inputs.dryRun }) }
}
