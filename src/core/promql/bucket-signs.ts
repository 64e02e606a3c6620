import type { SyntaxNode } from '@lezer/common'
import { childrenOf, parsePromql, syntaxErrorAt } from './grammar.ts'
import { selectionIn } from './matchers.ts'

/** A bucket of a histogram in a query: the requests up to a time. */
export interface SignedBucket {
  /** Its matcher, such as `le="0.3"`, and where that begins. */
  readonly text: string
  readonly offset: number
  /** Whether the answer rises with it, or falls. */
  readonly sign: 1 | -1
}

/**
 * The buckets that a query adds and takes away, those of all requests (`+Inf`) left out; null where it can't be determined of each of
 * them, as within a comparison.
 */
export function bucketSigns(query: string): SignedBucket[] | null {
  const tree = parsePromql(query)
  return syntaxErrorAt(tree) === null ? signsIn(tree.topNode, query, 1) : null
}

/** Functions and aggregations whose answer rises with what goes in. */
const RISING =
  /^(sum|avg|min|max|rate|irate|increase|increase_prometheus|delta|sum_over_time|avg_over_time|min_over_time|max_over_time|last_over_time|clamp|clamp_min|clamp_max|ceil|floor|round|scalar|vector|label_replace|label_join|sort)$/i

function signsIn(node: SyntaxNode, text: string, sign: 1 | -1): SignedBucket[] | null {
  const all = (parts: readonly SyntaxNode[]) => {
    const found = parts.map((part) => signsIn(part, text, sign))
    return found.every((one) => one !== null) ? found.flat() : null
  }
  switch (node.name) {
    case 'VectorSelector':
      return bucketsOf(node, text, sign)
    case 'UnaryExpr': {
      const isMinus = text[node.from] === '-'
      const inner = childrenOf(node).at(-1)
      return inner ? signsIn(inner, text, isMinus ? flipped(sign) : sign) : []
    }
    case 'BinaryExpr':
      return signsOfTwo(node, text, sign)
    case 'AggregateExpr':
    case 'FunctionCall': {
      const [name, ...rest] = childrenOf(node)
      const isRising = name !== undefined && RISING.test(text.slice(name.from, name.to))
      const found = all(rest)
      return isRising || found?.length === 0 ? found : null
    }
    default:
      return all(childrenOf(node))
  }
}

function signsOfTwo(node: SyntaxNode, text: string, sign: 1 | -1): SignedBucket[] | null {
  const children = childrenOf(node)
  const [left, right] = [children[0], children.at(-1)]
  if (!left || !right) return []
  const [first, second] = [signsIn(left, text, sign), signsIn(right, text, sign)]
  if (first === null || second === null) return null
  switch (children[1]?.name) {
    case 'Add':
    case 'Or':
      return [...first, ...second]
    case 'Sub':
      return [...first, ...second.map((one) => ({ ...one, sign: flipped(one.sign) }))]
    // What a share is of says nothing of what is counted.
    case 'Div':
    case 'And':
    case 'Unless':
      return first
    case 'Mul':
      return first.length === 0 || second.length === 0 ? [...first, ...second] : null
    default:
      return first.length + second.length === 0 ? [] : null
  }
}

const flipped = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1)

function bucketsOf(node: SyntaxNode, text: string, sign: 1 | -1): SignedBucket[] {
  const matchers = selectionIn(text.slice(node.from, node.to))?.matchers ?? []
  const bounds = matchers.filter(({ label, operator, value }) => label === 'le' && isBound(operator, value))
  return bounds.map((one) => ({ text: one.text, offset: node.from + one.offset, sign }))
}

const isBound = (operator: string, value: string) => /^=~?$/.test(operator) && /\d/.test(value)
