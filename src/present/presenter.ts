import type { Annotation } from './annotation.ts'
import type { ModeReport } from './json-schema.ts'
import type { Line } from './markup/sections.ts'

/** Tells the answer of a mode: each method in one place where people or programs look. */
export interface Presenter<Answer> {
  /** For a terminal or a log. */
  text(answer: Answer): string
  /** Markdown for the job summary; it is called only where there is one. */
  summary(answer: Answer): Line
  annotations(answer: Answer): readonly Annotation[]
  /** The outputs of the step. */
  outputs(answer: Answer): Readonly<Record<string, string>>
  /** Null for a mode whose answer is a text and nothing else. */
  json(answer: Answer): ModeReport | null
  /** Of a mode that never fails: what it answers in place of an answer that can't be put into words. */
  readonly unworded?: (error: unknown) => Answer
}
