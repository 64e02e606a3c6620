import type { SourceFile } from '../model/place.ts'

/** What a repository says about itself, as far as a first SLO directory needs it. */
export interface Survey {
  /** The name of the repository's directory. */
  readonly directory: string
  readonly packageJson: string | null
  readonly goMod: string | null
  readonly codeowners: string | null
  readonly gitConfig: string | null
  /** The YAML files of the repository, and JSON that may hold SLOs; those of its SLO directory left out. */
  readonly yaml: readonly SourceFile[]
}
