import type Fraction from 'fraction.js'
import type { Exclusion } from '../model/exclusion.ts'
import type { Stretch } from '../model/stretch.ts'
import type { Budget } from './budget.ts'

/** One time that an exclusion lasts, which reaches into an SLO's window; `from` and `to` are its own, in unix seconds. */
export interface TakenOut extends Stretch {
  readonly exclusion: Pick<Exclusion, 'name' | 'category' | 'reason'>
  /** How many events, or slices, it takes out of the window; null where that is not known. Two that overlap count the same ones. */
  readonly events: Fraction | null
}

/** What the numbers of a window would be, were nothing excluded. */
export interface WithoutExclusions {
  readonly good: Fraction
  readonly total: Fraction
  readonly budget: Budget
}
