import { oneLine } from '../../core/model/text.ts'
import { type GuardResult, hasFault, type PullJudgement } from '../../core/review/result.ts'
import type { Block } from '../../core/review/verdict.ts'
import { plural } from '../markup/numbers.ts'
import { policyTrouble } from './words.ts'

/** Whether a pull request is judged for the default branch, where it does not go, over numbers that it does not change where it goes. */
export const isForeign = (pull: PullJudgement, { pulls }: GuardResult): boolean =>
  pulls.some(
    ({ number, baseBranch, verdict }) =>
      number === pull.number && baseBranch !== pull.baseBranch && verdict.kind === 'unchanged',
  )

/** What the author can do now; null when nothing is to be done. */
export function nextStep(pull: PullJudgement, result: GuardResult): string | null {
  if (pull.verdict.kind !== 'blocked') return null
  if (isForeign(pull, result)) {
    const { baseBranch } = pull
    return `It changes nothing where it goes, so its reviews are not of these numbers; but its status would outlive a change of base. What to do: bring these numbers to ${oneLine(baseBranch)} by a pull request of their own, or give the branch that this one goes to the contract of ${oneLine(baseBranch)}.`
  }
  const step = stepOf(pull)
  return step === null ? null : `What to do: ${step}`
}

function stepOf(pull: PullJudgement): string | null {
  const { verdict, requirement, baseBranch } = pull
  if (verdict.kind !== 'blocked') return null
  const kinds = new Set(verdict.reasons.map(({ kind }) => kind))
  if (kinds.has('git-attributes')) {
    return 'take the attributes out, or limit them to paths that no SLO file has. No approval can help.'
  }
  if (kinds.has('unreadable')) return 'fix the files, or take the edit out.'
  if (kinds.has('behind')) return 'merge the base branch into this one ("Update branch"); the guard then runs again.'
  if (kinds.has('no-policy')) {
    const files = [...new Set(policyTrouble(pull).map(({ place }) => place.file))]
    const what = files.length === 0 ? 'the policy' : files.map(oneLine).join(', ')
    return `somebody who may bypass the ruleset (usually an administrator) has to merge a fix of ${what} into ${oneLine(baseBranch)}, which no approval can let through; \`slo-gate lint\` tries it out before. Then run this job again.`
  }
  if (hasFault(pull)) return 'run this job again; GitHub did not answer all that was asked about the reviewers.'
  if (verdict.reasons.every(({ kind }) => kind === 'changes-requested')) {
    return 'settle it with whoever requested changes; their approval, or the dismissal of their review, unblocks.'
  }
  if (kinds.has('no-exclusions')) {
    return 'merge the section `exclusions` of the policy first, by a pull request of its own, then the exclusions.'
  }
  if (kinds.has('retroactive-refused')) {
    return 'let the exclusions begin, end or change later than the notice that the policy asks for, or take them out.'
  }
  const isClosed = requirement?.rule.kind === 'blocked'
  const asks = isClosed ? ['wait for the annual review'] : verdict.reasons.flatMap(askOf)
  return `${asks.join(' and ') || 'ask for an approving review'}, or take the contract change out of this pull request; everything else can be merged without it.`
}

/** What would take a reason away that reviews can take away. */
function askOf(block: Block): string[] {
  if (block.kind === 'too-few-approvals') return [`get ${plural(block.needed - block.counted, 'more approval')}`]
  if (block.kind === 'changes-requested') return [`settle what ${block.by.map(oneLine).join(', ')} requested`]
  return []
}
