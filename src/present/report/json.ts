import { z } from 'zod'
import { sloId } from '../../core/model/slo.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { CommentFate, ReportedTarget, TargetReport } from '../../core/targets/report.ts'
import { problemText } from '../diagnostics.ts'
import { targetReport, targetReportOf } from './target-json.ts'
import { adviceText, fitText, reviewText } from './targets.ts'

const reportedTarget = z.strictObject({
  slo: z.string().describe('service/name'),
  objective: z.number(),
  ...targetReport.shape,
  dailyVolatility: z.number().nullable().describe('the standard deviation of the daily error rate'),
  bufferFit: z.enum(['too-thin', 'fitting', 'wider-than-needed']).nullable(),
  advice: z.array(z.string()).describe('the quarterly look, in sentences'),
})

/** The JSON report of the mode `report`. It decides nothing. */
export const targetsReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('report'),
    evaluatedAt: z.iso.datetime().nullable().describe('null when nothing was measured'),
    comment: z.strictObject({
      fate: z.enum(['created', 'updated', 'unchanged', 'none', 'denied', 'failed']),
      url: z.string().nullable(),
    }),
    targets: z.array(reportedTarget),
    problems: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), problem: z.string() })),
    notices: z.array(z.string()),
  })
  .meta({
    title: 'SLO Gate target report',
    description: 'Where performance targets stand: information, never enforcement.',
  })

export type TargetsReport = z.output<typeof targetsReportSchema>

/** The report of a run. */
export function targetsReport(
  { at, targets, diagnostics }: Omit<TargetReport, 'at'> & { readonly at: number | null },
  fate: CommentFate,
  notices: readonly string[],
): TargetsReport {
  return {
    version: 'slo-gate/report/v1',
    mode: 'report',
    evaluatedAt: at === null ? null : rfc3339(at),
    comment: { fate: fate.kind, url: 'url' in fate ? fate.url : null },
    targets: targets.map(reported),
    problems: diagnostics.map(({ place, problem }) => ({ ...place, problem: problemText(problem) })),
    notices: [...notices],
  }
}

function reported({ result, look }: ReportedTarget): z.output<typeof reportedTarget> {
  const { slo } = result.measured
  const advice = look
    ? [fitText(look), look.advice && adviceText(look.advice, slo), look.review && reviewText(look.review)]
    : []
  return {
    slo: sloId(slo),
    objective: slo.objective.ratio.valueOf(),
    ...targetReportOf(result),
    dailyVolatility: look?.volatility?.daily ?? null,
    bufferFit: look?.fit ?? null,
    advice: advice.filter((text) => text !== null),
  }
}
