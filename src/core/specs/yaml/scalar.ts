import { z } from 'zod'
import { Problem } from '../../model/problem.ts'

/**
 * A zod schema that reads a scalar with `read`. A returned {@link Problem} becomes an issue whose `params` carry it,
 * so that the JSON Schema comes from `base` and the meaning from `read`.
 */
export function scalar<Raw, Value, In = unknown>(base: z.ZodType<Raw, In>, read: (raw: Raw) => Value | Problem) {
  return base.transform((raw, context): Value => {
    const value = read(raw)
    if (!(value instanceof Problem)) return value
    context.addIssue({ code: 'custom', message: value.message, params: { problem: value } })
    return z.NEVER
  })
}

const MAX_LINE = 1000

/** One line of text that is not empty. */
export const line = (what: string) =>
  z
    .string({ error: (issue) => found(issue.input, what) })
    .regex(/^[^\S\r\n]*\S[^\r\n]*$/, { error: `expected ${what} on one line` })
    .max(MAX_LINE, { error: `expected ${what} of at most ${MAX_LINE} characters` })

/** The words for "this kind of value, where that was expected". */
export function found(input: unknown, expected: string): string {
  return input === undefined
    ? `expected ${expected}, but it is missing`
    : `expected ${expected}, found ${kindOf(input)}`
}

/** The words for a value. */
export function kindOf(input: unknown): string {
  if (input === null) return 'nothing (null)'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a mapping'
  return `\`${String(input)}\``
}
