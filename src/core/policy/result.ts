import type { Coverage } from '../budget/coverage.ts'
import type { Step } from '../budget/forecast.ts'
import type { Recent, Standing } from '../budget/standing.ts'
import type { TakenOut, WithoutExclusions } from '../budget/taken-out.ts'
import type { Duration } from '../model/duration.ts'
import { together } from '../model/group-by.ts'
import type { Evidence } from '../model/measurement.ts'
import type { Period } from '../model/period.ts'
import type { Decision } from '../model/policy.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'
import { type SloDecision, strictest } from './decision.ts'
import type { ExceptionAnswer } from './exception.ts'
import type { WaiverAnswer } from './waiver.ts'
import type { WhyAll } from './why-all.ts'

/** What the gate found out about one SLO. */
export interface SloResult {
  readonly slo: Slo
  readonly period: Period
  /** What does not count, in and around the window. */
  readonly excluded: readonly Stretch[]
  readonly standing: Standing
  /** How much there are data for, of what counts of the window, also where that makes the SLO unknown. */
  readonly coverage: Coverage
  /** What exclusions took out of the window, in their order. All numbers of this result are of the rest. */
  readonly exclusions: readonly TakenOut[]
  /** What there would be without them; null where nothing is excluded of what was measured, or that is not known. It decides nothing. */
  readonly without: (WithoutExclusions & { readonly decision: Decision }) | null
  /** Whether there were no data where there could be some, and the contract says that this means no traffic. */
  readonly idleByContract: boolean
  readonly decision: SloDecision
  readonly burnRates: readonly { readonly span: Duration; readonly recent: Recent }[]
  /** The history of the window, oldest first; empty when nothing asked for it. */
  readonly steps: readonly Step[]
  /** When the freeze is expected to lift, in unix seconds; null without a freeze or without a forecast. */
  readonly liftsAt: number | null
  readonly evidence: readonly Evidence[]
  /** The query because of which the answer, or that of the rule that decided, is not known; null when there is none to name. */
  readonly unansweredQuery?: string | null
}

/** What a run of the gate found out. `at` is the evaluation instant in unix seconds. */
interface GateFindings {
  readonly at: number
  readonly dryRun: boolean
  /** The commit that goes out; null when it is not known. */
  readonly commit: string | null
  /** Why all services were looked at, where only some were asked for. */
  readonly whyAll: WhyAll | null
  /** What lets a freeze through; it never changes the decision. */
  readonly exception: ExceptionAnswer
  /** What waivers do about it. */
  readonly waivers: WaiverAnswer
  readonly slos: readonly SloResult[]
}

/** The answer of a run of the gate: may this deploy go out? */
export interface GateResult extends GateFindings {
  readonly decision: Decision
  /** In the order in which they first appear. */
  readonly services: readonly ServiceResult[]
  /** When the whole freeze is expected to lift, in unix seconds; null when there is none, or when a part of it has no forecast. */
  readonly liftsAt: number | null
  /** Whether the job is to fail. */
  readonly fails: boolean
}

/** What the gate found out about the SLOs of one service. */
export interface ServiceResult {
  readonly service: string
  readonly decision: Decision
  readonly slos: readonly SloResult[]
}

/** The answer that follows from what was found out. */
export function gateResult(findings: GateFindings): GateResult {
  const decision = decisionOf(findings.slos)
  return {
    ...findings,
    decision,
    services: servicesOf(findings.slos),
    liftsAt: freezeLiftsAt(findings.slos),
    fails: decision === 'freeze' && !findings.dryRun && findings.exception.kind !== 'let-through',
  }
}

const decisionOf = (results: readonly SloResult[]): Decision =>
  strictest(results.map(({ decision }) => decision.decision))

const servicesOf = (results: readonly SloResult[]): ServiceResult[] =>
  together(results, ({ slo }) => slo.service.name).map((slos) => ({
    service: slos[0].slo.service.name,
    decision: decisionOf(slos),
    slos,
  }))

function freezeLiftsAt(results: readonly SloResult[]): number | null {
  const frozen = results.filter(({ decision }) => decision.decision === 'freeze')
  const ends = frozen.flatMap(({ liftsAt }) => liftsAt ?? [])
  return frozen.length > 0 && ends.length === frozen.length ? Math.max(...ends) : null
}

/** Whether an answer about this SLO is missing: of the SLO as a whole, or of a rule that might fire. */
export const isUnknown = ({ standing, decision }: SloResult): boolean =>
  standing.status === 'unknown' || decision.cause?.kind === 'unknown'
