/** Samples to fill a backend with before anything is asked of it. */
export interface Samples {
  /** The file that makes them; when it changes, they are others. */
  readonly source: URL
  /** What else makes them others, where the file makes several. */
  readonly variant?: string
  openMetrics(): Iterable<string>
  promText(): Iterable<string>
  /** A query that has an answer at `at`, in unix seconds, once the samples are there. */
  readonly probe: { readonly query: string; readonly at: number }
}

/** Every `count`th series of some samples, from the given one on: what one of several servers has of them. */
export function every(
  { source, variant = '', openMetrics, promText, probe }: Samples,
  count: number,
  first: number,
): Samples {
  return {
    source,
    variant: `${variant} every ${count} from ${first}`,
    openMetrics: () => chosen(openMetrics(), count, first),
    promText: () => chosen(promText(), count, first),
    probe,
  }
}

/** Samples come a series at a time; lines that begin with `#` belong to all. */
function* chosen(chunks: Iterable<string>, count: number, first: number): Generator<string> {
  let number = 0
  for (const chunk of chunks) {
    if (chunk.startsWith('#')) yield chunk
    else if (number++ % count === first) yield chunk
  }
}
