import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { type IndicatorRules, refused } from './indicator.ts'

export const unsupported: IndicatorRules<IndicatorOf<'unsupported'>> = {
  resolve: async ({ problem }) => refused({ kind: 'unsupported-slo', detail: problem.message }),
  isSeparable: () => true,
  groups: null,
  bound: null,
}
