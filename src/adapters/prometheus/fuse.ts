import type { Over, Question } from './question.ts'
import type { Together } from './request.ts'
import type { Widening } from './selector.ts'
import { chunksOf } from './split.ts'

/**
 * More parts than these take one request longer than several, which the backend can work on side by side; and all of them are
 * asked again, one by one, when it fails.
 */
const MOST_FUSED = 100

/** One way to fuse a question: by a label whose value is all that differs in the other questions of a family. */
interface Candidate {
  readonly question: Question
  readonly over: Over
  readonly widening: Widening
}

/** The labels by which a selector can be widened. */
type WideningsOf = (selector: string) => readonly Widening[]

/**
 * Questions whose selectors differ in the value of one label only, as one query for all these values that keeps the label; and
 * the questions that are like no other.
 */
export function fuse(
  questions: readonly Question[],
  wideningsOf: WideningsOf,
): { fused: Together[]; rest: Question[] } {
  const taken = new Set<Question>()
  const fused: Together[] = []
  // The largest first, since a question can be in several families.
  for (const family of familiesOf(questions, wideningsOf).sort((a, b) => b.length - a.length)) {
    const free = family.filter(({ question }) => !taken.has(question))
    if (free.length < 2) continue
    for (const { question } of free) taken.add(question)
    fused.push(...fusedOf(free))
  }
  return { fused, rest: questions.filter((question) => !taken.has(question)) }
}

/** Questions with the same query around the same selector, but for the value of one label. */
function familiesOf(questions: readonly Question[], wideningsOf: WideningsOf): Candidate[][] {
  const families = new Map<string, Candidate[]>()
  for (const question of questions) {
    const { over } = question
    if (!over) continue
    for (const widening of wideningsOf(over.selector)) {
      if (over.labels.includes(widening.label)) continue
      const key = `${over.around('', widening.label)} ${widening.rest}`
      const family = families.get(key)
      if (family) family.push({ question, over, widening })
      else families.set(key, [{ question, over, widening }])
    }
  }
  return [...families.values()]
}

function fusedOf(family: readonly Candidate[]): Together[] {
  const [first] = family
  if (!first) return []
  const { over, widening } = first
  const parts = new Map<string, Question[]>()
  for (const { question, widening: of } of family) parts.set(of.value, [...(parts.get(of.value) ?? []), question])
  const queryOf = (chunk: readonly [string, unknown][]) =>
    over.around(widening.to(chunk.map(([value]) => value)), widening.label)
  return chunksOf([...parts], MOST_FUSED, queryOf).map(({ text, items }) => ({
    kind: 'together',
    text,
    label: widening.label,
    parts: new Map(items),
  }))
}
