import Fraction from 'fraction.js'
import { COVERED } from '../../src/core/budget/coverage.ts'
import { type Standing, standingOf } from '../../src/core/budget/standing.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { periodAt } from '../../src/core/model/period.ts'
import type { Slo } from '../../src/core/model/slo.ts'
import type { PerformanceTarget } from '../../src/core/model/target.ts'
import { readTargets, type Targets } from '../../src/core/specs/targets.ts'
import {
  latencyStandingOf,
  type MeasuredSlo,
  ratioStandingOf,
  type TargetStanding,
} from '../../src/core/targets/standing.ts'
import { AT, counts, REQUESTS } from './build.ts'
import { sloOf } from './slo.ts'

export const LATENCY = `{ latency: { histogram: 'http_request_duration_seconds{job="latency"}', within: 500ms } }`

/** Reads one target file beside its contracts. */
export const targetsIn = (text: string, slos: readonly Slo[]): Targets =>
  readTargets([{ path: '.slo/targets/shop.yaml', text }], slos)

/** A target file of shop. `targets` is YAML on one line; it stands on line 4, the first target on line 5. */
export const targetText = (targets: string, head = 'reviewed: 2026-10-05'): string =>
  `version: slo-gate/v1\nservice: shop\n${head}\ntargets:\n  ${targets}\n`

/** The one target with this `target:` or `within:`, of the SLO that {@link sloOf} gives. */
export function targetOf(aim: string, slo: Slo, head?: string): PerformanceTarget {
  const { targets, diagnostics } = targetsIn(targetText(`- { slo: ${slo.name}, ${aim} }`, head), [slo])
  const [target] = targets
  if (!target) throw new Error(JSON.stringify(diagnostics))
  return target
}

/** An SLO as it was measured over its window. */
export function measuredOf(measurement: Measurement, slo: Slo = sloOf(REQUESTS), standing?: Standing): MeasuredSlo {
  return {
    slo,
    period: periodAt(slo.window, AT),
    excluded: [],
    standing: standing ?? standingOf(measurement, COVERED, slo.objective),
    exclusions: [],
    without: null,
  }
}

/** Where a ratio target stands when so many of the events were bad. */
export function ratioStanding(bad: number, total: number, target = '99.95%', objective = '99.9%'): TargetStanding {
  const slo = sloOf(REQUESTS, { objective })
  const { aim } = targetOf(`target: ${target}`, slo)
  if (aim.kind !== 'ratio') throw new Error('no ratio')
  return ratioStandingOf(aim, measuredOf(counts(bad, total), slo))
}

/** Where a latency target stands when so many of the requests were slower than it, and so many slower than the SLO. */
export const latencyStanding = (slowForTarget: number, slowForSlo: number, total: number): TargetStanding =>
  latencyStandingOf(
    counts(slowForTarget, total),
    measuredOf(counts(slowForSlo, total), sloOf(LATENCY, { objective: '99%' })),
  )

export const unknownReason = { kind: 'unmeasured', reason: { kind: 'native-histogram' } } as const
export const f = (text: string): Fraction => new Fraction(text)
