import { z } from 'zod'
import type { IndicatorOf } from '../../model/indicator.ts'
import { latencyBoundSchema } from '../fields/duration.ts'
import { histogramSchema } from '../fields/query.ts'
import type { IndicatorReader } from './indicator.ts'

export const latency: IndicatorReader<IndicatorOf<'latency'>> = {
  schema: z
    .strictObject({ histogram: histogramSchema, within: latencyBoundSchema })
    .transform((latency) => ({ kind: 'latency', ...latency })),
  queries: [{ path: ['histogram'], use: 'histogram' }],
}
