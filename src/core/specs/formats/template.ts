import { Problem } from '../../model/problem.ts'
import type { PlacedText, QueryUse, WrittenQuery } from '../../model/written-query.ts'
import { WINDOW_PLACEHOLDER } from '../../promql/grammar.ts'

/** A query of another format with `$window` in the place of that format's own word for it. */
export interface Template {
  readonly text: string
  readonly written: WrittenQuery
}

/** Go's template action, as Sloth has it. */
export const GO_WINDOW = /\{\{ *\.window *\}\}/g

/**
 * Puts `$window` for `placeholder` in a query. What is kept for messages has as many characters as before, if that is
 * possible, so that their columns are right.
 */
export function templateOf(placed: PlacedText, placeholder: RegExp, use: QueryUse = 'expression'): Template | Problem {
  const text = placed.text.replaceAll(placeholder, WINDOW_PLACEHOLDER).trim()
  if (/\{\{|\}\}/.test(text)) {
    return new Problem('this query holds a template other than the window', 'a query whose text is all there')
  }
  const padded = placed.text.replaceAll(placeholder, (match) => WINDOW_PLACEHOLDER.padEnd(match.length))
  const inline = placed.inline && padded.length === placed.text.length
  return { text, written: { ...placed, text: padded, inline, use } }
}
