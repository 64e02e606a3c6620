import { audit } from '../../src/app/audit/audit.ts'
import { readInputs } from '../../src/app/inputs/inputs.ts'
import { auditReportSchema } from '../../src/present/audit/json.ts'
import { pushEvent } from '../github/events.ts'
import type { Guarded } from './guarded.ts'
import { testHost } from './host.ts'
import { type Told, told } from './told.ts'

export interface AuditRun {
  readonly outcome: Told
  readonly report: ReturnType<typeof auditReportSchema.parse>
  /** Every entry as `state arrival: first change`. */
  readonly briefs: readonly string[]
}

/** Runs the audit in this process, as a schedule does. */
export async function runAudit(guarded: Guarded, raw: Readonly<Record<string, string>> = {}): Promise<AuditRun> {
  const read = readInputs({ mode: 'audit', 'github-token': 'job', 'review-token': 'teams', ...raw }, testHost())
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems))
  const outcome = await told(await audit(read.inputs, guarded.host(pushEvent(guarded.shop, 'main')), guarded.connect))
  const report = auditReportSchema.parse(outcome.report)
  const briefs = report.entries.map(({ state, arrival, pullRequest, changes }) => {
    const [first] = changes
    const what = first ? `${first.slo ?? 'policy'} ${first.field} ${first.before} → ${first.after}` : 'nothing readable'
    return `${state} ${pullRequest === null ? arrival : `#${pullRequest}`}: ${what}`
  })
  return { outcome, report, briefs }
}
