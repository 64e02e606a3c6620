import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, fenced, hidden, markdown, words } from '../../../src/present/markup/escape.ts'
import { joined, type Markdown, md } from '../../../src/present/markup/markdown.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { githubHtml } from '../../support/render.ts'

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))

describe('what stands in Markdown', () => {
  it('is what we wrote or what was made safe: the compiler refuses any other text', () => {
    const name: string = '<img src=x>'
    const verdict: 'open' | 'freeze' = 'open'
    expect([md`**${code('a')}** ${1} ${verdict}`, joined([md`a`, markdown('b')], ', ')]).toEqual([
      '**`a`** 1 open',
      'a, b',
    ])
    // @ts-expect-error: a text of others.
    const quoted: Markdown = md`${name}`
    // @ts-expect-error: the same beside Markdown.
    const beside: Markdown = md`${code(name)} ${name}`
    // @ts-expect-error: the same without a template.
    const bare: Markdown = name
    // @ts-expect-error: a name is no Markdown in a list either.
    const list: Markdown = joined([code(name), name], ', ')
    expect([quoted, beside, bare, list]).toHaveLength(4)
  })

  it('becomes so in two files only: no other takes a text for Markdown or for a chart by a cast', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const casting = files.filter((file) =>
      /\bas (Markdown|Chart|Line)\b/.test(withoutComments(readFileSync(path.join(folder, file), 'utf8'))),
    )
    expect(casting.sort()).toEqual(
      ['escape.ts', 'markdown.ts', 'mermaid-text.ts'].map((file) => path.join('present/markup', file)),
    )
  })
})

describe('figures and words', () => {
  it.each([
    '99.95%',
    '1,296 of 2,592 events, 21.6 minutes',
    'a buffer of 0.05 points.',
    '2026-12-01 00:00 UTC',
    '-100.0% / 30d',
    '99% within 500ms',
    '🔹 missed, in the buffer',
  ])('%s stands in Markdown as it is written', (text) => {
    expect(words(text)).toBe(text)
  })

  it('are nothing but text and code for GitHub, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const html = await githubHtml(`x${words(text)}`)
        expect(html.replace(/<\/?code>/g, '')).toMatch(/^<p>[^<]*<\/p>$/)
      }),
    )
  })
})

describe('a block of code', () => {
  it('is one block for GitHub, whatever its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anything, fc.constantFrom('```', '````', '~~~'))), async (lines) => {
        const html = await githubHtml(fenced('text', lines).join('\n'))
        expect(html.match(/<(?!\/)[^>]*>/g)?.every((tag) => /^<(div|pre|code|span)\b/.test(tag))).toBe(true)
        expect(html.match(/<pre\b/g)).toHaveLength(1)
      }),
    )
  })
})

describe('a comment of HTML', () => {
  it('ends where it should, whatever is in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(hidden(text)).toMatch(/^<!-- [^<>]* -->$/)
        expect(hidden(text)).not.toMatch(/[\r\n]/)
      }),
    )
    expect(hidden('a --> <b>')).toBe('<!-- a --%3E %3Cb%3E -->')
  })
})
