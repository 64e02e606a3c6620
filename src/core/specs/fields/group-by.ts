import { z } from 'zod'
import { found } from '../yaml/scalar.ts'

const LABEL = 'the name of a label'

/** The labels whose values an SLO holds apart. */
export const groupBySchema = z
  .array(
    z
      .string({ error: (issue) => found(issue.input, LABEL) })
      // As OpenTelemetry names them too, such as service.name.
      .regex(/^[\p{L}_][\p{L}\p{N}_.:/-]*$/u, { error: (issue) => found(issue.input, LABEL) }),
  )
  .min(1, { error: `expected ${LABEL}, found none` })
  .max(10, { error: 'expected at most 10 labels' })
