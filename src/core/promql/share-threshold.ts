import type { SyntaxNode } from '@lezer/common'
import { childrenOf, parsePromql, syntaxErrorAt } from './grammar.ts'

/** The number that an expression compares with, where the expression is the share of what fulfils that. */
export interface ShareThreshold {
  /** The expression with a name where the number stands. */
  readonly frame: string
  readonly bound: number
  /** As it is written. */
  readonly text: string
  /** Whether the expression never falls when the number rises; otherwise it never rises. */
  readonly rises: boolean
}

/** What stands in a frame for the number. */
const PLACE = '__threshold__'

/**
 * The threshold of a share such as `avg_over_time((lag <= bool 30)[5m:1m])`; null for an expression of any other form, where a
 * number may mean anything.
 */
export function shareThresholdOf(expression: string): ShareThreshold | null {
  const tree = parsePromql(expression)
  const [root] = childrenOf(tree.topNode)
  const found = root && syntaxErrorAt(tree) === null ? thresholdIn(root, expression, true) : null
  if (!found) return null
  const { from, to } = found.number
  const text = expression.slice(from, to)
  // Prometheus reads 010 as 8.
  const bound = /^[-+]?0\d/.test(text) ? Number.NaN : Number(text)
  if (!Number.isFinite(bound)) return null
  return { frame: `${expression.slice(0, from)}${PLACE}${expression.slice(to)}`, bound, text, rises: found.rises }
}

interface Found {
  readonly number: SyntaxNode
  readonly rises: boolean
}

/** Looks into what rises with its only operand, or, of `1 - x`, falls. */
function thresholdIn(node: SyntaxNode, text: string, isUpright: boolean): Found | null {
  const wordAt = (part: SyntaxNode | undefined) => (part ? text.slice(part.from, part.to).toLowerCase() : '')
  const inner = (part: SyntaxNode | null | undefined, upright = isUpright) =>
    part ? thresholdIn(part, text, upright) : null
  const parts = childrenOf(node)
  switch (node.name) {
    case 'ParenExpr':
    case 'SubqueryExpr':
      return inner(parts[0])
    case 'FunctionCall': {
      const given = childrenOf(parts[1] ?? node)
      return /^(avg|sum|min|max)_over_time$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null
    }
    case 'AggregateExpr': {
      const given = childrenOf(node.getChild('FunctionCallBody') ?? node)
      return /^(avg|sum|min|max)$/.test(wordAt(parts[0])) && given.length === 1 ? inner(given[0]) : null
    }
    case 'BinaryExpr': {
      const [left, operator, ...rest] = parts
      const right = rest.at(-1)
      if (!left || !operator || !right) return null
      if (operator.name === 'Sub' && rest.length === 1 && isNumber(left)) return inner(right, !isUpright)
      return comparisonIn({ left, operator, right, modifier: rest.length === 2 ? wordAt(rest[0]) : '' }, isUpright)
    }
    default:
      return null
  }
}

interface Comparison {
  readonly left: SyntaxNode
  readonly operator: SyntaxNode
  readonly right: SyntaxNode
  readonly modifier: string
}

/** One that answers 0 or 1; without `bool` it lets values through. */
function comparisonIn({ left, operator, right, modifier }: Comparison, isUpright: boolean): Found | null {
  const isUpper = UPPER[operator.name]
  if (isUpper === undefined || modifier !== 'bool' || isNumber(left) === isNumber(right)) return null
  return isNumber(right)
    ? { number: right, rises: isUpper === isUpright }
    : { number: left, rises: isUpper !== isUpright }
}

/** Whether more values are below the right side when that rises. */
const UPPER: Readonly<Record<string, boolean>> = { Lte: true, Lss: true, Gte: false, Gtr: false }

const isNumber = (node: SyntaxNode): boolean =>
  node.name === 'NumberDurationLiteral' ||
  (node.name === 'UnaryExpr' && childrenOf(node).at(-1)?.name === 'NumberDurationLiteral')
