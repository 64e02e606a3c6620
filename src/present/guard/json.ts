import { z } from 'zod'
import type { Change } from '../../core/contract/change.ts'
import { Quoted } from '../../core/model/quoted.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { Approval } from '../../core/review/approval.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import type { ExclusionNotice, ReviewWindow } from '../../core/review/review-rule.ts'
import type { Block } from '../../core/review/verdict.ts'
import type { WorkingTreeResult } from '../../core/review/working-tree.ts'
import { problemText } from '../diagnostics.ts'
import { quotedText, type Unwritten } from '../quoted-text.ts'
import { approvalText, blockText, saidOf } from './words.ts'

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

/** What the policy asks for. */
const due = {
  needed: z.int().nullable().describe('how many approvals the policy asks for; null when none is due or none can do'),
  approvers: z.array(z.string()).nullable().describe('whom the policy names; null for everybody with write access'),
  reviewWindow: z
    .strictObject({ open: z.boolean(), opens: z.string(), closes: z.string(), timezone: z.string() })
    .nullable()
    .describe('the yearly review window; null when the policy has none'),
  notice: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('announced'),
        mergedBy: z.iso.datetime().describe('merged later they are retroactive'),
      }),
      z.strictObject({ kind: z.literal('retroactive') }),
    ])
    .nullable()
    .describe('whether the exclusions give the notice that the policy asks for; null when none is changed'),
}

const workingTree = z.strictObject({
  base: z.string().describe('the branch or commit that it is compared with'),
  commits: z.array(z.string()).describe('the commits whose files are compared: of a branch, where the two part'),
  rules: z
    .strictObject({ name: z.string(), commit: z.string() })
    .describe('whose policy says what review is due, as far as it is known locally'),
  behind: z.boolean().describe('whether the branch must be brought up to date first'),
  ...due,
})

const pullReport = z.strictObject({
  number: z.int(),
  base: z.string(),
  verdict,
  reasons: z.array(quotedText).describe('why it is blocked'),
  ...due,
  approvals: z.array(approval),
})

/** The JSON report of the guard, design section 4.1. */
export const guardReportSchema = z
  .strictObject({
    version: z.literal('slo-gate/report/v1'),
    mode: z.literal('guard'),
    verdict: verdict.nullable().describe('null at a terminal when a review is due: there is none yet'),
    dryRun: z.boolean(),
    reasons: z
      .array(quotedText)
      .describe('why it is blocked, over all pull requests; of several, each says whose it is'),
    changes: z.array(change),
    approvals: z.array(approval).describe('of all pull requests; of several, each reason says whose it is'),
    unreadable: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), problem: quotedText })),
    pullRequests: z.array(pullReport),
    statusPosted: z.boolean(),
    workingTree: workingTree.optional().describe('at a terminal only'),
  })
  .meta({ description: 'What an edit does to the contracts, and how it was reviewed.' })

type GuardReport = Unwritten<z.output<typeof guardReportSchema>>

/** The report of a run. */
export function guardReport(result: GuardResult): GuardReport {
  const saidIn = (pull: PullJudgement) => (text: string) => new Quoted(saidOf(pull, result, text))
  return {
    version: 'slo-gate/report/v1',
    mode: 'guard',
    verdict: result.verdict,
    dryRun: result.dryRun,
    reasons: [
      ...result.blocks.map(quotedBlock),
      ...result.pulls.flatMap((pull) => blocksOf(pull).map(blockText).map(saidIn(pull))),
    ],
    changes: result.changes.map(changeOf),
    approvals: result.pulls.flatMap((pull) => pull.approvals.map((one) => approvalOf(one, saidIn(pull)))),
    unreadable: result.unreadable.map(({ place, problem }) => ({
      ...place,
      problem: new Quoted(problemText(problem)),
    })),
    pullRequests: result.pulls.map(pullOf),
    statusPosted: result.posting.kind === 'posted',
  }
}

/** The report of a run at a terminal: there are no pull requests and no reviews yet. */
export function workingTreeReport(result: WorkingTreeResult): GuardReport {
  const { base, changes, verdict, isBehind } = result
  return {
    version: 'slo-gate/report/v1',
    mode: 'guard',
    verdict,
    dryRun: false,
    reasons: [],
    changes: changes.map(changeOf),
    approvals: [],
    unreadable: [],
    pullRequests: [],
    statusPosted: false,
    workingTree: {
      base: base.name,
      commits: [...base.commits],
      rules: { ...base.rules },
      behind: isBehind,
      ...dueOf(result),
    },
  }
}

const changeOf = ({ service, slo, field, before, after, direction, place }: Change) => ({
  ...{ service, slo, field, before, after, direction },
  file: place.file,
  line: place.line,
})

const dueOf = ({ requirement, approvers }: Pick<PullJudgement, 'requirement' | 'approvers'>) => ({
  needed: requirement?.rule.kind === 'approvals' ? requirement.rule.approvals : null,
  approvers: approvers && [...approvers],
  notice: requirement?.notice ? noticeOf(requirement.notice) : null,
  reviewWindow: requirement?.window ? { open: requirement.window.isOpen, ...days(requirement.window) } : null,
})

const noticeOf = (notice: ExclusionNotice) =>
  notice.kind === 'announced' ? { kind: notice.kind, mergedBy: rfc3339(notice.until) } : { kind: notice.kind }

const quotedBlock = (block: Block) => new Quoted(blockText(block))

function pullOf(pull: PullJudgement): Unwritten<z.output<typeof pullReport>> {
  return {
    number: pull.number,
    base: pull.baseBranch,
    verdict: pull.verdict.kind,
    reasons: blocksOf(pull).map(quotedBlock),
    ...dueOf(pull),
    approvals: pull.approvals.map((one) => approvalOf(one, (text) => new Quoted(text))),
  }
}

const blocksOf = ({ verdict }: PullJudgement): readonly Block[] => (verdict.kind === 'blocked' ? verdict.reasons : [])

const approvalOf = (one: Approval, quoted: (text: string) => Quoted) => ({
  user: one.login,
  counts: one.objection === null,
  reason: quoted(approvalText(one)),
})

const days = ({ opens, closes, timezone }: ReviewWindow) => ({ opens, closes, timezone })
