/** What stands at a path of the repository. */
export type RepositoryFile =
  | { readonly kind: 'text'; readonly text: string }
  /** A directory, or a file whose text says nothing here. */
  | { readonly kind: 'other' }
  | { readonly kind: 'missing' }

/** Looks at a path from the repository's root. */
export type LookAt = (path: string) => RepositoryFile
