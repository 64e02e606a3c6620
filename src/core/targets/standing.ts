import Fraction from 'fraction.js'
import { errorRateOf } from '../budget/budget.ts'
import type { Standing } from '../budget/standing.ts'
import type { TakenOut, WithoutExclusions } from '../budget/taken-out.ts'
import { keptSeconds } from '../exclusions/kept.ts'
import type { Measurement, Reason } from '../model/measurement.ts'
import type { Period } from '../model/period.ts'
import type { Slo } from '../model/slo.ts'
import type { Stretch } from '../model/stretch.ts'
import type { Aim } from '../model/target.ts'
import { type Buffer, bufferOf } from './buffer.ts'

/** What must be known of an SLO before its target can be held against it. */
export interface MeasuredSlo {
  readonly slo: Slo
  readonly period: Period
  /** What does not count, in and around the window. */
  readonly excluded: readonly Stretch[]
  readonly standing: Standing
  /** What exclusions took out of the window, in their order. */
  readonly exclusions: readonly TakenOut[]
  /** What there would be without them; null where nothing is excluded, or that is not known. */
  readonly without: WithoutExclusions | null
}

/**
 * Where a target stands. The field is called `state`, since what has a `status` could be taken for the standing of an
 * SLO, and an unknown target would then decide like an unknown SLO.
 */
export type TargetStanding =
  | {
      readonly state: 'met' | 'missed'
      /** The share that is held against the target: of good events, or of requests within the tighter bound. */
      readonly sli: Fraction
      /**
       * Where the SLI lies in the buffer: 0 at the floor, 1 at the target. Null when a latency target's two bounds hold
       * the same requests, so that there is nothing between them.
       */
      readonly margin: Fraction | null
      readonly position: Position
      readonly buffer: Buffer
    }
  /** No traffic. The buffer of a latency target is measured, so it is null then. */
  | { readonly state: 'idle'; readonly buffer: Buffer | null }
  | { readonly state: 'unknown'; readonly reason: Reason; readonly buffer: Buffer | null }

/** Comfortable, inside the buffer, or below the floor, which is the SLO. */
export type Position = 'above-target' | 'in-buffer' | 'below-floor'

const ONE = new Fraction(1)

/** Holds a ratio target against what was measured of its SLO: the same events, and a larger share of them. */
export function ratioStandingOf(
  aim: Extract<Aim, { kind: 'ratio' }>,
  { slo, period, excluded, standing }: MeasuredSlo,
): TargetStanding {
  const floor = slo.objective.ratio
  const gap = aim.ratio.sub(floor)
  const seconds = keptSeconds(period, excluded)
  if (standing.status === 'unknown') {
    return { state: 'unknown', reason: standing.reason, buffer: bufferOf(gap, null, seconds) }
  }
  const buffer = bufferOf(gap, standing.measured, seconds)
  if (standing.status === 'idle') return { state: 'idle', buffer }
  const { sli } = standing
  const margin = sli.sub(floor).div(gap)
  return {
    state: margin.gte(1) ? 'met' : 'missed',
    sli,
    margin,
    position: positionOf(sli, aim.ratio, standing),
    buffer,
  }
}

/**
 * Holds a latency target against the share of requests within its bound. Objective and target are the same share here, so
 * the gap between them is one of time, and the margin is where that share of requests is reached between the two bounds:
 * (wide − objective) / (wide − tight), which is the linear interpolation between buckets that `histogram_quantile` does.
 * The buffer is the requests that were slower than the target and still within the SLO.
 */
export function latencyStandingOf(
  tighter: Measurement,
  { slo, period, excluded, standing }: MeasuredSlo,
): TargetStanding {
  if (standing.status === 'unknown') return { state: 'unknown', reason: standing.reason, buffer: null }
  if (standing.status === 'idle') return { state: 'idle', buffer: null }
  if (tighter.kind === 'unmeasured') return { state: 'unknown', reason: tighter.reason, buffer: null }
  const errorRate = errorRateOf(tighter)
  if (errorRate === null) return { state: 'idle', buffer: null }
  const floor = slo.objective.ratio
  const wide = standing.sli
  const measured = ONE.sub(errorRate)
  // Extrapolation may find a few more requests within the tighter bound than within the wider one; there are none.
  const tight = measured.gt(wide) ? wide : measured
  const between = wide.sub(tight)
  const seconds = keptSeconds(period, excluded)
  return {
    state: tight.gte(floor) ? 'met' : 'missed',
    sli: tight,
    margin: between.equals(0) ? null : wide.sub(floor).div(between),
    position: positionOf(tight, floor, standing),
    buffer: bufferOf(between, standing.measured, seconds),
  }
}

/** Below the floor is an SLO that is breached. Time slices of a calendar window may be few so far, and all of its budget there. */
const positionOf = (aimed: Fraction, target: Fraction, { status }: Standing): Position =>
  aimed.gte(target) ? 'above-target' : status === 'breached' ? 'below-floor' : 'in-buffer'
