import type { ActiveRule } from './rules.ts'

/** Somebody who may pass a ruleset by, as GitHub names them. */
export interface BypassActor {
  readonly type: string
  /** Null for a type that is one actor only. */
  readonly id: number | null
  readonly mode: string
}

/** A ruleset that has rules in force. */
export interface RulesetInForce {
  readonly id: number
  /** Null when the token can't see the ruleset. */
  readonly name: string | null
  /** The repository or organization that it is of; null when GitHub doesn't say. */
  readonly source: string | null
  /** Null when the token can't see who. */
  readonly bypass: readonly BypassActor[] | null
}

/** All that is known of the rules on the default branch. */
export interface RulesInForce {
  readonly kind: 'in-force'
  readonly rules: readonly ActiveRule[]
  readonly rulesets: readonly RulesetInForce[]
}
