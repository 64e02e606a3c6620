import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePromql, syntaxErrorAt } from '../../../src/core/promql/grammar.ts'
import { expressionMeaning } from '../../../src/core/promql/meaning.ts'
import { choices, otherwise, queries, saidKey, spell } from '../../support/spelled.ts'

const same = (one: string, other: string) => expressionMeaning(one) === expressionMeaning(other)

describe('the meaning of PromQL', () => {
  it('is one for all spellings of what it says', () => {
    fc.assert(
      fc.property(queries, choices, choices, (said, one, other) => {
        const texts = [spell(said, one), spell(said, other)] as const
        for (const text of texts) expect(syntaxErrorAt(parsePromql(text)), text).toBe(null)
        expect(expressionMeaning(texts[0])).toBe(expressionMeaning(texts[1]))
      }),
    )
  })

  it('differs when what it says does', () => {
    fc.assert(
      fc.property(queries, queries, choices, choices, (a, b, one, other) => {
        expect(same(spell(a, one), spell(b, other))).toBe(saidKey(a) === saidKey(b))
      }),
    )
  })

  it('differs when one thing that it says does', () => {
    fc.assert(
      fc.property(queries, fc.nat(1000), choices, (said, nth, one) => {
        expect(same(spell(said, one), spell(otherwise(said, nth), one))).toBe(false)
      }),
    )
  })

  it.each([
    ['hours and minutes of a range', 'rate(m[1h])', 'rate(m[60m])'],
    ['parts of a range', 'rate(m[1h30m])', 'rate(m[90m])'],
    ['days, weeks and years', 'm[1y1w]', 'm[372d]'],
    ['an offset', 'm offset 1d', 'm offset 24h'],
    ['a negative offset', 'm offset -1d', 'm offset - 24h'],
    ['a step of a subquery', 'm[1h:5m]', 'm[60m : 300s]'],
    ['spaces around the colon of a subquery', 'm[$window:5m]', 'm[ $window : 5m ]'],
    ['a number with an exponent', 'm > 1e3', 'm > 1000.0'],
    ['a hexadecimal number', 'm > 0x1F', 'm > 31'],
    ['infinity', 'm > Inf', 'm > inf'],
    ['no number', 'm > NaN', 'm > nan'],
    ['a time', 'm @ 1e9', 'm @ 1000000000'],
    ['a raw string', 'm{a=~`5\\d`}', 'm{a=~"5\\\\d"}'],
    ['an escaped quote', "m{a='it\\'s'}", 'm{a="it\'s"}'],
    ['a line break in a string', 'm{a=`b\nc`}', 'm{a="b\\nc"}'],
    ['a string of a function', 'label_replace(m,"a","$1","b","(.*)")', "label_replace(m,'a',`$1`,'b','(.*)')"],
    ['grouping labels', 'sum by (a,b) (m)', 'sum by (b,"a",) (m)'],
    ['labels of a match', 'm * on(a,b) group_left(c,d) n', 'm * on(b,a) group_left(d,c) n'],
    ['two matchers of one label', 'm{a="x",a=~"x"}', 'm{a=~"x",a="x"}'],
    ['matchers inside a time slice', 'time() - max(m{a="1",b="2"})', 'time() - max(m{b="2",a="1"})'],
  ])('is one for %s', (_, one, other) => expect(expressionMeaning(one)).toBe(expressionMeaning(other)))

  it.each([
    ['a duration in a string', 'm{a="1h"}', 'm{a="60m"}'],
    ['a number in a string', 'm{a="1e3"}', 'm{a="1000"}'],
    ['a duration in a name', 'm1h', 'm60m'],
    ['a duration in the name of a rule', 'sum(rule:rate1h)', 'sum(rule:rate60m)'],
    ['the window for a duration', 'm[$window]', 'm[100000m]'],
    ['the window in a name for a duration', 'rule:rate$window', 'rule:rate100000m'],
    ['a number that some read as octal', 'm > 010', 'm > 10'],
    ['a number that is octal', 'm > 010', 'm > 8'],
    ['a number that is too large', 'm > 1e400', 'm > Inf'],
    ['a number that is lost', 'm > 1e-400', 'm > 0'],
    ['a number that a float can hold', 'm > 0.1', 'm > 0.10000000000000002'],
    ['digits with underscores, which not every Prometheus reads', 'm > 1_000', 'm > 1000'],
    ['a range in seconds without a unit, which not every Prometheus reads', 'm[3600]', 'm[1h]'],
    ['a duration for a number, which not every Prometheus reads', 'm > 1h', 'm > 3600'],
    ['a duration that begins with a zero', 'm[01h]', 'm[1h]'],
    ['a duration that is too long', 'm[300y]', 'm[109500d]'],
    ['parts of a duration in an order that Prometheus refuses', 'm[1m1h]', 'm[61m]'],
    ['a sign', 'm > +1', 'm > 1'],
    ['the other order of a sum', 'm + n', 'n + m'],
    ['the other order of alternatives', 'm or n', 'n or m'],
    ['offset and @ in another order', 'm offset 5m @ 10', 'm @ 10 offset 5m'],
    ['a modifier before or after', 'sum by (a) (m)', 'sum(m) by (a)'],
    ['brackets', '(m)', 'm'],
    ['doubled grouping labels', 'sum by (a,a) (m)', 'sum by (a) (m)'],
    ['labels that change sides', 'm * on(a) group_left(b) n', 'm * on(b) group_left(a) n'],
    ['a regular expression of one word', 'm{a="x"}', 'm{a=~"x"}'],
    ['alternatives in another order', 'm{a=~"x|y"}', 'm{a=~"y|x"}'],
    ['a name that is given twice, which Prometheus refuses', 'm', 'm{__name__="m"}'],
    ['a quoted name that is given twice', '{"m"}', '{"m","m"}'],
    ['a name beside a pattern of it', '{__name__="m",__name__=~"m"}', 'm{__name__=~"m"}'],
    ['a label that is called name', 'm{name="m"}', 'm{__name__="m"}'],
    [
      'a string that goes over the end of a line',
      'label_replace(m,"a\n","b","c","d")',
      'label_replace(m,"a\\n","b","c","d")',
    ],
    ['an escape by a code', 'm{a="\\x62"}', 'm{a="b"}'],
    ['an escape that Prometheus refuses', '"it\\\'s"', '"it\'s"'],
    ['letters of a function', 'sum(m)', 'SUM(m)'],
    ['a matcher that all series pass', 'm{a=""}', 'm'],
  ])('differs by %s', (_, one, other) => expect(expressionMeaning(one)).not.toBe(expressionMeaning(other)))
})
