import type { KeptSpan } from '../../core/exclusions/kept.ts'
import type { Indicator } from '../../core/model/indicator.ts'
import type { NoGroups, Reason } from '../../core/model/measurement.ts'
import type { Slo } from '../../core/model/slo.ts'
import { spelledOut } from '../../core/model/text.ts'
import { labelText } from '../../core/promql/matchers.ts'
import { resultsInPieces } from './ask-in-pieces.ts'
import type { Context } from './context.ts'
import { rulesOf } from './indicators/indicators.ts'
import { groupsOver } from './queries.ts'

/** More groups than this would make a table that nobody reads, of a label that nobody meant. */
const MAX_GROUPS = 200
/** Each group's name has the values of its labels, and each of its queries. */
const MAX_VALUE = 1000

/** What the groups of an SLO are over a span: one SLO each, or why that can't be determined. */
export type Groups =
  | { readonly kind: 'groups'; readonly slos: readonly Slo[] }
  | { readonly kind: 'unknown'; readonly reason: Reason }

/** Finds the values that the labels of `groupBy` have in the SLO's total. Asking twice costs nothing. */
export async function groupsOf(slo: Slo, kept: KeptSpan, context: Context): Promise<Groups> {
  const { groups } = rulesOf(slo.indicator)
  const selectors = groups?.totals(slo.indicator) ?? []
  const [selector] = selectors
  if (!groups || selector === undefined) return unknown({ kind: 'no-selector' })
  const asked = await Promise.all(
    selectors.map((one) => resultsInPieces((piece) => groupsOver(one, slo.groupBy, piece), kept, context)),
  )
  const results = asked.flatMap(({ pieces }) => pieces.map(({ result }) => result))
  const names = slo.groupBy
  const found = new Map<string, readonly Label[]>()
  for (const result of results) {
    if (result.kind === 'unusable') return { kind: 'unknown', reason: result.reason }
    for (const { labels } of result.samples) {
      const group = names.map((name): Label => [name, labels[name] ?? ''])
      found.set(JSON.stringify(group), group)
    }
  }
  const values = [...found.values()]
  if (values.length === 0) return { kind: 'unknown', reason: { kind: 'no-data', of: selector } }
  if (values.length > MAX_GROUPS) return unknown({ kind: 'too-many', count: values.length, limit: MAX_GROUPS })
  const long = values.flat().find(([, value]) => value.length > MAX_VALUE)
  if (long) {
    const [label, { length }] = long
    return unknown({ kind: 'long-value', label, length, limit: MAX_VALUE })
  }
  const absent = names.filter((name) => values.flat().every(([label, value]) => label !== name || value === ''))
  if (absent.length > 0) return unknown({ kind: 'absent-labels', labels: absent })
  const slos = values.map((labels) => {
    const matchers = labels.map(([name, value]) => `${labelText(name)}=${spelledOut(JSON.stringify(value))}`)
    return groupOf(slo, matchers, groups.narrowed(slo.indicator, matchers))
  })
  return { kind: 'groups', slos: slos.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

type Label = readonly [name: string, value: string]

const unknown = (because: NoGroups): Groups => ({ kind: 'unknown', reason: { kind: 'no-groups', because } })

/** The SLO of one group. */
const groupOf = (slo: Slo, matchers: readonly string[], indicator: Indicator): Slo => ({
  ...slo,
  // No comma, since names are listed with commas between them.
  name: `${slo.name}{${matchers.join(' ')}}`,
  groupOf: slo.name,
  groupBy: [],
  indicator,
})
