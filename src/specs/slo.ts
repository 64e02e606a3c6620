import type { Indicator } from './indicator.ts'
import type { Objective } from './objective.ts'
import type { Place } from './source.ts'
import type { Window } from './window.ts'

/** To whom the SLO is promised. */
export interface Commitment {
  readonly to: 'customers' | 'internal'
  readonly document: string | null
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
}

/** The contract: an objective with consequences, for one service. */
export interface Slo {
  readonly service: Service
  readonly name: string
  readonly description: string | null
  readonly objective: Objective
  readonly window: Window
  readonly commitment: Commitment | null
  readonly indicator: Indicator
  /** Where the SLO and its fields stand, for messages. */
  readonly places: Readonly<Record<SloField, Place>>
  /** Where a part of the indicator stands, such as `['latency', 'within']`. */
  placeIn(path: readonly string[]): Place
}

export type SloField = 'name' | 'objective' | 'window' | 'commitment' | 'indicator' | 'policy'

/** The name that is unique across the directory. */
export const sloId = (slo: Slo): string => `${slo.service.name}/${slo.name}`
