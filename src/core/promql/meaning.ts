import type { SyntaxNode, Tree } from '@lezer/common'
import type { Histogram, Query } from '../model/query.ts'
import { childrenOf, parsePromql, syntaxErrorAt } from './grammar.ts'
import { durationMeaning, numberMeaning, stringMeaning } from './literals.ts'
import { selectorText } from './matchers.ts'

/**
 * PromQL text as one spelling of all that PromQL reads alike: spaces, comments, quotes, numbers, durations, the form and order of a selector's
 * matchers, the order of grouping labels. It is PromQL of the same meaning, so two texts with different meanings always differ; two texts
 * with one meaning may still differ.
 */
export function expressionMeaning(written: string): string {
  // First what means nothing is taken out: to the grammar, spaces and comments make a difference between texts that are no PromQL.
  const tokens = tokensOf(written)
  const text = tokens.join(' ')
  const tree = parsePromql(text)
  const isRead = syntaxErrorAt(tree) === null && tokens.every(isToken)
  const parts: string[] = []
  let end = 0
  for (const { from, to, meaning } of isRead ? respelled(tree, text) : []) {
    parts.push(...tokensOf(text.slice(end, from)), meaning)
    end = to
  }
  return [...parts, ...tokensOf(text.slice(end))].join(' ')
}

/** Whether Prometheus takes a token that the grammar takes: no other spaces than it has, and no string that goes over the end of its line. */
const isToken = (token: string) =>
  /^["'`]/.test(token) ? /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)$/.test(token) : !/\s/u.test(token)

interface Respelled {
  readonly from: number
  readonly to: number
  readonly meaning: string
}

/** The parts of a query that can be spelled in other ways, in their order. */
function respelled(tree: Tree, text: string): Respelled[] {
  const parts: Respelled[] = []
  tree.iterate({
    enter: ({ name, node }) => {
      const meaning = MEANINGS[name]
      if (!meaning) return true
      parts.push({ from: node.from, to: node.to, meaning: meaning(node, text) })
      return false
    },
  })
  return parts
}

const textOf = ({ from, to }: SyntaxNode, text: string) => text.slice(from, to)

/** By the name of a node in the grammar. */
const MEANINGS: Readonly<Record<string, (node: SyntaxNode, text: string) => string>> = {
  VectorSelector: selectorMeaning,
  GroupingLabels: (node, text) => {
    const labels = childrenOf(node).map((label) => nameMeaning(label, text))
    return `(${labels.sort().join(',')})`
  },
  StringLiteral: (node, text) => stringMeaning(textOf(node, text)),
  // To the grammar a sign is a part of it, and to Prometheus an operator: -1 ^ 2 is -1.
  NumberDurationLiteral: (node, text) =>
    textOf(node, text).replace(
      /^([+-]?)\s*([\s\S]*)$/,
      (_, sign: string, number: string) => (sign === '' ? '' : `${sign} `) + numberMeaning(number),
    ),
  NumberDurationLiteralInDurationContext: (node, text) => durationMeaning(textOf(node, text)),
}

/** The name of a label, which may stand in quotes. */
const nameMeaning = (node: SyntaxNode, text: string) =>
  node.name === 'QuotedLabelName' ? stringMeaning(textOf(node, text)) : `"${textOf(node, text)}"`

/** A selector as the set of its matchers, of which its name is one: `m{a="b"}`, `{"m","a"="b"}` and `{__name__="m",a='b'}` are one. */
function selectorMeaning(selector: SyntaxNode, text: string): string {
  const identifier = selector.getChild('Identifier')
  const parts = childrenOf(selector.getChild('LabelMatchers') ?? selector)
  const quoted = parts.filter(({ name }) => name === 'QuotedLabelName')
  const names = [...(identifier ? [identifier] : []), ...quoted].map((name) => nameMeaning(name, text))
  const matchers = parts.flatMap((part) => {
    const [label, operator, value] = childrenOf(part)
    if (!label || !operator || !value) return []
    return [`${nameMeaning(label, text)}${textOf(operator, text)}${stringMeaning(textOf(value, text))}`]
  })
  // Prometheus refuses a name beside another one, even the same.
  const isTwice = names.length > 1 || (names.length > 0 && matchers.some((one) => one.startsWith(NAME)))
  const named = isTwice ? names : names.map((name) => `${NAME}=${name}`)
  return `{${[...new Set(matchers), ...named].sort().join(',')}}`
}

const NAME = '"__name__"'

const tokensOf = (text: string): string[] =>
  [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !/^(?:[ \t\r\n]|#[^\r]*$)/.test(token))
    .map(plainQuotes)

/**
 * Strings (to the end, when one is not closed), comments, spaces, numbers with a signed exponent, words (escapes, durations and letters of any script
 * included), runs of operators, and any other single character. Spaces are as Prometheus has them. A carriage return within a
 * comment ends it to Prometheus, and not to VictoriaMetrics: a comment that has one means something.
 */
const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*["\\]?|'(?:[^'\\]|\\[\s\S])*['\\]?|`[^`]*`?|#[^\r\n]*(?:\r(?!\n))?|[ \t\r\n]|(?:\d[\d_]*\.?\d*|\.\d+)[eE][+-]\d+|(?:[^ \t\r\n"'`#(){}[\],+\-*/%^@=!<>~\\]|\\[\s\S])+|[=!<>~]+|./g

/** A string that needs no escapes reads the same in any quotes; a carriage return between backquotes is nothing to VictoriaMetrics. */
const plainQuotes = (token: string) => (/^(['`])[^"'`\\\r\n]*\1/.test(token) ? `"${token.slice(1, -1)}"` : token)

/** A query as one text that is equal for equal meanings. */
export const queryMeaning = ({ form, text }: Query): string => `${form} ${expressionMeaning(text)}`

/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
export const histogramMeaning = ({ name, matchers }: Histogram): string =>
  expressionMeaning(selectorText(name, matchers))

/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
export const namesWindow = (expression: string): boolean =>
  [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
  expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window')
