import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { rfc3339 } from '../../../src/core/model/time.ts'
import {
  ago,
  count,
  minutes,
  moment,
  percent,
  percentSpent,
  plural,
  points,
  rate,
  roundedSpan,
  sliText,
  span,
} from '../../../src/present/markup/numbers.ts'
import { AT, decimalDigits, fraction } from '../../support/build.ts'

/** A percentage as the exact share that it says. */
const shareOf = (text: string) => new Fraction(text.replace('%', '')).div(100)
const shares = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => new Fraction(n, d))

describe('a percentage', () => {
  it('of what is good is rounded down, and of what is bad up', () => {
    expect(percent(fraction('0.99999'), 1)).toBe('99.9%')
    expect(percentSpent(fraction('0.00001'), 1)).toBe('0.1%')
    expect(percent(fraction('-0.6901'), 1)).toBe('-69.1%')
    expect(percentSpent(fraction('1.6901'), 1)).toBe('169.1%')
  })

  it('that is exact stays as it is', () => {
    expect(percent(fraction(1), 1)).toBe('100.0%')
    expect(percentSpent(fraction(1), 0)).toBe('100%')
    expect(percent(fraction(0), 1)).toBe('0.0%')
  })

  it('is never better than the share, nor further off than its last digit', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 3 }), (share, decimals) => {
        fc.pre(share.abs().lt(10_000))
        const digit = new Fraction(1, 10 ** (decimals + 2))
        const [good, bad] = [shareOf(percent(share, decimals)), shareOf(percentSpent(share, decimals))]
        expect(good.lte(share) && share.sub(good).lt(digit)).toBe(true)
        expect(bad.gte(share) && bad.sub(share).lt(digit)).toBe(true)
      }),
    )
  })
})

describe('an SLI', () => {
  it.each([
    ['0.998999999', '99.9%', '99.899%'],
    ['0.999', '99.9%', '99.900%'],
    ['0.98765', '99%', '98.76%'],
    ['1', '99.95%', '100.0000%'],
  ])('%s beside an objective of %s is %s', (sli, objective, text) => {
    expect(sliText(fraction(sli), objective)).toBe(text)
  })

  it('below its objective never shows as met, however many digits the objective has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 90, max: 99 }),
        decimalDigits(30),
        fc.integer({ min: 1, max: 40 }),
        (whole, digits, zeros) => {
          const objective = new Fraction(`${whole}.${digits}`).div(100)
          const sli = objective.sub(new Fraction(1n, 10n ** BigInt(zeros)))
          expect(shareOf(sliText(sli, `${whole}.${digits}%`)).lt(objective)).toBe(true)
        },
      ),
    )
  })
})

describe('other numbers', () => {
  it('are grouped and whole when they count events', () => {
    expect(count(fraction(1_000_000))).toBe('1,000,000')
    expect(count(fraction('1389.5000001'))).toBe('1,390')
    expect(count(fraction(0))).toBe('0')
  })

  it('are rounded up to two decimals when they are burn rates', () => {
    expect(['14.4', '14.391', '0.0001', '1', '0'].map((text) => rate(fraction(text)))).toEqual([
      '14.4',
      '14.4',
      '0.01',
      '1',
      '0',
    ])
  })

  it('are times in UTC', () => {
    expect(rfc3339(AT)).toBe('2026-11-23T00:00:00Z')
    expect(moment(AT + 61)).toBe('2026-11-23 00:01 UTC')
  })

  it('are lengths of time in their largest whole unit', () => {
    expect([86_400, 2_764_800, 90_000, 5400, 61].map(span)).toEqual(['1d', '32d', '25h', '90m', '61s'])
  })

  it('are rounded down to the largest unit that fits when they say how long ago something is', () => {
    const seconds = [1, 59, 60, 3599, 3600, 86_399, 86_400, 200_000]
    const words = ['1 second', '59 seconds', '1 minute', '59 minutes', '1 hour', '23 hours', '1 day', '2 days']
    expect(seconds.map(ago)).toEqual(words.map((text) => `${text} ago`))
  })

  it('have their noun', () => {
    expect([0, 1, 2].map((n) => plural(n, 'SLO'))).toEqual(['0 SLOs', '1 SLO', '2 SLOs'])
  })
})

describe('a buffer in numbers', () => {
  it.each([
    ['0.0005', '0.05'],
    ['0.015', '1.5'],
    ['0.123456', '12.3'],
    ['1/30000', '0.00333'],
    ['0.0099999', '0.999'],
    ['0', '0'],
    ['1', '100'],
  ])('of %s is %s points: three digits, rounded down', (share, text) => {
    expect(points(fraction(share))).toBe(text)
  })

  it('lasts minutes with one decimal, rounded down', () => {
    expect([fraction('21.69'), fraction('1296'), fraction('0')].map(minutes)).toEqual(['21.6', '1,296', '0'])
  })
})

it.each([
  [0, '0s'],
  [45, '45s'],
  [90, '90s'],
  [7263, '2h'],
  [8640, '2h'],
  [5400, '90m'],
  [15 * 86_400 - 300, '15d'],
  [86_400, '24h'],
])('a measured length of %i seconds is told as %s', (seconds, text) => {
  expect(roundedSpan(seconds)).toBe(text)
})
