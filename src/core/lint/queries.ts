import { type Diagnostic, type PlacedProblem, Problem } from '../model/problem.ts'
import { sloId } from '../model/slo.ts'
import { placeAt } from '../model/written-query.ts'
import type { Piece } from '../promql/inspect.ts'
import type { Subject } from './subject.ts'

/** Queries that PromQL's grammar refuses. */
export const unparsable = ({ queries }: Subject): PlacedProblem[] =>
  queries.flatMap(({ slo, written, promql: { syntaxError } }) =>
    syntaxError
      ? [{ place: placeAt(written, syntaxError.offset), problem: syntaxProblem(sloId(slo), syntaxError) }]
      : [],
  )

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

/** How much of a query a message quotes. */
const QUOTED = 20

function syntaxProblem(id: string, { text }: Piece): Problem {
  const rest = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
  const what = rest.trim() === '' ? 'it ends too early' : `\`${rest}\` is not expected there`
  return new Problem(`a query of ${id} is not PromQL: ${what}`)
}

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
