import { Problem, ProblemAt } from '../../model/problem.ts'
import { type PlacedText, placeAt, type QueryUse, replacedIn, type WrittenQuery } from '../../model/written-query.ts'
import { findSyntaxMistake } from '../../promql/find-mistake.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'

/** A query of another format with `$window` in the place of that format's own word for it. */
export interface Template {
  readonly text: string
  readonly written: WrittenQuery
}

/** Go's template action, as Sloth has it. */
export const GO_WINDOW = /\{\{ *\.window *\}\}/g

/** An action of a template, or what is left of one. */
const OTHER_TEMPLATE = /\{\{[^{}]*\}\}|\{\{|\}\}/

/** Puts `$window` for `placeholder` in a query. */
export function templateOf(placed: PlacedText, placeholder: RegExp, use: QueryUse = 'expression'): Template | Problem {
  const written = replacedIn(placed, placeholder, WINDOW_PLACEHOLDER)
  const other = OTHER_TEMPLATE.exec(written.text)
  if (other) {
    const [found] = other
    const meant = found.toLowerCase().replaceAll(' ', '') === '{{.window}}' ? '{{.window}}' : null
    const problem = meant
      ? new Problem(`\`${found}\` is not how this format writes the window`, meant, `Did you mean ${meant}?`)
      : new Problem('this query holds a template other than the window', 'a query whose text is all there')
    return new ProblemAt(placeAt(written, other.index), problem)
  }
  return { text: written.text.trim(), written: { ...written, use } }
}

/** What is wrong with a query, where the character at `offset` of it stands; without one, where it begins. */
export function problemIn({ written }: Template, problem: Problem, offset = 0): ProblemAt {
  const indent = written.text.length - written.text.trimStart().length
  return new ProblemAt(placeAt(written, indent + offset), problem)
}

/** What of a query PromQL's grammar refuses, there; null when it parses. */
export function unparsed(template: Template): ProblemAt | null {
  const mistake = findSyntaxMistake(template.text)
  return mistake && problemIn(template, mistake.problem, mistake.offset)
}
