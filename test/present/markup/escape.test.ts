import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSafe, logSafe, oneLine, spelledOut as spelledOutText } from '../../../src/core/model/text.ts'
import { code, link, markdown, prose, titledLink } from '../../../src/present/markup/escape.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { githubHtml } from '../../support/render.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join('')),
)

/** The lines of a text as the runner splits and trims them: .NET takes a lone CR for an end, and NEL for a space. */
const runnerLines = (text: string) => text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s\u0085]+/, ''))

/** The characters of escaped text, the invisible ones too. */
const spelledOut = (html: string) =>
  html
    .replace(/<\/?code>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))

/** What a browser shows of escaped text. */
const shown = (html: string) => spelledOut(html).replaceAll('\u200b', '')

describe('JSON for the log', () => {
  it('is the same JSON, holds nothing invisible, and needs no more care than it has', () => {
    fc.assert(
      fc.property(fc.dictionary(anything, anything), (content) => {
        const json = jsonSafe(JSON.stringify(content, null, 2))
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(content)))
        expect(json).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect(logSafe(json)).toBe(json)
      }),
    )
  })
})

describe('quoted text', () => {
  it('is the same in YAML when what can not be seen in it is spelled out', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const spelled = spelledOutText(JSON.stringify(text))
        expect(spelled).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u{e0000}-\u{e0fff}]/u)
        expect(parse(spelled)).toBe(text)
      }),
    )
    expect(spelledOutText('"e\u202eu\u{e0041}"')).toBe('"e\\u202eu\\U000e0041"')
  })
})

describe('one line', () => {
  it.each([
    ['a\r\n\t b\u2028c', 'a b c'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u202egnp.exe\u2066', 'gnp.exe'],
    ['a\u200b\u00adb\u0085c', 'abc'],
    ['a\u3164b\u2800c\uffa0\u115f\u034fd', 'abcd'],
    ['e\u{e0041}\u{e007f}u\ufe0f\ufe00\u{e0100}', 'eu'],
    ['\u26a0\ufe0f \u{1f441}\ufe0f', '\u26a0\ufe0f \u{1f441}\ufe0f'],
  ])('of %j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  it('has no line break, control or bidirectional mark, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('text for a log', () => {
  it.each([
    '::error::x',
    '  ::error::x',
    'a\n::error::x',
    'a\r::error::x',
    'a\r\n\t::error::x',
    '\u0085::error::x',
    '\ufeff::error::x',
    '##[group]x',
    'a ##[error]x',
  ])('%j is no command', (text) => {
    for (const line of runnerLines(logSafe(text))) {
      expect(line.startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    }
  })

  it('has no command, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const line of runnerLines(logSafe(text))) expect(line.startsWith('::') || line.includes('##[')).toBe(false)
      }),
    )
  })

  it('has nothing that a terminal obeys or a reader does not see, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const log = logSafe(text).replaceAll('\u200b', '')
        expect(log).not.toMatch(
          /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\u{e0000}-\u{e0fff}]/u,
        )
      }),
    )
    expect(logSafe('\u001b[2Ja\u0007\u202eb\u{e0041}')).toBe('[2Jab')
  })

  it('stays as it is when it is harmless', () => {
    const text = 'a::b\n  c: d\n# e ## [f]'
    expect(logSafe(text)).toBe(text)
  })
})

describe('text for Markdown', () => {
  it.each(HOSTILE)('%j has no character left that Markdown or HTML would act on', (text) => {
    expect(markdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]()<>#|~&"'$\r\n]/)
  })

  it.each(['@octocat', 'by @acme/sre', 'a@evil.example', '@\u200boctocat'])('%s notifies nobody', (text) => {
    expect(markdown(text)).not.toMatch(/@\w/)
  })

  it.each(['https://evil.example', 'www.evil.example', 'ftp://x.y'])('%s is no link', (text) => {
    expect(markdown(text)).not.toMatch(/:\/\/|www\./)
  })

  it('begins no list or heading', () => {
    for (const text of ['- a', '+ a', '1. a', '# a', '> a', '=== a']) {
      expect(markdown(text)).not.toMatch(/^([-+#>]|\d+[.)])/)
    }
  })

  it('shows what it was given, on one line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(shown(markdown(text))).toBe(oneLine(text))
      }),
    )
  })

  it('is nothing but text for GitHub', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const [, line = ''] = /^<p>x(.*)<\/p>$/s.exec(await githubHtml(`x${markdown(text)}`)) ?? []
        expect(shown(line)).toBe(oneLine(text))
      }),
    )
  })

  it.each(['#12', 'acme/shop#12', 'GH-12', 'gh-7'])('%s is no reference to an issue', (text) => {
    expect(spelledOut(markdown(text))).not.toMatch(/#\d|GH-\d/i)
  })
})

describe('text as code', () => {
  it('is one element, in a cell of a table too, and shows what it was given', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const [, cell = ''] = /<td>(.*)<\/td>/s.exec(await githubHtml(`| a |\n|---|\n| ${code(text)} |`)) ?? []
        expect(cell).toMatch(/^<code>[^<]*<\/code>$/)
        expect(shown(cell)).toBe(oneLine(text))
      }),
    )
  })

  it('is readable in the raw text where nothing would be a mention or a tag there', () => {
    expect(code('checkout/the_slo')).toBe('`checkout/the_slo`')
    for (const text of HOSTILE) expect(code(text)).not.toMatch(/@\w|<[^c/]|\]\(/)
  })
})

describe('a sentence that quotes', () => {
  it('has what stands in backticks as code, and the rest as text', () => {
    expect(prose('`x_y` is *not* known, `a|b` is')).toBe('`x_y` is &#42;not&#42; known, <code>a&#124;b</code> is')
    expect(prose('a ` alone')).toBe('a &#96; alone')
  })

  it('is nothing but text and code for GitHub, whatever it quotes', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (text, quoted) => {
        const html = await githubHtml(`x${prose(`${text} \`${quoted}\` ${text}`)}`)
        expect(html.replace(/<\/?code>/g, '')).toMatch(/^<p>x[^<]*<\/p>$/)
        expect(html.replace(/<code>.*?<\/code>/gs, '')).not.toMatch(/@\w|:\/\/|www\./)
      }),
    )
  })
})

describe('an address', () => {
  it('on the web is a link', () => {
    expect(link('https://runbooks.example/a?b=c#d')).toBe('<https://runbooks.example/a?b=c#d>')
    expect(link('HTTP://Runbooks.example')).toBe('<http://runbooks.example/>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '../runbook.md', 'ask @octocat', ''])(
    '%j is text',
    (address) => {
      expect(link(address)).toBe(markdown(address))
    },
  )

  it('may have a title, which is text', () => {
    expect(titledLink('a]_b', 'https://pages.example/a')).toBe('[a&#93;&#95;b](<https://pages.example/a>)')
    expect(titledLink('a', 'docs/a.md#b')).toBe('`docs/a.md#b`')
  })

  it('stays within its brackets', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(link(`https://runbooks.example/${text}`)).toMatch(/^<https:\/\/runbooks\.example[^<>\s]*>$/)
      }),
    )
  })
})
