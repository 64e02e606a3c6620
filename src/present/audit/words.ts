import type { Arrival, AuditEntry, ReviewState } from '../../core/audit/entry.ts'
import type { AuditResult } from '../../core/audit/result.ts'
import { isOfExclusion } from '../../core/contract/exclusion-changes.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { Approval, Objection } from '../../core/review/approval.ts'
import { type Block, diagnosticsOf, unreadableBlocks } from '../../core/review/verdict.ts'
import { blockText, objectionText } from '../guard/words.ts'
import { plural } from '../markup/numbers.ts'

/** Unix seconds as a day. */
export const day = (seconds: number): string => rfc3339(seconds).slice(0, 'YYYY-MM-DD'.length)

export const shortSha = (sha: string): string => sha.slice(0, 10)

/** The headline: how many changes there were, and how many of them nobody reviewed. */
export function auditHeadline(result: AuditResult): string {
  const { entries, byState, since, branch } = result
  const where = `on ${branch} since ${day(since)}`
  if (entries.length === 0) return `No contract change ${where}`
  const [unreviewed, unknown] = [byState.unreviewed.length, byState.unknown.length]
  const all = plural(entries.length, 'contract change')
  const trial = result.dryRun && unreviewed > 0 ? ' (dry run: the job does not fail)' : ''
  const doubt = unknown > 0 ? `, of ${unknown} it can't be determined` : ''
  if (unreviewed > 0) return `Unreviewed: ${unreviewed} of ${all} ${where}${doubt}${trial}`
  return unknown > 0 ? `Reviewed, as far as can be told: ${all} ${where}${doubt}` : `Reviewed: ${all} ${where}`
}

/** What could not be established about the whole stretch; null when nothing. */
export function recordNotice({ since, at, pushesSince }: AuditResult): string | null {
  if (pushesSince <= since) return null
  return pushesSince > at
    ? 'The token can\'t see GitHub\'s record of pushes, so direct pushes are told by their commits, which can bear any name and date. It needs the permission "Contents: read".'
    : `GitHub keeps its record of pushes for a year. Before ${day(pushesSince)} direct pushes are told by their commits, which can bear any name and date.`
}

/** How a change came to the branch. */
export function arrivalText(arrival: Arrival): string {
  switch (arrival.kind) {
    case 'pull-request': {
      const { number, author, mergedBy } = arrival
      return `#${number} by ${author ?? 'a deleted account'}, merged by ${mergedBy ?? 'a deleted account'}`
    }
    case 'direct-push':
      return `direct push by ${arrival.author}`
    case 'gap':
      return arrival.from === null ? 'from nowhere' : `somewhere after ${shortSha(arrival.from)}`
  }
}

/** What is wrong with a change, or in doubt about it, one sentence each; none when it was reviewed. */
export const entryReasons = (entry: AuditEntry): string[] =>
  entry.state === 'reviewed' ? [] : [...reviewReasons(entry), ...notSubtracted(entry)]

/** What is wrong with how a change was reviewed, or in doubt about it. */
export function reviewReasons({ arrival, state, lacks, requirement, unreadable }: AuditEntry): string[] {
  if (arrival.kind === 'direct-push')
    return ['It came without a pull request, so nobody reviewed it.', ...broken(unreadable)]
  if (arrival.kind === 'gap') {
    return [
      'No commit that was found brings this change: a merge threw numbers away, history was rewritten, or a branch was merged that is older than what was looked at. Look at the history between the two commits, or audit from an earlier day.',
    ]
  }
  const reasons = lacks.map(lackText)
  const verdict =
    state === 'unknown'
      ? "What is left of the evidence doesn't say whether that was so on the day."
      : 'It was merged anyway.'
  const { window = null } = requirement ?? {}
  const season = window ? [`The annual review was ${window.isOpen ? 'open' : 'closed'} that day.`] : []
  return [...reasons, verdict, guardText(arrival.guard), ...season]
}

/** What the gate makes of exclusions that were not reviewed as the policy asks. */
function notSubtracted({ arrival, requirement, changes }: AuditEntry): string[] {
  if (!changes.some(isOfExclusion) || arrival.kind === 'gap') return []
  if (arrival.kind === 'direct-push') return ['The gate does not subtract what its exclusions add.']
  if (requirement?.notice?.kind === 'announced') return []
  const notice = requirement?.notice?.notice ?? null
  const late = notice === null ? 'while the policy had none' : `less than ${notice} ahead`
  return [`Its exclusions change time ${late}: what they add of it the gate does not subtract.`]
}

const broken = (unreadable: AuditEntry['unreadable']): string[] => unreadableBlocks(unreadable).map(brokenText)

const brokenText = (block: Block): string =>
  block.kind === 'git-attributes'
    ? 'It left git attributes that may give a checkout other text of SLO files.'
    : `It left ${plural(diagnosticsOf(block).length, 'protected file')} that can't be read.`

function lackText(block: Block): string {
  switch (block.kind) {
    case 'no-policy':
      return "The policy of that day can't be read, so nobody knows who could approve."
    case 'unexplained':
      return `${plural(block.changes.length, 'change')} of the merge ${block.changes.length === 1 ? 'is' : 'are'} not in the pull request that was reviewed.`
    default:
      return blockText(block)
  }
}

function guardText(guard: Extract<Arrival, { kind: 'pull-request' }>['guard']): string {
  if (guard === null) return 'The guard had set no status on it before the merge.'
  return `The guard's last status before the merge was ${guard}.`
}

/** One review and whether it counted, as far as that can be told afterwards. */
export const pastApprovalText = ({ objection }: Approval): string =>
  objection === null ? 'counts' : `does not count: ${pastObjectionText(objection)}`

function pastObjectionText(objection: Objection): string {
  switch (objection.kind) {
    case 'dismissed':
      return 'dismissed, perhaps after the merge'
    case 'not-named':
      return 'the policy of that day does not name this person (teams are seen as they are today)'
    case 'no-write-access':
      return 'has no write access to the repository today'
    case 'other-numbers':
      return 'the SLO numbers changed between this review and the merge'
    case 'not-seen-before':
      return 'nothing shows that the guard had seen these numbers before the review'
    case 'commit-unreadable':
      return "the reviewed commit can't be read any more"
    default:
      return objectionText(objection)
  }
}

export const STATE_ICONS: Readonly<Record<ReviewState, string>> = {
  reviewed: '✅ reviewed',
  unreviewed: '🛑 unreviewed',
  unknown: '❔ unknown',
}
