import type { Exclusion } from './exclusion.ts'
import type { Place, SourceFile } from './place.ts'
import type { Policy } from './policy.ts'
import type { Diagnostic, Notice } from './problem.ts'
import type { Slo } from './slo.ts'
import type { Waiver } from './waiver.ts'

/** The text of an SLO directory, sorted by what the files are. */
export interface DirectorySources {
  /** The directory's path, for messages. */
  readonly path: string
  readonly policy: SourceFile | null
  readonly contracts: readonly SourceFile[]
  readonly waivers: readonly SourceFile[]
  readonly exclusions: readonly SourceFile[]
  /** The free part: no decision reads it. */
  readonly targets: readonly SourceFile[]
}

/** What a checkout holds of an SLO directory, and what in it can't be read. */
export interface Checkout {
  readonly sources: DirectorySources
  /** What is wrong with the protected part: the policy, the contracts, the exclusions and the waivers. */
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the free part; it never stands in the way of a decision. */
  readonly targetDiagnostics: readonly Diagnostic[]
  /** What lies among the contracts and is not read for its name. */
  readonly notices: readonly Notice[]
}

/** What a repository promises: its contracts, its policy, the time that does not count, and what is waived of it. */
export interface Directory {
  readonly slos: readonly Slo[]
  readonly waivers: readonly Waiver[]
  readonly exclusions: readonly Exclusion[]
  readonly policy: Policy
  /** What a reader should know of files of other formats; it stands in the way of nothing. */
  readonly notices: readonly Notice[]
}

/** What could be read of a directory, and what is wrong with it. */
export interface Contracts {
  readonly slos: readonly Slo[]
  readonly waivers: readonly Waiver[]
  readonly exclusions: readonly Exclusion[]
  /** Null when the policy file can't be read. */
  readonly policy: Policy | null
  /** Where a field of the policy stands; the file's beginning, when there is none. */
  policyPlaceOf(path: readonly PropertyKey[]): Place
  readonly diagnostics: readonly Diagnostic[]
  /** What a reader should know of files of other formats; it stands in the way of nothing. */
  readonly notices: readonly Notice[]
}
