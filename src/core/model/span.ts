import type { Period } from './period.ts'
import type { Window } from './window.ts'

/** A length of time that ends at the evaluation instant. */
export interface Span {
  readonly seconds: number
  /** What replaces `$window` where it is a range. */
  readonly text: string
  /** What replaces it where it is a part of a name, such as that of a recording rule; as a range, when there is none. */
  readonly name?: string
}

/** The span of a compliance window. A calendar window has no name of its own length, so its text is in seconds. */
export function spanOf(window: Window, { from, to }: Period): Span {
  const seconds = to - from
  if (window.kind === 'calendar') return { seconds, text: `${seconds}s` }
  const { duration } = window
  // A promise that is younger than its window is measured from its beginning; what was recorded is named for the whole window.
  return seconds === duration.seconds ? duration : { seconds, text: `${seconds}s`, name: duration.text }
}
