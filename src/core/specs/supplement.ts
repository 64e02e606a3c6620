import type { Place } from '../model/place.ts'
import type { Since } from '../model/since.ts'
import type { Commitment, NoData, Service } from '../model/slo.ts'
import type { Window } from '../model/window.ts'

/** What a native document says for the SLOs of a service that files of other formats keep. */
export interface Supplement {
  readonly service: Service
  readonly policyPlace: Place
  readonly window: StatedWindow | null
  readonly since: { readonly since: Since; readonly place: Place } | null
  readonly noData: { readonly noData: NoData; readonly place: Place } | null
  readonly commitment: { readonly commitment: Commitment; readonly place: Place } | null
}

/** A window, and where it is stated. */
export interface StatedWindow {
  readonly window: Window
  readonly place: Place
}
