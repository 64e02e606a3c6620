import type { Evidence } from '../model/measurement.ts'
import type { Diagnostic } from '../model/problem.ts'
import type { PerformanceTarget } from '../model/target.ts'
import type { Advice } from './advice.ts'
import type { ReviewNotice } from './review.ts'
import type { MeasuredSlo, TargetStanding } from './standing.ts'
import type { Fit, Volatility } from './volatility.ts'

/** What a run found out about one target. */
export interface TargetResult {
  readonly target: PerformanceTarget
  readonly measured: MeasuredSlo
  readonly standing: TargetStanding
  /** What was asked for the target alone; empty when the numbers of its SLO served. */
  readonly evidence: readonly Evidence[]
}

/** What a run found out about targets, and what is wrong with their files. */
export interface TargetResults {
  readonly results: readonly TargetResult[]
  readonly diagnostics: readonly Diagnostic[]
  /** What broke down while they were measured; null when nothing did. */
  readonly failure: { readonly error: unknown } | null
}

/** Where there are no targets, or they are withheld. */
export const NO_TARGETS: TargetResults = { results: [], diagnostics: [], failure: null }

/** The quarterly look at one target: advice only. */
export interface TargetLook {
  /** Null when the history is too short, or can't be read. */
  readonly volatility: Volatility | null
  /** Null without a volatility, or without a buffer to compare it with. */
  readonly fit: Fit | null
  readonly advice: Advice | null
  readonly review: ReviewNotice | null
}
