import type { Condition } from '../../model/policy.ts'
import type { Direction } from '../change.ts'

/** How two versions of a kind of condition are compared. */
export interface ConditionComparison<One extends Condition> {
  /** As people read it, without the bound; empty when the bound says it all. */
  detail(when: One): string
  /** The same as a text that is equal for equal meanings. */
  meaning(when: One): string
  /** A condition is looser when it fires later: every time that it fires, the old one would have fired too. */
  direction(before: One, after: One): Direction
}
