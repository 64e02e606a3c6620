import type Fraction from 'fraction.js'
import type { Quoted } from './quoted.ts'
import type { Withheld } from './withheld.ts'

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
  /** The backend left samples out, and says so. */
  | { readonly kind: 'samples-dropped'; readonly detail: string }
  /** An old answer, or one of another time; times in unix seconds. */
  | { readonly kind: 'other-time'; readonly at: number; readonly asked: number }
  /** The answer to another query. */
  | { readonly kind: 'other-query' }
  /** The query reads more than the backend allows, also over short spans where it can be split. */
  | { readonly kind: 'too-much'; readonly detail: string }
  /** A number that a double does not hold exactly, as far as it matters: too close to zero, or a count above 2^53. */
  | { readonly kind: 'inexact-number'; readonly value: string }
  | { readonly kind: 'no-boundary'; readonly within: string; readonly boundaries: readonly string[] }
  /** Some series have the boundary for a part of the span only, or (`seen` null) not at all. Times in unix seconds. */
  | {
      readonly kind: 'partial-boundary'
      readonly within: string
      readonly seen: { readonly from: number; readonly to: number } | null
      readonly span: { readonly from: number; readonly to: number }
    }
  /** The spellings of one boundary stand side by side, and none of them is there for the whole span. */
  | { readonly kind: 'overlapping-boundaries'; readonly within: string; readonly spellings: readonly string[] }
  | { readonly kind: 'window-too-young'; readonly seconds: number }
  | { readonly kind: 'window-too-long'; readonly limitSeconds: number | null }
  | { readonly kind: 'too-coarse'; readonly stepSeconds: number }
  | { readonly kind: 'unsupported-bound'; readonly within: string; readonly backend: string }
  | { readonly kind: 'unsupported-indicator'; readonly indicator: string; readonly backend: string }
  | { readonly kind: 'no-groups'; readonly because: NoGroups }
  | { readonly kind: 'unsupported-slo'; readonly detail: string }
  | { readonly kind: 'rejected'; readonly detail: string }
  | { readonly kind: 'turned-away'; readonly answer: ForeignAnswer }
  /** The same with a status of 500 or more. */
  | { readonly kind: 'server-error'; readonly answer: ForeignAnswer }
  /** The backend wants a client certificate, or another than was `given`; that it wants one is no outage. */
  | {
      readonly kind: 'certificate-refused'
      readonly given: boolean
      readonly detail: string
      readonly withheld: Withheld | null
    }
  /** The backend gave up on the query itself, and says so. */
  | { readonly kind: 'backend-timeout'; readonly detail: string }
  | { readonly kind: 'throttled'; readonly detail: string }
  /** There are data for less of the window than the policy asks for. Times in unix seconds. */
  | {
      readonly kind: 'low-coverage'
      readonly share: number
      readonly minimum: string
      readonly hole: { readonly from: number; readonly to: number } | null
      readonly window: { readonly from: number; readonly to: number }
    }
  /** The data ended too long ago. */
  | {
      readonly kind: 'stale'
      readonly endedAt: number
      readonly at: number
      readonly maximumAge: string
      /** The labels of the group that ended, as `{region="eu"}`; null where there are no groups. */
      readonly group: string | null
    }
  /** What the data cover could not be found out. */
  | { readonly kind: 'coverage-undetermined'; readonly cause: Reason }
  /** A selector of an expression matches nothing, so that what comes back is no answer. */
  | { readonly kind: 'missing-operand'; readonly of: string }
  /** Nothing came back for an expression: its parts have no labels in common, or it can't be determined what is missing. */
  | { readonly kind: 'empty-answer'; readonly cause: 'unmatched' | 'unread' }
  /** A selector without series names a label that no series of its metric has. */
  | { readonly kind: 'absent-label'; readonly label: string; readonly of: string }
  /** A selector without series compares a label with the text of a regular expression. */
  | { readonly kind: 'pattern-as-text'; readonly matcher: string }
  /** Time is excluded, and the number is no sum over time, so that nothing can be taken out of it. */
  | { readonly kind: 'inseparable' }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'out-of-time'; readonly limit: TimeLimit }
  | { readonly kind: 'too-large'; readonly limitMiB: number }
  /** An HTTP status of failure, and a success in the body. */
  | { readonly kind: 'contradictory'; readonly status: number }

/** Why the groups that an SLO asks for can't be distinguished. */
export type NoGroups =
  | { readonly kind: 'no-selector' }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly kind: 'long-value'; readonly label: string; readonly length: number; readonly limit: number }
  | { readonly kind: 'absent-labels'; readonly labels: readonly string[] }
  | { readonly kind: 'unknown-at-start' }
  /** Of a file of counts. */
  | { readonly kind: 'one-count' }

/** What answered in place of a backend's API. */
export type ForeignAnswer = { readonly status: number } /** `host` is null when it can't be determined. */ & (
  | { readonly kind: 'redirect'; readonly host: string | null }
  /** `withheld` tells whose run it is, where none were given and GitHub gives it no secrets. */
  | { readonly kind: 'no-credentials'; readonly withheld: Withheld | null }
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
  /** A selector matches nothing, of which the query says that this means 0. */
  | { readonly kind: 'counted-as-none'; readonly of: string }
  | { readonly kind: 'no-event-counts' }
  /** The bad events that are counted, and what they are with those that their series began with. */
  | {
      readonly kind: 'unseen-errors'
      readonly counted: Fraction
      readonly actual: Fraction
      readonly rule: string | null
    }
  /** The backend did not say whether there are such errors. */
  | { readonly kind: 'unseen-unknown'; readonly reason: Reason }
  /** Series of the total began within the window with large values, so they were renamed. */
  | { readonly kind: 'renamed-series' }
  /** The window has just begun, and no data of it can have come yet. */
  | { readonly kind: 'just-begun' }
  /** All of the window is excluded. */
  | { readonly kind: 'all-excluded' }
  /** So many buckets of a file of counts lie in part within what is excluded, and were left out whole. */
  | { readonly kind: 'cut-buckets'; readonly count: number; readonly stepSeconds: number }
  /** There were no data at an edge of what is excluded, so that events beside it are lost. Times in unix seconds. */
  | {
      readonly kind: 'hole-at-edge'
      readonly hole: { readonly from: number; readonly to: number }
      readonly more: number
    }
  /** Of a native histogram, in a bucket of which the bound lies. */
  | { readonly kind: 'interpolated'; readonly within: string }

/** One query as it was asked and what came back; `at` in unix seconds, `value` null when nothing did. */
export interface Evidence {
  readonly query: Quoted
  readonly at: number
  readonly value: Quoted | null
  /** Why what came back is not the one number that was asked for; left out when it is, or when nothing came back. */
  readonly unusable?: Reason
}

export const unmeasured = (reason: Reason): Unmeasured => ({ kind: 'unmeasured', reason })

/** Whether a reason says that there is no sample at all. */
export const isAbsence = ({ kind }: Reason): boolean => kind === 'no-data' || kind === 'no-rows'

/** Whether it says that the backend can't be reached: no connection, no answer in time, a 429 or a 5xx. */
export const isUnreachable = ({ kind }: Reason): boolean => UNREACHABLE.has(kind)

const UNREACHABLE: ReadonlySet<Reason['kind']> = new Set([
  'unreachable',
  'server-error',
  'out-of-time',
  'backend-timeout',
  'throttled',
])
