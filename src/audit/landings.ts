import type { Client } from '../github/client.ts'
import {
  commitBy,
  commitsBefore,
  commitsTouching,
  type HistoryCommit,
  type MergedPull,
  mergedPullsOf,
} from '../github/history.ts'

/** One step of the default branch that touched the SLO directory: a pull request that was merged, or a commit without one. */
export interface Landing {
  /** Unix seconds. */
  readonly at: number
  /** The commit before it; null for the very first. */
  readonly before: string | null
  readonly after: string
  /** Null for a push without a pull request. */
  readonly pull: MergedPull | null
  /** Who wrote its last commit, as that commit says. */
  readonly author: string
}

/** Where to look. */
export interface Stretch {
  readonly branch: string
  readonly tip: string
  readonly sloDirectory: string
  /** Unix seconds. */
  readonly since: number
}

/** The landings since a moment, oldest first, and the last one before it, with which the first must fit together. */
export interface Landings {
  readonly base: Landing | null
  readonly landings: readonly Landing[]
}

/** A branch may be older than its merge: commits are looked for this much further back, in seconds. */
const MARGIN = 92 * 86_400

/** Finds what landed. Of the history only the commits that touch the SLO directory are read. */
export async function landingsOf(client: Client, { branch, tip, sloDirectory, since }: Stretch): Promise<Landings> {
  const start = Math.max(0, since - MARGIN)
  const commits = await commitsTouching(client, tip, sloDirectory, start)
  const sorted = inOrder(await groupsOf(client, commits, branch))
  const landings = sorted.filter(({ at }) => at >= since)
  const base = sorted.findLast(({ at }) => at < since)
  if (base) return { base, landings }
  const older: Landing[] = []
  for (const commit of await commitsBefore(client, tip, sloDirectory, start)) {
    const [landing] = await groupsOf(client, [commit], branch)
    if (landing && landing.at < since) return { base: landing, landings: inOrder([...older, ...landings]) }
    // An old branch that was merged lately: its pull request is one of those looked for.
    if (landing && !landings.some(({ after }) => after === landing.after)) older.push(landing)
  }
  return { base: null, landings: inOrder([...older, ...landings]) }
}

/** Oldest first; what is of one second stays in the order of the history. */
const inOrder = (landings: readonly Landing[]): Landing[] => [...landings].sort((a, b) => a.at - b.at)

/** Commits (newest first) as landings (oldest first): those of one pull request are one. */
async function groupsOf(client: Client, commits: readonly HistoryCommit[], branch: string): Promise<Landing[]> {
  const pulls = new Map<number, { pull: MergedPull; commits: HistoryCommit[] }>()
  const landings: Landing[] = []
  for (const commit of [...commits].reverse()) {
    const all = await mergedPullsOf(client, commit.sha, branch)
    const pull = all.find(({ mergeCommit }) => mergeCommit === commit.sha) ?? all[0]
    if (!pull) {
      landings.push({ ...commit, before: commit.parents[0] ?? null, after: commit.sha, pull: null })
      continue
    }
    const group = pulls.get(pull.number) ?? { pull, commits: [] }
    group.commits.push(commit)
    pulls.set(pull.number, group)
  }
  for (const { pull, commits: own } of pulls.values()) landings.push(await landingOf(client, pull, own))
  return landings
}

/** What a pull request brought: from the merge's first parent on, or from before the first of the commits it left. */
async function landingOf(client: Client, pull: MergedPull, own: readonly HistoryCommit[]): Promise<Landing> {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new Error(`#${pull.number} landed without a commit`)
  const merge = pull.mergeCommit === null ? null : await commitBy(client, pull.mergeCommit)
  const common = { at: pull.mergedAt, pull, author: last.author }
  if (merge && merge.parents.length > 1) return { ...common, before: merge.parents[0] ?? null, after: merge.sha }
  return { ...common, before: first.parents[0] ?? null, after: last.sha }
}
