import type { Question } from './question.ts'
import type { Sample } from './response.ts'

/**
 * One query for one or several questions that are asked about the same time. Asked together, they cost one round trip; what
 * each of them would have been answered alone is told by a label.
 */
export type Request =
  | { readonly kind: 'alone'; readonly question: Question }
  | {
      readonly kind: 'together'
      readonly text: string
      /** The label, and the questions that each of its values answers; no answer has another value. */
      readonly label: string
      readonly parts: ReadonlyMap<string, readonly Question[]>
    }
export type Together = Extract<Request, { kind: 'together' }>

/** The samples of each question in the answer to all; null for an answer that has what nobody asked for. */
export function answersIn(
  { label, parts }: Together,
  samples: readonly Sample[],
): ReadonlyMap<Question, readonly Sample[]> | null {
  const byValue = new Map<string, Sample[]>([...parts.keys()].map((value) => [value, []]))
  for (const { labels, ...sample } of samples) {
    const { [label]: value = '', ...others } = labels
    const answer = byValue.get(value)
    if (!answer) return null
    answer.push({ ...sample, labels: others })
  }
  return new Map(
    [...parts].flatMap(([value, asked]) => asked.map((question) => [question, byValue.get(value) ?? []] as const)),
  )
}
