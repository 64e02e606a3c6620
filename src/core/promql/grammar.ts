import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'

export const WINDOW_PLACEHOLDER = '$window'

/** A duration as long as the placeholder, which the grammar does not know, so that every offset stays what it is. */
const SOME_DURATION = '100000m'

/** Deeper than this, nobody wrote it, and each way to read it costs as much as all above. */
export const MAX_DEPTH = 100
/** Up to here, a tree of what comes before a mistake is worth the time that it takes. */
const MAX_BROKEN = 1000

const strict = parser.configure({ strict: true })

/**
 * The tree of a query, with or without `$window`, by PromQL's official grammar. Of a query that the grammar refuses, it is
 * that of the part before the mistake: to find a way on behind every mistake takes seconds on a text that has nothing else.
 */
export function parsePromql(query: string): Tree {
  const text = query.replaceAll(WINDOW_PLACEHOLDER, SOME_DURATION)
  const deep = tooDeepAt(text)
  if (deep !== null) return brokenAt(deep, text)
  try {
    return strict.parse(text)
  } catch (error) {
    const at = error instanceof SyntaxError ? /\d+$/.exec(error.message) : null
    if (!at) throw error
    return brokenAt(Number(at[0]), text)
  }
}

/** Whether more brackets of a query are open at once than in any query. */
export const isTooDeep = (query: string): boolean => tooDeepAt(query) !== null

/** Where more brackets are open than in any query; null when they never are. */
function tooDeepAt(text: string): number | null {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[([{]|[)\]}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1
    if (depth > MAX_DEPTH) return index
  }
  return null
}

/** A tree with a mistake at `offset`. NUL is a mistake wherever it stands. */
function brokenAt(offset: number, text: string): Tree {
  if (offset > MAX_BROKEN) return parser.parse(`${' '.repeat(offset)}\0`)
  return parser.parse(offset === text.length ? text : `${text.slice(0, offset)}\0`)
}

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

/** The vector selectors of a query, in the order in which they stand. */
export function selectorNodes(tree: Tree): SyntaxNode[] {
  const found: SyntaxNode[] = []
  tree.iterate({ enter: ({ name, node }) => void (name === 'VectorSelector' && found.push(node)) })
  return found
}

/** The node of a text that is one vector selector; null for any other text. */
export function loneSelector(text: string): SyntaxNode | null {
  const tree = parsePromql(text)
  const [node, ...others] = childrenOf(tree.topNode)
  return node?.name === 'VectorSelector' && others.length === 0 && syntaxErrorAt(tree) === null ? node : null
}

/** Whether the name of a metric needs no quotes: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
export const isPlainName = (metric: string): boolean => /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(metric)
