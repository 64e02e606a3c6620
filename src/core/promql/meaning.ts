import type { Histogram, Query } from '../model/query.ts'

/**
 * PromQL text without what means nothing: spaces, comments, and the choice between quotes. Two texts with one meaning may
 * still differ; two texts with different meanings always do.
 */
export const expressionMeaning = (text: string): string => tokensOf(text).join(' ')

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
export function queryMeaning(query: Query): string {
  if (query.form === 'expression') return `expression ${expressionMeaning(query.text)}`
  const tokens = tokensOf(query.text)
  const brace = tokens.indexOf('{')
  const [name, matchers] = brace === -1 ? [tokens, []] : [tokens.slice(0, brace), tokens.slice(brace + 1, -1)]
  return `selector ${name.join(' ')} ${matchersMeaning(splitMatchers(matchers))}`
}

/** The metric's name and matchers, in any order; neither has another meaning in quotes. */
export const histogramMeaning = ({ name, matchers }: Histogram): string =>
  `${name} ${matchersMeaning(matchers.map((matcher) => withPlainLabel(tokensOf(matcher)).join(' ')))}`

/** A matcher whose label is written without quotes, where it needs none. */
function withPlainLabel([label = '', ...rest]: readonly string[]): string[] {
  const plain = /^(["'`])([a-zA-Z_][a-zA-Z0-9_]*)\1$/.exec(label)?.[2]
  return [plain ?? label, ...rest]
}

const matchersMeaning = (matchers: readonly string[]) => JSON.stringify([...new Set(matchers)].sort())

/** At commas; one at the end means nothing. */
function splitMatchers(tokens: readonly string[]): string[] {
  const commas = tokens.flatMap((token, index) => (token === ',' ? index : []))
  const matchers = [-1, ...commas].map((start, nth) => tokens.slice(start + 1, commas[nth]).join(' '))
  return matchers.filter((matcher) => matcher !== '')
}

/** Whether `$window` stands for more than a range, such as in the name of a recording rule: then its spelling matters. */
export const namesWindow = (expression: string): boolean =>
  [...expression.matchAll(TOKEN)].some(([token]) => /^["'`]/.test(token) && token.includes('$window')) ||
  expression.replaceAll(/\[\s*\$window\b/g, '').includes('$window')
