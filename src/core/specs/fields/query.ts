import type { SyntaxNode } from '@lezer/common'
import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { childrenOf, parsePromql, syntaxErrorAt, WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'
import { found, scalar } from '../yaml/scalar.ts'

/** A selector, which SLO Gate wraps itself, or a whole expression that holds `$window`. */
export type Query =
  | { readonly form: 'selector'; readonly text: string }
  | { readonly form: 'expression'; readonly text: string }

const text = (what: string) =>
  z
    .string({ error: (issue) => found(issue.input, what) })
    .regex(/\S/, { error: `expected ${what}, found nothing` })
    .transform((raw) => raw.trim())

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
  const tree = parsePromql(raw)
  const [node, ...others] = childrenOf(tree.topNode)
  if (node?.name !== 'VectorSelector' || others.length > 0 || syntaxErrorAt(tree) !== null) return null
  const textOf = ({ from, to }: { from: number; to: number }) => raw.slice(from, to)
  const name = node.getChild('Identifier')
  const matchers = node.getChild('LabelMatchers')
  return { text: textOf(node), name: name && textOf(name), matchers: matchers ? childrenOf(matchers).map(textOf) : [] }
}

/** The selector of `sum(increase(selector[$window]))`, which is what SLO Gate makes of a bare one; null for all else. */
function countedSelector(expression: string): string | null {
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

/** A query of either form, as a ratio takes it. */
export const querySchema = scalar(text('a query'), (raw): Query | Problem => {
  if (raw.includes(WINDOW_PLACEHOLDER)) {
    const counted = countedSelector(raw)
    if (counted !== null) return { form: 'selector', text: counted }
    const perSecond = /\b(i?rate|deriv)\s*\(/.exec(raw)?.[1]
    if (!perSecond) return { form: 'expression', text: raw }
    return new Problem(
      `${perSecond}() gives events per second, and a ratio counts events`,
      'a number of events, such as sum(increase(http_requests_total[$window]))',
      `Write increase() for ${perSecond}(), or give the bare selector and let SLO Gate wrap it.`,
    )
  }
  const selector = plainSelector(raw)
  if (selector !== null) return { form: 'selector', text: selector.text }
  return new Problem(
    'this query is neither a plain selector nor an expression with $window',
    'a selector such as http_requests_total{job="shop"}, or an expression such as sum(increase(http_requests_total[$window]))',
    'Write $window where the range of time goes, or give the bare selector and let SLO Gate wrap it.',
  )
})

/** An expression with `$window`, as `error-ratio` takes it. */
export const expressionSchema = scalar(text('an expression with $window'), (raw): string | Problem =>
  raw.includes(WINDOW_PLACEHOLDER)
    ? raw
    : new Problem(
        'this expression has no $window',
        'an expression with $window',
        'Write $window where the range of time goes.',
      ),
)

/** An expression that SLO Gate evaluates once a slice, so `$window` has no place in it. */
export const instantExpressionSchema = scalar(text('an expression'), (raw): string | Problem =>
  raw.includes(WINDOW_PLACEHOLDER)
    ? new Problem(
        'a time slice has no $window',
        'an expression for one moment',
        'Write the range of one slice, such as [1m].',
      )
    : raw,
)

/** The base name of a classic histogram with its matchers, apart, so that `_bucket`, `_count` and `le` can be added. */
export interface Histogram {
  readonly name: string
  /** Each as written, such as `job="shop"`. */
  readonly matchers: readonly string[]
}

const HISTOGRAM = 'the base name of a histogram and its matchers, such as http_request_duration_seconds{job="shop"}'

export const histogramSchema = scalar(text('a histogram'), (raw): Histogram | Problem => {
  const selector = plainSelector(raw)
  if (!selector?.name) return new Problem('this is not a histogram', HISTOGRAM)
  const { name, matchers } = selector
  const suffix = /_(bucket|count|sum)$/.exec(name)?.[0]
  if (suffix) {
    const advice = `Write ${name.slice(0, -suffix.length)}; SLO Gate adds ${suffix} itself.`
    return new Problem(`\`${name}\` is one part of a histogram`, HISTOGRAM, advice)
  }
  if (matchers.some((matcher) => /^["']?le["']?\s*[=!]/.test(matcher))) {
    return new Problem(
      'this histogram is restricted to one bucket',
      HISTOGRAM,
      'Leave `le` out; `within` chooses the bucket.',
    )
  }
  return { name, matchers }
})
