import type { Indicator } from '../../core/model/indicator.ts'
import type { Reason } from '../../core/model/measurement.ts'
import type { Query } from '../../core/model/query.ts'
import type { Slo } from '../../core/model/slo.ts'
import type { Span } from '../../core/model/span.ts'
import { childrenOf, parsePromql } from '../../core/promql/grammar.ts'
import type { Context } from './context.ts'
import { countSelector, groupsOver } from './queries.ts'

/** More groups than this would make a table that nobody reads, of a label that nobody meant. */
const MAX_GROUPS = 200
/** Each group's name has the values of its labels, and each of its queries. */
const MAX_VALUE = 1000

/** What the groups of an SLO are over a span: one SLO each, or why that can't be told. */
export type Groups =
  | { readonly kind: 'groups'; readonly slos: readonly Slo[] }
  | { readonly kind: 'unknown'; readonly reason: Reason }

/** Finds the values that the labels of `groupBy` have in the SLO's total. Asking twice costs nothing. */
export async function groupsOf(slo: Slo, span: Span, { ask, at }: Context): Promise<Groups> {
  const selector = totalSelector(slo.indicator)
  if (selector === null) return unknown('its query selects nothing that has labels')
  const result = await ask.instant(groupsOver(selector, slo.groupBy, span), at, span.seconds)
  if (result.kind === 'unusable') return { kind: 'unknown', reason: result.reason }
  if (result.samples.length === 0) return { kind: 'unknown', reason: { kind: 'no-data', of: selector } }
  if (result.samples.length > MAX_GROUPS) {
    return unknown(`there are ${result.samples.length} of them, and at most ${MAX_GROUPS} are measured`)
  }
  const names = slo.groupBy
  const values = result.samples.map(({ labels }) => names.map((name): Label => [name, labels[name] ?? '']))
  const long = values.flat().find(([, value]) => value.length > MAX_VALUE)
  if (long) {
    const [name, { length }] = long
    return unknown(`a value of the label ${name} has ${length} characters, and at most ${MAX_VALUE} are measured`)
  }
  const absent = names.filter((name) => values.flat().every(([label, value]) => label !== name || value === ''))
  if (absent.length > 0) return unknown(`no series of its total has the label ${absent.join(' or ')}`)
  const slos = values.map((labels) => groupOf(slo, labels))
  return { kind: 'groups', slos: slos.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

type Label = readonly [name: string, value: string]

const unknown = (detail: string): Groups => ({ kind: 'unknown', reason: { kind: 'no-groups', detail } })

/** The SLO of one group. */
function groupOf(slo: Slo, labels: readonly Label[]): Slo {
  const matchers = labels.map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return {
    ...slo,
    // No comma, since names are listed with commas between them.
    name: `${slo.name}{${matchers.join(' ')}}`,
    groupOf: slo.name,
    groupBy: [],
    indicator: narrowed(slo.indicator, matchers),
  }
}

/** The selector of what is counted, of which the groups are a part; the first one in an expression. */
function totalSelector(indicator: Indicator): string | null {
  switch (indicator.kind) {
    case 'ratio':
      return selectorsIn(indicator.total.text)[0]?.text ?? null
    case 'latency':
      return countSelector(indicator.histogram).text
    case 'error-ratio':
      return selectorsIn(indicator.expression).at(-1)?.text ?? null
    case 'slices':
      return selectorsIn(indicator.value).at(-1)?.text ?? null
    default:
      return null
  }
}

/** An indicator of those series only that have the labels of a group. */
function narrowed(indicator: Indicator, matchers: readonly string[]): Indicator {
  const query = (one: Query): Query => ({ ...one, text: withMatchers(one.text, matchers) })
  switch (indicator.kind) {
    case 'ratio':
      return { ...indicator, events: query(indicator.events), total: query(indicator.total) }
    case 'latency': {
      const { histogram } = indicator
      return { ...indicator, histogram: { ...histogram, matchers: [...histogram.matchers, ...matchers] } }
    }
    case 'error-ratio':
      return { ...indicator, expression: withMatchers(indicator.expression, matchers) }
    case 'slices':
      return { ...indicator, value: withMatchers(indicator.value, matchers) }
    default:
      return indicator
  }
}

interface Selected {
  readonly text: string
  /** Where matchers go, and whether the selector has braces there already. */
  readonly end: number
  readonly braces: 'none' | 'empty' | 'full'
}

function selectorsIn(query: string): Selected[] {
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
const withMatchers = (query: string, matchers: readonly string[]): string =>
  selectorsIn(query)
    .toSorted((a, b) => b.end - a.end)
    .reduce((text, { end, braces }) => {
      const added = matchers.join(',')
      const put = braces === 'none' ? `{${added}}` : braces === 'empty' ? added : `,${added}`
      return `${text.slice(0, end)}${put}${text.slice(end)}`
    }, query)
