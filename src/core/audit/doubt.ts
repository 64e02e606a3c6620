import type { Candidate } from '../review/approval.ts'

/** What the guard's statuses of the time still tell. */
export interface GuardTrace {
  /** Whether it posted any status for the pull request's head. */
  readonly wasThere: boolean
  /** Whether its status was a success when the pull request was merged. */
  readonly approved: boolean
}

/**
 * A review as it may have counted in its day. What nobody can know any more is given to it: a team that can't be seen, a
 * commit that is gone, when the numbers were first seen where no guard was there to see them. That somebody is no
 * approver today, or that a review was dismissed, may be later than the merge; but only the guard's own success makes that
 * believable.
 */
export function inDoubt(candidate: Candidate, trace: GuardTrace): Candidate {
  const { state, access, naming, coverage } = candidate
  if (state === 'changes-requested')
    return access === 'unknown' || naming.kind === 'unknown' ? dropped(candidate) : candidate
  if (trace.approved) return believed(candidate)
  const isOpen =
    coverage.kind === 'unreadable' ||
    coverage.kind === 'seen-unknown' ||
    (coverage.kind === 'not-seen-before' && !trace.wasThere)
  return {
    ...candidate,
    access: access === 'unknown' && naming.kind !== 'not-named' ? 'write' : access,
    naming: naming.kind === 'unknown' ? { kind: 'named' } : naming,
    coverage: isOpen ? { kind: 'same' } : coverage,
  }
}

const dropped = (candidate: Candidate): Candidate => ({ ...candidate, state: 'dismissed' })

/** All but what no time changes: who is the author, who wrote the numbers, who is a bot, which numbers were reviewed. */
const believed = (candidate: Candidate): Candidate => ({
  ...candidate,
  state: 'approved',
  account: candidate.account === 'deleted' ? 'person' : candidate.account,
  access: 'write',
  naming: { kind: 'named' },
  coverage: candidate.coverage.kind === 'other-numbers' ? candidate.coverage : { kind: 'same' },
})
