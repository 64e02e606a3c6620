import type Fraction from 'fraction.js'

/** The contract's number. `ratio` is exact and lies strictly between 0 and 1; `text` is how people read it. */
export interface Objective {
  readonly ratio: Fraction
  readonly text: string
}
