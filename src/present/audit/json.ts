import { z } from 'zod'
import type { AuditEntry } from '../../core/audit/entry.ts'
import type { LedgerLine } from '../../core/audit/ledger.ts'
import type { AuditResult } from '../../core/audit/result.ts'
import { Quoted, quotedOrNull } from '../../core/model/quoted.ts'
import { rfc3339 } from '../../core/model/time.ts'
import { problemText } from '../diagnostics.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { entryReasons, pastApprovalText, recordNotice } from './words.ts'

const state = z.enum(['reviewed', 'unreviewed', 'unknown'])
const direction = z.enum(['loosened', 'tightened', 'changed'])
const arrival = z
  .enum(['pull-request', 'direct-push', 'gap'])
  .describe('`gap`: no commit that was found brings the change')

const change = z.strictObject({
  service: z.string().nullable().describe('null for a change of the policy'),
  slo: z.string().nullable(),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  direction,
  file: z.string(),
  line: z.int(),
})

const entryReport = z.strictObject({
  at: z.iso.datetime(),
  commit: z.string().describe('after the change'),
  state,
  arrival,
  pullRequest: z.int().nullable(),
  author: z.string().nullable().describe('of the pull request, or of the direct push'),
  mergedBy: z.string().nullable(),
  guardStatus: z.enum(['pending', 'success', 'failure', 'error']).nullable().describe('at the merge'),
  reasons: z.array(quotedText).describe('why it is not reviewed, or what is in doubt'),
  needed: z.int().nullable().describe('how many approvals the policy of that day asked for'),
  changes: z.array(change),
  unreadable: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), problem: quotedText })),
  approvals: z.array(z.strictObject({ user: z.string(), counts: z.boolean(), reason: quotedText })),
})

const ledgerReport = z.strictObject({
  slo: z.string().nullable().describe('`service/name`; null for the policy'),
  objective: z.string().nullable().describe('promised now; null when the SLO is gone, and for the policy'),
  window: z.string().nullable(),
  history: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      service: z.string().nullable().describe('null for a change of the policy'),
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      direction,
      state,
      commit: z.string(),
      pullRequest: z.int().nullable(),
    }),
  ),
})

/** The JSON report of the audit. */
export const auditReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('audit'),
    evaluatedAt: z.iso.datetime(),
    since: z.iso.datetime(),
    repository: z.string(),
    branch: z.string(),
    tip: z.string(),
    dryRun: z.boolean(),
    notice: quotedText.nullable().describe('what could not be established about the whole time'),
    counts: z.strictObject({
      looked: z.int().describe('steps of the history that touched the SLO directory'),
      reviewed: z.int(),
      unreviewed: z.int(),
      unknown: z.int(),
    }),
    entries: z.array(entryReport).describe('contract changes, oldest first'),
    ledger: z.array(ledgerReport).describe('the history of every SLO'),
  })
  .meta({ description: 'Every contract change of the default branch over a time, and how it was reviewed.' })

/** The report of a run. */
export const auditReport = (result: AuditResult): Unwritten<z.output<typeof auditReportSchema>> => ({
  version: 'slo-gate/report/v1',
  mode: 'audit',
  evaluatedAt: rfc3339(result.at),
  since: rfc3339(result.since),
  repository: result.repository,
  branch: result.branch,
  tip: result.tip,
  dryRun: result.dryRun,
  notice: quotedOrNull(recordNotice(result)),
  counts: {
    looked: result.looked,
    reviewed: result.byState.reviewed.length,
    unreviewed: result.byState.unreviewed.length,
    unknown: result.byState.unknown.length,
  },
  entries: result.entries.map(entryOf),
  ledger: result.ledger.map(({ slo, now, lines }) => ({
    slo,
    objective: now?.objective ?? null,
    window: now?.window ?? null,
    history: lines.map(lineOf),
  })),
})

function entryOf(entry: AuditEntry): Unwritten<z.output<typeof entryReport>> {
  const { arrival, requirement } = entry
  const pull = arrival.kind === 'pull-request' ? arrival : null
  return {
    at: rfc3339(entry.at),
    commit: entry.commit,
    state: entry.state,
    arrival: arrival.kind,
    pullRequest: pull?.number ?? null,
    author: arrival.kind === 'gap' ? null : arrival.author,
    mergedBy: pull?.mergedBy ?? null,
    guardStatus: pull?.guard ?? null,
    reasons: entryReasons(entry).map((reason) => new Quoted(reason)),
    needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
    changes: entry.changes.map(({ service, slo, field, before, after, direction, place }) => ({
      ...{ service, slo, field, before, after, direction },
      file: place.file,
      line: place.line,
    })),
    unreadable: entry.unreadable.map(({ place, problem }) => ({ ...place, problem: new Quoted(problemText(problem)) })),
    approvals: entry.approvals.map((one) => ({
      user: one.login,
      counts: one.objection === null,
      reason: new Quoted(pastApprovalText(one)),
    })),
  }
}

const lineOf = ({ entry, change: { service, field, before, after, direction } }: LedgerLine) => ({
  at: rfc3339(entry.at),
  service,
  field,
  before,
  after,
  direction,
  state: entry.state,
  commit: entry.commit,
  pullRequest: entry.arrival.kind === 'pull-request' ? entry.arrival.number : null,
})
