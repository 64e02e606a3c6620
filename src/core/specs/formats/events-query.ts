import type { SyntaxNode } from '@lezer/common'
import type { Indicator } from '../../model/indicator.ts'
import type { Query } from '../../model/query.ts'
import { childrenOf, parsePromql, syntaxErrorAt, WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { querySchema } from '../fields/query.ts'

/**
 * What an expression counts over its window. Twice as many events make twice the value of the first two, so that their
 * quotient is a share of events; of `other` nothing is known.
 */
type Unit = 'per-second' | 'count' | 'zero' | 'other'

interface Reckoning {
  readonly unit: Unit
  /** The names of functions that are `rate` where events would be counted by `increase`. */
  readonly rates: readonly SyntaxNode[]
}

const OTHER: Reckoning = { unit: 'other', rates: [] }
const ZERO: Reckoning = { unit: 'zero', rates: [] }
/** Deeper than this, nobody wrote it, and a recursion might not come back. */
const MAX_DEPTH = 100

/**
 * The indicator of two expressions with `$window`, one of which counts all events. Where both count per second (`rate`),
 * they are made to count (`increase`), which leaves their quotient what it was. Where that can't be determined, the quotient
 * itself is the indicator.
 */
export function ratioOf(counted: 'good' | 'bad', events: string, total: string): Indicator {
  return countsOf(counted, events, total) ?? quotientOf(counted, `(${events}\n) / (${total}\n)`)
}

/** The indicator of an expression with `$window` that is the share of good or of bad events. */
export function shareOf(share: 'good' | 'bad', expression: string): Indicator {
  const tree = parsePromql(expression)
  const found = syntaxErrorAt(tree) === null ? quotientIn(tree.topNode, share, expression) : null
  const text = ({ from, to }: SyntaxNode) => expression.slice(from, to)
  const counts = found && countsOf(found.counted, text(found.events), text(found.total))
  return counts ?? quotientOf(share, expression)
}

const quotientOf = (share: 'good' | 'bad', expression: string): Indicator => ({
  kind: 'error-ratio',
  expression: share === 'bad' ? expression : `1 - (${expression}\n)`,
})

function countsOf(counted: 'good' | 'bad', events: string, total: string): Indicator | null {
  const [some, all] = [reckon(events), reckon(total)]
  if (all.unit === 'other' || all.unit === 'zero' || (some.unit !== all.unit && some.unit !== 'zero')) return null
  const [read, readTotal] = [queryOf(asCount(events, some)), queryOf(asCount(total, all))]
  return read && readTotal && { kind: 'ratio', counted, events: read, total: readTotal, countNewSeries: false }
}

/** An expression as a ratio takes it; as the bare selector, where that is all it says. */
function queryOf(expression: string): Query | null {
  const read = querySchema.safeParse(expression)
  return read.success ? read.data : null
}

/** `increase` for each `rate`, by its place in the tree. */
const asCount = (expression: string, { rates }: Reckoning): string =>
  rates
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => `${text.slice(0, from)}increase${text.slice(to)}`, expression)

function reckon(expression: string): Reckoning {
  const tree = parsePromql(expression)
  const [root] = childrenOf(tree.topNode)
  return root && syntaxErrorAt(tree) === null ? reckonNode(root, expression, 0) : OTHER
}

function reckonNode(node: SyntaxNode, text: string, depth: number): Reckoning {
  if (depth > MAX_DEPTH) return OTHER
  const inner = (child: SyntaxNode | undefined) => (child ? reckonNode(child, text, depth + 1) : OTHER)
  switch (node.name) {
    case 'ParenExpr':
      return inner(childrenOf(node)[0])
    case 'AggregateExpr': {
      const operator = node.getChild('AggregateOp')
      const body = node.getChild('FunctionCallBody')
      const sums = operator && /^(sum|min|max|avg)$/i.test(text.slice(operator.from, operator.to))
      return sums && body ? inner(childrenOf(body)[0]) : OTHER
    }
    case 'FunctionCall':
      return reckonCall(node, text)
    case 'BinaryExpr':
      return reckonBinary(node, inner)
    default:
      return OTHER
  }
}

function reckonCall(node: SyntaxNode, text: string): Reckoning {
  const name = node.getChild('FunctionIdentifier')
  const body = node.getChild('FunctionCallBody')
  const [argument, more] = body ? childrenOf(body) : []
  if (!name || !argument || more) return OTHER
  const called = text.slice(name.from, name.to)
  if (called === 'vector') return /^0+(\.0*)?$/.test(text.slice(argument.from, argument.to)) ? ZERO : OTHER
  const range = argument.getChild('DurationExpr')
  if (!range || text.slice(range.from, range.to).trim() !== WINDOW_PLACEHOLDER) return OTHER
  if (called === 'rate') return { unit: 'per-second', rates: [name] }
  return /^(increase|(sum|count)_over_time)$/.test(called) ? { unit: 'count', rates: [] } : OTHER
}

const isNumber = (node: SyntaxNode | undefined) => node?.name === 'NumberDurationLiteral'

function reckonBinary(node: SyntaxNode, inner: (child: SyntaxNode | undefined) => Reckoning): Reckoning {
  const children = childrenOf(node)
  const [left, right] = [children[0], children.at(-1)]
  switch (children[1]?.name) {
    case 'Add':
    case 'Sub':
    case 'Or': {
      const [a, b] = [inner(left), inner(right)]
      const unit = a.unit === 'zero' ? b.unit : b.unit === 'zero' || a.unit === b.unit ? a.unit : 'other'
      return { unit, rates: [...a.rates, ...b.rates] }
    }
    case 'Mul':
      return isNumber(left) ? inner(right) : isNumber(right) ? inner(left) : OTHER
    case 'Div':
      return isNumber(right) ? inner(left) : OTHER
    default:
      return OTHER
  }
}

interface Quotient {
  readonly counted: 'good' | 'bad'
  readonly events: SyntaxNode
  readonly total: SyntaxNode
}

/** The two sides of `a / b`, or of `1 - a / b`, which is the share of the others. */
function quotientIn(node: SyntaxNode, counted: 'good' | 'bad', text: string, depth = 0): Quotient | null {
  const children = childrenOf(node)
  const [left, operator, right] = children
  if (!left || depth > MAX_DEPTH) return null
  if (node.name === 'PromQL' || node.name === 'ParenExpr') return quotientIn(left, counted, text, depth + 1)
  if (node.name !== 'BinaryExpr' || !right || children.length !== 3) return null
  if (operator?.name === 'Div') return { counted, events: left, total: right }
  const isOne = isNumber(left) && text.slice(left.from, left.to) === '1'
  if (operator?.name !== 'Sub' || !isOne) return null
  return quotientIn(right, counted === 'bad' ? 'good' : 'bad', text, depth + 1)
}
