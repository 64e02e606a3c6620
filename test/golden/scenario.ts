/** What a scenario's folder says about its run; what the run wrote is kept beside it. */
import type { WorkflowEvent } from '../github/events.ts'
import type { Answers } from './prometheus.ts'
import type { Shop } from './shop.ts'

export type Scenario = ActionScenario | TerminalScenario

interface CommonScenario {
  /** What the run shows, as a sentence: the name of its test. */
  readonly shows: string
  /** The folder of `checkouts` with the files of the run; the scenario's own `checkout` by default. */
  readonly checkout?: string
  /** The program's clock, and GitHub's during the run. */
  readonly now?: string
  /** More of the environment than the runner's variables, which are set. */
  readonly env?: Readonly<Record<string, string>>
}

/** Run as a step of a workflow. */
export interface ActionScenario extends CommonScenario {
  readonly inputs: Readonly<Record<string, string>>
  /** False for a job that did not check the repository out. */
  readonly isCheckedOut?: boolean
  /** Makes what there is at GitHub, and says which event the run is for. Without it the run is for none. */
  readonly github?: (shop: Shop) => WorkflowEvent
  /** What a Prometheus answers, whose address is then the `backend-url`. */
  readonly prometheus?: Answers
}

/** Run at a terminal. */
export interface TerminalScenario extends CommonScenario {
  readonly words: readonly string[]
  /** The checkout is a git repository with one commit, and these files are edited in it since. */
  readonly edits?: Readonly<Record<string, string>>
}
