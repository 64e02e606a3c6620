import { endingAt, type KeptSpan, piecesKept } from '../../core/exclusions/kept.ts'
import { clipped, unionOf } from '../../core/exclusions/stretches.ts'
import type { Span } from '../../core/model/span.ts'
import type { Stretch } from '../../core/model/stretch.ts'
import { MINUTE } from '../../core/model/time.ts'
import type { Context } from './context.ts'
import { dialectOf } from './dialect.ts'
import type { Growth } from './growth.ts'

/** A stretch of the window that one query covers: `span` long, ending `offsetSeconds` before the evaluation instant. */
export interface Piece {
  readonly span: Span
  readonly offsetSeconds: number
  readonly growth: Growth
  /** How long before the evaluation instant the excluded stretch began after which it begins, in seconds; null where nothing is excluded before it. */
  readonly after: number | null
}

/** Whether something of a span is excluded that ends at the context's instant. */
export const isCut = ({ span, excluded }: KeptSpan, { at }: Pick<Context, 'at'>): boolean =>
  clipped(excluded, endingAt(span, at)).length > 0

/** As far apart as samples may be whose growth is told: what is excluded so shortly before a span may lie between its first sample and the last before it. */
const LOOKBACK = 5 * MINUTE

/** Whether excluded time ends right before a stretch, so that what was counted since the last sample before it may not count. */
export const isPreceded = ({ from }: Pick<Stretch, 'from'>, excluded: readonly Stretch[]): boolean =>
  clipped(excluded, { from: from - LOOKBACK, to: from }).length > 0

/** Whether pieces of a span must begin at their very first instant: something is excluded of it, or right before it. */
export const isExact = (kept: KeptSpan, context: Pick<Context, 'at'>): boolean =>
  isCut(kept, context) || isPreceded(endingAt(kept.span, context.at), kept.excluded)

/** A span that ends at the evaluation instant, and of which all counts. */
export const wholePiece = (span: Span): Piece => ({ span, offsetSeconds: 0, growth: 'increase', after: null })

/** The fewest pieces of at most `limitSeconds` that make up what counts of a span; the whole, when all counts and it is short enough. */
export async function piecesOf(kept: KeptSpan, limitSeconds: number, context: Context): Promise<Piece[]> {
  const { span, excluded } = kept
  if (!isExact(kept, context)) return splitOf(wholePiece(span), limitSeconds)
  const union = unionOf(excluded)
  const exact = await exactPieces(piecesKept(kept, context.at), context)
  const pieces = isCut(kept, context) ? exact : exact.map((piece) => ({ ...piece, span }))
  return pieces.flatMap((piece) => {
    const from = context.at - piece.offsetSeconds - piece.span.seconds
    const before = union.find(({ to }) => to === from)
    return splitOf({ ...piece, after: before ? context.at - before.from : null }, limitSeconds)
  })
}

/** A piece for each of these stretches, in which nothing counts that came before it. */
export async function exactPieces(stretches: readonly Stretch[], context: Context): Promise<Piece[]> {
  const { kind } = await dialectOf(context)
  return stretches.map(({ from, to }) => ({
    span: lasting(to - from),
    offsetSeconds: context.at - to,
    growth: kind === 'metricsql' ? 'increase_prometheus' : 'increase',
    after: null,
  }))
}

const lasting = (seconds: number): Span => ({ seconds, text: `${seconds}s` })

/** The fewest equal pieces of at most `limitSeconds` that make up a piece. */
export function splitOf(piece: Piece, limitSeconds: number): Piece[] {
  const { span } = piece
  const count = Math.ceil(span.seconds / limitSeconds)
  if (count <= 1) return [piece]
  const length = Math.ceil(span.seconds / count)
  return Array.from({ length: count }, (_, index) => {
    const seconds = Math.min(length, span.seconds - index * length)
    const offsetSeconds = piece.offsetSeconds + index * length
    return { ...piece, span: lasting(seconds), offsetSeconds, after: index === count - 1 ? piece.after : null }
  })
}

/** A shorter piece may hold a single sample, so that it says nothing that nothing came back for it. */
const TELLING = 3600

/** The pieces of which no answer means that there are no data; of a single one, it always does. */
export const tellingOf = <One extends { readonly piece: Piece }>(pieces: readonly One[]): readonly One[] =>
  pieces.length <= 1 ? pieces : pieces.filter(({ piece }) => piece.span.seconds >= TELLING)
