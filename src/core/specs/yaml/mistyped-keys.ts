import { z } from 'zod'
import { nearest } from '../../model/names.ts'
import { Problem } from '../../model/problem.ts'

/** Other words for keys of ours, which no likeness of letters tells. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:target|goal|slo|threshold)$/i, 'objective'],
  [/^(?:objective|goal)$/i, 'target'],
  [/^(?:threshold|bucket|le|latency|bound|at-most)$/i, 'within'],
  [/^(?:period|time-?window)$/i, 'window'],
  [/^(?:errors?|error-?query|failures?)$/i, 'bad'],
  [/^(?:success(?:es)?|ok)$/i, 'good'],
  [/^(?:all|valid|requests|total-?query)$/i, 'total'],
  [/^(?:sli|sl-indicator)$/i, 'indicator'],
  [/^(?:metric|query)$/i, 'histogram'],
  [/^(?:team|owners)$/i, 'owner'],
]

/** An unknown key and what is known of the mapping that it stands in. */
export interface UnknownKey {
  readonly key: string
  /** The schema of the mapping; null where that can't be determined. */
  readonly schema: z.ZodObject | null
  /** The keys that the mapping has. */
  readonly present: readonly string[]
  /** The keys that are missed in it, or of which one is. */
  readonly missing: readonly string[]
}

/** What was meant by an unknown key: the key in whose place it stands, or the one below which it belongs; null when nobody knows. */
export function meantBy({ key, schema, present, missing }: UnknownKey): { instead: string } | { below: string } | null {
  const known = Object.keys(schema?.shape ?? {})
  const synonyms = SYNONYMS.flatMap(([pattern, ours]) => (pattern.test(key) && known.includes(ours) ? [ours] : []))
  const free = known.filter((one) => !present.includes(one))
  const instead =
    synonyms.find((one) => missing.includes(one)) ??
    likely(key, missing) ??
    likely(key, free) ??
    synonyms.find((one) => free.includes(one))
  const below = known.find((one) => one !== key && schema && keysOf(schema.shape[one]).includes(key))
  if (below !== undefined && (instead === undefined || missing.includes(below))) return { below }
  return instead === undefined ? null : { instead }
}

const likely = (key: string, keys: readonly string[]) =>
  keys.find((one) => nearest(key, keys) === `Did you mean ${one}?`)

/** What to say of an unknown key. */
export function unknownKey(unknown: UnknownKey): Problem {
  const { key, schema, present } = unknown
  const meant = meantBy(unknown)
  const known = Object.keys(schema?.shape ?? {})
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : null
  if (meant === null) return new Problem(`unknown key \`${key}\``, expected, nearest(key, known))
  if ('instead' in meant) return new Problem(`unknown key \`${key}\``, expected, `Did you mean ${meant.instead}?`)
  const { below } = meant
  const advice = present.includes(below)
    ? `Indent \`${key}:\` further than \`${below}:\`.`
    : `Write \`${below}:\` on a line before it, and indent \`${key}:\` further.`
  return new Problem(`\`${key}\` does not stand below \`${below}\``, `\`${key}\` within \`${below}\``, advice)
}

/** The keys of the mapping that a schema reads, through what is made of it; none for anything else. */
function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysOf(schema.unwrap())
  if (schema instanceof z.ZodPipe) return keysOf(schema.in)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf)
  return []
}
