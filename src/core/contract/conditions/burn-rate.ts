import type { ConditionOf } from '../../model/policy.ts'
import { directionOf } from '../change.ts'
import type { ConditionComparison } from './condition.ts'
import { both, thresholdDirection } from './threshold.ts'

type BurnRate = ConditionOf<'burn-rate'>

export const burnRate: ConditionComparison<BurnRate> = {
  detail: (when) => ` over ${spansOf(when).join(', ')}`,
  meaning: (when) => [...new Set(spansOf(when))].sort().join(' '),
  direction(before, after) {
    // Every span must burn, so one more makes the rule fire later.
    const [was, is] = [spansOf(before), spansOf(after)]
    const gained = is.some((span) => !was.includes(span))
    const lost = was.some((span) => !is.includes(span))
    if (gained && lost) return 'changed'
    return both(thresholdDirection(before, after, false), directionOf(gained, lost))
  },
}

const spansOf = ({ over }: BurnRate): string[] => over.map(({ text }) => text)
