import { DAY } from '../model/time.ts'

/** A commit of the default branch's history. */
export interface HistoryCommit {
  readonly sha: string
  readonly parents: readonly string[]
  /** When it was committed, in unix seconds, as the commit itself says. */
  readonly at: number
  /** The account whose address it bears, or else the name; anybody can write either. */
  readonly author: string
}

/** A pull request that was merged. */
export interface MergedPull {
  readonly number: number
  readonly author: { readonly id: number; readonly login: string } | null
  readonly headSha: string
  readonly baseBranch: string
  /** The merge, the squash, or the last commit of a rebase. */
  readonly mergeCommit: string | null
  /** Unix seconds. */
  readonly mergedAt: number
}

/** A push to a branch that was no merge of a pull request. */
export interface Push {
  /** Unix seconds, by GitHub's clock. */
  readonly at: number
  /** Null when the branch was new. */
  readonly before: string | null
  readonly after: string
  /** Whether it may have gone back to a commit that had been there before. */
  readonly isForced: boolean
  /** Null when the account is gone. */
  readonly actor: string | null
}

/** GitHub keeps a record of pushes for this long, in seconds. */
export const PUSHES_KEPT = 365 * DAY

/** The port to how a branch came to be what it is. */
export interface BranchHistory {
  defaultBranch(): Promise<string>
  parentsOf(sha: string): Promise<readonly string[]>
  /** The commits below `tip` that touch a path, newest first. */
  commitsTouching(tip: string, path: string): Promise<readonly HistoryCommit[]>
  /** The newest hundred of those that touch a file, newest first; those of many files come in few requests. */
  commitsOfFile(tip: string, file: string): Promise<readonly HistoryCommit[]>
  /** The pull requests by which a commit came into a branch, the first one first. */
  mergedPulls(sha: string, branch: string): Promise<readonly MergedPull[]>
  /** Who merged a pull request; null when the account is gone. */
  mergerOf(pull: number): Promise<string | null>
  /** The pushes to a branch in the last year, oldest first, its creation and forced ones too; null when they can't be seen. */
  pushes(branch: string): Promise<readonly Push[] | null>
}
