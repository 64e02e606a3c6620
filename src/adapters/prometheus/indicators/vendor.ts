import type { IndicatorOf } from '../../../core/model/indicator.ts'
import { type IndicatorRules, refused } from './indicator.ts'

/** An SLO that a vendor keeps, of which Prometheus knows nothing. */
export const vendor: IndicatorRules<IndicatorOf<'vendor'>> = {
  resolve: async () => refused({ kind: 'unsupported-indicator', indicator: 'vendor', backend: 'prometheus' }),
  isSeparable: () => true,
  groups: null,
  bound: null,
}
