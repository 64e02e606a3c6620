/** An entry of a git tree; `path` is relative to that tree. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'tree' | 'file' | 'link' | 'submodule'
  readonly sha: string
  readonly bytes: number
}

/** The top of a commit's files. */
export interface Root {
  readonly commit: string
  readonly entries: readonly TreeEntry[]
}

/** The objects of a git repository, wherever it is, as the SLO directory at a commit is read from them. */
export interface Objects {
  /** A commit, however it is named, with what stands directly in its tree. */
  root(commit: string): Promise<Root>
  /** What stands directly in a tree. */
  entries(tree: string): Promise<readonly TreeEntry[]>
  /** All files below a tree, however many. */
  filesBelow(tree: string): Promise<readonly TreeEntry[]>
  bytes(sha: string): Promise<Buffer>
}
