import { z } from 'zod'
import type { IndicatorOf } from '../../model/indicator.ts'
import { Problem } from '../../model/problem.ts'
import { querySchema } from '../fields/query.ts'
import { exactlyOne } from './exactly-one.ts'
import type { IndicatorReader } from './indicator.ts'

const schema = z
  .strictObject({
    good: querySchema.optional(),
    bad: querySchema.optional(),
    total: querySchema,
    'count-new-series': z.boolean().default(false),
  })
  .transform((ratio, context): IndicatorOf<'ratio'> => {
    const counted = exactlyOne(ratio, ['good', 'bad'], context)
    const events = counted && ratio[counted]
    if (!events) return z.NEVER
    const countNewSeries = ratio['count-new-series']
    if (countNewSeries && (events.form === 'expression' || ratio.total.form === 'expression')) {
      const problem = new Problem('count-new-series works on selectors only', 'two plain selectors, without $window')
      context.addIssue({ code: 'custom', message: problem.message, path: ['count-new-series'], params: { problem } })
    }
    return { kind: 'ratio', counted, events, total: ratio.total, countNewSeries }
  })

export const ratio: IndicatorReader<IndicatorOf<'ratio'>> = {
  schema,
  queries: [
    { path: ['good'], use: 'expression' },
    { path: ['bad'], use: 'expression' },
    { path: ['total'], use: 'expression' },
  ],
}
