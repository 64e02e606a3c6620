type StatusState = 'pending' | 'success' | 'failure' | 'error'

/** A pull request and where it goes: a status that was written for another base says nothing of this one. */
export interface Marked {
  readonly number: number
  readonly baseBranch: string
}

/** What the guard says of a commit. */
export interface Status {
  readonly state: StatusState
  readonly description: string
  /** The pull requests that the status answers for; they are written into it. */
  readonly pulls: readonly Marked[]
  readonly url: string | null
}

/** Who posts the guard's statuses: known by the answer to its own. */
export interface StatusAuthor {
  readonly id: number
}

/** That a status was posted, and when, in unix milliseconds by GitHub's clock. */
export interface Posted extends StatusAuthor {
  readonly at: number
}

/** A status that was posted. */
export interface PostedStatus {
  readonly state: StatusState
  readonly description: string
  /** Unix milliseconds. */
  readonly at: number
  /** Null when the account is gone. */
  readonly author: StatusAuthor | null
}

/** The port to the statuses of commits, by which the guard answers. */
export interface Statuses {
  /** Posts the guard's status; null when the token may not. */
  postStatus(sha: string, status: Status): Promise<Posted | null>
  /** The guard's statuses for a pull request on a commit, whoever posted them, newest first. */
  guardStatuses(sha: string, pull: Marked): Promise<readonly PostedStatus[]>
}

/** When `author` first posted that there is something to review, in unix milliseconds; null for never. */
export function firstSeen(statuses: readonly PostedStatus[], author: StatusAuthor): number | null {
  // What said that nothing changed showed nobody any number.
  const own = statuses.filter((one) => one.author?.id === author.id && !/^unchanged/.test(one.description))
  return own.length > 0 ? Math.min(...own.map(({ at }) => at)) : null
}
