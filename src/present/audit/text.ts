import type { AuditEntry } from '../../core/audit/entry.ts'
import type { Ledger } from '../../core/audit/ledger.ts'
import type { AuditResult } from '../../core/audit/result.ts'
import { oneLine } from '../../core/model/text.ts'
import { problemText } from '../diagnostics.ts'
import { changedThing, changedValue } from '../guard/changes.ts'
import { table } from '../markup/table.ts'
import { arrivalText, auditHeadline, day, entryReasons, pastApprovalText, recordNotice, shortSha } from './words.ts'

/** What changed and how it was reviewed, for a terminal or a log; the newest change first, then the ledger. */
export function auditText(result: AuditResult): string {
  return [
    auditHeadline(result),
    ...[recordNotice(result)].flatMap((notice) => (notice === null ? [] : ['', notice])),
    ...[...result.entries].reverse().flatMap((entry) => ['', ...entryLines(entry)]),
    ...result.ledger.flatMap(ledgerLines),
  ].join('\n')
}

function entryLines(entry: AuditEntry): string[] {
  const lines = [
    ...entry.changes.map((change) => `${change.direction}: ${changedThing(change)}: ${changedValue(change)}`),
    ...entry.unreadable.map(({ place, problem }) => `${place.file}:${place.line}: ${problemText(problem)}`),
    ...entryReasons(entry),
    ...entry.approvals.map((approval) => `Review of ${approval.login}: ${pastApprovalText(approval)}`),
  ]
  const head = `${day(entry.at)} ${shortSha(entry.commit)} ${entry.state}: ${arrivalText(entry.arrival)}`
  return [oneLine(head), ...lines.map((line) => `  ${oneLine(line)}`)]
}

function ledgerLines({ slo, now, lines }: Ledger): string[] {
  const today = now ? `, now ${now.objective} over ${now.window}` : slo === null ? '' : ', gone'
  const title = `${slo ?? 'policy and files'}${today}`
  if (lines.length === 0) return ['', `${oneLine(title)}, unchanged`]
  const rows = lines.map(({ entry, change }) => [
    day(entry.at),
    oneLine(change.slo === null ? changedThing(change) : change.field),
    oneLine(changedValue(change)),
    change.direction,
    entry.state,
    shortSha(entry.commit),
  ])
  return ['', oneLine(title), ...table(['day', 'what', 'from → to', 'direction', 'review', 'commit'], rows, new Set())]
}
