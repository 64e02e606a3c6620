import type { Denied } from './denied.ts'
import type { Protection, ProtectionState } from './protection.ts'
import type { RulesetBody } from './ruleset.ts'

/** What became of the ruleset. `would-…`: a dry run wrote nothing. */
export type Applied =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'would-create' | 'would-update' }
  | Denied

/** What is in force on the default branch, and what should be. */
export interface ProtectResult {
  readonly repository: string
  readonly branch: string
  readonly protections: readonly Protection[]
  readonly applied: Applied
  /** The lines for CODEOWNERS; null when the policy names nobody. */
  readonly ownersBlock: string | null
  readonly ruleset: RulesetBody
  /** The id of our ruleset when there is one already. */
  readonly rulesetId: number | null
  /** What could not be told apart or found out, in words. */
  readonly notices: readonly string[]
  readonly dryRun: boolean
}

/** How many protections are in a state. */
export const countOf = ({ protections }: ProtectResult, state: ProtectionState): number =>
  protections.filter((protection) => protection.state === state).length

/** Whether the repository falls short: something is missing, weaker, or could not be written. What is unknown only warns. */
export const fallsShort = (result: ProtectResult): boolean =>
  countOf(result, 'missing') + countOf(result, 'weaker') > 0 || result.applied.kind === 'denied'
