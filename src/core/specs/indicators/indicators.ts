import { z } from 'zod'
import type { Indicator, IndicatorOf } from '../../model/indicator.ts'
import type { Window } from '../../model/window.ts'
import type { WrittenQuery } from '../../model/written-query.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import { errorRatio } from './error-ratio.ts'
import { exactlyOne } from './exactly-one.ts'
import type { IndicatorReader, Misfit } from './indicator.ts'
import { latency } from './latency.ts'
import { ratio } from './ratio.ts'
import { slices } from './slices.ts'
import { vendor } from './vendor.ts'

/** All that a contract can ask for. What can't be measured comes from files of other formats only. */
type Kind = Exclude<Indicator['kind'], 'unsupported'>

const INDICATORS: { readonly [One in Kind]: IndicatorReader<IndicatorOf<One>> } = {
  ratio,
  'error-ratio': errorRatio,
  latency,
  slices,
  vendor,
}
const KINDS = Object.keys(INDICATORS) as Kind[]
const SCHEMAS = Object.fromEntries(KINDS.map((kind) => [kind, INDICATORS[kind].schema])) as {
  readonly [One in Kind]: z.ZodType<IndicatorOf<One>>
}

/** What is measured: exactly one indicator, under the name of its kind. */
export const indicatorSchema = z
  .strictObject(SCHEMAS)
  .partial()
  .meta({ minProperties: 1, maxProperties: 1 })
  .transform((stated, context): IndicatorOf<Kind> => {
    const kind = exactlyOne(stated, KINDS, context)
    return (kind && stated[kind]) || z.NEVER
  })

/** What keeps an indicator from being measured over a window; null when nothing does. */
export function misfitOf(indicator: IndicatorOf<Kind>, window: Window): Misfit | null {
  // Of an indicator that could not be read, zod has something without a kind, and looks for what else is wrong.
  const reader: IndicatorReader<IndicatorOf<Kind>> | undefined = INDICATORS[indicator.kind]
  return reader?.misfit?.(indicator, window) ?? null
}

/** The queries of the indicator at `path`. */
export const writtenQueries = (document: YamlDocument, path: readonly PropertyKey[]): WrittenQuery[] =>
  KINDS.flatMap((kind) =>
    INDICATORS[kind].queries.flatMap(({ path: below, use }) => {
      const text = document.textAt([...path, kind, ...below])
      return text ? [{ ...text, use }] : []
    }),
  )
