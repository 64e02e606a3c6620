import type { SyntaxNode } from '@lezer/common'
import type { Histogram } from '../model/query.ts'
import { childrenOf, isPlainName, loneSelector, parsePromql, syntaxErrorAt, WINDOW_PLACEHOLDER } from './grammar.ts'

export interface Selector {
  readonly text: string
  /** Null when the name is given by a matcher only. */
  readonly name: string | null
  readonly matchers: readonly string[]
}

/** `raw` as one plain vector selector by PromQL's grammar, comments left out; null when it is anything else, or holds `$window`. */
export function plainSelector(raw: string): Selector | null {
  // Where a name or a value holds it, what is selected is another thing for every span.
  if (raw.includes(WINDOW_PLACEHOLDER)) return null
  const node = loneSelector(raw)
  if (node === null) return null
  const textOf = ({ from, to }: { from: number; to: number }) => raw.slice(from, to)
  const name = node.getChild('Identifier')
  const matchers = node.getChild('LabelMatchers')
  return { text: textOf(node), name: name && textOf(name), matchers: matchers ? childrenOf(matchers).map(textOf) : [] }
}

/** The selector of `sum(increase(selector[$window]))`, which is what SLO Gate makes of a bare one; null for all else. */
export function countedSelector(expression: string): string | null {
  const tree = parsePromql(expression)
  const only = (node: SyntaxNode | null | undefined, name: string): SyntaxNode | null => {
    const [child, ...others] = node ? childrenOf(node) : []
    return child?.name === name && others.length === 0 ? child : null
  }
  const textOf = (node: SyntaxNode | null | undefined) => (node ? expression.slice(node.from, node.to) : '')
  const [operator, body, ...more] = childrenOf(only(tree.topNode, 'AggregateExpr') ?? tree.topNode)
  const call = only(body, 'FunctionCall')
  const range = only(call?.getChild('FunctionCallBody'), 'MatrixSelector')
  const isCount =
    textOf(operator).toLowerCase() === 'sum' &&
    more.length === 0 &&
    textOf(call?.getChild('FunctionIdentifier')) === 'increase' &&
    textOf(range?.getChild('DurationExpr')) === WINDOW_PLACEHOLDER &&
    syntaxErrorAt(tree) === null
  return isCount ? (plainSelector(textOf(range?.getChild('VectorSelector')))?.text ?? null) : null
}

/** A plain selector of one metric that it names: before the braces, quoted within them, or by `__name__=`; null for any other. */
export function namedSelector(raw: string): Histogram | null {
  const selector = plainSelector(raw)
  if (selector === null) return null
  const named = selector.matchers.map((matcher) => NAMING.exec(matcher))
  const matchers = selector.matchers.filter((_, index) => !named[index])
  const [naming, ...others] = named.filter((match) => match !== null)
  if (selector.name !== null) return naming ? null : { name: selector.name, matchers }
  const name = others.length === 0 ? unquoted(naming?.groups?.name ?? '') : ''
  if (name === '') return null
  return naming?.groups?.label === undefined ? { name, matchers } : { name, isNameMatched: true, matchers }
}

/** What names the metric within braces. */
const NAMING = /^(?:(?<label>__name__|"__name__"|'__name__'|`__name__`)\s*=\s*)?(?<name>"[^"]*"|'[^']*'|`[^`]*`)$/

/** What a string without escapes says; nothing for one that has some, as no name of a metric has. */
const unquoted = (text: string) => (text.includes('\\') ? '' : text.slice(1, -1))

/** The selector of a histogram's part (`_bucket`, `_count`, or nothing for all of it), with more matchers than its own. */
export function histogramSelector(
  { name, isNameMatched, matchers }: Histogram,
  suffix = '',
  more: readonly string[] = [],
): string {
  const part = `${name}${suffix}`
  const inBraces = [...matchers, ...more]
  if (isPlainName(name)) return inBraces.length === 0 ? part : `${part}{${inBraces.join(',')}}`
  const quoted = JSON.stringify(part)
  return `{${[isNameMatched ? `__name__=${quoted}` : quoted, ...inBraces].join(',')}}`
}
