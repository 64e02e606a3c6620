import { z } from 'zod'
import { Quoted } from '../../core/model/quoted.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import type { ReviewWindow } from '../../core/review/review-rule.ts'
import type { Block } from '../../core/review/verdict.ts'
import { problemText } from '../diagnostics.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { approvalText, blockText } from './words.ts'

const verdict = z.enum(['unchanged', 'approved', 'blocked'])

const change = z.strictObject({
  service: z.string().nullable().describe('null for a change of the policy'),
  slo: z.string().nullable(),
  field: z.string().describe('the path of the field; `slo` when a whole SLO came or went'),
  before: z.string().nullable(),
  after: z.string().nullable(),
  direction: z.enum(['loosened', 'tightened', 'changed']),
  file: z.string(),
  line: z.int(),
})

const approval = z.strictObject({
  user: z.string(),
  counts: z.boolean(),
  reason: quotedText.describe('why the review counts or does not'),
})

const pullReport = z.strictObject({
  number: z.int(),
  base: z.string(),
  verdict,
  reasons: z.array(quotedText).describe('why it is blocked'),
  needed: z.int().nullable().describe('how many approvals the policy asks for; null when none is due or none can do'),
  approvers: z.array(z.string()).nullable().describe('whom the policy names; null for everybody with write access'),
  reviewWindow: z
    .strictObject({ open: z.boolean(), opens: z.string(), closes: z.string(), timezone: z.string() })
    .nullable()
    .describe('the yearly review window; null when the policy has none'),
  approvals: z.array(approval),
})

/** The JSON report of the guard, design section 4.1. */
export const guardReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('guard'),
    verdict,
    dryRun: z.boolean(),
    reasons: z.array(quotedText).describe('why it is blocked, over all pull requests'),
    changes: z.array(change),
    approvals: z.array(approval).describe('of all pull requests'),
    unreadable: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), problem: quotedText })),
    pullRequests: z.array(pullReport),
    statusPosted: z.boolean(),
  })
  .meta({ description: 'What an edit does to the contracts, and how it was reviewed.' })

type GuardReport = Unwritten<z.output<typeof guardReportSchema>>

/** The report of a run. */
export function guardReport(result: GuardResult): GuardReport {
  const pullRequests = result.pulls.map(pullOf)
  return {
    version: 'slo-gate/report/v1',
    mode: 'guard',
    verdict: result.verdict,
    dryRun: result.dryRun,
    reasons: result.reasons.map(quotedBlock),
    changes: result.changes.map(({ place, ...rest }) => ({ ...rest, file: place.file, line: place.line })),
    approvals: pullRequests.flatMap(({ approvals }) => approvals),
    unreadable: result.unreadable.map(({ place, problem }) => ({
      ...place,
      problem: new Quoted(problemText(problem)),
    })),
    pullRequests,
    statusPosted: result.isPosted,
  }
}

const quotedBlock = (block: Block) => new Quoted(blockText(block))

function pullOf(pull: PullJudgement): Unwritten<z.output<typeof pullReport>> {
  const { requirement } = pull
  return {
    number: pull.number,
    base: pull.baseBranch,
    verdict: pull.verdict.kind,
    reasons: pull.verdict.kind === 'blocked' ? pull.verdict.reasons.map(quotedBlock) : [],
    needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
    approvers: pull.approvers && [...pull.approvers],
    reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
    approvals: pull.approvals.map((one) => ({
      user: one.login,
      counts: one.objection === null,
      reason: new Quoted(approvalText(one)),
    })),
  }
}

const days = ({ opens, closes, timezone }: ReviewWindow) => ({ opens, closes, timezone })
