import type { Asker } from './query-client.ts'

/** What measuring needs to know of the run. */
export interface Context {
  readonly ask: Asker
  /** The instant that every span ends at, in unix seconds: that of the run, or an earlier one. */
  readonly at: number
  readonly host: string
}
