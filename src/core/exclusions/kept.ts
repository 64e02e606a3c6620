import type { Span } from '../model/span.ts'
import type { Stretch } from '../model/stretch.ts'
import { clipped, lengthOf, unionOf, without } from './stretches.ts'

/**
 * A span as it counts: without what is excluded, which may overlap and reach beyond it. The questions to a backend take no bare span, so that
 * none of them forgets what is excluded.
 */
export interface KeptSpan {
  readonly span: Span
  readonly excluded: readonly Stretch[]
}

/** A span of which all counts. */
export const allOf = (span: Span): KeptSpan => ({ span, excluded: [] })

/** What is left of a stretch of time without what is excluded, oldest first. What happens at its very begin is not in it. */
export const keptOf = (between: Stretch, excluded: readonly Stretch[]): Stretch[] =>
  without(clipped([between], between), unionOf(excluded))

/** How many seconds of a stretch of time count. */
export const keptSeconds = (between: Stretch, excluded: readonly Stretch[]): number =>
  lengthOf(keptOf(between, excluded))

/** The stretch that a span is when it ends at an instant. */
export const endingAt = ({ seconds }: Pick<Span, 'seconds'>, at: number): Stretch => ({ from: at - seconds, to: at })

/** What counts of a span that ends at an instant, oldest first. */
export const piecesKept = ({ span, excluded }: KeptSpan, at: number): Stretch[] => keptOf(endingAt(span, at), excluded)

/** Whether nothing of a span counts that ends at an instant. */
export const isNothing = (kept: KeptSpan, at: number): boolean =>
  kept.span.seconds > 0 && piecesKept(kept, at).length === 0

/** How many points on the clock, one every `stepSeconds`, lie in stretches of time; each belongs to the stretch that it ends. */
export const pointsIn = (stretches: readonly Stretch[], stepSeconds: number): number =>
  stretches.reduce((sum, { from, to }) => sum + Math.floor(to / stepSeconds) - Math.floor(from / stepSeconds), 0)
