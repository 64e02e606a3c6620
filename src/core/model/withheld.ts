/** Whose runs GitHub gives none of the repository's own secrets. */
export type Withheld = 'dependabot' | 'fork'
