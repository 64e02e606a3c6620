import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundOfSeconds } from '../../../../src/core/model/duration.ts'
import { fraction, indicatorOf, problemWith, windowOf } from '../../../support/build.ts'

const latency = (within: string) => `{ latency: { histogram: h, within: ${within} } }`

function boundOf(within: string): string {
  const indicator = indicatorOf(latency(within))
  return indicator.kind === 'latency' ? indicator.within.seconds.toFraction() : indicator.kind
}

describe('a duration', () => {
  it.each([
    ['1s', 1],
    ['90m', 5400],
    ['24h', 86_400],
    ['30d', 2_592_000],
    ['4w', 2_419_200],
    ['1830d', 158_112_000],
  ])('%s is %d seconds', (text, seconds) => {
    expect(windowOf(text)).toEqual({ kind: 'rolling', duration: { seconds, text } })
  })

  it.each(['0d', '-1d', '1.5h', '1h30m', '30', '"30"', 'd', '1M', '1y', '1D', '030d', '" 30d"', '30d30d', 'P30D'])(
    '%s is none',
    (window) => {
      const { place, problem } = problemWith({ window })
      expect(place).toEqual({ file: '.slo/slos/shop.yaml', line: 6, column: 13 })
      expect(problem.message).toContain('expected a duration such as 30d')
    },
  )

  it.each(['1831d', '999999999w', '99999999999999999999s'])('%s is longer than any window', (window) => {
    expect(() => windowOf(window)).toThrow()
  })

  it('is exact for every number and unit within five years', () => {
    const unit = fc.constantFrom(['s', 1], ['m', 60], ['h', 3600], ['d', 86_400], ['w', 604_800] as const)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 261 }), unit, (n, [letter, size]) => {
        expect(windowOf(`${n}${letter}`)).toMatchObject({ duration: { seconds: n * Number(size) } })
      }),
    )
  })
})

describe('a latency bound', () => {
  it.each([
    ['500ms', '1/2'],
    ['0.3s', '3/10'],
    ['2.5s', '5/2'],
    ['0.1ms', '1/10000'],
    ['1m', '60'],
  ])('%s is %s seconds, exactly', (within, seconds) => {
    expect(boundOf(within)).toBe(seconds)
  })

  it.each(['0.5', '0ms', '0.000s', '-1s', '1h', '.5s', 's', '1e3ms'])('%s is none', (within) => {
    const { problem } = problemWith({ indicator: latency(within) })
    expect(`${problem.message} ${problem.expected}`).toContain('a latency such as 500ms or 2.5s')
  })
  it.each([
    ['1/10', '100ms'],
    ['1/4000', '0.25ms'],
    ['1', '1s'],
    ['5/2', '2.5s'],
    ['60', '60s'],
  ])('of %s seconds is written as %s, which reads back to it', (seconds, text) => {
    expect(boundOfSeconds(fraction(seconds)).text).toBe(text)
    expect(boundOf(text)).toBe(seconds)
  })
})
