import type Fraction from 'fraction.js'
import type { Duration, LatencyBound } from './duration.ts'
import type { Problem } from './problem.ts'
import type { Histogram, Query } from './query.ts'

/** What is measured: good events over total events. */
export type Indicator =
  | {
      readonly kind: 'ratio'
      /** Which events `events` counts. */
      readonly counted: 'good' | 'bad'
      readonly events: Query
      readonly total: Query
      /** Whether a series' first value counts as events (a counter born at 1). */
      readonly countNewSeries: boolean
    }
  | { readonly kind: 'error-ratio'; readonly expression: string }
  | { readonly kind: 'latency'; readonly histogram: Histogram; readonly within: LatencyBound }
  | { readonly kind: 'slices'; readonly every: Duration; readonly value: string; readonly condition: SliceCondition }
  | { readonly kind: 'vendor'; readonly id: string }
  | Unsupported
export type IndicatorOf<Kind extends Indicator['kind']> = Extract<Indicator, { readonly kind: Kind }>

/** What a file of another format asks for and SLO Gate can't measure: the SLO is known by name, and its answer is not. */
export interface Unsupported {
  readonly kind: 'unsupported'
  /** Why it can't be measured. */
  readonly problem: Problem
  /** All that the file promises, as a text that is equal for equal promises. */
  readonly written: string
}

/** When a slice is good: its value compared with an exact number. */
export interface SliceCondition {
  readonly comparison: SliceComparison
  readonly bound: Fraction
}

export type SliceComparison = 'at-most' | 'below' | 'above' | 'at-least'
