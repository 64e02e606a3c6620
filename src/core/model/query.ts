/** A selector, which SLO Gate wraps itself, or a whole expression that holds `$window`. */
export type Query =
  | { readonly form: 'selector'; readonly text: string }
  | { readonly form: 'expression'; readonly text: string }

/** A histogram by its base name and its matchers, apart, so that `_bucket`, `_count` and `le` can be added. */
export interface Histogram {
  /** As it is, without quotes: `http_request_duration_seconds`, `http.server.request.duration`. */
  readonly name: string
  /** Whether the name is to be given by a matcher (`__name__="…"`), which also backends read that know no quoted names. */
  readonly isNameMatched?: true
  /** Each as written, such as `job="shop"`. */
  readonly matchers: readonly string[]
}
