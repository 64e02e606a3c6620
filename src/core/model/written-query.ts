import type { Place } from './place.ts'

/** A text of a document. */
export interface PlacedText {
  readonly text: string
  /** Of the first character, when `inline`; else of the key that holds the text. */
  readonly place: Place
  /** Whether the text stands on one line as it is, so that its nth character stands n columns after its first. */
  readonly inline: boolean
}

/** A query as it is written in a contract, and what it is for. */
export interface WrittenQuery extends PlacedText {
  readonly use: QueryUse
}

/**
 * An `expression` may hold `$window`, a `moment` is evaluated at one time; a `histogram` is one in parts; the own range of a `ranged`
 * one is read as the window.
 */
export type QueryUse = 'expression' | 'moment' | 'histogram' | 'ranged'

/** Where the character at `offset` of a query stands, as far as that is known. */
export const placeAt = ({ place, inline }: WrittenQuery, offset: number): Place =>
  inline ? { ...place, column: place.column + offset } : place
