import { childrenOf, parsePromql, selectorNodes } from '../../core/promql/grammar.ts'

interface Selected {
  readonly text: string
  /** Where matchers go, and whether the selector has braces there already. */
  readonly end: number
  readonly braces: 'none' | 'empty' | 'full'
}

/** The vector selectors of a query, in the order in which they stand. */
export const selectorsIn = (query: string): Selected[] =>
  selectorNodes(parsePromql(query)).map((node) => {
    const text = query.slice(node.from, node.to)
    const matchers = node.getChild('LabelMatchers')
    const braces = !matchers ? 'none' : childrenOf(matchers).length === 0 ? 'empty' : 'full'
    const last = matchers ? childrenOf(matchers).at(-1) : undefined
    return { text, end: last ? last.to : matchers ? matchers.to - 1 : node.to, braces }
  })

/** Every selector of a query, with these matchers too. */
export const withMatchers = (query: string, matchers: readonly string[]): string =>
  selectorsIn(query)
    .toSorted((a, b) => b.end - a.end)
    .reduce((text, { end, braces }) => {
      const added = matchers.join(',')
      const put = braces === 'none' ? `{${added}}` : braces === 'empty' ? added : `,${added}`
      return `${text.slice(0, end)}${put}${text.slice(end)}`
    }, query)
