import type { SyntaxNodeRef, Tree } from '@lezer/common'
import { findMistake } from './find-mistake.ts'
import { parsePromql, WINDOW_PLACEHOLDER } from './grammar.ts'
import { type Matcher, selectionsIn, takesPatternForText } from './matchers.ts'
import type { Mistake } from './mistake.ts'

/** A piece of a query: what it says, and where it begins. */
export interface Piece {
  readonly text: string
  readonly offset: number
}

/** What PromQL's official grammar says about a query. */
export interface Promql {
  /** What Prometheus refuses in it; null when it would take the query. */
  readonly mistake: Mistake | null
  /** The names of the metrics that it selects; never a label's value. */
  readonly metrics: readonly Piece[]
  /** The ranges of time that are fixed numbers though the window is not among those around them. */
  readonly fixedRanges: readonly Piece[]
  /** The matchers that compare a label with the text of a regular expression. */
  readonly patternsAsText: readonly Matcher[]
}

/** Parses a query, with or without `$window`. */
export function readPromql(query: string): Promql {
  const tree = parsePromql(query)
  return {
    mistake: findMistake(query, tree),
    metrics: metricsIn(tree, query),
    fixedRanges: fixedRangesIn(tree, query),
    patternsAsText: selectionsIn(query).flatMap(({ matchers }) => matchers.filter(takesPatternForText)),
  }
}

const pieceOf = ({ from, to }: { from: number; to: number }, query: string): Piece => ({
  text: query.slice(from, to),
  offset: from,
})

function metricsIn(tree: Tree, query: string): Piece[] {
  const metrics: Piece[] = []
  tree.iterate({
    enter: ({ name, node }) => {
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(pieceOf(node, query))
      // `{"http.requests"}` and `{__name__="http_requests"}` name a metric too.
      if (name !== 'StringLiteral') return
      const label = node.parent?.getChild('LabelName')
      if (node.parent?.name === 'QuotedLabelName' || (label && pieceOf(label, query).text === '__name__')) {
        metrics.push({ text: query.slice(node.from + 1, node.to - 1), offset: node.from + 1 })
      }
    },
  })
  return metrics
}

function fixedRangesIn(tree: Tree, query: string): Piece[] {
  const fixed: Piece[] = []
  // Within a subquery over the window, a range of its own is what such an expression needs.
  let windows = 0
  const inWindow = (node: SyntaxNodeRef) => rangeOf(node, query)?.text.includes(WINDOW_PLACEHOLDER)
  tree.iterate({
    enter: (node) => {
      const range = rangeOf(node, query)
      if (range && windows === 0 && !inWindow(node)) fixed.push(range)
      if (node.name === 'SubqueryExpr' && inWindow(node)) windows += 1
    },
    leave: (node) => {
      if (node.name === 'SubqueryExpr' && inWindow(node)) windows -= 1
    },
  })
  return fixed
}

/** The range in the brackets of a matrix selector or a subquery; null for any other node. */
function rangeOf({ name, node }: SyntaxNodeRef, query: string): Piece | null {
  if (name !== 'MatrixSelector' && name !== 'SubqueryExpr') return null
  const range = node.getChild('DurationExpr')
  return range && pieceOf(range, query)
}
