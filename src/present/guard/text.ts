import type { Change } from '../../core/contract/change.ts'
import { oneLine } from '../../core/model/text.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import { type Block, diagnosticsOf } from '../../core/review/verdict.ts'
import { table } from '../markup/table.ts'
import { changedThing, changedValue, closeLook } from './changes.ts'
import { isForeign, nextStep } from './next-step.ts'
import {
  approvalText,
  blockText,
  guardHeadline,
  guardNotices,
  policyTrouble,
  pullName,
  reviewTexts,
  unreadableText,
} from './words.ts'

/** The guard's answer for a terminal or a log: what changed, why it is blocked, who may approve, and when. */
export function guardText(result: GuardResult): string {
  return [
    guardHeadline(result),
    ...(result.changes.length > 0 ? ['', ...changesTable(result.changes)] : []),
    ...closeLooks(result.changes),
    ...result.blocks.flatMap((block) => ['', oneLine(blockText(block)), ...groupLines(block)]),
    ...result.pulls.flatMap((pull) => pullLines(pull, result)),
    ...guardNotices(result).flatMap((notice) => ['', notice]),
  ].join('\n')
}

/** What changed, a row each. */
export function changesTable(changes: readonly Change[]): string[] {
  const rows = changes.map((change) => [
    change.direction,
    oneLine(changedThing(change)),
    oneLine(changedValue(change)),
    `${oneLine(change.place.file)}:${change.place.line}`,
  ])
  return table(['direction', 'what', 'from → to', 'where'], rows, new Set())
}

/** What in them a reader might not see. */
export function closeLooks(changes: readonly Change[]): string[] {
  const lines = changes.flatMap((change) => {
    const look = closeLook(change)
    return look === null ? [] : `${oneLine(changedThing(change))}: ${look}`
  })
  return lines.length === 0 ? [] : ['', ...lines]
}

const groupLines = (block: Block) => diagnosticsOf(block).map((one) => oneLine(unreadableText(one)))

function pullLines(pull: PullJudgement, result: GuardResult): string[] {
  const isOneOfMany = result.pulls.length > 1
  const { verdict, approvals, unreadable } = pull
  if (verdict.kind === 'unchanged') return isOneOfMany ? ['', `${pullName(pull)}: unchanged`] : []
  const reasons = verdict.kind === 'blocked' ? verdict.reasons : []
  const [title, indent] = isOneOfMany ? [['', `${pullName(pull)}: ${verdict.kind}`], '  '] : [[''], '']
  const lines = [
    ...reasons.map(blockText),
    ...[...unreadable, ...policyTrouble(pull)].map(unreadableText),
    ...(isForeign(pull, result) ? [] : reviewTexts(pull)),
    ...approvals.map((approval) => `Review of ${approval.login}: ${approvalText(approval)}`),
    nextStep(pull, result),
  ]
  return [...title, ...lines.flatMap((line) => (line === null ? [] : [`${indent}${oneLine(line)}`]))]
}
