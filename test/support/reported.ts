/** Reports on targets, as the numbers give them. */

import type { Slo } from '../../src/core/model/slo.ts'
import type { PerformanceTarget } from '../../src/core/model/target.ts'
import { type ReportedTarget, reportOnTargets, type TargetReport } from '../../src/core/targets/report.ts'
import type { TargetLook } from '../../src/core/targets/result.ts'
import { latencyStandingOf, ratioStandingOf, type TargetStanding } from '../../src/core/targets/standing.ts'
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
  const files = readOnce(typeof bad === 'number' ? REQUESTS : LATENCY, numbers.floor ?? '99.9%', aim)
  const slo = named(files.slo, id, runbook)
  const target = { ...files.target, runbook: runbook && `${runbook}/targets` }
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

const read = new Map<string, { slo: Slo; target: PerformanceTarget }>()

/** Files of the same text are read once: some tests have thousands of them. */
function readOnce(indicator: string, objective: string, aim: string) {
  const key = [indicator, objective, aim].join()
  const slo = read.get(key)?.slo ?? sloOf(indicator, { objective })
  const files = read.get(key) ?? { slo, target: targetOf(aim, slo) }
  read.set(key, files)
  return files
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

export const reportOf = (targets: readonly ReportedTarget[]): TargetReport =>
  reportOnTargets({ at: AT, targets, diagnostics: [] })

/** The targets of a shop: one met, one missed in its buffer, a latency, and one whose SLO is breached too. */
export const SHOP: TargetReport = reportOf([
  reported({
    id: 'catalogue/availability',
    floor: '99.5%',
    aim: 'target: 99.9%',
    bad: 922,
    total: 2_304_511,
    runbook: 'https://runbooks.example/catalogue',
  }),
  reported({
    id: 'checkout/availability',
    aim: 'target: 99.95%',
    bad: 1105,
    total: 1_727_668,
    runbook: 'https://runbooks.example/checkout',
    look: { volatility: { daily: 0.0008, swing: 0.000146, days: 30 }, fit: 'fitting' },
  }),
  reported({
    id: 'checkout/latency',
    floor: '99%',
    aim: 'within: 200ms',
    bad: [31_208, 9105],
    total: 1_727_668,
    runbook: 'https://runbooks.example/checkout',
  }),
  reported({
    id: 'payments/availability',
    bad: 1969,
    total: 1_727_668,
    runbook: 'https://runbooks.example/payments',
  }),
])
