import type Fraction from 'fraction.js'
import type { Quoted } from './quoted.ts'

/** What a backend said about one SLO over one span of time. */
export type Measurement = Counts | ReadyMadeRatio | Unmeasured

export interface Counts {
  readonly kind: 'counts'
  /** Whole events, or time slices. A service without traffic has a total of 0. */
  readonly unit: 'events' | 'slices'
  /** From 0 to `total`. */
  readonly good: Fraction
  readonly total: Fraction
  readonly notes: readonly Note[]
}

/** An error ratio that the backend computed; it tells nothing of the number of events. */
export interface ReadyMadeRatio {
  readonly kind: 'ratio'
  /** From 0 to 1. */
  readonly errorRate: Fraction
  readonly notes: readonly Note[]
}

export interface Unmeasured {
  readonly kind: 'unmeasured'
  readonly reason: Reason
}

/** Why there is no trustworthy answer. */
export type Reason =
  | { readonly kind: 'no-data'; readonly of: string }
  /** Of a file of counts. */
  | { readonly kind: 'no-rows'; readonly of: string }
  | { readonly kind: 'not-a-number'; readonly value: string }
  | { readonly kind: 'negative-count'; readonly value: Fraction }
  | {
      readonly kind: 'impossible-sli'
      readonly events: Fraction
      readonly total: Fraction
      readonly counted: 'good' | 'bad'
    }
  | { readonly kind: 'impossible-ratio'; readonly value: Fraction }
  | { readonly kind: 'several-series'; readonly count: number }
  | { readonly kind: 'too-many-series'; readonly count: number; readonly limit: number }
  | { readonly kind: 'native-histogram' }
  | { readonly kind: 'wrong-type'; readonly type: string }
  /** `detail` is null where the backend says no more than that. */
  | { readonly kind: 'partial-answer'; readonly detail: string | null }
  | { readonly kind: 'no-boundary'; readonly within: string; readonly boundaries: readonly string[] }
  | { readonly kind: 'window-too-young'; readonly seconds: number }
  | { readonly kind: 'window-too-long'; readonly limitSeconds: number | null }
  | { readonly kind: 'too-coarse'; readonly stepSeconds: number }
  | { readonly kind: 'unsupported-bound'; readonly within: string; readonly backend: string }
  | { readonly kind: 'unsupported-indicator'; readonly indicator: string; readonly backend: string }
  | { readonly kind: 'no-groups'; readonly because: NoGroups }
  | { readonly kind: 'unsupported-slo'; readonly detail: string }
  | { readonly kind: 'rejected'; readonly detail: string }
  | { readonly kind: 'turned-away'; readonly answer: ForeignAnswer }
  | { readonly kind: 'throttled'; readonly detail: string }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'out-of-time'; readonly limit: TimeLimit }
  | { readonly kind: 'too-large'; readonly limitMiB: number }
  /** An HTTP status of failure, and a success in the body. */
  | { readonly kind: 'contradictory'; readonly status: number }

/** Why the groups that an SLO asks for can't be told apart. */
export type NoGroups =
  | { readonly kind: 'no-selector' }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly kind: 'long-value'; readonly label: string; readonly length: number; readonly limit: number }
  | { readonly kind: 'absent-labels'; readonly labels: readonly string[] }
  | { readonly kind: 'unknown-at-start' }
  /** Of a file of counts. */
  | { readonly kind: 'one-count' }

/** What answered in place of a backend's API. */
export type ForeignAnswer = { readonly status: number } /** `host` is null when it can't be told. */ & (
  | { readonly kind: 'redirect'; readonly host: string | null }
  | { readonly kind: 'no-credentials' }
  | { readonly kind: 'html-page' }
  | { readonly kind: 'no-api' }
  | { readonly kind: 'empty-answer' }
  | { readonly kind: 'other-answer'; readonly text: string }
)

/** The time that was up. */
export type TimeLimit =
  | { readonly kind: 'request'; readonly seconds: number }
  /** `lastStatus` is that of the last answer, which called for another try; null when there was none. */
  | { readonly kind: 'run'; readonly lastStatus: number | null }

/** What a reader should know about a number that stands all the same. */
export type Note =
  | { readonly kind: 'clamped'; readonly events: Fraction; readonly total: Fraction; readonly counted: 'good' | 'bad' }
  | { readonly kind: 'good-missing' }
  | { readonly kind: 'bad-missing' }
  | { readonly kind: 'no-event-counts' }

/** One query as it was asked and what came back; `at` in unix seconds, `value` null when nothing did. */
export interface Evidence {
  readonly query: Quoted
  readonly at: number
  readonly value: Quoted | null
}

export const unmeasured = (reason: Reason): Unmeasured => ({ kind: 'unmeasured', reason })
