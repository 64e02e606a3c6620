import { listed } from '../../model/names.ts'
import { Problem } from '../../model/problem.ts'
import { type ResultLabels, resultLabels } from '../../promql/result-labels.ts'
import { groupBySchema } from '../fields/group-by.ts'

/** Queries without the labels that they are grouped by, and these. */
export interface GroupedQueries {
  readonly texts: readonly string[]
  readonly groupBy: readonly string[]
}

/**
 * Queries that are put together, and the labels in their `by (…)`, each combination of whose values is one result. They have to be
 * the same in all of them.
 */
export function groupedQueries(texts: readonly string[]): GroupedQueries | Problem {
  const read = texts.map(resultLabels)
  const unequal = read.find((one) => one.kind === 'unequal')
  if (unequal) return different(unequal.sides)
  const known = read.filter((one) => one.kind === 'known')
  const grouped = known.filter(({ labels }) => labels.length > 0)
  const [first] = grouped
  if (known.length < texts.length) {
    return first ? different(read.map((one) => ('labels' in one ? one.labels : null))) : { texts, groupBy: [] }
  }
  const groupBy = first?.labels ?? []
  if (known.some(({ labels, isFiller }) => !isFiller && labels.join() !== groupBy.join())) {
    return different(known.map(({ labels }) => labels))
  }
  if (!grouped.every(({ isSelected }) => isSelected)) {
    return new Problem(
      `the queries are grouped by labels that they make themselves: ${groupBy.join(', ')}`,
      'labels of the series that are selected',
    )
  }
  if (groupBy.length > 0 && !groupBySchema.safeParse(groupBy).success) {
    return new Problem(`the queries can't be grouped by ${listed(groupBy)}`, 'at most 10 names of labels')
  }
  return { texts: texts.map((text, index) => ungrouped(text, known[index])), groupBy }
}

const ungrouped = (text: string, labels: ResultLabels | undefined): string =>
  (labels?.kind === 'known' ? labels.modifiers : [])
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => joined(rest.slice(0, from).trimEnd(), rest.slice(to).trimStart()), text)

/** What follows an operator's parentheses keeps its distance; the parentheses after an operator stand beside it. */
const joined = (before: string, after: string) => `${before}${/^(\(|\)|,|$)/.test(after) ? '' : ' '}${after}`

function different(sides: readonly (readonly string[] | null)[]): Problem {
  const told = sides.map((labels) => {
    if (labels === null) return 'nobody can tell what'
    return labels.length === 0 ? 'nothing' : `by (${labels.join(', ')})`
  })
  return new Problem(
    `the parts of the query are grouped by different labels: ${told.join(' and ')}`,
    'the same labels in by (…) on both sides',
  )
}
