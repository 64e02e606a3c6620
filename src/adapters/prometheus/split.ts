/** VictoriaMetrics refuses queries of more than 16 KiB. */
const MOST_BYTES = 12 * 1024

/** Items in runs of about one length, as few as can be, of at most `most` items each and no longer query than backends take. */
export function chunksOf<Item>(
  items: readonly Item[],
  most: number,
  queryOf: (chunk: readonly Item[]) => string,
): Chunk<Item>[] {
  const split = (into: number) => evenly(items, into).flatMap((run) => chunksOf(run, most, queryOf))
  if (items.length > most) return split(Math.ceil(items.length / most))
  const text = queryOf(items)
  return items.length > 1 && Buffer.byteLength(text) > MOST_BYTES ? split(2) : [{ text, items }]
}

interface Chunk<Item> {
  readonly text: string
  readonly items: readonly Item[]
}

function evenly<Item>(items: readonly Item[], runs: number): Item[][] {
  const length = Math.ceil(items.length / runs)
  return Array.from({ length: Math.ceil(items.length / length) }, (_, run) =>
    items.slice(run * length, (run + 1) * length),
  )
}
