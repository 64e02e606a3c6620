import Fraction from 'fraction.js'
import { type Counts, type Measurement, type Note, type Reason, unmeasured } from '../model/measurement.ts'

/** One number as a backend answered it. */
export type Answer =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly reason: Reason }

export const MISSING: Answer = { kind: 'missing' }

/** Further apart than this, more good than total is no rounding but a wrong query. */
const TOLERATED = new Fraction(101, 100)
const ZERO = new Fraction(0)
const ONE = new Fraction(1)

/**
 * Good and total from two answers, by the rules of design section 5: no bad series beside a total is no errors, no good
 * series is all errors, no total is no data; an excess of up to 1% is clamped, a larger one is impossible.
 */
export function countsFrom(counted: 'good' | 'bad', eventsAnswer: Answer, totalAnswer: Answer): Measurement {
  const total = asCount(totalAnswer)
  if (total.kind === 'unusable') return unmeasured(total.reason)
  if (total.kind === 'missing') return unmeasured({ kind: 'no-data', of: 'total' })
  const stated = asCount(eventsAnswer)
  if (stated.kind === 'unusable') return unmeasured(stated.reason)
  const notes: Note[] = []
  if (stated.kind === 'missing' && total.value.gt(ZERO)) notes.push({ kind: `${counted}-missing` })
  let events = stated.kind === 'missing' ? ZERO : stated.value
  if (events.gt(total.value)) {
    const excess = { events, total: total.value, counted }
    if (events.gt(total.value.mul(TOLERATED))) return unmeasured({ kind: 'impossible-sli', ...excess })
    notes.push({ kind: 'clamped', ...excess })
    events = total.value
  }
  const good = counted === 'good' ? events : total.value.sub(events)
  return { kind: 'counts', unit: 'events', good, total: total.value, notes }
}

/** Good and total slices from the counts of good and of bad ones; either may be missing when there are none. */
export function slicesFrom(goodAnswer: Answer, badAnswer: Answer): Measurement {
  const [good, bad] = [asCount(goodAnswer), asCount(badAnswer)]
  if (good.kind === 'unusable') return unmeasured(good.reason)
  if (bad.kind === 'unusable') return unmeasured(bad.reason)
  if (good.kind === 'missing' && bad.kind === 'missing') return unmeasured({ kind: 'no-data', of: 'value' })
  const goodSlices = good.kind === 'number' ? good.value : ZERO
  const total = goodSlices.add(bad.kind === 'number' ? bad.value : ZERO)
  return { kind: 'counts', unit: 'slices', good: goodSlices, total, notes: [] } satisfies Counts
}

/** A ready-made error ratio; outside of 0 to 1, by more than rounding, it is impossible. */
export function ratioFrom(answer: Answer): Measurement {
  if (answer.kind === 'missing') return unmeasured({ kind: 'no-data', of: 'error-ratio' })
  if (answer.kind === 'unusable') return unmeasured(answer.reason)
  const { value } = answer
  if (value.lt(ONE.sub(TOLERATED)) || value.gt(TOLERATED)) return unmeasured({ kind: 'impossible-ratio', value })
  const errorRate = value.gt(ONE) ? ONE : value.lt(ZERO) ? ZERO : value
  return { kind: 'ratio', errorRate, notes: [{ kind: 'no-event-counts' }] }
}

/** Adds the answers for the pieces of one window; a piece without data adds nothing, a bad one spoils the sum. */
export function sumOf(pieces: readonly Answer[]): Answer {
  return pieces.reduce<Answer>((sum, piece) => {
    if (sum.kind === 'unusable' || piece.kind === 'missing') return sum
    if (sum.kind === 'missing' || piece.kind === 'unusable') return piece
    return { kind: 'number', value: sum.value.add(piece.value) }
  }, MISSING)
}

/** Beyond it a double no longer tells a number from the next: 2^53. */
const LARGEST_COUNT = new Fraction(Number.MAX_SAFE_INTEGER).add(ONE)

function asCount(answer: Answer): Answer {
  if (answer.kind !== 'number') return answer
  const { value } = answer
  if (value.lt(ZERO)) return { kind: 'unusable', reason: { kind: 'negative-count', value } }
  if (value.gt(LARGEST_COUNT)) return { kind: 'unusable', reason: { kind: 'inexact-number', value: value.toString() } }
  return answer
}
