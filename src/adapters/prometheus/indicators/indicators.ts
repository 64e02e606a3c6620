import type { Indicator, IndicatorOf } from '../../../core/model/indicator.ts'
import { errorRatio } from './error-ratio.ts'
import type { IndicatorRules } from './indicator.ts'
import { latency } from './latency.ts'
import { ratio } from './ratio.ts'
import { slices } from './slices.ts'
import { unsupported } from './unsupported.ts'
import { vendor } from './vendor.ts'

const INDICATORS: { readonly [Kind in Indicator['kind']]: IndicatorRules<IndicatorOf<Kind>> } = {
  ratio,
  'error-ratio': errorRatio,
  latency,
  slices,
  vendor,
  unsupported,
}

/** How an indicator is asked for, to be used with that indicator only. */
export const rulesOf = ({ kind }: Indicator): IndicatorRules<Indicator> => INDICATORS[kind]
