/** Reports on targets, as the numbers give them. */

import type { Slo } from '../../src/specs/slo.ts'
import type { ReportedTarget, TargetReport } from '../../src/targets/report.ts'
import type { TargetLook } from '../../src/targets/result.ts'
import { latencyStandingOf, ratioStandingOf, type TargetStanding } from '../../src/targets/standing.ts'
import { AT, counts, NO_ANSWER, REQUESTS } from './build.ts'
import { sloOf } from './slo.ts'
import { LATENCY, measuredOf, targetOf } from './targets.ts'

export interface Numbers {
  /** The `service/name` of the SLO. */
  readonly id?: string
  readonly floor?: string
  /** The target, as a file has it. */
  readonly aim?: string
  /** How many events were bad; for a latency, how many requests were slower than the target, and how many than the SLO. */
  readonly bad?: number | readonly [number, number]
  readonly total?: number
  /** Null when none is named. */
  readonly runbook?: string | null
  readonly look?: Partial<TargetLook> | null
  /** In place of what the numbers give. */
  readonly standing?: TargetStanding
}

/** Where a target stands for these numbers: by default in its buffer. */
export function reported({
  id = 'shop/availability',
  aim = 'target: 99.95%',
  ...numbers
}: Numbers = {}): ReportedTarget {
  const { bad = 700, total = 1_000_000, look = null, runbook = 'https://runbooks.example' } = numbers
  const base = sloOf(typeof bad === 'number' ? REQUESTS : LATENCY, { objective: numbers.floor ?? '99.9%' })
  const slo = named(base, id, runbook)
  const target = { ...targetOf(aim, base), runbook: runbook && `${runbook}/targets` }
  const measured = measuredOf(counts(typeof bad === 'number' ? bad : bad[1], total), slo)
  const standing =
    target.aim.kind === 'ratio'
      ? ratioStandingOf(target.aim, measured)
      : latencyStandingOf(counts(typeof bad === 'number' ? bad : bad[0], total), measured)
  return {
    result: { target, measured, standing: numbers.standing ?? standing, evidence: [] },
    look: look && { volatility: null, fit: null, advice: null, review: null, ...look },
  }
}

function named(slo: Slo, id: string, runbook: string | null): Slo {
  const [service = '', ...name] = id.split('/')
  return {
    ...slo,
    name: name.join('/'),
    service: { ...slo.service, name: service, runbook: runbook && `${runbook}/slo` },
  }
}

export const UNKNOWN: TargetStanding = { state: 'unknown', reason: NO_ANSWER, buffer: null }

export const reportOf = (targets: readonly ReportedTarget[]): TargetReport => ({ at: AT, targets, diagnostics: [] })
