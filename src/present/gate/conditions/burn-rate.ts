import type { ConditionOf } from '../../../core/model/policy.ts'
import type { ConditionWords } from './condition.ts'

export const burnRate: ConditionWords<ConditionOf<'burn-rate'>> = {
  text: ({ over }, bound) => `burn rate ${bound} over ${over.map(({ text }) => text).join(' and ')}`,
}
