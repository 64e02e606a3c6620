import type Fraction from 'fraction.js'
import type { Threshold } from '../model/policy.ts'

/** Whether `value` is on the side of the bound that the threshold names. */
export function passes(value: Fraction, { comparison, bound }: Threshold): boolean {
  switch (comparison) {
    case 'at-most':
      return value.lte(bound)
    case 'below':
      return value.lt(bound)
    case 'at-least':
      return value.gte(bound)
    case 'above':
      return value.gt(bound)
  }
}
