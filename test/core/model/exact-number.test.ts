import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactNumber, isDecimal } from '../../../src/core/model/exact-number.ts'

/** As Go prints a double: the shortest form, with an exponent where it is small or large. */
const wire = (value: number) => value.toString().replace(/e([+-])(\d)$/, 'e$10$2')

describe('the exact number of a text', () => {
  it('is that of each double that counts can be', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e99, max: 1e99, noNaN: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-99)
        // To the last bit but one, which is lost on the way back to a double.
        expect(Math.abs((exactNumber(wire(value))?.valueOf() ?? Number.NaN) - value)).toBeLessThanOrEqual(
          Math.abs(value) * 1e-15,
        )
      }),
    )
  })

  it.each(['1e-400', `0.${'0'.repeat(330)}1`, '-1e-400', '5e-324', '2.2e-308', '1e-101', '1e101', '1e+400'])(
    'is none where a double has no room for it, though it is a decimal: %s',
    (text) => {
      expect(exactNumber(text)).toBeNull()
      expect(isDecimal(text)).toBe(true)
    },
  )

  it.each(['0e-400', '0.000', '-0'])('is zero for %s', (text) => {
    expect(exactNumber(text)?.valueOf()).toBe(0)
  })

  it.each(['NaN', '+Inf', '', '0x10', '1,5', '1e', '١٢'])('is none for %s, which is no decimal', (text) => {
    expect(exactNumber(text)).toBeNull()
    expect(isDecimal(text)).toBe(false)
  })
})
