import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratioOf, shareOf } from '../../../../src/core/specs/formats/events-query.ts'

const text = (indicator: ReturnType<typeof ratioOf>) =>
  indicator.kind === 'ratio'
    ? [indicator.counted, indicator.events.text, indicator.total.text]
    : indicator.kind === 'error-ratio'
      ? [indicator.expression.replace(/\s+/g, ' ')]
      : []

describe('two queries of events', () => {
  it.each([
    ['sum(rate(e[$window]))', 'sum(rate(t[$window]))', ['bad', 'e', 't']],
    [
      'sum(rate(t[$window])) - sum(rate(g[$window]))',
      'sum(rate(t[$window]))',
      ['bad', 'sum(increase(t[$window])) - sum(increase(g[$window]))', 't'],
    ],
    [
      'sum(rate(e[$window])) or vector(0)',
      'sum(rate(t[$window]))',
      ['bad', 'sum(increase(e[$window])) or vector(0)', 't'],
    ],
    [
      'sum(rate(e{path="/rate(x)"}[$window])) * 2',
      'sum(increase(t[$window]))',
      ['(sum(rate(e{path="/rate(x)"}[$window])) * 2 ) / (sum(increase(t[$window])) )'],
    ],
    ['sum(rate(e{path="rating"}[$window]))', 'sum(rate(t[$window]))', ['bad', 'e{path="rating"}', 't']],
    // One counts per second and the other does not: only their quotient, as it is, is what was meant.
    ['sum(increase(e[$window]))', 'sum(rate(t[$window]))', ['(sum(increase(e[$window])) ) / (sum(rate(t[$window])) )']],
    [
      'sum(rate(e[$window])) > 0.5',
      'sum(rate(t[$window]))',
      ['(sum(rate(e[$window])) > 0.5 ) / (sum(rate(t[$window])) )'],
    ],
    ['sum(rate(e[5m]))', 'sum(rate(t[$window]))', ['(sum(rate(e[5m])) ) / (sum(rate(t[$window])) )']],
    ['sum(irate(e[$window]))', 'sum(irate(t[$window]))', ['(sum(irate(e[$window])) ) / (sum(irate(t[$window])) )']],
    ['1 - sum(rate(e[$window]))', 'vector(1)', ['(1 - sum(rate(e[$window])) ) / (vector(1) )']],
    ['sum(rate(e[$window])) *', 'sum(rate(t[$window]))', ['(sum(rate(e[$window])) * ) / (sum(rate(t[$window])) )']],
  ])('%s over %s', (events, total, expected) => {
    expect(text(ratioOf('bad', events, total))).toEqual(expected)
  })
})

describe('a share', () => {
  it.each([
    ['bad', 'sum(rate(e[$window])) / sum(rate(t[$window]))', ['bad', 'e', 't']],
    ['good', '(sum(rate(g[$window])) / sum(rate(t[$window])))', ['good', 'g', 't']],
    ['bad', '1 - (sum(rate(g[$window])) / sum(rate(t[$window])))', ['good', 'g', 't']],
    [
      'bad',
      '2 - (sum(rate(g[$window])) / sum(rate(t[$window])))',
      ['2 - (sum(rate(g[$window])) / sum(rate(t[$window])))'],
    ],
    ['good', 'slo:ratio_rate$window', ['1 - (slo:ratio_rate$window )']],
    ['bad', 'a[$window] / ignoring (le) b[$window]', ['a[$window] / ignoring (le) b[$window]']],
  ] as const)('of %s events: %s', (share, expression, expected) => {
    expect(text(shareOf(share, expression))).toEqual(expected)
  })

  it('is read in little time, however deep the query', () => {
    for (const query of [
      '('.repeat(20_000),
      `${'('.repeat(5000)}x${')'.repeat(5000)}`,
      'sum('.repeat(5000),
      '1 - '.repeat(5000),
    ]) {
      expect(shareOf('bad', query).kind).toBe('error-ratio')
    }
  })

  it('is read whatever it says', () => {
    const piece = fc.constantFrom(
      'sum(',
      'rate(',
      'x',
      '{a="b"}',
      '[$window]',
      ')',
      ' / ',
      ' - ',
      '1',
      ' or ',
      'vector(0)',
      '#',
      '\n',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(['ratio', 'error-ratio']).toContain(shareOf('good', pieces.join('')).kind)
        expect(['ratio', 'error-ratio']).toContain(ratioOf('bad', pieces.join(''), 'sum(rate(t[$window]))').kind)
      }),
      { numRuns: 500 },
    )
  })
})
