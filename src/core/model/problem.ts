import type { ErrorCode, NoticeCode } from './finding-code.ts'
import type { Place } from './place.ts'
import type { Withheld } from './withheld.ts'

/** What is wrong with a value, before it is known where the value stands. */
export class Problem {
  readonly message: string
  /** What would have been right, as a noun phrase. */
  readonly expected: string | null
  /** What to do about it, as a sentence. */
  readonly advice: string | null
  /** The character of the text that it is about, counted from its first that is no space; undefined for the whole of it. */
  readonly offset: number | undefined

  constructor(message: string, expected: string | null = null, advice: string | null = null, offset?: number) {
    this.message = message
    this.expected = expected
    this.advice = advice
    this.offset = offset
  }
}

/** What is wrong with a part of a value, whose own place is known already. */
export class ProblemAt extends Problem {
  readonly place: Place
  constructor(place: Place, { message, expected, advice }: Problem) {
    super(message, expected, advice)
    this.place = place
  }
}

/** An input that can't be used: its name, and what is wrong with it. */
export interface InputProblem {
  readonly input: string
  /** Whether what is wrong is that it is empty. */
  readonly isMissing?: boolean
  /** Whose run it is, where GitHub gives it no secrets for that; so that a missing input may be a secret. */
  readonly withheld?: Withheld | null
  readonly problem: Problem
}

/** A problem in a file: what is wrong, where, what was expected, what to do. */
export interface PlacedProblem {
  readonly place: Place
  readonly problem: Problem
}

/** An error in a file of the SLO directory, by its code. */
export interface Diagnostic extends PlacedProblem {
  readonly code: ErrorCode
}

/** What a reader should know of a file that was read all the same. */
export interface Notice extends PlacedProblem {
  readonly code: NoticeCode
}

/** Sorts problems by file, line and column: the order in which a reader fixes them. */
export function inReadingOrder<One extends PlacedProblem>(problems: readonly One[]): One[] {
  return [...problems].sort(
    ({ place: a }, { place: b }) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** Each diagnostic once: those that say the same of the same place are one. */
export function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ place, problem }: Diagnostic) => JSON.stringify([place, problem.message])
  return [...new Map(diagnostics.map((one) => [keyOf(one), one])).values()]
}
