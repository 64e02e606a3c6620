import { labelText } from '../../core/promql/matchers.ts'

/** What is asked of a backend: PromQL, and what is known of it for asking it together with others. */
export interface Question {
  /** The query that is asked when it is asked alone, and that the report shows. */
  readonly text: string
  /** Null for a query that does more with labels than to add its series up. */
  readonly over: Over | null
}

/** A query around one selector. */
export interface Over {
  readonly selector: string
  /** The labels that the query has in use itself. */
  readonly labels: readonly string[]
  /** The query around another selector, whose series it keeps apart by the label `by` too; by none, when that is empty. */
  around(selector: string, by: string): string
}

/** A query around one selector, which can be asked of several selectors at once. */
export const questionOver = (selector: string, around: Over['around'], labels: readonly string[] = []): Question => ({
  text: around(selector, ''),
  over: { selector, labels, around },
})

/** A query of which nothing is known. */
export const questionOf = (text: string): Question => ({ text, over: null })

/** The clause of an aggregation that keeps these labels; empty labels are none. */
export function by(...labels: readonly string[]): string {
  const kept = labels.filter((label) => label !== '').map(labelText)
  return kept.length === 0 ? '' : ` by (${kept.join(', ')}) `
}
