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
