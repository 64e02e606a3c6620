import type { SyntaxNode } from '@lezer/common'
import type { Histogram, Query } from '../model/query.ts'
import { childrenOf, parsePromql, selectorNodes, syntaxErrorAt } from './grammar.ts'
import { selectorText } from './matchers.ts'

/**
 * PromQL text without what means nothing: spaces, comments, the choice between quotes, and how a selector is spelled. Two texts with one
 * meaning may still differ; two texts with different meanings always do.
 */
export function expressionMeaning(written: string): string {
  // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
  const tokens = tokensOf(written)
  const text = tokens.join(' ')
  const tree = parsePromql(text)
  // The grammar passes over spaces that Prometheus refuses, such as a no-break space.
  const isRead = syntaxErrorAt(tree) === null && !tokens.some(isStrangeSpace)
  const selectors = isRead ? selectorNodes(tree) : []
  const starts = [0, ...selectors.map(({ to }) => to)]
  const parts = starts.map((start, nth) => {
    const selector = selectors[nth]
    const between = tokensOf(text.slice(start, selector?.from))
    return selector ? [...between, selectorMeaning(selector, text)] : between
  })
  return parts.flat().join(' ')
}

const isStrangeSpace = (token: string) => !/^["'`]/.test(token) && /\s/u.test(token)

/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector: SyntaxNode, text: string): string {
  const textOf = ({ from, to }: SyntaxNode) => text.slice(from, to)
  const nameOf = (node: SyntaxNode) => (node.firstChild ? plainQuotes(textOf(node)) : `"${textOf(node)}"`)
  const identifier = selector.getChild('Identifier')
  const parts = childrenOf(selector.getChild('LabelMatchers') ?? selector).map((part) => {
    const [label, operator, value] = childrenOf(part)
    if (part.name === 'QuotedLabelName') return `"__name__"=${plainQuotes(textOf(part))}`
    return label && operator && value ? `${nameOf(label)}${textOf(operator)}${plainQuotes(textOf(value))}` : ''
  })
  const name = identifier ? [`"__name__"="${textOf(identifier)}"`] : []
  return `{${[...new Set([...name, ...parts])]
    .filter((part) => part !== '')
    .sort()
    .join(',')}}`
}

const tokensOf = (text: string): string[] =>
  [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^[ \t\r\n#]/.test(token))
    .map(plainQuotes)

/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces and the end of a comment are as Prometheus has
 * them: a carriage return ends a comment too.
 */
const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g

/** A string that needs no escapes reads the same in any quotes. */
const plainQuotes = (token: string) => (/^(['`])[^"'`\\\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token)

/** A query as one text that is equal for equal meanings. */
export const queryMeaning = ({ form, text }: Query): string => `${form} ${expressionMeaning(text)}`

/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
export const histogramMeaning = ({ name, matchers }: Histogram): string =>
  expressionMeaning(selectorText(name, matchers))

/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
export const namesWindow = (expression: string): boolean =>
  [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
  expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window')
