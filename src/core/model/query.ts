/** A selector, which SLO Gate wraps itself, or a whole expression that holds `$window`. */
export type Query =
  | { readonly form: 'selector'; readonly text: string }
  | { readonly form: 'expression'; readonly text: string }

/** The base name of a classic histogram with its matchers, apart, so that `_bucket`, `_count` and `le` can be added. */
export interface Histogram {
  readonly name: string
  /** Each as written, such as `job="shop"`. */
  readonly matchers: readonly string[]
}
