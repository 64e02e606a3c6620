export interface Commit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** The ids of the accounts whose addresses the commit bears; anybody can write any address. */
  readonly people: readonly number[]
}

/** The commits by which a branch differs from its base. */
export interface Range {
  /** Where the two part. */
  readonly mergeBase: string
  /** Oldest first. */
  readonly commits: readonly Commit[]
}

/** The port to the commits of a repository and its forks. */
export interface Commits {
  /** The commit that a branch points at. */
  tip(branch: string): Promise<string>
  /** The commit that a branch, a tag or a part of a SHA names. */
  commitNamed(name: string): Promise<string>
  /** Where two commits part, and the commits that `head` has and `base` has not. */
  range(base: string, head: string): Promise<Range>
  /** Where two commits part; null when they have no history in common. */
  mergeBase(a: string, b: string): Promise<string | null>
  /** The paths that differ between two commits. */
  changedFiles(before: string, after: string): Promise<readonly string[]>
}
