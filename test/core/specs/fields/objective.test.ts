import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalDigits, fraction, objectiveOf, problemWith } from '../../../support/build.ts'

const refusal = (objective: string) => problemWith({ objective }).problem

describe('an objective', () => {
  it.each(['99.9%', '"99.9%"', '99.9', '"99.9"', '99.90', '"99.900 %"'])('%s is 999/1000, exactly', (text) => {
    expect(objectiveOf(text).ratio.toFraction()).toBe('999/1000')
    expect(objectiveOf(text).text).toBe('99.9%')
  })

  it('may be below 1% when it says that it is a percentage', () => {
    expect(objectiveOf('0.5%').ratio.toFraction()).toBe('1/200')
  })

  it.each([
    ['0.999', '99.9%'],
    ['"0.999"', '99.9%'],
    ['0.95', '95%'],
  ])('%s is refused with the question whether %s was meant', (text, meant) => {
    expect(refusal(text).advice).toBe(`Was ${meant} meant? Write ${meant}.`)
  })

  it('1 is refused, but not with advice that would be refused in turn', () => {
    expect(refusal('1').advice ?? '').not.toContain('Write 100%')
  })

  it.each([
    ['100%', 'an objective of 100% leaves no error budget'],
    ['100', 'an objective of 100% leaves no error budget'],
    ['100.000%', 'an objective of 100% leaves no error budget'],
    ['100.1%', 'an objective of 100.1% is more than everything'],
    ['0%', 'an objective of 0% promises nothing'],
    ['0', 'an objective of 0% promises nothing'],
  ])('%s is refused: %s', (text, message) => {
    expect(refusal(text).message).toBe(message)
  })

  it.each(['-1%', 'high', '99,9%', '99.9%%', '99.9 % of', '1e1%', '99.%', '.9%', 'NaN%', '1000%', '""'])(
    '%s is no objective',
    (text) => {
      expect(refusal(text).expected).toBe('a percentage strictly between 0 and 100, such as 99.9%')
    },
  )

  it.each(['', '~', '[99.9%]', '{ a: 1 }', 'true'])(
    'a value of another kind (%s) is refused where it stands',
    (text) => {
      const { place, problem } = problemWith({ objective: text })
      expect(place.line).toBe(5)
      expect(problem.message).toContain('expected a percentage strictly between 0 and 100')
    },
  )

  it('round-trips as a decimal: the text has every digit that the ratio has', () => {
    const whole = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(whole, decimalDigits(30), (percent, digits) => {
        const text = `${percent}.${digits}%`
        const read = objectiveOf(`"${text}"`)
        expect(read.text).toBe(text)
        expect(read.ratio.equals(fraction(`${percent}.${digits}`).div(100))).toBe(true)
      }),
    )
  })
})
