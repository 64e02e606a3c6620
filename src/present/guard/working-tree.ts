import { oneLine } from '../../core/model/text.ts'
import type { Requirement } from '../../core/review/review-rule.ts'
import type { LocalBase, WorkingTreeResult } from '../../core/review/working-tree.ts'
import { markdown } from '../markup/escape.ts'
import { type Markdown, md } from '../markup/markdown.ts'
import { plural } from '../markup/numbers.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { changesSection } from './summary.ts'
import { changesTable, closeLooks } from './text.ts'
import { approversText, blockText, noticeText, seasonText } from './words.ts'

/** What a reviewer will be asked, for a terminal. */
export function workingTreeText(result: WorkingTreeResult): string {
  const { changes } = result
  return [
    headline(result),
    ...(changes.length > 0 ? ['', ...changesTable(changes)] : []),
    ...closeLooks(changes),
    '',
    ...linesOf(result).map(oneLine),
  ].join('\n')
}

/** The same as Markdown. */
export function workingTreeSummary(result: WorkingTreeResult): Markdown {
  const sections: Section[] = [
    section([md`## ${markdown(headline(result))}`, '', ...linesOf(result).map((line) => md`- ${markdown(line)}`), '']),
    changesSection(result.changes),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

function headline({ changes, isBehind }: WorkingTreeResult): string {
  if (changes.length > 0) {
    return `${plural(changes.length, 'contract change')}: a pull request of this working tree would need a review`
  }
  return isBehind
    ? 'Behind: a pull request of this branch would be blocked until it is up to date'
    : 'Unchanged: this working tree leaves the contract as it is'
}

function linesOf(result: WorkingTreeResult): readonly string[] {
  const { base, requirement, approvers, isBehind } = result
  const lines = [
    comparedText(base),
    isBehind && behindText(base),
    requirement && `${dueText(requirement)} The policy is that of ${commitName(base.rules)}, as this clone knows it.`,
    requirement && seasonText(requirement),
    noticeText(requirement),
    approversText({ approvers, requirement }),
  ]
  return lines.filter((line) => typeof line === 'string')
}

function comparedText({ name, commits, isBranch }: LocalBase): string {
  const ids = commits.map(shortId).join(', ')
  return isBranch ? `Compared with ${ids}, where this branch left ${name}.` : `Compared with ${name} (${ids}).`
}

const behindText = ({ name }: LocalBase) =>
  `The contract has moved on ${name} since this branch left it, and its commits change what its edit as a whole does not. Bring this branch up to date first.`

function dueText({ rule }: Requirement): string {
  if (rule.kind === 'approvals') return `Due today: ${plural(rule.approvals, 'approval')}.`
  return blockText(rule.kind === 'blocked' ? { kind: 'window-closed' } : rule)
}

const commitName = ({ name, commit }: LocalBase['rules']) => `${name} (${shortId(commit)})`
const shortId = (sha: string) => sha.slice(0, 12)
