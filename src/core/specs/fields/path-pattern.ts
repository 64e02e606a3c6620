import { z } from 'zod'
import { Problem } from '../../model/problem.ts'
import { found, scalar } from '../yaml/scalar.ts'

const EXPECTED = 'a path pattern such as services/checkout/**'
const MAX_CHARACTERS = 200
/** Each wildcard of a name multiplies the ways in which a long name may match. */
const MAX_WILDCARDS = 3
const MAX_CHOICES = 3

/** A glob of `paths`: what matching it may cost is bounded, whatever the names of the files that are held against it. */
export const pathPatternSchema = scalar(
  z
    .string({ error: (issue) => found(issue.input, EXPECTED) })
    .regex(/^[^\S\r\n]*\S[^\r\n]*$/, { error: `expected ${EXPECTED} on one line` })
    .max(MAX_CHARACTERS, { error: `expected ${EXPECTED}, of at most ${MAX_CHARACTERS} characters` }),
  (raw): string | Problem => {
    if (/[!@?*+]\(/.test(raw)) return new Problem(`\`${raw}\` holds a group in parentheses`, EXPECTED)
    if ((raw.match(/\{/g)?.length ?? 0) > MAX_CHOICES) {
      return new Problem(
        `\`${raw}\` has more than ${MAX_CHOICES} choices in braces`,
        EXPECTED,
        'Write several patterns.',
      )
    }
    const wildcards = raw
      .split('/')
      .filter((name) => name !== '**')
      .map((name) => name.match(/\*+/g)?.length ?? 0)
    if (Math.max(...wildcards) <= MAX_WILDCARDS && raw.split('**').length <= 1 + MAX_WILDCARDS) return raw
    return new Problem(
      `\`${raw}\` has more than ${MAX_WILDCARDS} wildcards in one name, or of the kind \`**\``,
      EXPECTED,
    )
  },
)
