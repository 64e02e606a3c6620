/** A merge group: what the merge queue would put onto the base branch next. */
export interface MergeGroup {
  readonly headSha: string
  readonly headRef: string
  readonly baseSha: string
  readonly baseBranch: string
}

/** What a run is about. */
export type Subject =
  | { readonly kind: 'pull'; readonly number: number; readonly headSha: string }
  | ({ readonly kind: 'group' } & MergeGroup)
  | { readonly kind: 'commit'; readonly sha: string }
