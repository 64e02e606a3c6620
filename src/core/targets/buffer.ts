import Fraction from 'fraction.js'
import type { Counts, ReadyMadeRatio } from '../model/measurement.ts'
import { MINUTE } from '../model/time.ts'

/** The gap between objective and target, in three units. All of them are of the window as far as it was measured. */
export interface Buffer {
  /** As a share of the window's events, from 0 to 1; a hundred times that are percentage points. */
  readonly share: Fraction
  /** How many events may go bad between the target and the floor; null where the backend gives no event counts. */
  readonly events: Fraction | null
  /** How long a total outage the buffer absorbs, when traffic is even: the difference of the two budgets in minutes. */
  readonly minutes: Fraction
}

/** A share of a window of so many seconds that count, in events and in minutes. `measured` is null when nothing is known of the events. */
export function bufferOf(share: Fraction, measured: Counts | ReadyMadeRatio | null, seconds: number): Buffer {
  return {
    share,
    events: measured?.kind === 'counts' && measured.unit === 'events' ? share.mul(measured.total) : null,
    minutes: share.mul(new Fraction(seconds, MINUTE)),
  }
}
