import { z } from 'zod'
import { Quoted } from '../../core/model/quoted.ts'
import { sloId } from '../../core/model/slo.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { ReportedTarget } from '../../core/targets/report.ts'
import { problemText } from '../diagnostics.ts'
import { exclusionsOfSlo, exclusionsReport, numbersWithout, withoutReport } from '../exclusion-json.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { targetReport, targetReportOf } from '../targets/json.ts'
import { adviceText, fitText, reviewText } from '../targets/words.ts'
import type { ReportAnswer } from './answer.ts'
import { NO_TARGETS, reportNotices, untoldText } from './notices.ts'

const reportedTarget = z.strictObject({
  slo: z.string().describe('service/name'),
  objective: z.number(),
  ...targetReport.shape,
  exclusions: exclusionsOfSlo,
  without: numbersWithout
    .nullable()
    .describe('what there would be, were nothing excluded; null where nothing is, or it is not known'),
  dailyVolatility: z.number().nullable().describe('the standard deviation of the daily error rate'),
  bufferFit: z.enum(['too-thin', 'fitting', 'wider-than-needed']).nullable(),
  advice: z.array(quotedText).describe('the quarterly look, in sentences'),
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
    problems: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), problem: quotedText })),
    notices: z.array(quotedText),
  })
  .meta({
    title: 'SLO Gate target report',
    description: 'Where performance targets stand: information, never enforcement.',
  })

type TargetsReport = Unwritten<z.output<typeof targetsReportSchema>>

/** The report of a run. */
export function targetsReport(answer: ReportAnswer): TargetsReport {
  const head = { version: 'slo-gate/report/v1', mode: 'report' } as const
  if (answer.kind !== 'told') {
    const notice = new Quoted(answer.kind === 'no-targets' ? NO_TARGETS : untoldText(answer.reason))
    return {
      ...head,
      evaluatedAt: null,
      comment: { fate: 'none', url: null },
      targets: [],
      problems: [],
      notices: [notice],
    }
  }
  const { report, comment } = answer
  return {
    ...head,
    evaluatedAt: rfc3339(report.at),
    comment: { fate: comment.kind, url: 'url' in comment ? comment.url : null },
    targets: report.targets.map(reported),
    problems: report.diagnostics.map(({ place, problem }) => ({ ...place, problem: new Quoted(problemText(problem)) })),
    notices: reportNotices(answer).map((notice) => new Quoted(notice)),
  }
}

function reported({ result, look }: ReportedTarget): Unwritten<z.output<typeof reportedTarget>> {
  const { slo } = result.measured
  const advice = look
    ? [fitText(look), look.advice && adviceText(look.advice, slo), look.review && reviewText(look.review)]
    : []
  return {
    slo: sloId(slo),
    objective: slo.objective.ratio.valueOf(),
    ...targetReportOf(result),
    exclusions: exclusionsReport(result.measured),
    without: result.measured.without && withoutReport(result.measured.without),
    dailyVolatility: look?.volatility?.daily ?? null,
    bufferFit: look?.fit ?? null,
    advice: advice.filter((text) => text !== null).map((text) => new Quoted(text)),
  }
}
