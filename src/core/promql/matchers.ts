import type { SyntaxNode } from '@lezer/common'
import { childrenOf, isPlainName, loneSelector, parsePromql, selectorNodes } from './grammar.ts'

/** One condition on a label. */
export interface Matcher {
  readonly label: string
  readonly operator: string
  /** Without its quotes and escapes. */
  readonly value: string
  /** As it is written, such as `code="5.."`, and where that begins. */
  readonly text: string
  readonly offset: number
}

/** What a selector selects: series of the metric for which all matchers hold. */
export interface Selection {
  /** Null when there is none, or when it is a pattern. */
  readonly metric: string | null
  /** Those of other labels than the name, or of a name that is a pattern. */
  readonly matchers: readonly Matcher[]
}

/** What each vector selector of a query selects, in the order in which they stand. `m{…}`, `{"m",…}` and `{__name__="m",…}` are one. */
export const selectionsIn = (query: string): Selection[] =>
  selectorNodes(parsePromql(query)).map((node) => selectionOf(node, query))

/** What a text selects that is one selector; null for any other text. */
export function selectionIn(selector: string): Selection | null {
  const node = loneSelector(selector)
  return node && selectionOf(node, selector)
}

function selectionOf(node: SyntaxNode, query: string): Selection {
  const textOf = ({ from, to }: SyntaxNode) => query.slice(from, to)
  const identifier = node.getChild('Identifier')
  const parts = childrenOf(node.getChild('LabelMatchers') ?? node)
  const quoted = parts.find(({ name }) => name === 'QuotedLabelName')
  const matchers = parts.flatMap((part): Matcher[] => {
    const [label, operator, value] = childrenOf(part)
    if (!label || !operator || !value) return []
    const name = label.name === 'QuotedLabelName' ? unquoted(textOf(label)) : textOf(label)
    return [
      {
        label: name,
        operator: textOf(operator),
        value: unquoted(textOf(value)),
        text: textOf(part),
        offset: part.from,
      },
    ]
  })
  const isName = ({ label, operator }: Matcher) => label === '__name__' && operator === '='
  const named = matchers.find(isName)
  const metric = identifier ? textOf(identifier) : quoted ? unquoted(textOf(quoted)) : (named?.value ?? null)
  // A second name contradicts the first, or says it again.
  return { metric, matchers: matchers.filter((one) => !(isName(one) && one.value === metric)) }
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/g

/** What a string of PromQL says. https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
export function unquoted(literal: string): string {
  const inner = literal.slice(1, -1)
  if (literal.startsWith('`')) return inner
  return inner.replace(ESCAPE, (_, byte, short, long, octal, letter) => {
    if (letter !== undefined) return ESCAPES[letter] ?? letter
    const code = octal === undefined ? Number.parseInt(byte ?? short ?? long, 16) : Number.parseInt(octal, 8)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

/** The name of a label or a metric as PromQL takes it between braces: in quotes, when it has other characters than letters of old. */
export const labelText = (label: string): string =>
  /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(label) ? label : JSON.stringify(label)

/** A metric whose series all of these matchers hold for. */
export const selectorText = (metric: string, matchers: readonly string[]): string =>
  isPlainName(metric) ? `${metric}{${matchers.join(',')}}` : `{${[JSON.stringify(metric), ...matchers].join(',')}}`

/**
 * What in a text is at home in a regular expression and hardly anywhere else: each with what it looks like. Dots alone are not:
 * hosts, addresses and versions are full of them.
 */
const PATTERNS: readonly RegExp[] = [
  // 5.., and 50. for a status
  /(?<![\w./])[1-5]\.\.(?![\w./])/,
  /^[1-5]\d\.$/,
  // anything, but not the star of a host such as api.*.example.com
  /\.\*(?!\.[a-zA-Z])|\.\+(?![a-zA-Z0-9])/,
  // either, but not two words with a bar between them
  /[^\s|]\|[^\s|]/,
  /^\^/,
  // [45].., [0-9], [45]00, but not [::1]:9090
  /\[[^\]\s:]+\](?:\.\.|[*+{]|\d\d$)|\[\^?(?:0-9|a-z|A-Z|\d-\d)/,
  // \d+, \d\d, \.
  /\\[dws](?:[*+{]|\\[dws])|\\\./,
  /\(\?[:a-zA-Z]/,
]

/** Whether a matcher compares a label with the text of a regular expression, which it takes for a text. */
export const takesPatternForText = ({ operator, value }: Pick<Matcher, 'operator' | 'value'>): boolean =>
  (operator === '=' || operator === '!=') && PATTERNS.some((pattern) => pattern.test(value))
