import type { BranchHistory, HistoryCommit, MergedPull } from '../../core/audit/branch-history.ts'

/** One step of the default branch: a pull request that was merged, or a push without one. */
export interface Landing {
  /** Unix seconds. */
  readonly at: number
  /** The commit before it; null for the very first. */
  readonly before: string | null
  readonly after: string
  /** Null for a push without a pull request. */
  readonly pull: MergedPull | null
  /** Who pushed; where GitHub doesn't say, who wrote the last commit, as that commit says. */
  readonly author: string
}

/** Commits (newest first) as landings (oldest first): those of one pull request are one. */
export async function landingsBy(
  history: BranchHistory,
  commits: readonly HistoryCommit[],
  branch: string,
): Promise<Landing[]> {
  const pulls = new Map<number, { pull: MergedPull; commits: HistoryCommit[] }>()
  const landings: Landing[] = []
  const oldestFirst = [...commits].reverse()
  // What is asked for at once comes in few requests.
  const found = await Promise.all(oldestFirst.map(({ sha }) => history.mergedPulls(sha, branch)))
  for (const [index, commit] of oldestFirst.entries()) {
    const all = found[index] ?? []
    const pull = all.find(({ mergeCommit }) => mergeCommit === commit.sha) ?? all[0]
    if (!pull) {
      landings.push({ ...commit, before: commit.parents[0] ?? null, after: commit.sha, pull: null })
      continue
    }
    const group = pulls.get(pull.number) ?? { pull, commits: [] }
    group.commits.push(commit)
    pulls.set(pull.number, group)
  }
  const merged = [...pulls.values()].map(({ pull, commits: own }) => landingOf(history, pull, own))
  return [...landings, ...(await Promise.all(merged))]
}

/** What a pull request brought: from the merge's first parent on, or from before the first of the commits it left. */
async function landingOf(history: BranchHistory, pull: MergedPull, own: readonly HistoryCommit[]): Promise<Landing> {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new Error(`#${pull.number} landed without a commit`)
  const { mergeCommit } = pull
  const known = own.find(({ sha }) => sha === mergeCommit)?.parents
  const parents = known ?? (mergeCommit === null ? [] : await history.parentsOf(mergeCommit))
  const common = { at: pull.mergedAt, pull, author: last.author }
  if (mergeCommit !== null && parents.length > 1) {
    return { ...common, before: parents[0] ?? null, after: mergeCommit }
  }
  return { ...common, before: first.parents[0] ?? null, after: last.sha }
}
