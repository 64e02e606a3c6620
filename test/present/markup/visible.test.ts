import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unclearIn, visible } from '../../../src/present/markup/visible.ts'

describe('text for an approver', () => {
  it.each<[string, string, string]>([
    ['a zero-width space', 'er\u200brors', 'er\\u200brors'],
    ['a soft hyphen', 'er\u00adrors', 'er\\u00adrors'],
    ['a mark of direction', '\u202e5..', '\\u202e5..'],
    ['a no-break space', 'a\u00a0b', 'a\\u00a0b'],
    ['a letter without a shape', 'a\u3164b', 'a\\u3164b'],
    ['an empty pattern of dots', 'a\u2800b', 'a\\u2800b'],
    ['a variation selector', 'a\ufe0f', 'a\\ufe0f'],
    ['a tag character', 'a\u{e0061}', 'a\\u{e0061}'],
    ['a carriage return', 'a\r+ b', 'a\\r+ b'],
    ['a line break', 'a # x\n+ b', 'a # x\\n+ b'],
    ['a tab', 'a\tb', 'a\\tb'],
    ['a Cyrillic letter in a Latin word', 'j\u043eb="cart"', 'j\\u043eb="cart"'],
    ['a word of lookalikes only', 'job="\u0441\u0430\u0440"', 'job="\\u0441\\u0430\\u0440"'],
    ['a Greek letter', '\u03bfrders', '\\u03bfrders'],
    ['a wide letter', '\uff41', '\\uff41'],
    ['a mathematical letter', '\u{1d5ba}', '\\u{1d5ba}'],
    ['a digit of another script', '\u0663', '\\u0663'],
    ['a curly quote', '\u201ca\u201d', '\\u201ca\\u201d'],
    ['a minus that is none', 'a \u2212 b', 'a \\u2212 b'],
    ['an accent that joins', 'cafe\u0301', 'cafe\\u0301'],
    ['two spaces', 'a="x  y"', 'a="x \\u0020y"'],
    // Without an escape, the marks and numbers around it would change places before the reader's eyes.
    ['a Hebrew value in a selector', '{a="\u05d0",b="1"}', '{a="\\u05d0",b="1"}'],
    ['an Arabic word beside an operator', '\u0633\u0644\u0627\u0645 + 1', '\\u0633\\u0644\\u0627\\u0645 + 1'],
    ['a word of a script that hardly anybody writes', '\ua4d1\ua4e3\ua4f3\ua4d3', '\\ua4d1\\ua4e3\\ua4f3\\ua4d3'],
    ['a Cherokee word', '\u13a0\u13d4', '\\u13a0\\u13d4'],
    ['Coptic letters in a Latin word', 'pr\u2c9fd', 'pr\\u2c9fd'],
    ['small capitals', 'pr\u1d0fd', 'pr\\u1d0fd'],
    ['Armenian capitals alone', '\u054f\u053c\u0555', '\\u054f\\u053c\\u0555'],
    ['a rarer Cyrillic letter alone', '\u051c', '\\u051c'],
    ['an Ethiopic syllable alone', '\u12d0', '\\u12d0'],
    ['a bar that is drawn', 'a\u2502b', 'a\\u2502b'],
    ['an equals sign that is none', 'a\ua78ab', 'a\\ua78ab'],
    ['a brace that is none', '\u2774a\u2775', '\\u2774a\\u2775'],
    ['a backslash that is none', 'a\u2216b', 'a\\u2216b'],
    ['a prime', 'a\u02b9', 'a\\u02b9'],
    ['half a surrogate', 'a\ud800', 'a\\ud800'],
  ])('spells out %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it.each([
    'a{b="c"}',
    'café',
    'job="магазин"',
    'größe',
    '東京',
    'サーバー',
    '서울',
    'שלום',
    'ქართული',
    'naïve → 5 µs',
  ])('leaves %s as it is', (text) => {
    const micro = text.replace('µ', '\\u00b5')
    expect([text, micro]).toContain(visible(text))
  })

  it('says what is spelled out, each once', () => {
    expect(unclearIn('j\u043eb\u200b', 'j\u043eb\n')).toEqual([
      'U+043E, which looks like o',
      "U+200B, which can't be seen",
      'line breaks',
    ])
    expect(unclearIn('a  b', 'café')).toEqual([])
  })

  it('leaves out what indents a line, unless it is to be exact', () => {
    expect(visible('a\n    + b')).toBe('a\\n+ b')
    expect(visible('a\n  b', true)).toBe('a\\n \\u0020b')
  })

  it('is one line of characters that are seen, and exact text never hides a difference but that of backslashes', () => {
    const unit = fc.constantFrom(...'ab1 \n\r\t\u200b\u043e\u00a0"=\u0301é\ud800')
    const text = fc.array(unit, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(visible(a, true)).toMatch(/^[\x20-\x7e\u00a1-\u{10ffff}]*$/u)
        if (a !== b) expect(visible(a, true)).not.toBe(visible(b, true))
      }),
    )
  })
})
