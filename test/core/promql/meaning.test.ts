import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionMeaning, histogramMeaning, namesWindow, queryMeaning } from '../../../src/core/promql/meaning.ts'

const selector = (text: string) => queryMeaning({ form: 'selector', text })

/** Tokens of PromQL as a list: two lists that differ are two queries. */
const tokens = fc.array(
  fc.oneof(
    fc.constantFrom('sum', 'up', 'job:up:sum', 'by', 'offset', '5m', '1h30m', '$window', '0x1e', 'Inf', 'föö', 'a\\-b'),
    fc.constantFrom('1', '1.5', '.5', '1e3', '1e-3', '2.5E+10'),
    fc.constantFrom('(', ')', '[', ']', '{', '}', ',', '+', '-', '*', '/', '%', '^', '@'),
    fc.constantFrom('=', '!=', '=~', '!~', '==', '<=', '>'),
    fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
    fc.constantFrom("'a b'", "'it\\'s'", '`a\\d`', '"# no comment"', '" "', '"  "'),
  ),
  { minLength: 1, maxLength: 12 },
)
const space = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  '\r\n',
  '   ',
  ' # why\n',
  '#\n',
  ' # a "quote\r\n',
  '\n\n# one\n# two\n',
)

/** The tokens with something between each two that means nothing. */
const spaced = (list: readonly string[]) =>
  fc
    .array(space, { minLength: list.length, maxLength: list.length })
    .map((spaces) => list.map((one, index) => `${one}${spaces[index]}`).join(''))

/** As the meaning sees a token: the choice between quotes means nothing. */
const plain = (token: string) => (/^'[^"'\\]*'$/.test(token) ? `"${token.slice(1, -1)}"` : token)

describe('the meaning of an expression', () => {
  it('stays through spaces and comments', () => {
    const twice = tokens.chain((list) => fc.tuple(spaced(list), spaced(list)))
    fc.assert(fc.property(twice, ([a, b]) => void expect(expressionMeaning(a)).toBe(expressionMeaning(b))))
  })

  it('differs when a token does', () => {
    const two = fc.tuple(tokens, tokens).chain(([a, b]) => fc.tuple(spaced(a), spaced(b), fc.constant([a, b])))
    fc.assert(
      fc.property(two, ([a, b, [left = [], right = []]]) => {
        const same = JSON.stringify(left.map(plain)) === JSON.stringify(right.map(plain))
        expect(expressionMeaning(a) === expressionMeaning(b)).toBe(same)
      }),
    )
  })

  it('differs when one token is left out, doubled or put elsewhere', () => {
    const edits = tokens.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)))
    fc.assert(
      fc.property(edits, ([list, at]) => {
        const [token = ''] = list.slice(at, at + 1)
        const without = list.toSpliced(at, 1)
        expect(expressionMeaning(without.join(' '))).not.toBe(expressionMeaning(list.join(' ')))
        const doubled = list.toSpliced(at, 0, token)
        expect(expressionMeaning(doubled.join(' '))).not.toBe(expressionMeaning(list.join(' ')))
      }),
    )
  })

  it.each([
    ['a longer string in single quotes', 'x{a="bc d"}', "x{a='bc d'}"],
    ['a longer string in backquotes', 'x{a="bc d"}', 'x{a=`bc d`}'],
    ['spaces around what needs none', 'sum(rate(x{a="b"}[5m]))/2', 'sum( rate ( x { a = "b" } [ 5m ] ) ) / 2'],
    ['quotes', 'x{a="b"}', "x{a='b'}"],
    ['raw quotes', 'x{a="b"}', 'x{a=`b`}'],
    ['a comment at the end', 'x', 'x # y'],
    ['lines of Windows', 'x +\n y', 'x +\r\n y'],
    ['unary minus', '- -x', '--x'],
  ])('is the same: %s', (_, a, b) => expect(expressionMeaning(a)).toBe(expressionMeaning(b)))

  it.each([
    // Prometheus ends a comment at a carriage return, so what follows is the query.
    ['what follows a comment that a carriage return ends', 'x # note', 'x # note\r or vector(0)'],
    // VictoriaMetrics reads on to the line feed.
    ['such a comment, and none', 'x # note\r + y', 'x + y'],
    ['such a comment, and another ending', 'x # note\r + y', 'x # note\n + y'],
    ['a carriage return that backquotes take away', 'x{a=`b\rc`}', 'x{a="b\rc"}'],
    ['two such endings', 'x # note\r + y', 'x # note\r + z'],
    ['a comment mark inside a string', 'x{a="# b"}', 'x{a="# c"}'],
    ['spaces inside a string', 'x{a="b c"}', 'x{a="b  c"}'],
    ['a new line inside a raw string', 'x{a=`b\nc`}', 'x{a=`b c`}'],
    ['a space that Prometheus does not take for one', 'x + y', 'x\u00a0+ y'],
    ['a form feed', 'x + y', 'x\f+ y'],
    ['a number torn apart', 'x > 1e-3', 'x > 1e - 3'],
    ['a number with a point torn apart', 'x > 2.5e-3', 'x > 2.5e - 3'],
    ['a number from a point on torn apart', 'x > .25e-3', 'x > .25e - 3'],
    ['an exponent torn apart', 'x > 1e-30', 'x > 1e-3 0'],
    ['an operator torn apart', 'x >= 1', 'x > = 1'],
    ['a name torn apart', 'föö', 'f öö'],
    ['an escape torn from its name', 'foo\\-bar', 'foo\\ -bar'],
    ['a name torn after its escape', 'foo\\-bar', 'foo\\- bar'],
    ['spaces after a backslash', 'foo\\ bar', 'foo\\  bar'],
    ['a name and a range', 'x[5m]', 'x[50m]'],
    ['the case of letters', 'sum(x)', 'SUM(x)'],
    ['the escape in a raw string', 'x{a=~"\\\\d"}', 'x{a=~`\\\\d`}'],
    ['an escaped quote that the other quotes do not know', "'it\\'s'", '"it\\\'s"'],
    ['spaces after a backslash in a string', '"a\\ b"', '"a\\  b"'],
    ['spaces after a backslash in a string of single quotes', "'a\\ b'", "'a\\  b'"],
    ['spaces in a string that is not closed', '"a b', '"a  b'],
    ['spaces in a string of single quotes that is not closed', "'a b", "'a  b"],
    ['spaces in a raw string that is not closed', '`a b', '`a  b'],
    ['the ends of strings', '"a" "b"', '"a b"'],
  ])('is another: %s', (_, a, b) => expect(expressionMeaning(a)).not.toBe(expressionMeaning(b)))
})

describe('the meaning of a selector', () => {
  const matcher = fc
    .tuple(fc.constantFrom('job', 'code', 'le'), fc.constantFrom('=', '!=', '=~', '!~'), fc.string({ maxLength: 8 }))
    .map(([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`)
  const selectors = fc.tuple(
    fc.constantFrom('up', 'job:up:sum', ''),
    fc.uniqueArray(matcher, { minLength: 1, maxLength: 5 }),
  )

  it('stays through another order of its matchers, doubled ones and a comma at the end', () => {
    const twice = selectors.chain(([name, matchers]) =>
      fc.tuple(
        fc.constant(`${name}{${matchers.join(',')}}`),
        fc
          .shuffledSubarray(matchers, { minLength: matchers.length })
          .map((other) => `${name} { ${[...other, other[0]].join(' , ')},}`),
      ),
    )
    fc.assert(fc.property(twice, ([a, b]) => void expect(selector(a)).toBe(selector(b))))
  })

  it('differs when its name or the set of its matchers does', () => {
    fc.assert(
      fc.property(selectors, selectors, ([nameA, a], [nameB, b]) => {
        const same = nameA === nameB && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
        expect(selector(`${nameA}{${a.join(',')}}`) === selector(`${nameB}{${b.join(', ')}}`)).toBe(same)
      }),
    )
  })

  it.each([
    ['no braces and empty ones', 'up', 'up{}', true],
    ['values that change places', 'up{a="b",c="d"}', 'up{a="d",c="b"}', false],
    ['a comma at the end', 'up{a="b"}', 'up{a="b",}', true],
    ['a comma inside a value', 'up{a="b,c"}', 'up{a="b",c=""}', false],
    ['a brace inside a value', 'up{a="}"}', 'up{a=""}', false],
    ['a name in quotes', '{"up"}', '{"down"}', false],
    ['an expression of the same text', 'up', 'up ', true],
  ])('%s', (_, a, b, same) => expect(selector(a) === selector(b)).toBe(same))

  it('is never that of an expression', () => {
    expect(selector('up')).not.toBe(queryMeaning({ form: 'expression', text: 'up' }))
  })

  it('of a histogram is its name and its matchers, in any order', () => {
    const of = (name: string, ...matchers: string[]) => histogramMeaning({ name, matchers })
    expect(of('x', 'a="b"', "c = 'd'")).toBe(of('x', 'c="d"', 'a="b"'))
    expect(of('x', 'a="b"')).not.toBe(of('x', 'a!="b"'))
    expect(of('x', 'a="b"')).not.toBe(of('y', 'a="b"'))
  })
})

it('$window names more than a range only outside of one', () => {
  expect(['x[$window]', 'x[ $window:1m]', 'x'].map(namesWindow)).toEqual([false, false, false])
  expect(['slo:ratio_rate$window', 'x[$window] / y:$window', 'x offset $window'].map(namesWindow)).toEqual([
    true,
    true,
    true,
  ])
  expect(['x{a="[$window]"}', "x{a='[$window]'}", 'x{a=`[$window]`}[5m]'].map(namesWindow)).toEqual([true, true, true])
  expect(['x{a="b"}[$window]', 'x[$window] # "[$window]"'].map(namesWindow)).toEqual([false, false])
})

describe('the two spellings of a selector', () => {
  const SPELLINGS = [
    'm{a="b",c=~"d|e"}',
    `m{ c=~'d|e' , a="b", }`,
    '{"m",a="b",c=~"d|e"}',
    '{c=~"d|e","m","a"="b"}',
    `{__name__="m","c"=~"d|e",a='b'} # why`,
    'm{a="b",a="b",c=~"d|e"}',
  ]

  it('mean one, alone and in an expression', () => {
    for (const wrap of [(text: string) => text, (text: string) => `sum(increase(${text}\n[$window])) - n`]) {
      expect(new Set(SPELLINGS.map((text) => expressionMeaning(wrap(text)))).size).toBe(1)
    }
    expect(new Set(SPELLINGS.map(selector)).size).toBe(1)
    expect(expressionMeaning('m')).toBe(expressionMeaning('{"m"}'))
    expect(expressionMeaning('sum(slo:rate$window)')).toBe(expressionMeaning('sum({"slo:rate$window"})'))
  })

  it.each([
    ['another name', 'm{a="b"}', '{"n",a="b"}'],
    ['another label', 'm{a="b"}', '{"m","c"="b"}'],
    ['another value', 'm{a="b"}', '{"m","a"="c"}'],
    ['another operator', 'm{a="b"}', '{"m","a"=~"b"}'],
    ['a name that is a pattern', 'm{a="b"}', '{__name__=~"m",a="b"}'],
    ['an escape', 'm{a="b"}', '{"m",a="\\x62"}'],
    ['the value of a label for the name', '{"m",a="b"}', '{"b",a="m"}'],
    ['a comma in a value', 'm{a="b",c="d"}', 'm{a="b\\",c=\\"d"}'],
    ['more matchers', 'm{a="b"}', 'm{a="b",a="c"}'],
    ['a selector in a text', 'label_replace(m,"a","{b}","c","d")', 'label_replace(m,"a","{ b }","c","d")'],
    ['two selectors for one', 'm{a="b"} + m', 'm + m{a="b"}'],
  ])('mean another thing with %s', (_, one, other) => {
    expect(expressionMeaning(one)).not.toBe(expressionMeaning(other))
  })

  it('are one for a histogram too', () => {
    const histogram = (name: string, ...matchers: string[]) => histogramMeaning({ name, matchers })
    expect(histogram('h', 'a="b"', '"c"=~"d"')).toBe(histogram('h', 'c=~"d"', '"a"="b"', "a='b'"))
    expect(histogram('h', 'a="b"')).not.toBe(histogram('h.x', 'a="b"'))
  })

  it('differ whenever name or matchers do', () => {
    const word = fc.constantFrom('a', 'b', 'm', '__name__')
    const matcher = fc.tuple(word, fc.constantFrom('=', '!=', '=~', '!~'), fc.constantFrom('a', 'b', 'm', 'a","b', ''))
    const selection = fc.record({ name: fc.constantFrom('a', 'b', 'm'), matchers: fc.array(matcher, { maxLength: 3 }) })
    type Selection = typeof selection extends fc.Arbitrary<infer One> ? One : never
    const old = ({ name, matchers }: Selection) =>
      `${name}{${matchers.map(([label, operator, value]) => `${label}${operator}${JSON.stringify(value)}`).join(',')}}`
    const quoted = ({ name, matchers }: Selection) =>
      `{${[`"${name}"`, ...matchers.map(([label, operator, value]) => `"${label}" ${operator} ${JSON.stringify(value)}`).reverse()].join(', ')}}`
    const setOf = ({ name, matchers }: Selection) =>
      JSON.stringify([
        ...[...new Set([['__name__', '=', name], ...matchers].map((one) => JSON.stringify(one)))].sort(),
        // Prometheus refuses a second name.
        matchers.some(([label]) => label === '__name__'),
      ])
    fc.assert(
      fc.property(selection, selection, (one, other) => {
        expect(expressionMeaning(old(one))).toBe(expressionMeaning(quoted(one)))
        expect(expressionMeaning(old(one)) === expressionMeaning(quoted(other))).toBe(setOf(one) === setOf(other))
      }),
    )
  })
})
