import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../../src/core/model/indicator.ts'
import {
  contractText,
  decimalDigits,
  diagnosticsOf,
  directoryOf,
  fraction,
  indicatorOf,
  problemWith,
} from '../../../support/build.ts'

const quoted = (text: string) => JSON.stringify(text)
const histogram = (text: string) => `{ latency: { histogram: ${quoted(text)}, within: 1s } }`
const bad = (text: string) => `{ ratio: { bad: ${quoted(text)}, total: t } }`

describe('each form of indicator', () => {
  it.each<[string, string, Indicator]>([
    [
      'a ratio of good events',
      '{ ratio: { good: "x{a=\\"b\\"}", total: y, count-new-series: true } }',
      {
        kind: 'ratio',
        counted: 'good',
        events: { form: 'selector', text: 'x{a="b"}' },
        total: { form: 'selector', text: 'y' },
        countNewSeries: true,
      },
    ],
    [
      'a ratio of bad events, of both forms of query',
      '{ ratio: { bad: "max(increase(x[$window]))", total: "{__name__=~\\"y.*\\"}" } }',
      {
        kind: 'ratio',
        counted: 'bad',
        events: { form: 'expression', text: 'max(increase(x[$window]))' },
        total: { form: 'selector', text: '{__name__=~"y.*"}' },
        countNewSeries: false,
      },
    ],
    [
      'a ratio whose expression says no more than its selector',
      '{ ratio: { good: " SUM ( increase( x{ a = \\"b\\" } [$window] )) # all ", total: y } }',
      {
        kind: 'ratio',
        counted: 'good',
        events: { form: 'selector', text: 'x{ a = "b" }' },
        total: { form: 'selector', text: 'y' },
        countNewSeries: false,
      },
    ],
    [
      'a ratio whose selectors hold the window too',
      '{ ratio: { bad: "sum(increase(errors:$window[$window]))", total: "sum(increase(x{of=\\"$window\\"}[$window]))" } }',
      {
        kind: 'ratio',
        counted: 'bad',
        events: { form: 'expression', text: 'sum(increase(errors:$window[$window]))' },
        total: { form: 'expression', text: 'sum(increase(x{of="$window"}[$window]))' },
        countNewSeries: false,
      },
    ],
    [
      'a ready-made ratio',
      '{ error-ratio: " slo:sli_error:ratio_rate$window " }',
      { kind: 'error-ratio', expression: 'slo:sli_error:ratio_rate$window' },
    ],
    [
      'a latency',
      '{ latency: { histogram: "h{ a = \\"b\\" , c!~\\"d,e\\" }", within: 500ms } }',
      {
        kind: 'latency',
        histogram: { name: 'h', matchers: ['a = "b"', 'c!~"d,e"'] },
        within: { seconds: fraction('0.5'), text: '500ms' },
      },
    ],
    [
      'time slices',
      '{ slices: { every: 1m, value: time() - max(x), at-most: 300 } }',
      {
        kind: 'slices',
        every: { seconds: 60, text: '1m' },
        value: 'time() - max(x)',
        condition: { comparison: 'at-most', bound: fraction(300) },
      },
    ],
    ['an SLO of the backend', '{ vendor: { id: abc123 } }', { kind: 'vendor', id: 'abc123' }],
  ])('%s', (_, text, indicator) => {
    expect(indicatorOf(text)).toEqual(indicator)
  })

  it.each(['at-most', 'below', 'above', 'at-least'])('slices that are good %s a number', (comparison) => {
    expect(indicatorOf(`{ slices: { every: 30s, value: x, ${comparison}: -1.5 } }`)).toMatchObject({
      condition: { comparison, bound: fraction('-1.5') },
    })
  })

  it('has the bound of its slices as the exact decimal that was written', () => {
    const written = fc.tuple(fc.integer({ min: -99, max: 99 }), decimalDigits(12)).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(written, (text) => {
        const indicator = indicatorOf(`{ slices: { every: 1m, value: x, above: ${text} } }`)
        expect(indicator.kind === 'slices' && indicator.condition.bound.equals(fraction(text))).toBe(true)
      }),
    )
  })
})

describe('the comments of a selector', () => {
  it.each([
    ['x # all of them', 'x'],
    ['x{a="b"} # {c="d"}\n# more', 'x{a="b"}'],
    ['# all of them\nx{a="b"}', 'x{a="b"}'],
    ['x{a="#b"}', 'x{a="#b"}'],
  ])('%j are left out', (text, selector) => {
    expect(indicatorOf(bad(text))).toMatchObject({ events: { form: 'selector', text: selector } })
  })

  it('within the braces hide nothing', () => {
    expect(indicatorOf(bad('x{ # c="d"\n a="b" }'))).toMatchObject({ events: { form: 'selector' } })
    expect(indicatorOf(histogram('h{ # le="5"}\n a="b", # c\n c="d" }'))).toMatchObject({
      histogram: { name: 'h', matchers: ['a="b"', 'c="d"'] },
    })
  })
})

describe('what is no plain selector', () => {
  it.each([
    'x[5m]',
    'x offset 5m',
    'x @ 10',
    'sum(x)',
    '(x)',
    'x + y',
    'x y',
    '-x',
    '1',
    '"x"',
    'x{a="b"',
    'x{a=b}',
    'x{',
    'x # a\ny',
  ])('%j is refused without $window', (text) => {
    expect(problemWith({ indicator: bad(text) }).problem.message).toMatch(
      /^this query (is neither a plain selector nor|counts over a fixed range)|^`y` is not expected here$|is closed$|not in quotes$/,
    )
  })

  it.each(['""', '"  "', '[x]', '5', '~'])('%s is not a query', (text) => {
    const { place, problem } = problemWith({ indicator: `{ ratio: { bad: ${text}, total: t } }` })
    expect(place.line).toBe(7)
    expect(problem.message).toContain('expected a query')
  })
})

describe('a histogram', () => {
  it.each([
    ['h', { name: 'h', matchers: [] }],
    [
      '{"http.server.duration","service.name"="shop"}',
      { name: 'http.server.duration', matchers: ['"service.name"="shop"'] },
    ],
    ["{a='b', 'http.server.duration',}", { name: 'http.server.duration', matchers: ["a='b'"] }],
    ['{__name__="http.server.duration"}', { name: 'http.server.duration', isNameMatched: true, matchers: [] }],
    ['{a="b", "__name__" = `h`}', { name: 'h', isNameMatched: true, matchers: ['a="b"'] }],
  ])('%s names its metric', (text, histogramRead) => {
    expect(indicatorOf(histogram(text))).toMatchObject({ histogram: histogramRead })
  })

  it.each([
    '{a="b"}',
    '{__name__=~"h"}',
    '{__name__!="h"}',
    'h{"g"}',
    '{"h","g"}',
    '{"h",__name__="g"}',
    '{""}',
    '{"a\\\\b"}',
  ])('%s is none: it names no metric, or two', (text) => {
    expect(problemWith({ indicator: histogram(text) }).problem.message).toBe('this is not a histogram')
  })

  it('is named without its suffix in quotes too', () => {
    expect(problemWith({ indicator: histogram('{"http.duration_bucket"}') }).problem.advice).toBe(
      'Write http.duration; SLO Gate adds _bucket itself.',
    )
  })

  it.each(['bucket', 'count', 'sum'])('is named without _%s', (suffix) => {
    expect(problemWith({ indicator: histogram(`h_${suffix}{a="b"}`) }).problem.advice).toBe(
      `Write h; SLO Gate adds _${suffix} itself.`,
    )
  })

  it.each([
    'h{le="5"}',
    'h{a="b", le = "5"}',
    'h{le!="5"}',
    'h{le=~"5|10"}',
    'h{le!~"5"}',
    'h{"le"="5"}',
    "h{'le'='5'}",
    '{"http.duration",`le`="5"}',
  ])('%s is refused: `within` chooses the bucket', (text) => {
    expect(problemWith({ indicator: histogram(text) }).problem.message).toBe(
      'this histogram is restricted to one bucket',
    )
  })

  it('may have labels that only begin like le', () => {
    expect(indicatorOf(histogram('h{level="5",le_x="6"}'))).toMatchObject({ kind: 'latency' })
  })

  it.each(['{a="b"}', 'sum(h)', 'h[5m]', 'rate(h[$window])'])('%s is none', (text) => {
    expect(problemWith({ indicator: histogram(text) }).problem.message).toBe('this is not a histogram')
  })
})

describe('an indicator of several forms or none', () => {
  it.each([
    ['{}', 'one of these keys is missing', 'one of ratio, error-ratio, latency, slices, vendor'],
    [
      '{ error-ratio: "x$window", vendor: { id: a } }',
      'error-ratio and vendor exclude each other',
      'exactly one of ratio, error-ratio, latency, slices, vendor',
    ],
    ['{ ratio: { total: x } }', 'one of these keys is missing', 'one of good, bad'],
    ['{ ratio: { good: x, bad: y, total: z } }', 'good and bad exclude each other', 'exactly one of good, bad'],
    [
      '{ slices: { every: 1m, value: x, below: 1, above: 0 } }',
      'below and above exclude each other',
      'exactly one of at-most, below, above, at-least',
    ],
  ])('%s is refused', (indicator, message, expected) => {
    expect(problemWith({ indicator }).problem).toMatchObject({ message, expected })
  })

  it.each([
    ['{ ratio: { bad: "sum(x[$window])", total: y, count-new-series: true } }'],
    ['{ ratio: { bad: x, total: "sum(y[$window])", count-new-series: true } }'],
  ])('%s is refused where count-new-series stands', (indicator) => {
    const { place, problem } = problemWith({ indicator })
    expect(problem.message).toBe('count-new-series works on selectors only')
    expect(
      contractText({ indicator })
        .split('\n')
        [place.line - 1]?.slice(place.column - 1),
    ).toMatch(/^true/)
  })

  it('has slices that fit the window', () => {
    const indicator = '{ slices: { every: 2d, value: x, below: 1 } }'
    const { place, problem } = problemWith({ indicator, window: '1d' })
    expect(problem.message).toBe('a slice of 2d is longer than the window of 1d')
    const text = contractText({ indicator, window: '1d' })
    expect(text.split('\n')[place.line - 1]?.slice(place.column - 1)).toMatch(/^2d/)
    expect(directoryOf({ 'shop.yaml': contractText({ indicator, window: '2d' }) }).slos).toHaveLength(1)
  })

  it('has all errors of its fields reported together', () => {
    const indicator =
      '{ latency: { histogram: h_bucket, within: 5, withn: 3s }, slices: { every: 1, value: "[$window]" } }'
    const messages = diagnosticsOf({ 'shop.yaml': contractText({ indicator }) }).map(({ problem }) => problem.message)
    expect(messages).toEqual([
      '`h_bucket` is one part of a histogram',
      expect.stringContaining('found `5`'),
      'unknown key `withn`',
      expect.stringContaining('found `1`'),
      'a time slice has no $window',
    ])
  })
})
