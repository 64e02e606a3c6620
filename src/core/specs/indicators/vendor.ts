import { z } from 'zod'
import type { IndicatorOf } from '../../model/indicator.ts'
import { line } from '../yaml/scalar.ts'
import type { IndicatorReader } from './indicator.ts'

export const vendor: IndicatorReader<IndicatorOf<'vendor'>> = {
  schema: z
    .strictObject({ id: line('the id of the SLO in the backend') })
    .transform((vendor) => ({ kind: 'vendor', ...vendor })),
  queries: [],
}
