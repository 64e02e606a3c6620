import { eitherOf, type Marker, markedPart, PART } from './mark.ts'
import type { Question } from './question.ts'
import type { Request } from './request.ts'
import { chunksOf } from './split.ts'

/** Any questions, at most `most` to a request, put together with `or`. */
export function batch(questions: readonly Question[], most: number, markOf: Marker): Request[] {
  if (most <= 1) return alone(questions)
  // The index tells equal questions apart.
  const markOfPart = ({ text }: Question, index: number) => `${markOf(text)}.${index}`
  const textOf = (chunk: readonly Question[]) =>
    eitherOf(chunk.map((question, index) => markedPart(question.text, markOfPart(question, index))))
  return chunksOf(questions, most, textOf).flatMap(({ text, items }): Request[] => {
    if (items.length === 1) return alone(items)
    const parts = new Map(items.map((item, index) => [markOfPart(item, index), [item]]))
    return [{ kind: 'together', text, label: PART, parts }]
  })
}

const alone = (questions: readonly Question[]): Request[] => questions.map((question) => ({ kind: 'alone', question }))
