import type { FirstFiles } from '../../core/init/first-files.ts'
import type { Trouble } from '../../core/model/attempt.ts'
import type { Reason } from '../../core/model/measurement.ts'
import type { Slo } from '../../core/model/slo.ts'

/** The files that were written. */
export interface InitAnswer extends FirstFiles {
  readonly mode: 'init'
  readonly fails: false
  /** The SLO directory. */
  readonly directory: string
  /** The SLOs that are not known now, with why; null when no backend was asked. */
  readonly unknown: readonly { readonly slo: Slo; readonly reason: Reason }[] | null
  /** What kept the backend from being asked. */
  readonly trouble: Trouble | null
}
