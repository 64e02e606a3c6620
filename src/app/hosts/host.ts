import type { Workflow } from '../../adapters/github/workflow.ts'
import type { Annotation } from '../../present/annotation.ts'
import { REPOSITORY, VERSION } from './version.ts'

/** The pages of this very version, where no commit of it is known. */
export const OWN_PAGES = `https://github.com/${REPOSITORY}/blob/v${VERSION}/docs`

/** The port to where the program runs: a workflow's runner or a terminal. Everything that people see goes through it. */
export interface Host {
  /** The directory that the SLO directory must lie in. */
  readonly workspace: string
  /** Where the JSON report goes when no input says so; null for nowhere. */
  readonly defaultReportFile: string | null
  /** The workflow run that the program is a part of; null outside of one. */
  readonly workflow: Workflow | null
  /** The address of this program's own pages. */
  readonly pages: string
  /** Blots secrets out of what others say, where it comes in; all that goes through the functions below is as if by the next one. */
  redact(text: string): string
  /** Blots secrets out of what we say ourselves, whose numbers, dates and words stay as they are. */
  redactName(text: string): string
  /** Takes a text for a secret too, from now on. */
  conceal(secret: string): void
  /** Unix milliseconds. */
  now(): number
  print(text: string): void
  /** Prints JSON whose texts have been redacted, one by one. */
  printJson(json: string): void
  /** Prints what went wrong. */
  complain(text: string): void
  annotate(annotations: readonly Annotation[]): void
  /** Null where there is none, so that none need be worded. */
  readonly summary: Summary | null
  output(name: string, value: string): void
}

/** The job summary of a run. */
export interface Summary {
  add(markdown: string): void
  /** Writes what was added; throws when it can't be written. */
  write(): Promise<void>
}
