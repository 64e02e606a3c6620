import type { SyntaxNode } from '@lezer/common'
import { childrenOf, parsePromql, selectorNodes, syntaxErrorAt } from './grammar.ts'
import { unquoted } from './matchers.ts'

/** The one bucket of a histogram that a query asks for, such as `le="0.3"`. */
export interface BucketBound {
  /** The query with a name where the bound stands. */
  readonly frame: string
  readonly bound: number
  /** What the matcher says; to Prometheus `0.30` is another bucket than `0.3`. */
  readonly text: string
  /** Whether the query rises with the bound, or falls; null where nobody knows. */
  readonly rises: boolean | null
}

/** What stands in a frame for the bound. */
const PLACE = '"__bound__"'

/** The bound of a query that asks for one finite bucket; null for any other query. */
export function bucketBoundOf(query: string): BucketBound | null {
  const tree = parsePromql(query)
  if (syntaxErrorAt(tree) !== null) return null
  const [found, ...others] = selectorNodes(tree).flatMap((selector) => boundsIn(selector, query))
  if (!found || others.length > 0) return null
  const { from, to } = found.value
  return {
    frame: `${query.slice(0, from)}${PLACE}${query.slice(to)}`,
    bound: Number(found.text),
    text: found.text,
    rises: signOf(found.selector, query),
  }
}

interface Found {
  readonly selector: SyntaxNode
  readonly value: SyntaxNode
  readonly text: string
}

/** Its matchers of finite buckets; the last bucket, `+Inf`, is all that was counted. */
function boundsIn(selector: SyntaxNode, query: string): Found[] {
  return childrenOf(selector.getChild('LabelMatchers') ?? selector).flatMap((part) => {
    const [label, operator, value] = childrenOf(part)
    if (!label || !operator || !value) return []
    const name = query.slice(label.from, label.to)
    const isBucket = name === 'le' || (label.name === 'QuotedLabelName' && unquoted(name) === 'le')
    const text = unquoted(query.slice(value.from, value.to))
    const isBound = isBucket && query.slice(operator.from, operator.to) === '=' && NUMBER.test(text)
    return isBound ? [{ selector, value, text }] : []
  })
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/

/** Whether a query rises with a selector that it adds up, or falls with one that it takes away; a count is never negative. */
function signOf(selector: SyntaxNode, query: string): boolean | null {
  let rises = true
  for (let node = selector; node.parent?.parent; node = node.parent) {
    const { parent } = node
    if (isNeutral(parent, query)) continue
    if (parent.name !== 'BinaryExpr') return null
    const [left, operator, ...rest] = childrenOf(parent)
    const isLeft = left !== undefined && left.from === node.from && left.to === node.to
    if (!operator || rest.length === 0) return null
    if (operator.name === 'Sub' && !isLeft) rises = !rises
    else if (operator.name !== 'Sub' && operator.name !== 'Add') {
      if (operator.name !== 'Div' || !isLeft || rest.some((divisor) => mayBeNegative(divisor, query))) return null
    }
  }
  return rises
}

/** Whether something other than counts and their sums, products and quotients is in an expression. */
function mayBeNegative(expression: SyntaxNode, query: string): boolean {
  let found = false
  expression.cursor().iterate(({ name, node, from, to }) => {
    const isNegative = name === 'NumberDurationLiteral' && query.slice(from, to).startsWith('-')
    const isOther = name === 'FunctionCall' && !isNeutral(node, query) && !BOUNDED.test(query.slice(from, to))
    if (name === 'Sub' || name === 'UnaryExpr' || isNegative || isOther) found = true
  })
  return found
}

/** Functions of what is not negative that are not either. */
const BOUNDED = /^(?:clamp_min|clamp_max|count_over_time|histogram_count|scalar|vector|sqrt|abs)\b/

/** Whether a node is the larger the larger its only operand is. */
function isNeutral(node: SyntaxNode, query: string): boolean {
  const [first] = childrenOf(node)
  const name = first ? query.slice(first.from, first.to).toLowerCase() : ''
  switch (node.name) {
    case 'ParenExpr':
    case 'MatrixSelector':
    case 'OffsetExpr':
    case 'SubqueryExpr':
    case 'FunctionCallBody':
      return true
    case 'FunctionCall':
      return /^(?:rate|increase|(?:sum|avg|max|min|last)_over_time)$/.test(name)
    case 'AggregateExpr':
      return /^(?:sum|avg|max|min)$/.test(name)
    default:
      return false
  }
}
