import type { AuditEntry } from '../../core/audit/entry.ts'
import type { Ledger, LedgerLine } from '../../core/audit/ledger.ts'
import type { AuditResult } from '../../core/audit/result.ts'
import { problemText } from '../diagnostics.ts'
import { changedThing, changedValue } from '../guard/changes.ts'
import { code, link, markdown, unbroken, words } from '../markup/escape.ts'
import { joined, type Markdown, md } from '../markup/markdown.ts'
import { compose, type Section, SUMMARY_LIMIT, section } from '../markup/sections.ts'
import {
  arrivalText,
  auditHeadline,
  day,
  entryReasons,
  pastApprovalText,
  recordNotice,
  STATE_ICONS,
  shortSha,
} from './words.ts'

/** The job summary of the audit: what nobody reviewed first, then what is in doubt, then the ledger of every SLO. */
export function auditSummary(result: AuditResult): Markdown {
  const { unreviewed, unknown } = result.byState
  const icon = unreviewed.length > 0 ? '🛑' : unknown.length > 0 ? '⚠️' : '✅'
  const notice = recordNotice(result)
  const sections: Section[] = [
    section([md`## ${icon} SLO audit: ${markdown(auditHeadline(result))}`, '']),
    section(notice === null ? [] : [md`> ${markdown(notice)}`, '']),
    ...[...unreviewed, ...unknown].map((entry) => entrySection(entry, result)),
    section([md`### Ledger`, '', md`The history of every number, oldest first.`, '']),
    ...result.ledger.map((ledger) => ledgerSection(ledger, result)),
  ]
  return compose(
    sections.filter(({ head }) => head.length > 0),
    SUMMARY_LIMIT,
  )
}

const address = ({ serverUrl, repository }: AuditResult, { arrival, commit }: AuditEntry): Markdown => {
  const page = arrival.kind === 'pull-request' ? `pull/${arrival.number}` : `commit/${commit}`
  return link(`${serverUrl}/${repository}/${page}`)
}

function entrySection(entry: AuditEntry, result: AuditResult): Section {
  const title = md`### ${words(STATE_ICONS[entry.state])}: ${markdown(`${day(entry.at)}, ${arrivalText(entry.arrival)}`)}`
  const rows = [
    ...entry.changes.map(
      (change) => md`- ${change.direction}: ${code(changedThing(change))} ${markdown(changedValue(change))}`,
    ),
    ...entry.unreadable.map(
      ({ place, problem }) => md`- ${code(`${place.file}:${place.line}`)} ${markdown(problemText(problem))}`,
    ),
    ...entryReasons(entry).map((reason) => md`- ${markdown(reason)}`),
    ...entry.approvals.map(
      (approval) => md`- review of ${code(approval.login)} ${markdown(pastApprovalText(approval))}`,
    ),
  ]
  return section([title, '', address(result, entry), ''], rows, [''], 'changes and reviews')
}

function ledgerSection({ slo, now, lines }: Ledger, result: AuditResult): Section {
  const today = now ? `${now.objective} over ${now.window}` : slo === null ? '' : 'gone'
  const title = md`**${slo === null ? 'Policy and files' : code(slo)}**${today === '' ? '' : md` ${markdown(today)}`}`
  if (lines.length === 0) return section([md`${title}: unchanged`, ''])
  const head = [
    title,
    '',
    md`| day | what | from → to | direction | review | how | where |`,
    md`|:--|:--|:--|:--|:--|:--|:--|`,
  ] as const
  return section(
    head,
    lines.map((line) => ledgerRow(line, result)),
    [''],
    'changes',
  )
}

function ledgerRow({ entry, change }: LedgerLine, result: AuditResult): Markdown {
  const cells = [
    unbroken(words(day(entry.at))),
    code(change.slo === null ? changedThing(change) : change.field),
    markdown(changedValue(change)),
    md`${change.direction}`,
    unbroken(words(STATE_ICONS[entry.state])),
    markdown(arrivalText(entry.arrival)),
    md`${code(shortSha(entry.commit))} ${address(result, entry)}`,
  ]
  return md`| ${joined(cells, ' | ')} |`
}
