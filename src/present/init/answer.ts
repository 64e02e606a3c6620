import type { FirstFiles } from '../../core/init/first-files.ts'

/** The files that were written. */
export interface InitAnswer extends FirstFiles {
  readonly mode: 'init'
  readonly fails: false
  /** The SLO directory. */
  readonly directory: string
}
