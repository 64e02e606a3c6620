import type { Period } from './period.ts'
import type { Window } from './window.ts'

/** A length of time that ends at the evaluation instant; `text` is what replaces `$window`. */
export interface Span {
  readonly seconds: number
  readonly text: string
}

/** The span of a compliance window. A calendar window has no name of its own length, so its text is in seconds. */
export function spanOf(window: Window, period: Period): Span {
  return window.kind === 'rolling'
    ? window.duration
    : { seconds: period.to - period.from, text: `${period.to - period.from}s` }
}
