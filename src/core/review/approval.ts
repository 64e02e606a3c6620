import type { Unseen } from '../model/unseen.ts'
/** What is known of a person's latest review of a pull request that says yes or no. */
export interface Candidate {
  readonly login: string
  readonly state: 'approved' | 'changes-requested' | 'dismissed'
  readonly account: 'person' | 'bot' | 'deleted'
  readonly isAuthor: boolean
  /** Whether a commit of the pull request that changes the contract is theirs. */
  readonly wroteNumbers: boolean
  readonly access: 'write' | 'less' | 'unknown'
  readonly naming: Naming
  readonly coverage: Coverage
}

/** Whether the policy names somebody. What can't be read is never a yes. */
export type Naming =
  | { readonly kind: 'named' }
  | { readonly kind: 'not-named' }
  | { readonly kind: 'unknown'; readonly teams: readonly string[]; readonly because: Unseen }

/** Whether a review was of the numbers at the head. */
export type Coverage =
  | { readonly kind: 'same' }
  /** The contract at the reviewed commit means something else. */
  | { readonly kind: 'other-numbers' }
  /** Nothing shows that the guard had seen these numbers when the review was given. */
  | { readonly kind: 'not-seen-before' }
  /** The token can't write the status by which the guard knows what it has shown. */
  | { readonly kind: 'seen-unknown' }
  /** The branch was force-pushed since, and the review may have been moved along. */
  | { readonly kind: 'force-pushed' }
  | { readonly kind: 'unreadable' }

/** Why an approval doesn't count. */
export type Objection =
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'requests-changes' }
  | { readonly kind: 'author' }
  | { readonly kind: 'wrote-the-numbers' }
  | { readonly kind: 'bot' }
  | { readonly kind: 'deleted-account' }
  | { readonly kind: 'no-write-access' }
  | { readonly kind: 'access-unknown' }
  | { readonly kind: 'not-named' }
  | { readonly kind: 'teams-unknown'; readonly teams: readonly string[]; readonly because: Unseen }
  | { readonly kind: 'other-numbers' }
  | { readonly kind: 'not-seen-before' }
  | { readonly kind: 'seen-unknown' }
  | { readonly kind: 'force-pushed' }
  | { readonly kind: 'commit-unreadable' }

/** A review, and whether it counts; `objection` is null when it counts as an approval. */
export interface Approval {
  readonly login: string
  readonly objection: Objection | null
  /** Whether it blocks: an approver asks for changes. In doubt about who may, it does. */
  readonly blocks: boolean
}

/** Weighs one review. */
export function weigh(candidate: Candidate): Approval {
  const { login, state } = candidate
  if (state === 'dismissed') return { login, objection: { kind: 'dismissed' }, blocks: false }
  // Whoever wrote the numbers may still ask for others; a commit can bear anybody's address.
  const person = objectionToPerson(state === 'approved' ? candidate : { ...candidate, wroteNumbers: false })
  if (state === 'changes-requested') {
    const inDoubt = person?.kind === 'access-unknown' || person?.kind === 'teams-unknown'
    return { login, objection: person && !inDoubt ? person : { kind: 'requests-changes' }, blocks: !person || inDoubt }
  }
  return { login, objection: person ?? objectionToCoverage(candidate.coverage), blocks: false }
}

/** Why this person's word doesn't count at all; null when it does. */
function objectionToPerson({ account, isAuthor, wroteNumbers, access, naming }: Candidate): Objection | null {
  if (account === 'deleted') return { kind: 'deleted-account' }
  if (account === 'bot') return { kind: 'bot' }
  if (isAuthor) return { kind: 'author' }
  if (wroteNumbers) return { kind: 'wrote-the-numbers' }
  if (naming.kind === 'not-named') return { kind: 'not-named' }
  if (access === 'less') return { kind: 'no-write-access' }
  if (access === 'unknown') return { kind: 'access-unknown' }
  return naming.kind === 'unknown' ? { ...naming, kind: 'teams-unknown' } : null
}

function objectionToCoverage(coverage: Coverage): Objection | null {
  switch (coverage.kind) {
    case 'same':
      return null
    case 'unreadable':
      return { kind: 'commit-unreadable' }
    default:
      return { kind: coverage.kind }
  }
}
