import type { Slo } from '../../core/model/slo.ts'

/** The SLOs to write down as contracts of our own. It fails when some of them ask for what can't be measured. */
export interface ConvertAnswer {
  readonly mode: 'convert'
  readonly fails: boolean
  readonly slos: readonly Slo[]
}
