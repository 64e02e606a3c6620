import type Fraction from 'fraction.js'
import { EXCLUSION_CATEGORIES, type ExclusionCategory } from './exclusion.ts'
import type { Indicator } from './indicator.ts'
import type { Objective } from './objective.ts'
import type { Place } from './place.ts'
import type { Since } from './since.ts'
import type { Window } from './window.ts'
import type { WrittenQuery } from './written-query.ts'

/** To whom the SLO is promised. */
export interface Commitment {
  readonly to: 'customers' | 'internal'
  readonly document: string | null
  /** The categories of time that the agreement itself leaves out; null when it says nothing of them. */
  readonly excludes: readonly ExclusionCategory[] | null
}

/** What it means that the total has no series: that nobody knows, or that there is no traffic. */
export type NoData = 'unknown' | 'idle'

/** A promise that is not measured, such as the share of a slice that must be good where a slice has but one point. */
export interface Unmeasured {
  /** As its format calls it. */
  readonly field: string
  readonly text: string
  /** Of which more is stricter; null when it is not a number. */
  readonly number: Fraction | null
  readonly place: Place
}

/** What every SLO of one contract shares. */
export interface Service {
  readonly name: string
  readonly owner: string | null
  /** Globs of what a deploy of this service changes; empty when the contract names none. */
  readonly paths: readonly string[]
  readonly runbook: string | null
  /** The name of the error-budget policy that the service is bound to. */
  readonly policy: string
  /** The day on which the contract was last reviewed, as YYYY-MM-DD. It is no part of what is promised. */
  readonly reviewed: string | null
  /** Where the contract says whose it is, its paths, and when it was reviewed; the first of these for what it does not say. */
  readonly places: Readonly<Record<'service' | 'paths' | 'reviewed', Place>>
}

/** The contract: an objective with consequences, for one service. */
export interface Slo {
  readonly service: Service
  readonly name: string
  readonly description: string | null
  readonly objective: Objective
  readonly window: Window
  /** When the promise begins; null for ever: time without data is then time that is not covered. */
  readonly since: Since | null
  readonly noData: NoData
  readonly commitment: Commitment | null
  readonly indicator: Indicator
  /** The labels whose values are an SLO of their own each, found out when measuring; empty for an SLO that is one. */
  readonly groupBy: readonly string[]
  /** The name that the contract gives, for an SLO of one group; null for any other. */
  readonly groupOf: string | null
  /** What a file of another format promises though no measurement of ours depends on it. */
  readonly unmeasured: readonly Unmeasured[]
  /** The indicator's queries as they are written. */
  readonly queries: readonly WrittenQuery[]
  /** Where the SLO and its fields stand, for messages. */
  readonly places: Readonly<Record<SloField, Place>>
  /** Where the parts of the indicator stand, such as `latency.within`; a foreign file may not have them all. */
  readonly parts: ReadonlyMap<string, Place>
}

export type SloField =
  | 'name'
  | 'objective'
  | 'window'
  | 'since'
  | 'noData'
  | 'commitment'
  | 'groupBy'
  | 'indicator'
  | 'policy'

/** The categories of exclusions that a commitment allows: an agreement with customers has to name them. */
export const excludableUnder = (commitment: Commitment | null): readonly ExclusionCategory[] =>
  commitment?.excludes ?? (commitment?.to === 'customers' ? [] : EXCLUSION_CATEGORIES)

/** The name by which the directory's files know it: for an SLO of one group, that of the whole. */
export const contractId = (slo: Slo): string => `${slo.service.name}/${slo.groupOf ?? slo.name}`

/** The name that is unique across the directory. */
export const sloId = (slo: Slo): string => `${slo.service.name}/${slo.name}`

/** Where a part of an SLO's indicator stands, such as `['latency', 'within']`; or the nearest that there is around it. */
export const placeIn = (slo: Slo, path: readonly string[]): Place =>
  path.length === 0 ? slo.places.indicator : (slo.parts.get(path.join('.')) ?? placeIn(slo, path.slice(0, -1)))
