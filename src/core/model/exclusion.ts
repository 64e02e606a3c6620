import type { Place } from './place.ts'
import type { Stretch } from './stretch.ts'

/** Why time does not count. The policy and the commitment say which of these they allow. */
export const EXCLUSION_CATEGORIES = [
  'maintenance',
  'outside-hours',
  'load-test',
  'dependency',
  'misclassified',
  'data-loss',
] as const
export type ExclusionCategory = (typeof EXCLUSION_CATEGORIES)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Time that does not count in the promises of some SLOs, and why. */
export interface Exclusion {
  /** Unique across the directory. */
  readonly name: string
  readonly of: ExcludedSlos
  readonly when: Once | Weekly
  readonly reason: string
  readonly category: ExclusionCategory
  readonly places: {
    readonly name: Place
    /** One for each service or SLO. */
    readonly of: readonly Place[]
    readonly when: Place
    readonly category: Place
  }
}

/** Whose time it is: all SLOs of some services, or SLOs by their names, `service/name`. */
export type ExcludedSlos =
  | { readonly kind: 'services'; readonly services: readonly string[] }
  | { readonly kind: 'slos'; readonly slos: readonly string[] }

/** One span, in unix seconds. */
export interface Once extends Stretch {
  readonly kind: 'once'
}

/** A span that comes again every week, by the clocks of a time zone. */
export interface Weekly {
  readonly kind: 'weekly'
  /** The days on which it begins. */
  readonly on: readonly Weekday[]
  /** As HH:MM. */
  readonly from: string
  /** As HH:MM, up to 24:00; on the next day, when it is not later than `from`. */
  readonly to: string
  readonly timezone: string
  /** The first and the last day on which it may begin, as YYYY-MM-DD by the clocks of its time zone. */
  readonly since: string | null
  readonly until: string | null
}

/** A stretch that one exclusion takes out of an SLO's window. */
export interface ExcludedStretch extends Stretch {
  readonly exclusion: Pick<Exclusion, 'name' | 'category' | 'reason'>
}

/** The time of which exclusions can speak, from 2020 to the end of 2099: a recurrence without an end ends with it. */
export const EXCLUDABLE: Stretch = { from: Date.UTC(2020, 0, 1) / 1000, to: Date.UTC(2100, 0, 1) / 1000 }
