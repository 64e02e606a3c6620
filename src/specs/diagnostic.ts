import type { Place } from './source.ts'

/** What is wrong with a value, before it is known where the value stands. */
export class Problem {
  readonly message: string
  /** What would have been right, as a noun phrase. */
  readonly expected: string | null
  /** What to do about it, as a sentence. */
  readonly advice: string | null

  constructor(message: string, expected: string | null = null, advice: string | null = null) {
    this.message = message
    this.expected = expected
    this.advice = advice
  }
}

/** An error in a file of the SLO directory: what is wrong, where, what was expected, what to do. */
export interface Diagnostic {
  readonly place: Place
  readonly problem: Problem
}

/** Sorts diagnostics by file, line and column: the order in which a reader mends them. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    ({ place: a }, { place: b }) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}
