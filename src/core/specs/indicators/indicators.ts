import { z } from 'zod'
import type { Indicator, IndicatorOf } from '../../model/indicator.ts'
import type { WrittenQuery } from '../../model/written-query.ts'
import type { YamlDocument } from '../yaml/yaml.ts'
import { errorRatio } from './error-ratio.ts'
import { exactlyOne } from './exactly-one.ts'
import type { IndicatorReader } from './indicator.ts'
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
  .transform((stated, context): Indicator => {
    const kind = exactlyOne(stated, KINDS, context)
    return (kind && stated[kind]) || z.NEVER
  })

/** The queries of the indicator at `path`. */
export const writtenQueries = (document: YamlDocument, path: readonly PropertyKey[]): WrittenQuery[] =>
  KINDS.flatMap((kind) =>
    INDICATORS[kind].queries.flatMap(({ path: below, use }) => {
      const text = document.textAt([...path, kind, ...below])
      return text ? [{ ...text, use }] : []
    }),
  )
