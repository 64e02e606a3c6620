import { childrenOf, parsePromql, selectorNodes, syntaxErrorAt, WINDOW_PLACEHOLDER } from './grammar.ts'
import { durationMeaning } from './literals.ts'

/** Queries that count over one fixed range, with the window in its place. */
export interface Ranged {
  /** As it is written, such as `5m`. */
  readonly range: string
  /** Where the first text has it. */
  readonly offset: number
  readonly texts: readonly string[]
}

/** Queries that are put together and of which every selector has the same fixed range, as in `sum(rate(x[5m]))`; null for all others. */
export function withoutFixedRange(texts: readonly string[]): Ranged | null {
  const found = texts.map(rangesIn)
  const ranges = found.flatMap((one) => one ?? [])
  const [first] = ranges
  if (!first || found.includes(null) || ranges.some(({ text }) => !isSameRange(text, first.text))) return null
  const replaced = texts.map((text, index) =>
    (found[index] ?? [])
      .toSorted((a, b) => b.from - a.from)
      .reduce((rest, { from, to }) => `${rest.slice(0, from)}${WINDOW_PLACEHOLDER}${rest.slice(to)}`, text),
  )
  return { range: first.text, offset: first.from, texts: replaced }
}

/** Whether two ranges are as long: `[5m]` and `[300s]`. */
export const isSameRange = (a: string, b: string): boolean => durationMeaning(a.trim()) === durationMeaning(b.trim())

interface FixedRange {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The range of each selector; null where one has none, or where there is a window or a subquery. */
function rangesIn(query: string): FixedRange[] | null {
  const tree = parsePromql(query)
  if (query.includes(WINDOW_PLACEHOLDER) || syntaxErrorAt(tree) !== null) return null
  const subqueries: number[] = []
  tree.iterate({ enter: ({ name, from }) => void (name === 'SubqueryExpr' && subqueries.push(from)) })
  const ranges = selectorNodes(tree).map(({ parent }) => {
    const duration = parent?.name === 'MatrixSelector' ? parent.getChild('DurationExpr') : null
    if (!duration || childrenOf(duration).length !== 1) return null
    return { text: query.slice(duration.from, duration.to).trim(), from: duration.from, to: duration.to }
  })
  return subqueries.length > 0 || ranges.includes(null) ? null : ranges.filter((range) => range !== null)
}
