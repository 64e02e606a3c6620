import { type Diagnostic, type PlacedProblem, Problem } from '../model/problem.ts'
import { sloId } from '../model/slo.ts'
import { placeAt } from '../model/written-query.ts'
import { resultLabels } from '../promql/result-labels.ts'
import type { Subject } from './subject.ts'

/** Queries that Prometheus refuses, whatever it has, each where it is wrong. */
export const mistakes = (queries: Subject['queries']): Diagnostic[] =>
  mistakesIn(queries, false).map((one) => ({ code: 'query', ...one }))

/** Queries that VictoriaMetrics alone may read. */
export const dialects = ({ queries }: Subject): PlacedProblem[] => mistakesIn(queries, true)

const mistakesIn = (queries: Subject['queries'], isDialect: boolean): PlacedProblem[] =>
  queries.flatMap(({ slo, written, promql: { mistake } }) => {
    if (mistake?.isDialect !== isDialect) return []
    const { message, expected, advice } = mistake.problem
    const problem = new Problem(`in a query of ${sloId(slo)}, ${message}`, expected, advice)
    return [{ place: placeAt(written, mistake.offset), problem }]
  })

/** Matchers under `=` or `!=` whose value is the text of a regular expression, which no series has. */
export const patternsAsText = (queries: Subject['queries']): Diagnostic[] =>
  queries.flatMap(({ slo, written, promql }) =>
    promql.patternsAsText.map(({ text, operator, offset }) => ({
      code: 'pattern-as-text',
      place: placeAt(written, offset),
      problem: new Problem(
        `a query of ${sloId(slo)} compares with the text of a regular expression: ${text}`,
        `${operator === '=' ? '=~' : '!~'} before a regular expression`,
        `Write ${operator === '=' ? '=~' : '!~'} for ${operator}.`,
      ),
    })),
  )

/** Queries that do not give one series: as far as the grammar can tell, they give several, or none since their sides never meet. */
export const severalSeries = (queries: Subject['queries']): Diagnostic[] =>
  queries.flatMap(({ slo, written }) => {
    if (slo.indicator.kind === 'unsupported') return []
    const found = resultLabels(written.text)
    if (found.kind === 'unequal') {
      const problem = new Problem(
        `a query of ${sloId(slo)} never gives a series: its sides are grouped by ${unequalText(found.sides)}`,
        'the same labels in by (…) on both sides',
      )
      return [{ code: 'several-series' as const, place: placeAt(written, 0), problem }]
    }
    const labels = found.kind === 'known' ? found.labels.filter((label) => !slo.groupBy.includes(label)) : []
    const [first] = found.kind === 'known' ? found.modifiers : []
    if (labels.length === 0) return []
    const named = labels.join(', ')
    const problem = new Problem(
      `a query of ${sloId(slo)} gives a series for each value of ${named}`,
      'one series',
      `Leave the by (…) out; or hold each value to the objective on its own, by group-by: [${named}] in a contract of SLO Gate.`,
    )
    return [{ code: 'several-series' as const, place: placeAt(written, first?.from ?? 0), problem }]
  })

const unequalText = (sides: readonly (readonly string[])[]) =>
  sides.map((labels) => (labels.length === 0 ? 'nothing' : labels.join(', '))).join(' and by ')

/** Expressions that count over a fixed time where the SLO's window and the burn windows belong. */
export const hardCodedRanges = ({ queries }: Subject): PlacedProblem[] =>
  queries.flatMap(({ slo, written, promql }) =>
    written.use !== 'expression'
      ? []
      : promql.fixedRanges.map(({ text, offset }) => ({
          place: placeAt(written, offset),
          problem: new Problem(
            `a query of ${sloId(slo)} has the fixed range [${text}]`,
            null,
            'Write [$window], which becomes the window that is asked for.',
          ),
        })),
  )
