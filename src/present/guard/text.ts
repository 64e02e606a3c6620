import { oneLine } from '../../core/model/text.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import type { Requirement } from '../../core/review/review-rule.ts'
import type { Block } from '../../core/review/verdict.ts'
import { table } from '../markup/table.ts'
import {
  approvalText,
  approversText,
  blockText,
  changedThing,
  changedValue,
  guardHeadline,
  guardNotices,
  seasonText,
  unreadableText,
} from './words.ts'

/** The guard's answer for a terminal or a log: what changed, why it is blocked, who may approve, and when. */
export function guardText(result: GuardResult): string {
  const rows = result.changes.map((change) => [
    change.direction,
    oneLine(changedThing(change)),
    oneLine(changedValue(change)),
    `${oneLine(change.place.file)}:${change.place.line}`,
  ])
  return [
    guardHeadline(result),
    ...(rows.length > 0 ? ['', ...table(['direction', 'what', 'from → to', 'where'], rows, new Set())] : []),
    ...result.blocks.flatMap((block) => ['', oneLine(blockText(block)), ...groupLines(block)]),
    ...result.pulls.flatMap((pull) => pullLines(pull, result.pulls.length > 1)),
    ...guardNotices(result).flatMap((notice) => ['', notice]),
  ].join('\n')
}

const groupLines = (block: Block) =>
  block.kind === 'unreadable' ? block.diagnostics.map((one) => oneLine(unreadableText(one))) : []

function pullLines(pull: PullJudgement, isOneOfMany: boolean): string[] {
  const { verdict, approvals, unreadable, requirement } = pull
  if (verdict.kind === 'unchanged') return isOneOfMany ? ['', `${pullName(pull)}: unchanged`] : []
  const reasons = verdict.kind === 'blocked' ? verdict.reasons : []
  const [title, indent] = isOneOfMany ? [['', `${pullName(pull)}: ${verdict.kind}`], '  '] : [[''], '']
  const lines = [
    ...reasons.map(blockText),
    ...unreadable.map(unreadableText),
    requirement && seasonText(requirement),
    approversText(pull),
    ...approvals.map((approval) => `Review of ${approval.login}: ${approvalText(approval)}`),
    nextStep(pull, requirement),
  ]
  return [...title, ...lines.flatMap((line) => (line === null ? [] : [`${indent}${oneLine(line)}`]))]
}

export const pullName = ({ number, baseBranch }: PullJudgement): string => `#${number} into ${oneLine(baseBranch)}`

/** What the author can do now; null when nothing is to be done. */
export function nextStep({ verdict }: PullJudgement, requirement: Requirement | null): string | null {
  if (verdict.kind !== 'blocked') return null
  if (verdict.reasons.some(({ kind }) => kind === 'unreadable'))
    return 'What to do: mend the files, or take the edit out.'
  if (verdict.reasons.some(({ kind }) => kind === 'behind')) {
    return 'What to do: merge the base branch into this one ("Update branch"); the guard then judges it anew.'
  }
  if (verdict.reasons.some(({ kind }) => kind === 'no-policy')) {
    return 'What to do: have the policy on the base branch mended first, by somebody who may bypass the ruleset.'
  }
  if (verdict.reasons.every(({ kind }) => kind === 'changes-requested')) {
    return 'What to do: settle it with who asked for changes; their new review, or its dismissal, takes the block away.'
  }
  const isClosed = requirement?.rule.kind === 'blocked'
  const ask = isClosed ? 'wait for the annual review' : 'ask one of them for an approving review'
  return `What to do: ${ask}, or take the contract change out of this pull request; everything else can go in without it.`
}
