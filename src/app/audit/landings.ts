import { type BranchHistory, type HistoryCommit, PUSHES_KEPT, type Push } from '../../core/audit/branch-history.ts'
import { DAY } from '../../core/model/time.ts'
import { type Landing, landingsBy } from '../commits/landing.ts'

/** Where to look. */
export interface Stretch {
  readonly branch: string
  readonly tip: string
  readonly sloDirectory: string
  /** Unix seconds. */
  readonly since: number
  /** Unix seconds. */
  readonly now: number
}

/** The landings since a moment, oldest first, and the last one before it, with which the first must fit together. */
export interface Landings {
  readonly base: Landing | null
  readonly landings: readonly Landing[]
  /** From when on GitHub's record of pushes was there to tell of direct pushes; before that the commits' own dates do. */
  readonly pushesSince: number
}

/** A branch may be older than its merge: commits of pull requests are looked for this much further back, in seconds. */
const MARGIN = 92 * DAY

/**
 * Finds what landed. Pull requests are found by the commits that touch the SLO directory; direct pushes by GitHub's own
 * record, since a merge can hide them from the history of a path, and a commit can bear any date.
 */
export async function landingsOf(history: BranchHistory, stretch: Stretch): Promise<Landings> {
  const { branch, tip, sloDirectory, since, now } = stretch
  const pushes = await history.pushes(branch)
  const pushesSince = pushes ? now - PUSHES_KEPT : now + 1
  const commits = await history.commitsTouching(tip, sloDirectory)
  const isRecent = ({ at }: HistoryCommit) => at >= since - MARGIN
  // A push tells better than its last commit when it was.
  const told = new Set(pushes?.filter(({ at, isForced }) => at >= since && !isForced).map(({ after }) => after))
  const isUntold = ({ pull, after }: Landing) => pull !== null || !told.has(after)
  const found = (await landingsBy(history, commits.filter(isRecent), branch)).filter(isUntold)
  for (const commit of commits.filter((one) => !isRecent(one))) {
    if (found.some(({ at }) => at < since)) break
    found.push(...(await landingsBy(history, [commit], branch)).filter(isUntold))
  }
  const known = found.filter(({ pull, at }) => pull || at < Math.max(since, pushesSince))
  const all = inOrder([...known, ...(pushes ?? []).map(landingOfPush).filter(isNews(known, since))])
  return {
    base: all.findLast(({ at }) => at < since) ?? null,
    landings: all.filter(({ at }) => at >= since),
    pushesSince,
  }
}

/** Oldest first; what is of one second stays in the order of the history. */
const inOrder = (landings: readonly Landing[]): Landing[] => [...landings].sort((a, b) => a.at - b.at)

const landingOfPush = ({ at, before, after, actor }: Push): Landing => ({
  ...{ at, before, after },
  pull: null,
  author: actor ?? 'a deleted account',
})

/** Whether a push is since a moment, and not the merge of a pull request by hand, which is judged as that pull request. */
const isNews = (known: readonly Landing[], since: number) => (push: Landing) =>
  push.at >= since && !known.some(({ pull, after }) => pull && after === push.after)
