import type { Change } from '../../core/contract/change.ts'
import type { Commit } from '../../core/review/commit.ts'
import type { CommitSources, Location } from '../../core/specs/commit-sources.ts'
import { compareAt, compareFrom, sameNumbers } from '../commits/compare.ts'

/** A branch, and where it goes. */
interface Branch {
  /** Where the branch parts from its base; several, when histories cross. */
  readonly bases: readonly Location[]
  readonly head: Location
  /** The base branch's tip. */
  readonly tip: string
  /** The commits of the branch, oldest first. */
  readonly commits: readonly Pick<Commit, 'sha' | 'parents'>[]
}

/**
 * Whether it is not clear what a merge would make of the branch: the contract has moved on its base, and the branch has
 * commits that change what its edit as a whole does not, which a rebase merge would replay one by one.
 */
export async function isBehind({ bases, head, tip, commits }: Branch, sources: CommitSources): Promise<boolean> {
  const [base] = bases
  const onto = await sources.locate(tip)
  // What can't be read on the base is never the same numbers, though nothing has moved.
  if (!base || base === onto || (await sameNumbers(sources, base, onto))) return false
  const whole = await compareFrom(sources, bases, head)
  const known = new Set(whole.changes.map(fieldOf))
  const own = commits.filter(({ parents }) => parents.length === 1)
  if (own.length > MAX_REPLAYED) return true
  for (const { sha, parents } of own) {
    const [before, after] = await Promise.all([sources.locate(parents[0] ?? ''), sources.locate(sha)])
    const { changes, unreadable } = await compareAt(sources, before, after)
    if (unreadable.length > 0 || changes.some((change) => !known.has(fieldOf(change)))) return true
  }
  return false
}

const fieldOf = ({ service, slo, field }: Change) => JSON.stringify([service, slo, field])

/** Each of these costs a request or two. */
const MAX_REPLAYED = 100
