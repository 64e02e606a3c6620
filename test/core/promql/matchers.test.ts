import { describe, expect, it } from 'vitest'
import { selectionIn, selectorText, takesPatternForText } from '../../../src/core/promql/matchers.ts'

describe('a selector', () => {
  it.each([
    'm{a="b"}',
    '{"m",a="b"}',
    `{__name__='m',"a"="b",}`,
    '{a=`b`,__name__="m"}',
    '{"a"="\\x62","m"}',
    'm{__name__="m",a="b"}',
  ])('selects the same in every spelling: %s', (text) => {
    const selection = selectionIn(text)
    expect(selection?.metric).toBe('m')
    expect(selection?.matchers).toMatchObject([{ label: 'a', operator: '=', value: 'b' }])
  })

  it('keeps a pattern of names, and names with dots', () => {
    expect(selectionIn('{__name__=~"m|n"}')).toMatchObject({ metric: null, matchers: [{ label: '__name__' }] })
    const dotted = selectionIn('{"http.requests","service.name"!="shop"}')
    expect(dotted).toMatchObject({ metric: 'http.requests', matchers: [{ label: 'service.name', operator: '!=' }] })
    expect(selectorText('http.requests', ['"a.b"=""'])).toBe('{"http.requests","a.b"=""}')
  })

  it('is nothing else', () => {
    expect(selectionIn('sum(m)')).toBeNull()
    expect(selectionIn('m{')).toBeNull()
  })
})

describe('a value under = or !=', () => {
  it.each([
    '5..',
    '4..',
    '50.',
    '5.*',
    '5.+',
    '.*',
    '.+',
    '5..|429',
    '500|503',
    '(5..)',
    '^5',
    '^5..$',
    '5..$',
    '[45]..',
    '[45]00',
    '5[0-9]{2}',
    '5\\d\\d',
    '5\\d+',
    '/api/v1/.*',
    'api\\.example\\.com',
    '(?i)error',
    'GET|HEAD',
    'shop-.*',
    '!5..',
    'a|b',
  ])('reads like a regular expression: %s', (value) => {
    expect(takesPatternForText({ operator: '=', value })).toBe(true)
    expect(takesPatternForText({ operator: '!=', value })).toBe(true)
    expect(takesPatternForText({ operator: '=~', value })).toBe(false)
  })

  it.each([
    '',
    '500',
    '5xx',
    '200',
    'example.com',
    'api.v1.example.com',
    '10.0.0.1',
    '10.0.0.1:9090',
    '[::1]:9090',
    '1.2.3',
    'v1.2.3-rc.1+build.5',
    '1.0.+build',
    '*.example.com',
    'api.*.example.com',
    '+Inf',
    '0.5',
    '5.',
    '1e+06',
    '/api/v1/users',
    '/api/:id',
    '/users/{id}',
    '/static/*filepath',
    '/**',
    '../5..',
    'C++',
    'price in $',
    'C$',
    'a b | c d',
    'a || b',
    'what?',
    '/search?q=a+b',
    'C:\\data',
    'wait...',
    '1..5',
    'items[0].name',
    'shop-7d9f.',
    '(none)',
    'HTTP/1.1',
    'a^b',
    '*',
    'arn:aws:sns:eu-west-1:123:topic',
    'text/html; q=0.9',
    'user@example.com',
    'foo..bar',
    'v5..',
    'application/vnd.api+json',
  ])('may be a text: %s', (value) => expect(takesPatternForText({ operator: '=', value })).toBe(false))
})
