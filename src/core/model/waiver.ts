import type { Place } from './place.ts'
import { DAY } from './time.ts'

/** A freeze that somebody decided to live with: until a day, deploys of these services are let through. */
export interface Waiver {
  readonly services: readonly string[]
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly until: string
  readonly reason: string
  readonly places: {
    /** One for each service. */
    readonly services: readonly Place[]
    readonly until: Place
  }
}

/** The first moment after the last day, in unix seconds. */
export const endOfWaiver = ({ until }: Pick<Waiver, 'until'>): number => Date.parse(`${until}T00:00:00Z`) / 1000 + DAY
