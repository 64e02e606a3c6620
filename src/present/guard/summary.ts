import type { Change, Direction } from '../../core/contract/change.ts'
import type { Diagnostic } from '../../core/model/problem.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import { type Block, diagnosticsOf } from '../../core/review/verdict.ts'
import { problemText } from '../diagnostics.ts'
import { code, markdown, prose } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { compose, EMPTY, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import { changedThing, changedValue, closeLook } from './changes.ts'
import { isForeign, nextStep } from './next-step.ts'
import { approvalText, blockText, guardHeadline, guardNotices, policyTrouble, pullName, reviewTexts } from './words.ts'

const ICONS = { unchanged: '✅', approved: '✅', blocked: '🛑' } as const
const DIRECTIONS: Record<Direction, Markdown> = {
  loosened: md`🔓&nbsp;loosened`,
  tightened: md`🔒&nbsp;tightened`,
  changed: md`✏️&nbsp;changed`,
}

/** The job summary of the guard: what changed, why it is blocked, who may approve, and when the window opens. */
export function guardSummary(result: GuardResult): Markdown {
  const sections: Section[] = [
    section([md`## ${ICONS[result.verdict]} ${markdown(guardHeadline(result))}`, '']),
    section(result.blocks.flatMap((block) => [md`- ${markdown(blockText(block))}`, ...unreadableRows(block)])),
    ...result.pulls.map((pull) => pullSection(pull, result)),
    section(guardNotices(result).map((notice) => md`> ${prose(notice)}\n`)),
    changesSection(result.changes),
  ].filter(({ head }) => head.length > 0)
  return compose(sections, SUMMARY_LIMIT)
}

const unreadableRow = ({ place, problem }: Diagnostic) =>
  md`- ${code(`${place.file}:${place.line}:${place.column}`)} ${prose(problemText(problem))}`

const unreadableRows = (block: Block) => diagnosticsOf(block).map(unreadableRow)

function valueCell(change: Change): Markdown {
  const look = closeLook(change)
  return md`${markdown(changedValue(change))}${look === null ? '' : md`<br>⚠️ ${markdown(look)}`}`
}

/** What changed, a row each. */
export function changesSection(all: readonly Change[]): Section {
  if (all.length === 0) return section([])
  const rows = all.map(
    (change) =>
      md`| ${DIRECTIONS[change.direction]} | ${joined(changedThing(change).split(' ').map(code), ' ')} | ${valueCell(change)} | ${code(`${change.place.file}:${change.place.line}`)} |`,
  )
  return section(
    [md`### What changed`, '', md`| direction | what | from → to | where |`, md`|:--|:--|:--|:--|`],
    rows,
    [''],
    'changes',
  )
}

function pullSection(pull: PullJudgement, result: GuardResult): Section {
  const isOneOfMany = result.pulls.length > 1
  const { verdict, approvals, unreadable } = pull
  if (verdict.kind === 'unchanged')
    return section(isOneOfMany ? [md`### ${markdown(pullName(pull))}: unchanged`, ''] : [])
  const reasons = verdict.kind === 'blocked' ? verdict.reasons : []
  const lines = [
    ...reasons.map(blockText),
    ...(isForeign(pull, result) ? [] : reviewTexts(pull)),
    nextStep(pull, result),
  ]
  const rows = [
    ...[...unreadable, ...policyTrouble(pull)].map(unreadableRow),
    ...approvals.map(
      (approval) =>
        md`- ${approval.objection === null ? '✅' : '⬜'} ${code(approval.login)} ${markdown(approvalText(approval))}`,
    ),
  ]
  return section(
    [
      ...(isOneOfMany ? [md`### ${markdown(pullName(pull))}: ${verdict.kind}`, EMPTY] : []),
      ...lines.flatMap((line) => (line === null ? [] : [md`- ${prose(line)}`])),
      ...(rows.length > 0 ? [EMPTY, md`**Reviews and files**`, EMPTY] : []),
    ],
    rows,
    [''],
    'reviews and files',
  )
}
