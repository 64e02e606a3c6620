import type { Annotation } from './annotation.ts'
import type { ModeReport } from './json-schema.ts'

/** What a mode has to say when it has come to an end. */
export interface Outcome {
  /** Whether the job is to fail. */
  readonly failed: boolean
  readonly text: string
  /** Markdown for the job summary; where it is long, worded only when it is read. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  /** Null for a mode whose answer is a text and nothing else. */
  readonly report: ModeReport | null
}
