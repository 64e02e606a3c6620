import type { Diagnostic } from '../../core/model/problem.ts'
import { oneLine } from '../../core/model/text.ts'
import { rfc3339 } from '../../core/model/time.ts'
import type { Approval, Objection } from '../../core/review/approval.ts'
import type { GuardResult, PullJudgement } from '../../core/review/result.ts'
import type { Requirement } from '../../core/review/review-rule.ts'
import { STATUS_CONTEXT, statusContextOf } from '../../core/review/status-context.ts'
import type { Block } from '../../core/review/verdict.ts'
import { problemText } from '../diagnostics.ts'
import { causeChain } from '../failure.ts'
import { plural } from '../markup/numbers.ts'

/** Where something can't be read, and why. */
export const unreadableText = ({ place, problem }: Diagnostic): string =>
  `${place.file}:${place.line}:${place.column}: ${problemText(problem)}`

/** What is wrong with the policy by which a pull request would be judged. */
export const policyTrouble = ({ verdict }: PullJudgement): readonly Diagnostic[] =>
  verdict.kind === 'blocked'
    ? verdict.reasons.flatMap((block) => (block.kind === 'no-policy' ? block.diagnostics : []))
    : []

/** The headline of the guard's answer. */
export function guardHeadline(result: GuardResult): string {
  const noun = result.subject === 'merge-group' ? 'merge group' : 'pull request'
  const trial = result.dryRun ? ' (dry run: the job does not fail)' : ''
  switch (result.verdict) {
    case 'unchanged':
      return `Unchanged: this ${noun} leaves the contract as it is`
    case 'approved':
      return `Approved: this ${noun} changes the contract, and the change is reviewed`
    case 'blocked':
      return `Blocked: this ${noun} ${blockedText(result)}${trial}`
  }
}

function blockedText({ reasons, changes, unreadable }: GuardResult): string {
  const isEach = (wanted: Block['kind']) => reasons.every(({ kind }) => kind === wanted)
  if (isEach('behind')) return 'is not up to date with the contract of its base branch'
  if (isEach('git-attributes')) return 'lets git attributes give a checkout other text of SLO files than reviewers see'
  if (changes.length > 0 || unreadable.length === 0)
    return 'changes the contract without the reviews that the policy requires'
  return "has protected files that can't be read"
}

/** Which pull request, and where it goes. */
export const pullName = ({ number, baseBranch }: Pick<PullJudgement, 'number' | 'baseBranch'>): string =>
  `#${number} into ${oneLine(baseBranch)}`

/** What is said of a pull request that is not the only one: whose it is stands before it. */
export const saidOf = (pull: PullJudgement, { pulls }: GuardResult, text: string): string =>
  pulls.length > 1 ? `${pullName(pull)}: ${text}` : text

/** A reason to block, as one sentence. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'unreadable':
      return `${plural(new Set(block.diagnostics.map(({ place }) => place.file)).size, 'protected file')} can't be read, so the change can't be reviewed.`
    case 'git-attributes': {
      const lines = new Set(block.diagnostics.map(({ place }) => `${place.file}:${place.line}`))
      return `Git attributes (${plural(lines.size, 'line')}) may write other text of SLO files into a checkout than reviewers see, so no approval can help.`
    }
    case 'no-policy':
      return "The policy of the base branch can't be read, so nobody knows who may approve."
    case 'window-closed':
      return 'The policy takes no contract change at this time of the year.'
    case 'retroactive-refused':
      return 'An exclusion does not give the notice that the policy asks for, and the policy refuses those that are retroactive.'
    case 'no-exclusions':
      return 'The policy of the base branch has no exclusions, so that none can give its notice.'
    case 'too-few-approvals':
      return `${block.counted} of ${plural(block.needed, 'approval')} that the policy asks for.`
    case 'changes-requested':
      return `${block.by.join(', ')} requested changes. This blocks until they approve, or their review is dismissed.`
    case 'behind':
      return 'The contract has moved on the base branch since this branch left it. Bring this branch up to date first.'
    case 'unexplained':
      return `${plural(block.changes.length, 'change')} of the merge group ${block.changes.length === 1 ? 'is' : 'are'} in none of its pull requests: edits that were reviewed apart became something else together.`
  }
}

/** Why a review doesn't count as an approval, and what would fix it. */
export function objectionText(objection: Objection): string {
  switch (objection.kind) {
    case 'dismissed':
      return 'the review was dismissed'
    case 'requests-changes':
      return 'requested changes, which blocks'
    case 'author':
      return "is the pull request's author"
    case 'wrote-the-numbers':
      return 'wrote a commit that changes the contract'
    case 'bot':
      return 'is a bot'
    case 'deleted-account':
      return 'the account is gone'
    case 'no-write-access':
      return 'has no write access to the repository'
    case 'access-unknown':
      return "the token can't see whether this person may write to the repository"
    case 'not-named':
      return 'the policy does not name this person'
    case 'teams-unknown':
      if (objection.because === 'fault')
        return `GitHub did not say who is in ${objection.teams.join(', ')}: a fault, not a missing permission; run the job again`
      return `the token can't see who is in ${objection.teams.join(', ')}: give review-token a token with the organization permission "Members: read", or name people in the policy`
    case 'other-numbers':
      return 'the SLO numbers changed after this review; review again'
    case 'not-seen-before':
      return 'the review came before the guard had seen these numbers; approve again'
    case 'seen-unknown':
      return "this token can't write the status by which the guard knows what it has shown; run the guard's last job on pull_request_target again"
    case 'force-pushed':
      return 'the branch was force-pushed since, and GitHub may have moved the review along; approve again'
    case 'commit-unreadable':
      return "the reviewed commit can't be read; approve again"
  }
}

/** One review and whether it counts. */
export const approvalText = ({ objection }: Approval): string =>
  objection === null ? 'counts' : `does not count: ${objectionText(objection)}`

/** Who may approve, in a sentence. */
export function approversText({
  approvers,
  requirement,
}: Pick<PullJudgement, 'approvers' | 'requirement'>): string | null {
  if (requirement?.rule.kind !== 'approvals') return null
  const who = approvers ? approvers.join(', ') : 'anyone'
  return `Who may approve: ${who}. They need write access, and must not have opened the pull request or written its numbers.`
}

/** What the time of the year has to do with it; null without a yearly window. */
export function seasonText(requirement: Requirement | null): string | null {
  if (!requirement?.window) return null
  const { isOpen, opens, closes, timezone, rule } = requirement.window
  const days = `${opens} to ${closes}, ${timezone}`
  if (isOpen) return `The annual review is open (${days}).`
  const then =
    rule.kind === 'blocked'
      ? 'no contract change is taken then either'
      : `${plural(rule.approvals, 'approval')} will do then`
  return `The annual review opens on ${opens} (${days}); ${then}.`
}

/** Whether the exclusions give their notice; null where there are none. */
export function noticeText(requirement: Requirement | null): string | null {
  const notice = requirement?.notice
  if (!notice) return null
  if (notice.kind === 'announced') {
    return `The exclusions give their notice if this is merged by ${rfc3339(notice.until)}; after that they are retroactive.`
  }
  return notice.notice === null
    ? null
    : `The exclusions are retroactive: they add or take away time that is not ${notice.notice} ahead.`
}

/** What else the reader should know. */
export function guardNotices(result: GuardResult): string[] {
  const notices = postingTexts(result)
  if (!result.hasDirectory) {
    notices.push(
      `There is no directory ${result.sloDirectory} in this pull request: nothing is guarded. Is slo-directory right?`,
    )
  }
  return notices
}

/** Why the commit status does not tell the verdict, and what to do about it. */
function postingTexts(result: GuardResult): string[] {
  const { posting, fails } = result
  const context = statusContextOf(result)
  switch (posting.kind) {
    case 'posted':
      return []
    case 'denied':
      return [
        `The commit status ${context} could not be set: the token is read-only, as it is for forks. Only this job's result blocks the merge. Run the guard on pull_request_target with the permission \`statuses: write\`.`,
        ...(fails ? [`${OLDER} run the last job of pull_request_target again.`] : []),
      ]
    case 'failed':
      return [
        `The commit status ${context} may not have been set. This job's exit status has the verdict; run the job again to set it. Cause: ${oneLine(causeChain(posting.error))}`,
        ...(fails ? [`${OLDER} run the job again.`] : []),
      ]
  }
}

const OLDER = `An older success of ${STATUS_CONTEXT} may still be on the head commit, and let it be merged:`

/** When the review window opens, whether exclusions give their notice, and who may approve; nothing where no approval could be of use, since none makes a file readable. */
export const reviewTexts = (pull: PullJudgement): (string | null)[] =>
  pull.unreadable.length > 0 ? [] : [seasonText(pull.requirement), noticeText(pull.requirement), approversText(pull)]
