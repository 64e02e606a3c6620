import { z } from 'zod'
import type { TargetResult } from '../../core/targets/result.ts'
import { evidence, evidenceReport, share } from '../json-parts.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { quotedReason } from '../reasons.ts'

/** A target in the JSON reports. */
export const targetReport = z.strictObject({
  target: share.describe('of a latency target, the objective: the same share, within a shorter time'),
  within: z.string().nullable().describe('the bound of a latency target'),
  status: z.enum(['met', 'missed', 'idle', 'unknown']),
  reason: quotedText.nullable().describe('why it is unknown'),
  sli: share.nullable().describe('what is held against the target'),
  margin: z.number().nullable().describe('where the SLI lies in the buffer: 0 at the floor, 1 at the target'),
  buffer: share.nullable().describe('the gap between objective and target, as a share of the events'),
  bufferEvents: z.number().nullable(),
  bufferMinutes: z.number().nullable().describe('of a total outage, when traffic is even'),
  evidence: evidence.describe('what was asked for the target alone'),
  file: z.string(),
  line: z.int(),
})

export function targetReportOf(result: TargetResult): Unwritten<z.output<typeof targetReport>> {
  const { target, measured, standing } = result
  const { aim, place } = target
  const known = standing.state === 'met' || standing.state === 'missed' ? standing : null
  return {
    target: (aim.kind === 'ratio' ? aim.ratio : measured.slo.objective.ratio).valueOf(),
    within: aim.kind === 'latency' ? aim.within.text : null,
    status: standing.state,
    reason: standing.state === 'unknown' ? quotedReason(standing.reason) : null,
    sli: known?.sli.valueOf() ?? null,
    margin: known?.margin?.valueOf() ?? null,
    buffer: standing.buffer?.share.valueOf() ?? null,
    bufferEvents: standing.buffer?.events?.valueOf() ?? null,
    bufferMinutes: standing.buffer?.minutes.valueOf() ?? null,
    evidence: evidenceReport(result.evidence),
    file: place.file,
    line: place.line,
  }
}
