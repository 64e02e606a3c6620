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

/** What has to be known of a history. */
type Known = Pick<BranchHistory, 'mergedPulls' | 'commit'>

/** Commits (newest first) as landings (oldest first): those of one pull request are one. */
export async function landingsBy(
  history: Known,
  commits: readonly HistoryCommit[],
  branch: string,
): Promise<Landing[]> {
  const pulls = new Map<number, { pull: MergedPull; commits: HistoryCommit[] }>()
  const landings: Landing[] = []
  for (const commit of [...commits].reverse()) {
    const all = await history.mergedPulls(commit.sha, branch)
    const pull = all.find(({ mergeCommit }) => mergeCommit === commit.sha) ?? all[0]
    if (!pull) {
      landings.push({ ...commit, before: commit.parents[0] ?? null, after: commit.sha, pull: null })
      continue
    }
    const group = pulls.get(pull.number) ?? { pull, commits: [] }
    group.commits.push(commit)
    pulls.set(pull.number, group)
  }
  for (const { pull, commits: own } of pulls.values()) landings.push(await landingOf(history, pull, own))
  return landings
}

/** What a pull request brought: from the merge's first parent on, or from before the first of the commits it left. */
async function landingOf(history: Known, pull: MergedPull, own: readonly HistoryCommit[]): Promise<Landing> {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new Error(`#${pull.number} landed without a commit`)
  const { mergeCommit } = pull
  const known = own.find(({ sha }) => sha === mergeCommit)
  const merge = known ?? (mergeCommit === null ? null : await history.commit(mergeCommit))
  const common = { at: pull.mergedAt, pull, author: last.author }
  if (merge && merge.parents.length > 1) return { ...common, before: merge.parents[0] ?? null, after: merge.sha }
  return { ...common, before: first.parents[0] ?? null, after: last.sha }
}
