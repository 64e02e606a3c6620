/** One label of a selector whose value can be widened to several, so that series of other values are selected too. */
export interface Widening {
  readonly label: string
  readonly value: string
  /** Equal for selectors that differ in nothing but the value. */
  readonly rest: string
  /** The selector of all series whose label has one of these values, and for which the other matchers hold. */
  to(values: readonly string[]): string
}

const MATCHER = /([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/
const MATCHERS = new RegExp(MATCHER, 'g')
const SELECTOR = new RegExp(
  String.raw`^([a-zA-Z_:][a-zA-Z0-9_:]*)\{\s*(?:${MATCHER.source}\s*,\s*)*${MATCHER.source}\s*(?:,\s*)?\}$`,
)
/** What no UTF-8 can hold. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * The labels by which a selector can be widened: those that must be equal to a value. None for a selector with an escape or
 * a comment in it, and for a text that is no selector; one that is only spelled like it is refused by every backend.
 */
export function wideningsOf(text: string): readonly Widening[] {
  const name = SELECTOR.exec(text)?.[1]
  if (name === undefined) return []
  const matchers = [...text.matchAll(MATCHERS)]
  return matchers.flatMap(([, label = '', operator, ...quoted], index) => {
    const value = quoted.find((one) => one !== undefined) ?? ''
    // `increase` drops the name, and the empty value also selects series without the label.
    if (operator !== '=' || value === '' || label === '__name__' || LONE_SURROGATE.test(value)) return []
    const others = matchers.filter((_, other) => other !== index).map(([matcher]) => matcher)
    return { label, value, rest: JSON.stringify([name, label, others.toSorted()]), to: widener(name, label, others) }
  })
}

const widener = (name: string, label: string, others: readonly string[]) => (values: readonly string[]) => {
  const pattern = values.map((value) => value.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&')).join('|')
  return `${name}{${[...others, `${label}=~${JSON.stringify(pattern)}`].join(',')}}`
}
