import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMostKept } from '../../../src/present/annotation.ts'
import { words } from '../../../src/present/markup/escape.ts'
import { md } from '../../../src/present/markup/markdown.ts'
import { compose, section } from '../../../src/present/markup/sections.ts'
import { table } from '../../../src/present/markup/table.ts'

const bytes = (text: string) => Buffer.byteLength(text, 'utf8')
const line = (index: number) => md`row ${index} of a table — with a wide dash`

describe('a document', () => {
  it('with room for all has every section, one after the other', () => {
    const sections = [section([md`# A`], [md`a`, md`b`], [md`end`]), section([md`# B`, ''])]
    expect(compose(sections, 1000)).toBe('# A\na\nb\nend\n# B\n')
  })

  it('leaves out the last rows and counts them, but keeps the foot', () => {
    const rows = Array.from({ length: 100 }, (_, index) => line(index))
    const text = compose([section([md`head`], rows, [md`foot`], 'rows')], 1000)
    const kept = text.match(/^row/gm)?.length ?? 0
    expect(kept).toBeGreaterThan(5)
    expect(text).toContain(`_${100 - kept} more (rows) did not fit; the JSON report has everything._`)
    expect(text).toMatch(/\nfoot\n/)
  })

  it('leaves out the sections that come last and counts them', () => {
    const long = section([words('x'.repeat(600))])
    expect(compose([section([md`first`]), long, long, long], 1000)).toBe(
      'first\n\n_3 more sections did not fit; the JSON report has everything._\n',
    )
  })

  it('never has more bytes than it may, and counts all that it leaves out', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'é', '—', '🛑') }), {
      maxLength: 30,
    })
    const sections = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 150 }), texts).map(([head, body]) => ({
        body,
        section: section(
          [md`H${words('—'.repeat(head))}`],
          body.map((text) => md`R${words(text)}`),
          [md`F`],
          'rows',
        ),
      })),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(sections, fc.integer({ min: 300, max: 3000 }), (given, limit) => {
        const text = compose(
          given.map((one) => one.section),
          limit,
        )
        expect(bytes(text)).toBeLessThanOrEqual(limit)
        const lines = text.split('\n')
        const heads = lines.filter((one) => one.startsWith('H')).length
        const rows = lines.filter((one) => one.startsWith('R')).length
        const counted = (pattern: RegExp) => lines.reduce((sum, one) => sum + Number(pattern.exec(one)?.[1] ?? 0), 0)
        expect(heads + counted(/^_(\d+) more sections? did not fit/)).toBe(given.length)
        const due = given.slice(0, heads).reduce((sum, { body }) => sum + body.length, 0)
        expect(rows + counted(/^_(\d+) more \(rows\) did not fit/)).toBe(due)
      }),
    )
  })
})

describe('annotations', () => {
  const annotation = (level: 'error' | 'warning', index: number) => ({
    level,
    title: `t${index}`,
    message: `m${index}`,
    place: { file: 'a.yaml', line: index + 1, column: 1 },
  })

  it('are all kept up to ten of each level', () => {
    const ten = Array.from({ length: 10 }, (_, index) => annotation('error', index))
    expect(atMostKept(ten)).toEqual(ten)
  })

  it('are ten of each level at most, the last of which counts the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('error' as const, 'warning' as const), { maxLength: 60 }), (levels) => {
        const given = levels.map(annotation)
        const kept = atMostKept(given)
        for (const level of ['error', 'warning'] as const) {
          const due = given.filter((one) => one.level === level)
          const shown = kept.filter((one) => one.level === level)
          expect(shown).toHaveLength(Math.min(10, due.length))
          const told = due.length > 10 ? Number.parseInt(shown.at(-1)?.message ?? '', 10) + 9 : shown.length
          expect(told).toBe(due.length)
        }
      }),
    )
  })
})

describe('a table', () => {
  it('has columns as wide as their widest cell, numbers flush right, and nothing after the last', () => {
    expect(
      table(
        ['name', 'n', 'x'],
        [
          ['a', '10', ''],
          ['longer', '9', 'y'],
        ],
        new Set([1]),
      ),
    ).toEqual(['name     n  x', '------  --  -', 'a       10', 'longer   9  y'])
  })
})
