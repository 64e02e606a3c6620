import type { z } from 'zod'
import type { Indicator } from '../../model/indicator.ts'
import type { QueryUse } from '../../model/written-query.ts'

/** How a contract file writes a kind of indicator, under the name of the kind. */
export interface IndicatorReader<One extends Indicator> {
  readonly schema: z.ZodType<One>
  /** Where its queries stand below that name. */
  readonly queries: readonly QueryPlace[]
}

interface QueryPlace {
  readonly path: readonly string[]
  readonly use: QueryUse
}
