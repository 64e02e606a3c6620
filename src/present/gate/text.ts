import { type Group, together } from '../../core/model/group-by.ts'
import { listed } from '../../core/model/names.ts'
import { sloId } from '../../core/model/slo.ts'
import { oneLine } from '../../core/model/text.ts'
import { windowText } from '../../core/model/window.ts'
import type { SloResult } from '../../core/policy/result.ts'
import { budgetWithout, exclusionTexts, hasExclusions } from '../exclusions.ts'
import { moment, percent, sliText } from '../markup/numbers.ts'
import { table } from '../markup/table.ts'
import { targetsText } from '../targets/text.ts'
import { exclusionCheckTexts } from '../unused-exclusions.ts'
import type { GateAnswer } from './answer.ts'
import {
  burnRateTexts,
  causeText,
  caveats,
  consequencesOf,
  forecastText,
  headline,
  measuredAt,
  measuredText,
} from './causes.ts'
import { scopeTexts } from './deployed.ts'
import { exceptionTexts } from './exceptions.ts'
import { filesText } from './files.ts'
import { freezeIssueTexts } from './freeze-issue-notices.ts'
import { notSloTexts } from './not-slos.ts'
import { decidedSo, nameOf, pointersOf, unansweredQuery } from './shared-causes.ts'
import { unusedWaiverTexts } from './waivers.ts'

/** The gate's answer for a terminal or a log: may I deploy; if not, why; then a table of all SLOs. */
export function gateText(result: GateAnswer): string {
  const reasons = (decision: 'freeze' | 'warn') =>
    decidedSo(result.slos, decision).flatMap((group) => ['', ...reason(group, decision)])
  return [
    headline(result),
    ...block([filesText(result.files)].flatMap((text) => text ?? []).map(oneLine)),
    ...block(exclusionTexts(result.slos)),
    ...block([...scopeTexts(result), ...exceptionTexts(result), ...unusedWaiverTexts(result)].map(oneLine)),
    ...block(exclusionCheckTexts(result.exclusions).map(oneLine)),
    ...reasons('freeze'),
    ...reasons('warn'),
    ...block(freezeIssueTexts(result.freezeIssues)),
    '',
    ...sloTable(result.slos),
    '',
    ...caveatLines(result.slos),
    ...notSloTexts(result.notSlos).map(oneLine),
    measuredAt(result),
    ...targetsText(result.targets),
  ].join('\n')
}

const block = (lines: readonly string[]) => (lines.length > 0 ? ['', ...lines] : [])

function sloTable(slos: readonly SloResult[]): string[] {
  const without = hasExclusions(slos)
  const header = [...HEADER, ...(without ? ['without exclusions'] : [])]
  const rows = slos.map((result) => [...cells(result), ...(without ? [budgetWithout(result) ?? '-'] : [])])
  return table(header, rows, new Set([2, 3, 5]))
}

const HEADER = ['SLO', 'status', 'objective', 'SLI', 'window', 'budget left', 'burn rate', 'decision']

function cells(result: SloResult): string[] {
  const { slo, standing, decision } = result
  return [
    sloId(slo),
    standing.status,
    slo.objective.text,
    standing.status === 'unknown' || standing.status === 'idle' ? '-' : sliText(standing.sli, slo.objective.text),
    windowText(slo.window),
    standing.status === 'unknown' ? '-' : percent(standing.budget.remaining, 1),
    burnRateTexts(result).join(', ') || '-',
    decision.decision,
  ]
}

function caveatLines(results: readonly SloResult[]): string[] {
  const all = results.flatMap((result) => caveats(result).map((caveat) => ({ slo: sloId(result.slo), caveat })))
  return together(all, ({ caveat }) => caveat).map(
    (group) => `${group.map(({ slo }) => slo).join(', ')}: ${oneLine(group[0].caveat)}`,
  )
}

function reason(group: Group<SloResult>, decision: 'freeze' | 'warn'): string[] {
  const [first] = group
  const unanswered = unansweredQuery(group)
  const consequences = consequencesOf(first)
  const details = [
    measuredText(first),
    unanswered && `${unanswered.title}: ${unanswered.query}`,
    consequences.length > 0 ? `Consequences: ${consequences.join(', ')}` : null,
    forecastText(first, moment),
    ...pointersOf(group).map(({ title, to }) => `${title}: ${listed(to)}`),
  ]
  return [
    `${decision === 'freeze' ? 'FREEZE' : 'WARNING'} ${nameOf(group)}: ${oneLine(causeText(first) ?? '')}`,
    ...details.flatMap((detail) => (detail ? [`  ${oneLine(detail)}`] : [])),
  ]
}
