import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as boundaries from '../../../src/adapters/prometheus/indicators/boundaries.ts'
import * as latency from '../../../src/adapters/prometheus/indicators/latency.ts'
import { nativeCountsOf } from '../../../src/adapters/prometheus/indicators/native-latency.ts'
import * as ratio from '../../../src/adapters/prometheus/indicators/ratio.ts'
import * as timeSlices from '../../../src/adapters/prometheus/indicators/slices.ts'
import * as nativeHistograms from '../../../src/adapters/prometheus/native-histograms.ts'
import { type Piece, splitOf, wholePiece } from '../../../src/adapters/prometheus/pieces.ts'
import * as promql from '../../../src/adapters/prometheus/queries.ts'
import type { Question } from '../../../src/adapters/prometheus/question.ts'
import type { Indicator, SliceComparison } from '../../../src/core/model/indicator.ts'
import type { Query } from '../../../src/core/model/query.ts'
import { DAY, indicatorOf } from '../../support/build.ts'
import { parses } from '../../support/promql.ts'

/** What is asked when it is asked alone. */
const textOf =
  <Asked extends unknown[]>(questionOf: (...asked: Asked) => Question) =>
  (...asked: Asked): string =>
    questionOf(...asked).text
const boundariesOf = textOf(latency.boundariesOf)
const countOver = textOf(promql.countOver)
const countWithBirths = textOf(ratio.countWithBirths)
const expressionOver = textOf(promql.expressionOver)
const presenceOver = textOf(promql.presenceOver)
const slicesOver = textOf(timeSlices.slicesOver)
const samplesOver = textOf(boundaries.samplesOver)
const { asOneSeries, bucketSelector, countSelector } = latency
const { spelledSelector } = boundaries
const histogramsOver = textOf(nativeHistograms.histogramsOver)

const span = (seconds: number, text = `${seconds}s`) => ({ seconds, text })
const WHOLE: Piece = { span: span(30 * DAY, '30d'), offsetSeconds: 0, growth: 'increase' as const, after: null }
const EARLIER: Piece = { span: span(7 * DAY), offsetSeconds: 7 * DAY, growth: 'increase' as const, after: null }
const selector = (text: string): Query => ({ form: 'selector', text })
const expression = (text: string): Query => ({ form: 'expression', text })

function read<Kind extends Indicator['kind']>(kind: Kind, text: string): Extract<Indicator, { kind: Kind }> {
  const indicator = indicatorOf(text)
  if (indicator.kind !== kind) throw new Error(`the indicator is ${indicator.kind}`)
  return indicator as Extract<Indicator, { kind: Kind }>
}

const histogramOf = (text: string) =>
  read('latency', `{ latency: { histogram: ${JSON.stringify(text)}, within: 1s } }`).histogram
const slices = (condition: string, value = 'x') =>
  read('slices', `{ slices: { every: 1m, value: ${JSON.stringify(value)}, ${condition} } }`)

describe('the pieces of a span', () => {
  it('are the whole, under its own name, when no limit is in the way', () => {
    expect(splitOf(WHOLE, Number.POSITIVE_INFINITY)).toEqual([WHOLE])
    expect(splitOf(WHOLE, 30 * DAY)).toEqual([WHOLE])
  })

  it('are of one length where they can be', () => {
    expect(splitOf(wholePiece(span(90 * DAY, '90d')), 32 * DAY)).toEqual([
      { span: span(30 * DAY), offsetSeconds: 0, growth: 'increase' as const, after: null },
      { span: span(30 * DAY), offsetSeconds: 30 * DAY, growth: 'increase' as const, after: null },
      { span: span(30 * DAY), offsetSeconds: 60 * DAY, growth: 'increase' as const, after: null },
    ])
  })

  it('are the fewest that cover the span exactly, none longer than the limit', () => {
    const seconds = fc.integer({ min: 1, max: 2000 * DAY })
    fc.assert(
      fc.property(seconds, fc.integer({ min: 2, max: 500 }), fc.nat(), (length, most, seed) => {
        const limit = Math.max(1, Math.ceil(length / most) + (seed % (2 * DAY)))
        const pieces = splitOf(wholePiece(span(length)), limit)
        expect(pieces).toHaveLength(Math.ceil(length / limit))
        let covered = 0
        for (const piece of pieces) {
          expect(piece.offsetSeconds).toBe(covered)
          expect(piece.span.seconds).toBeGreaterThan(0)
          expect(piece.span.seconds).toBeLessThanOrEqual(limit)
          covered += piece.span.seconds
        }
        expect(covered).toBe(length)
      }),
    )
  })
})

describe('a count', () => {
  it('of a selector is one increase over the piece, as one series', () => {
    expect(countOver(selector('x{a="b"}'), WHOLE)).toBe('sum(increase(x{a="b"}[30d]))')
    expect(countOver(selector('x'), EARLIER)).toBe('sum(increase(x[604800s] offset 604800s))')
  })

  it('of an expression has the length of the piece wherever $window stands', () => {
    expect(countOver(expression('sum(increase(a[$window])) + sum(increase(b[$window]))'), WHOLE)).toBe(
      'sum(increase(a[30d])) + sum(increase(b[30d]))',
    )
  })

  it('of an expression is moved back as a whole, even past a comment at its end', () => {
    expect(
      expressionOver('sum(a:rate$window) # all', {
        span: span(60),
        offsetSeconds: 120,
        growth: 'increase',
        after: null,
      }),
    ).toBe('last_over_time((sum(a:rate60s) # all\n)[1s:1s] offset 120s)')
  })

  it('of new series adds the first value of those that were not there before, where anything was', () => {
    const births =
      '(sum(min_over_time(x[604800s] offset 604800s) unless last_over_time(x[10m] offset 1209600s)) and on() count(last_over_time(t[10m] offset 1209600s)))'
    expect(countWithBirths('x', 't', EARLIER)).toBe(
      `(sum(increase(x[604800s] offset 604800s)) or ${births} * 0) + (${births} or vector(0))`,
    )
  })
})

describe('the presence of data', () => {
  it('is how many points of the piece have some, one second short so that no end counts twice', () => {
    expect(presenceOver(selector('x'), EARLIER, 3600)).toBe('count_over_time(count(x)[604799s:3600s] offset 604800s)')
  })

  it('of an expression is looked at in windows of one step', () => {
    expect(presenceOver(expression('sum(rate(x[$window])) # c'), WHOLE, 3600)).toBe(
      'count_over_time((sum(rate(x[3600s])) # c\n)[2591999s:3600s]) and (sum(rate(x[3600s])) # c\n)',
    )
  })
})

describe('time slices', () => {
  it.each<[SliceComparison, string, string]>([
    ['at-most', '<=', '>'],
    ['below', '<', '>='],
    ['above', '>', '<='],
    ['at-least', '>=', '<'],
  ])('%s: good ones are %s the bound and bad ones %s it, so that NaN is neither', (comparison, good, bad) => {
    const asked = slices(`${comparison}: 0.3`)
    expect(slicesOver(asked, 'good', WHOLE)).toBe(`count_over_time(((x\n) ${good} 0.3)[2591999s:1m])`)
    expect(slicesOver(asked, 'bad', WHOLE)).toBe(`count_over_time(((x\n) ${bad} 0.3)[2591999s:1m])`)
  })

  it('keep the precedence and the comments of their value', () => {
    expect(slicesOver(slices('below: -5', 'a or b # c'), 'good', EARLIER)).toBe(
      'count_over_time(((a or b # c\n) < -5)[604799s:1m] offset 604800s)',
    )
  })
})

describe('a histogram', () => {
  const plain = histogramOf('h')
  const shop = histogramOf('http_seconds{job="shop", code!~"5.."}')

  it('has its boundaries asked now, or over a span', () => {
    expect(boundariesOf(shop, null)).toBe('count by (le) (http_seconds_bucket{job="shop",code!~"5.."})')
    expect(boundariesOf(plain, span(DAY, '1d'))).toBe('count by (le) (last_over_time(h_bucket[1d]))')
  })

  it('has all of its requests in its count', () => {
    expect(countSelector(shop).text).toBe('http_seconds_count{job="shop",code!~"5.."}')
    expect(countSelector(plain).text).toBe('h_count')
  })

  it('has the samples of a boundary counted beside those of +Inf', () => {
    expect(samplesOver('h_bucket{le=~"1|[+]Inf"}', WHOLE)).toBe(
      'sum by (le) (count_over_time(h_bucket{le=~"1|[+]Inf"}[30d]))',
    )
  })

  it('has spellings that hand over counted as one series', () => {
    expect(
      countOver(asOneSeries(plain, ['1', '1.0']), {
        span: span(3600, '1h'),
        offsetSeconds: 0,
        growth: 'increase',
        after: null,
      }),
    ).toBe('sum(increase((max without (le) (h_bucket{le=~"1|1[.]0"}))[1h:15s]))')
  })

  it.each([
    [
      '{"http.server.request.duration","service.name"="shop"}',
      '{"http.server.request.duration_count","service.name"="shop"}',
    ],
    ["{'http.server.request.duration'}", '{"http.server.request.duration_count"}'],
    [
      '{__name__="http.server.request.duration", job="shop"}',
      '{__name__="http.server.request.duration_count",job="shop"}',
    ],
    ['{"http_seconds", job="shop"}', 'http_seconds_count{job="shop"}'],
    ['{job="shop", __name__=`http_seconds`}', 'http_seconds_count{job="shop"}'],
  ])('has its parts selected as its name is written: %s', (written, count) => {
    expect(countSelector(histogramOf(written)).text).toBe(count)
    expect(parses(count)).toBe(true)
    expect(parses(bucketSelector(histogramOf(written), ['0.5']).text)).toBe(true)
  })

  it('has one bucket by its boundary as it is written', () => {
    expect(bucketSelector(shop, ['0.5']).text).toBe('http_seconds_bucket{job="shop",code!~"5..",le="0.5"}')
  })

  it('has one bucket by all spellings of its boundary, none of which is a pattern', () => {
    expect(bucketSelector(plain, ['1', '1.0']).text).toBe('h_bucket{le=~"1|1[.]0"}')
    expect(bucketSelector(plain, ['+Inf', '1e+06']).text).toBe('h_bucket{le=~"[+]Inf|1e[+]06"}')
  })
})

const NAMES = fc
  .stringMatching(/^[a-z_:][a-z0-9_:]{0,12}$/)
  .filter((name) => parses(name) && !/^(inf|nan)$/i.test(name))
const LABELS = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/).filter((label) => label !== 'le')
const MATCHERS = fc.tuple(LABELS, fc.constantFrom('=', '!=', '=~', '!~'), fc.string()).map(
  // JSON's escapes are PromQL's.
  ([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`,
)
const SELECTORS = fc
  .tuple(NAMES, fc.array(MATCHERS, { maxLength: 3 }), fc.boolean())
  .map(([name, matchers, commented]) => `${name}{${commented ? '# }\n' : ''}${matchers.join(', ')}}`)
const PIECES = fc
  .tuple(fc.integer({ min: 2, max: 400 * DAY }), fc.integer({ min: 0, max: 400 * DAY }))
  .map(([seconds, offsetSeconds]): Piece => ({ span: span(seconds), offsetSeconds, growth: 'increase', after: null }))

describe('every query', () => {
  it('of a ratio is PromQL, whatever its selectors and piece', () => {
    fc.assert(
      fc.property(SELECTORS, PIECES, (text, piece) => {
        const { events, total } = read('ratio', `{ ratio: { bad: ${JSON.stringify(text)}, total: t } }`)
        const whole = expression(`sum(increase(${text}[$window])) # done`)
        for (const query of [
          countOver(events, piece),
          countOver(total, piece),
          countWithBirths(events.text, total.text, piece),
          presenceOver(events, piece, 60),
          countOver(whole, piece),
          presenceOver(whole, piece, 60),
        ]) {
          expect(parses(query), query).toBe(true)
        }
      }),
    )
  })

  it('of a latency is PromQL', () => {
    fc.assert(
      fc.property(SELECTORS, PIECES, (text, piece) => {
        fc.pre(!/_(bucket|count|sum)\{/.test(text))
        const { histogram, within } = read(
          'latency',
          `{ latency: { histogram: ${JSON.stringify(text)}, within: 2.5s } }`,
        )
        for (const query of [
          boundariesOf(histogram, null),
          boundariesOf(histogram, piece.span),
          countOver(bucketSelector(histogram, ['1']), piece),
          countOver(bucketSelector(histogram, ['1', '1.0', '+Inf']), piece),
          countOver(asOneSeries(histogram, ['1', '1.0']), piece),
          samplesOver(spelledSelector(histogram, within), piece),
          countOver(countSelector(histogram), piece),
          countOver(nativeCountsOf('x[$window]', within).good, piece),
          countOver(nativeCountsOf('x[$window]', within).total, piece),
          histogramsOver(text, piece),
        ]) {
          expect(parses(query), query).toBe(true)
        }
      }),
    )
  })

  it('of slices is PromQL, whatever the bound', () => {
    const bounds = fc.oneof(fc.integer(), fc.constantFrom(0.1, 1e-7, -2.5, 123456789012345, 1e21))
    fc.assert(
      fc.property(bounds, PIECES, (bound, piece) => {
        const asked = slices(`above: ${bound}`, 'time() - max(x) # age')
        for (const verdict of ['good', 'bad'] as const) {
          expect(parses(slicesOver(asked, verdict, piece))).toBe(true)
        }
      }),
    )
  })

  it('is looked at with eyes that see errors', () => {
    expect(parses('sum(increase(x[30d])')).toBe(false)
    expect(parses('sum(x # comment)')).toBe(false)
  })
})
