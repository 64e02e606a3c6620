import type { Place } from './place.ts'

/** A text of a document. */
export interface PlacedText {
  readonly text: string
  /** Where its characters stand, in order; the first run begins with the first character. */
  readonly runs: readonly Run[]
}

/** Characters of a text that stand beside each other in the file: the one at `from`, which stands at `place`, up to the one at `to`. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly place: Place
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

/** A text that as a whole stands at one place, since its characters stand nowhere. */
export const standingAt = (place: Place, text: string): PlacedText => ({ text, runs: [{ from: 0, to: 0, place }] })

/** Where the character at `offset` of a text stands, as far as that is known. */
export function placeAt({ runs }: PlacedText, offset: number): Place {
  const run = runs.findLast(({ from }) => from <= offset) ?? runs[0]
  if (!run) throw new Error('a text has a first run')
  return { ...run.place, column: run.place.column + Math.max(0, Math.min(offset, run.to) - run.from) }
}

/** A text with `by` for all that `pattern`, a global one, finds in it; each character that is kept stands where it stood. */
export function replacedIn(placed: PlacedText, pattern: RegExp, by: string): PlacedText {
  const found = [...placed.text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ index, end: index + length }))
  const moved = (offset: number) =>
    found.reduce((at, { index, end }) => (end <= offset ? at + by.length - (end - index) : at), offset)
  const runs = placed.runs.flatMap(({ from, to }): Run[] => {
    const inside = found.filter(({ index, end }) => end > from && index <= to)
    const starts = [from, ...inside.flatMap(({ index, end }) => [Math.max(from, index), Math.min(end, to)])]
    return starts.map((start, index) => {
      const isReplaced = index % 2 === 1
      const end = isReplaced ? start : (starts[index + 1] ?? to)
      return { from: moved(start), to: moved(start) + (end - start), place: placeAt(placed, start) }
    })
  })
  return { text: placed.text.replaceAll(pattern, () => by), runs }
}
