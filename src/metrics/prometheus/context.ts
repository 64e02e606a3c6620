import type { Asker } from './asker.ts'

/** What measuring needs to know of the run. */
export interface Context {
  readonly ask: Asker
  readonly at: number
  readonly host: string
}
