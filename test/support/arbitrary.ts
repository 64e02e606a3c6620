import fc from 'fast-check'
import Fraction from 'fraction.js'
import type { Counts } from '../../src/core/model/measurement.ts'
import type { Objective } from '../../src/core/model/objective.ts'
import type { Rule, Threshold } from '../../src/core/model/policy.ts'
import { counts as countsWith } from './build.ts'

/** Any objective of up to four decimals. */
export const objectives: fc.Arbitrary<Objective> = fc.integer({ min: 1, max: 999_999 }).map((millionths) => ({
  ratio: new Fraction(millionths, 1_000_000),
  text: `${millionths / 10_000}%`,
}))

export const countsOf = (good: number | Fraction, total: number | Fraction): Counts =>
  countsWith(new Fraction(total).sub(good), total)

/** Counts with some traffic. */
export const counts = fc
  .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }))
  .map(([total, bad]) => countsOf(total - Math.min(bad, total), total))

export const threshold = (comparison: Threshold['comparison'], bound: string): Threshold => ({
  comparison,
  bound: new Fraction(bound),
  text: bound,
})

export const rules: fc.Arbitrary<Rule> = fc.record({
  name: fc.string({ minLength: 1 }),
  decision: fc.constantFrom('freeze' as const, 'warn' as const),
  consequences: fc.constant([]),
  when: fc.oneof(
    fc
      .integer({ min: -200, max: 100 })
      .map((n) => ({ kind: 'budget-remaining' as const, threshold: threshold('at-most', `${n}/100`) })),
    fc
      .integer({ min: 0, max: 300 })
      .map((n) => ({ kind: 'budget-spent' as const, threshold: threshold('above', `${n}/100`), within: null })),
    fc.integer({ min: 1, max: 30 }).map((n) => ({
      kind: 'burn-rate' as const,
      threshold: threshold('at-least', String(n)),
      over: [
        { seconds: 3600, text: '1h' },
        { seconds: 300, text: '5m' },
      ],
    })),
  ),
})
