import type { Indicator, IndicatorOf } from '../../model/indicator.ts'
import { errorRatio } from './error-ratio.ts'
import type { IndicatorComparison } from './indicator.ts'
import { latency } from './latency.ts'
import { ratio } from './ratio.ts'
import { slices } from './slices.ts'
import { unsupported } from './unsupported.ts'
import { vendor } from './vendor.ts'

const INDICATORS: { readonly [Kind in Indicator['kind']]: IndicatorComparison<IndicatorOf<Kind>> } = {
  ratio,
  'error-ratio': errorRatio,
  latency,
  slices,
  vendor,
  unsupported,
}

/** The comparison of an indicator's kind, to be asked about indicators of that kind only. */
export const comparisonOf = ({ kind }: Indicator): IndicatorComparison<Indicator> => INDICATORS[kind]

/** A whole indicator on one line. */
export function indicatorText(indicator: Indicator): string {
  const fields = comparisonOf(indicator).fields(indicator)
  return `${indicator.kind} (${fields.map(({ path, text }) => `${path.at(-1)}: ${text}`).join(', ')})`
}
