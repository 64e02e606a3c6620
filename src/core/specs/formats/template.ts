import { Problem, ProblemAt } from '../../model/problem.ts'
import { type PlacedText, placeAt, type QueryUse, replacedIn, type WrittenQuery } from '../../model/written-query.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'

/** A query of another format with `$window` in the place of that format's own word for it. */
export interface Template {
  readonly text: string
  readonly written: WrittenQuery
}

/** Go's template action, as Sloth has it. */
export const GO_WINDOW = /\{\{ *\.window *\}\}/g

/** Puts `$window` for `placeholder` in a query. */
export function templateOf(placed: PlacedText, placeholder: RegExp, use: QueryUse = 'expression'): Template | Problem {
  const written = replacedIn(placed, placeholder, WINDOW_PLACEHOLDER)
  const other = written.text.search(/\{\{|\}\}/)
  if (other >= 0) {
    const problem = new Problem('this query holds a template other than the window', 'a query whose text is all there')
    return new ProblemAt(placeAt(written, other), problem)
  }
  return { text: written.text.trim(), written: { ...written, use } }
}
