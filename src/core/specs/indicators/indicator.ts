import type { z } from 'zod'
import type { Indicator } from '../../model/indicator.ts'
import type { Problem } from '../../model/problem.ts'
import type { Window } from '../../model/window.ts'
import type { QueryUse } from '../../model/written-query.ts'

/** How a contract file writes a kind of indicator, under the name of the kind. */
export interface IndicatorReader<One extends Indicator> {
  readonly schema: z.ZodType<One>
  /** Where its queries stand below that name. */
  readonly queries: readonly QueryPlace[]
  /** What keeps it from being measured over a window; null when nothing does. Left out where any window will do. */
  misfit?(indicator: One, window: Window): Misfit | null
}

/** What is wrong with an indicator beside the window of its SLO, and where below the name of its kind. */
export interface Misfit {
  readonly path: readonly string[]
  readonly problem: Problem
}

interface QueryPlace {
  readonly path: readonly string[]
  readonly use: QueryUse
}
