import type { Question } from './question.ts'
import type { Request } from './request.ts'
import { chunksOf } from './split.ts'

/** Tells the parts of a batch apart. */
const PART = 'slo_gate_part'

/** Any questions, at most `most` to a request, put together with `or`. */
export function batch(questions: readonly Question[], most: number): Request[] {
  if (most <= 1) return alone(questions)
  const chunks = chunksOf(questions, most, (chunk) => eitherOf(chunk.map(({ text }, index) => marked(text, index))))
  return chunks.flatMap(({ text, items }): Request[] => {
    if (items.length === 1) return alone(items)
    return [
      { kind: 'together', text, label: PART, parts: new Map(items.map((item, index) => [String(index), [item]])) },
    ]
  })
}

/** A query whose series all say which part they are of. The line break ends a comment that the query may end with. */
const marked = (text: string, index: number) => `label_replace((${text}\n),"${PART}","${index}","","")`

/** All queries in one; as a balanced tree, of which `or` has less to compare. */
function eitherOf(queries: readonly string[]): string {
  if (queries.length <= 1) return queries[0] ?? ''
  const half = Math.ceil(queries.length / 2)
  return `(${eitherOf(queries.slice(0, half))} or ${eitherOf(queries.slice(half))})`
}

const alone = (questions: readonly Question[]): Request[] => questions.map((question) => ({ kind: 'alone', question }))
