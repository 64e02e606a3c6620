import { childrenOf, parsePromql } from '../../core/promql/grammar.ts'

interface Selected {
  readonly text: string
  /** Where matchers go, and whether the selector has braces there already. */
  readonly end: number
  readonly braces: 'none' | 'empty' | 'full'
}

/** The vector selectors of a query, in the order in which they stand. */
export function selectorsIn(query: string): Selected[] {
  const found: Selected[] = []
  parsePromql(query).iterate({
    enter: ({ name, node }) => {
      if (name !== 'VectorSelector') return
      const text = query.slice(node.from, node.to)
      const matchers = node.getChild('LabelMatchers')
      const braces = !matchers ? 'none' : childrenOf(matchers).length === 0 ? 'empty' : 'full'
      const last = matchers ? childrenOf(matchers).at(-1) : undefined
      found.push({ text, end: last ? last.to : matchers ? matchers.to - 1 : node.to, braces })
    },
  })
  return found
}

/** Every selector of a query, with these matchers too. */
export const withMatchers = (query: string, matchers: readonly string[]): string =>
  selectorsIn(query)
    .toSorted((a, b) => b.end - a.end)
    .reduce((text, { end, braces }) => {
      const added = matchers.join(',')
      const put = braces === 'none' ? `{${added}}` : braces === 'empty' ? added : `,${added}`
      return `${text.slice(0, end)}${put}${text.slice(end)}`
    }, query)
