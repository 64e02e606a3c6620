import { z } from 'zod'
import { found } from '../yaml/scalar.ts'

const EXPECTED = 'a user or a team such as "@acme/sre"'

const person = z.lazy(() =>
  z
    .string({ error: (issue) => found(issue.input, EXPECTED) })
    .regex(/^(@[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+|@?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)$/, {
      error: (issue) => found(issue.input, EXPECTED),
    }),
)

/** Users and teams; one of them at least. */
export const peopleSchema = z.lazy(() =>
  z.array(person).min(1).max(100, { error: 'expected at most 100 users and teams' }),
)
