import type { Indicator } from '../../model/indicator.ts'
import type { Direction } from '../change.ts'

/** How two versions of a kind of indicator are compared. */
export interface IndicatorComparison<One extends Indicator> {
  /** The fields of the contract, in the order in which they are told. */
  fields(indicator: One): readonly IndicatorField[]
  /** Where a change of the field at `path`, such as `latency.within`, leads. */
  direction(path: string, before: One, after: One): Direction
  /** Whether a query uses the window's spelling. */
  spellsWindow(indicator: One): boolean
}

export interface IndicatorField {
  /** Below `indicator`, as in the file. */
  readonly path: readonly string[]
  readonly meaning: string
  readonly text: string
  /** Where it stands in the file, when that is not `path`. */
  readonly at: readonly string[]
}

export const field = (path: readonly string[], meaning: string, text = meaning, at = path): IndicatorField => ({
  path,
  meaning,
  text,
  at,
})
