import type { Condition } from '../../../core/model/policy.ts'

/** The words for a kind of condition. */
export interface ConditionWords<One extends Condition> {
  /** `bound` is the threshold in words, such as "at most 0%". */
  text(when: One, bound: string): string
}
