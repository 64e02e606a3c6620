import { z } from 'zod'

const meaning = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('gate'), decision: z.string(), exception: z.unknown() }),
  z.object({ mode: z.literal('guard'), verdict: z.string().nullable() }),
  z.object({ mode: z.literal('lint'), counts: z.object({ errors: z.number() }) }),
  z.object({ mode: z.literal('report') }),
  z.object({
    mode: z.literal('protect'),
    counts: z.object({ missing: z.number(), weaker: z.number() }),
    ruleset: z.object({ applied: z.string() }),
  }),
  z.object({ mode: z.literal('audit'), counts: z.object({ unreviewed: z.number() }) }),
])

/** The exit status that the answer in a report means, were it no dry run. */
export function statusOf(report: unknown): 0 | 1 {
  const answer = meaning.parse(report)
  switch (answer.mode) {
    case 'gate':
      return answer.decision === 'freeze' && answer.exception === null ? 1 : 0
    case 'guard':
      return answer.verdict === 'blocked' ? 1 : 0
    case 'lint':
      return answer.counts.errors > 0 ? 1 : 0
    case 'report':
      return 0
    case 'protect': {
      const { counts, ruleset } = answer
      return counts.missing + counts.weaker > 0 || ruleset.applied === 'denied' ? 1 : 0
    }
    case 'audit':
      return answer.counts.unreviewed > 0 ? 1 : 0
  }
}
