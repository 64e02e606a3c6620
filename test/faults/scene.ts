import type { RawInputs } from '../../src/app/inputs/names.ts'
import type { WorkflowEvent } from '../github/events.ts'
import type { Guarded } from '../support/guarded.ts'

/** How a run ended. */
export interface Ended {
  /** The exit status that its answer means, whether or not the run had to fail by it; 1 without an answer. */
  readonly status: number
  /** The JSON report; null when there was no answer. */
  readonly report: Readonly<Record<string, unknown>> | null
  readonly said: string
}

/** What is so before the run, and how to judge it. */
export interface Stage {
  readonly raw: RawInputs
  /** Files of the workspace, where there is one. */
  readonly files?: Readonly<Record<string, string>>
  event(): WorkflowEvent
  /** Whether the answer is the true one, and what is wrong in any case. */
  judge(ended: Ended): { readonly isTrue: boolean; readonly wrong: readonly string[] }
}

export interface Scene {
  readonly name: string
  arrange(guarded: Guarded, tokens: RawInputs): Promise<Stage>
}

/** What does not hold, by its name. */
export const found = (checks: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(checks).flatMap(([what, holds]) => (holds ? [what] : []))
