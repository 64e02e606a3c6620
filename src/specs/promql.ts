import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'

export const WINDOW_PLACEHOLDER = '$window'

/** A duration as long as the placeholder, which the grammar does not know, so that every offset stays what it is. */
const SOME_DURATION = '100000m'

/** The tree of a query, with or without `$window`, by PromQL's official grammar. */
export const parsePromql = (query: string): Tree => parser.parse(query.replaceAll(WINDOW_PLACEHOLDER, SOME_DURATION))

/** Where the grammar is left first; null when the query parses. */
export function syntaxErrorAt(tree: Tree): number | null {
  let first: number | null = null
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError && (first === null || from < first)) first = from
    },
  })
  return first
}

/** The parts of a node, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment') children.push(child)
  }
  return children
}
