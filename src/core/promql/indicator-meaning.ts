import type { Indicator, IndicatorOf } from '../model/indicator.ts'
import { expressionMeaning, histogramMeaning, queryMeaning } from './meaning.ts'

/** What an indicator of a kind measures, field by field. */
interface IndicatorMeaning<One extends Indicator> {
  /** Each field as a text that is equal for equal meanings. */
  of(indicator: One): Readonly<Record<string, string>>
}

export const INDICATOR_MEANINGS = {
  ratio: {
    of: ({ counted, events, total, countNewSeries }) => ({
      counted,
      events: queryMeaning(events),
      total: queryMeaning(total),
      countNewSeries: String(countNewSeries),
    }),
  },
  'error-ratio': { of: ({ expression }) => ({ expression: expressionMeaning(expression) }) },
  latency: {
    of: ({ histogram, within }) => ({
      histogram: histogramMeaning(histogram),
      within: within.seconds.toFraction(),
    }),
  },
  slices: {
    of: ({ every, value, condition: { comparison, bound } }) => ({
      every: String(every.seconds),
      value: expressionMeaning(value),
      condition: `${comparison} ${bound.toFraction()}`,
    }),
  },
  vendor: { of: ({ id }) => ({ id }) },
  unsupported: { of: ({ written }) => ({ written }) },
} satisfies { readonly [Kind in Indicator['kind']]: IndicatorMeaning<IndicatorOf<Kind>> }

/** What is measured, as one text that is equal for equal meanings, whatever the spelling. */
export function indicatorMeaning(indicator: Indicator): string {
  const meaning: IndicatorMeaning<Indicator> = INDICATOR_MEANINGS[indicator.kind]
  return JSON.stringify([indicator.kind, meaning.of(indicator)])
}
