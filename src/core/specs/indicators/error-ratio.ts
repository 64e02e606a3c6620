import type { IndicatorOf } from '../../model/indicator.ts'
import { expressionSchema } from '../fields/query.ts'
import type { IndicatorReader } from './indicator.ts'

export const errorRatio: IndicatorReader<IndicatorOf<'error-ratio'>> = {
  schema: expressionSchema.transform((expression) => ({ kind: 'error-ratio', expression })),
  queries: [{ path: [], use: 'expression' }],
}
