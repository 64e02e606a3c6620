import { z } from 'zod'
import type { UnusedExclusion } from '../../core/audit/exclusion-check.ts'
import { shareOf } from '../../core/budget/coverage.ts'
import { EXCLUSION_CATEGORIES } from '../../core/model/exclusion.ts'
import { Quoted } from '../../core/model/quoted.ts'
import { type Slo, sloId } from '../../core/model/slo.ts'
import { rfc3339 } from '../../core/model/time.ts'
import { windowText } from '../../core/model/window.ts'
import type { SloResult } from '../../core/policy/result.ts'
import type { TargetResult } from '../../core/targets/result.ts'
import { problemText } from '../diagnostics.ts'
import { exclusionsOfSlo, exclusionsReport, numbersWithout, withoutReport } from '../exclusion-json.ts'
import { budget, budgetReport, evidence, evidenceReport, share } from '../json-parts.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { quotedReason } from '../reasons.ts'
import { targetReport, targetReportOf } from '../targets/json.ts'
import { whyUnused } from '../unused-exclusions.ts'
import type { GateAnswer } from './answer.ts'
import { caveats, consequencesOf } from './causes.ts'
import { exceptionReport, reportOfException } from './exception-report.ts'
import { filesReport, filesReportOf } from './files.ts'
import { unusedWaivers } from './waivers.ts'

const decision = z.enum(['open', 'warn', 'freeze'])
const time = z.iso.datetime()

const sloReport = z.strictObject({
  name: z.string(),
  status: z.enum(['met', 'breached', 'idle', 'unknown']),
  reason: quotedText.nullable().describe('why the answer, or a part of it, is unknown'),
  notes: z.array(quotedText).describe('what qualifies the numbers'),
  objective: share,
  window: z.strictObject({
    kind: z.enum(['rolling', 'calendar']),
    from: time,
    to: time,
    text: z.string(),
  }),
  good: z.number().nullable(),
  total: z.number().nullable(),
  unit: z.enum(['events', 'slices']).nullable().describe('what good and total count'),
  sli: share.nullable(),
  budget: budget.nullable(),
  coverage: share
    .nullable()
    .describe('the share of the window, without what is excluded, for which there is data; null when it is not known'),
  burnRates: z.array(
    z.strictObject({
      window: z.string(),
      rate: z.number().nullable(),
      events: z.number().nullable(),
      reason: quotedText.nullable(),
    }),
  ),
  exclusions: exclusionsOfSlo,
  without: numbersWithout
    .extend({ decision })
    .nullable()
    .describe('what there would be, were nothing excluded; null where nothing is, or it is not known'),
  decision,
  rule: z.string().nullable().describe('the rule that decided, or that could not be answered'),
  rules: z.array(z.string()).describe('every rule that fired'),
  consequences: z.array(z.string()).describe('of every rule that fired'),
  target: targetReport.nullable().describe('the performance target; it decides nothing'),
  freezeLiftsAt: time.nullable().describe('a forecast'),
  evidence,
  file: z.string(),
  line: z.int(),
})

/** The JSON report of the gate. Numbers are unrounded. */
export const gateReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('gate'),
    evaluatedAt: time,
    files: filesReport,
    decision,
    exception: exceptionReport.nullable().describe('what let the freeze through; it never changes the decision'),
    commit: z.string().nullable().describe('the commit that goes out; null when it is not known'),
    unusedWaivers: z
      .array(
        z.strictObject({
          services: z.array(z.string()),
          until: z.string(),
          reason: quotedText,
          file: z.string(),
          why: quotedText.describe('why it lets nothing through'),
        }),
      )
      .describe('the waivers of frozen services that let nothing through'),
    exclusionsVerified: z
      .boolean()
      .nullable()
      .describe(
        'whether it was looked at what brought the exclusions; false at a terminal, null where nothing is excluded',
      ),
    unusedExclusions: z
      .array(
        z.strictObject({
          name: z.string(),
          category: z.enum(EXCLUSION_CATEGORIES),
          reason: quotedText,
          slos: z.array(z.string()).describe('each as service/name'),
          from: time,
          to: time,
          file: z.string(),
          line: z.int(),
          why: quotedText.describe('why it is not subtracted'),
        }),
      )
      .describe('the excluded time that counts all the same, from the first to the last instant'),
    dryRun: z.boolean(),
    freezeLiftsAt: time.nullable(),
    services: z.array(z.strictObject({ service: z.string(), decision, slos: z.array(sloReport) })),
    targetProblems: z
      .array(z.strictObject({ file: z.string(), line: z.int(), message: quotedText }))
      .describe('what is wrong with the files of the performance targets; it decides nothing'),
  })
  .meta({ description: 'What a run of the gate measured and decided, with the evidence.' })

/** The report as it is read. */
export type GateReport = z.output<typeof gateReportSchema>

/** The report of a run. */
export function gateReport(result: GateAnswer): Unwritten<GateReport> {
  return {
    version: 'slo-gate/report/v1',
    mode: 'gate',
    evaluatedAt: rfc3339(result.at),
    files: filesReportOf(result.files),
    decision: result.decision,
    exception: result.exception.kind === 'let-through' ? reportOfException(result.exception.exception) : null,
    commit: result.commit,
    unusedWaivers: unusedWaivers(result).map(({ services, until, reason, file, why }) => ({
      ...{ services: [...services], until, file },
      reason: new Quoted(reason),
      why: new Quoted(why),
    })),
    exclusionsVerified: result.exclusions.kind === 'none' ? null : result.exclusions.kind === 'verified',
    unusedExclusions: result.exclusions.kind === 'verified' ? result.exclusions.unused.map(unusedExclusion) : [],
    dryRun: result.dryRun,
    freezeLiftsAt: timeOrNull(result.liftsAt),
    services: result.services.map(({ service, decision, slos }) => ({
      service,
      decision,
      slos: slos.map((slo) => reportOf(slo, result.targets.results)),
    })),
    targetProblems: result.targets.diagnostics.map(({ place: { file, line }, problem }) => ({
      file,
      line,
      message: new Quoted(problemText(problem)),
    })),
  }
}

const unusedExclusion = (one: UnusedExclusion) => ({
  ...{ name: one.name, category: one.category, reason: new Quoted(one.reason), slos: [...one.slos] },
  ...{ from: rfc3339(one.from), to: rfc3339(one.to), file: one.place.file, line: one.place.line },
  why: new Quoted(whyUnused(one)),
})

const timeOrNull = (seconds: number | null) => (seconds === null ? null : rfc3339(seconds))

function reportOf(result: SloResult, targets: readonly TargetResult[]): Unwritten<z.output<typeof sloReport>> {
  const { slo, standing, decision: decided, period } = result
  const known = standing.status === 'unknown' ? null : standing
  const counts = known?.measured.kind === 'counts' ? known.measured : null
  const { cause } = decided
  return {
    name: slo.name,
    status: standing.status,
    reason:
      standing.status === 'unknown'
        ? quotedReason(standing.reason)
        : cause?.kind === 'unknown'
          ? quotedReason(cause.reason)
          : null,
    notes: caveats(result).map((caveat) => new Quoted(caveat)),
    objective: slo.objective.ratio.valueOf(),
    window: { kind: slo.window.kind, from: rfc3339(period.from), to: rfc3339(period.to), text: windowText(slo.window) },
    good: counts?.good.valueOf() ?? null,
    total: counts?.total.valueOf() ?? null,
    unit: counts?.unit ?? null,
    sli: standing.status === 'met' || standing.status === 'breached' ? standing.sli.valueOf() : null,
    budget: known && budgetReport(known.budget),
    coverage: shareOf(result.coverage),
    burnRates: result.burnRates.map(({ span, recent }) => ({
      window: span.text,
      rate: recent.kind === 'measured' && recent.burnRate ? recent.burnRate.valueOf() : null,
      events: recent.kind === 'measured' && recent.events ? recent.events.valueOf() : null,
      reason: recent.kind === 'unknown' ? quotedReason(recent.reason) : null,
    })),
    exclusions: exclusionsReport(result),
    without: result.without && { ...withoutReport(result.without), decision: result.without.decision },
    decision: decided.decision,
    rule: cause && 'rule' in cause ? (cause.rule?.name ?? null) : null,
    rules: decided.fired.map((rule) => rule.name),
    consequences: consequencesOf(result),
    target: targetOf(slo, targets),
    freezeLiftsAt: timeOrNull(result.liftsAt),
    evidence: evidenceReport(result.evidence),
    file: slo.places.objective.file,
    line: slo.places.objective.line,
  }
}

function targetOf(slo: Slo, targets: readonly TargetResult[]): Unwritten<z.output<typeof targetReport>> | null {
  const found = targets.find(({ measured }) => sloId(measured.slo) === sloId(slo))
  return found ? targetReportOf(found) : null
}
