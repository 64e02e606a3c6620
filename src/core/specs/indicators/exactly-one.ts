import type { z } from 'zod'
import { Problem } from '../../model/problem.ts'

/** Exactly one of `keys` is present in `value`; else the issue says which to choose from. */
export function exactlyOne<Key extends string>(
  value: Partial<Record<Key, unknown>>,
  keys: readonly Key[],
  context: z.RefinementCtx,
): Key | null {
  const given = keys.filter((key) => value[key] !== undefined)
  if (given.length === 1) return given[0] as Key
  const problem =
    given.length === 0
      ? new Problem(`one of these keys is missing`, `one of ${keys.join(', ')}`)
      : new Problem(`${given.join(' and ')} exclude each other`, `exactly one of ${keys.join(', ')}`)
  context.addIssue({
    code: 'custom',
    message: problem.message,
    params: { problem, missing: given.length === 0 ? keys : [] },
  })
  return null
}
