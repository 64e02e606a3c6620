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

/** What stands between a message of a schema and the advice that follows it. */
const BEFORE_ADVICE = '\u0000'

/** The words for "this kind of value, where that was expected"; {@link problemOfMessage} reads them again. */
export function found(input: unknown, expected: string, advice: string | null = null): string {
  if (input === undefined) return `expected ${expected}, but it is missing`
  return `expected ${expected}, found ${kindOf(input)}${advice === null ? '' : `${BEFORE_ADVICE}${advice}`}`
}

/** What a message of a schema says: of what is missing, what `key` should have been. */
export function problemOfMessage(message: string, key: string | null): Problem {
  const [said = '', advice = null] = message.split(BEFORE_ADVICE)
  const missing = key === null ? null : /^expected (.*), but it is missing$/s.exec(said)
  return missing ? new Problem(`\`${key}\` is missing`, missing[1] ?? null, advice) : new Problem(said, null, advice)
}

/** The words for a value. */
export function kindOf(input: unknown): string {
  if (input === null) return 'nothing (null)'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'a mapping'
  return `\`${String(input)}\``
}
