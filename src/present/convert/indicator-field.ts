import type { Indicator, IndicatorOf } from '../../core/model/indicator.ts'
import { histogramSelector } from '../../core/promql/selector.ts'

/** All that a contract file has words for. */
export type Measurable = Exclude<Indicator, { readonly kind: 'unsupported' }>

/** How a kind of indicator is written in a contract file. */
interface IndicatorWriter<One extends Measurable> {
  field(indicator: One): unknown
}

const INDICATORS: { readonly [Kind in Measurable['kind']]: IndicatorWriter<IndicatorOf<Kind>> } = {
  ratio: {
    field: ({ counted, events, total, countNewSeries }) => ({
      [counted]: events.text,
      total: total.text,
      ...(countNewSeries ? { 'count-new-series': true } : {}),
    }),
  },
  'error-ratio': { field: ({ expression }) => expression },
  latency: {
    field: ({ histogram, within }) => ({ histogram: histogramSelector(histogram), within: within.text }),
  },
  slices: {
    field: ({ every, value, condition: { comparison, bound } }) => ({
      every: every.text,
      value,
      [comparison]: bound.valueOf(),
    }),
  },
  vendor: { field: ({ id }) => ({ id }) },
}

/** The value of `indicator` in a contract file. */
export function indicatorField(indicator: Measurable): object {
  const writer: IndicatorWriter<Measurable> = INDICATORS[indicator.kind]
  return { [indicator.kind]: writer.field(indicator) }
}
