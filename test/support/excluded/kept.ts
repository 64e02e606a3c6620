/** What a backend may find of the traffic that counts, told from how it was made: nothing here asks the product. */
import type { Counted } from './course.ts'
import { type Service, truthOf } from './traffic.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is left of a span, second by second in thought: cut at each edge, and kept where no excluded stretch lies over it. */
export function keptPieces(span: Stretch, excluded: readonly Stretch[]): Stretch[] {
  const edges = [span.from, span.to, ...excluded.flatMap(({ from, to }) => [from, to])]
  const inside = [...new Set(edges.filter((edge) => edge >= span.from && edge <= span.to))].toSorted((a, b) => a - b)
  const parts = inside.slice(1).map((to, index) => ({ from: inside[index] ?? to, to }))
  const pieces: Stretch[] = []
  for (const part of parts.filter(({ from, to }) => !excluded.some((one) => one.from <= from && to <= one.to))) {
    const last = pieces.at(-1)
    if (last?.to === part.from) pieces[pieces.length - 1] = { from: last.from, to: part.to }
    else pieces.push(part)
  }
  return pieces
}

export interface Expected {
  readonly good: readonly [least: number, most: number]
  readonly bad: readonly [least: number, most: number]
}

/** How far from an edge the nearest scrape may be, and what is made of it. */
const reachOf = ({ interval }: Service) => 1.2 * interval + 2

/**
 * What VictoriaMetrics counts besides, where nothing is excluded of a span or right before it: what happened since the last scrape before it.
 */
export function countedBefore(service: Service, span: Stretch, excluded: readonly Stretch[]): Stretch[] {
  const before = { from: span.from - reachOf(service), to: span.from }
  return excluded.some(({ from, to }) => from < span.to && to > before.from) ? [] : [before]
}

/**
 * The least and the most that can be found: the truth to 0.1%, without what a scrape gap at an edge loses, and give or take the scrape at each
 * edge of a piece and at each restart, of which only what counts is seen.
 */
export function expectedOf(
  service: Service,
  pieces: readonly Stretch[],
  { region, before = [] }: { readonly region?: string | undefined; readonly before?: readonly Stretch[] } = {},
): Expected {
  const reach = reachOf(service)
  const scraped = pieces.flatMap((piece) => scrapedIn(service, piece))
  const [all, seen] = [truthOf(service, pieces, region), truthOf(service, scraped, region)]
  const edges = scraped.flatMap((piece) => edgesOf(service, piece, reach))
  const bound = (kind: keyof Counted): readonly [number, number] => {
    const local = edges.reduce((sum, { around }) => sum + truthOf(service, [around], region)[kind], 0)
    const extrapolated = edges.reduce((sum, { piece }) => {
      const seconds = Math.max(piece.to - piece.from, 1)
      return sum + (truthOf(service, [piece], region)[kind] * Math.min(reach, seconds)) / seconds
    }, 0)
    return [
      seen[kind] * 0.999 - local - 1,
      all[kind] * 1.001 + extrapolated + truthOf(service, before, region)[kind] + 1,
    ]
  }
  return { good: bound('good'), bad: bound('bad') }
}

/** A piece without what lies in a scrape gap at its edges. */
function scrapedIn({ gaps, interval }: Service, piece: Stretch): Stretch[] {
  let { from, to } = piece
  for (const gap of gaps.toSorted((a, b) => a.from - b.from))
    if (gap.from - interval - 2 < from && gap.to > from) from = gap.to
  for (const gap of gaps.toSorted((a, b) => b.to - a.to)) if (gap.to + interval + 2 > to && gap.from < to) to = gap.from
  return from < to ? [{ from, to }] : []
}

/** The begin and the end of a piece and of each process in it, with the part of the piece that a scrape may say nothing of. */
function edgesOf({ restarts }: Service, piece: Stretch, reach: number) {
  const cuts = [piece.from, ...restarts.filter((at) => at > piece.from && at < piece.to), piece.to]
  return cuts.map((at) => ({
    piece,
    around: { from: Math.max(piece.from, at - reach), to: Math.min(piece.to, at + reach) },
  }))
}
