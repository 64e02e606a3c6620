import type { Reason } from '../model/measurement.ts'
import type { Stretch } from '../model/stretch.ts'

/** How much there are data for, of what counts of a window. */
export type Coverage =
  | Covered
  /** The backend did not say. It may be anything, so it is not taken for enough. */
  | { readonly kind: 'undetermined'; readonly reason: Reason }
  /** A ready-made ratio tells nothing of the data that it was made of. */
  | { readonly kind: 'not-told' }

export interface Covered {
  readonly kind: 'covered'
  /** From 0 to 1. */
  readonly share: number
  /** The longest stretch without data; null where there is none, or where nobody looked for one. */
  readonly hole: Stretch | null
  /** Those that touch what is excluded: the events in them are lost, since they are added to neither side. */
  readonly holesAtEdges: readonly Stretch[]
  /** When the data ended, in unix seconds; null when they had not ended by the evaluation instant. */
  readonly endedAt: number | null
  /** How far apart the data are, in seconds. */
  readonly stepSeconds: number
}

/** There are data for all of it. */
export const COVERED: Covered = {
  kind: 'covered',
  share: 1,
  hole: null,
  holesAtEdges: [],
  endedAt: null,
  stepSeconds: 0,
}

/** There are data for none of it. */
export const NOT_COVERED: Covered = { ...COVERED, share: 0 }

/** The share, from 0 to 1, where it is known. */
export const shareOf = (coverage: Coverage): number | null => (coverage.kind === 'covered' ? coverage.share : null)
