import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { burnDownChart, spentChart } from '../../../src/present/markup/charts.ts'
import { AT, DAY, fraction, REQUESTS, resultOf } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { chartsIn, type Easel, startEasel } from '../../support/mermaid.ts'
import { hasChromium } from '../../support/render.ts'
import { sloOf } from '../../support/slo.ts'

const GOLDEN = path.join(import.meta.dirname, '../../golden')
const PATIENCE = 60_000

const named = (name: string) => ({ ...sloOf(REQUESTS), name })
const chartOf = (lines: readonly string[] | null) => chartsIn((lines ?? []).join('\n'))[0] ?? ''
const spentBy = (...names: readonly string[]) =>
  chartOf(spentChart(names.map((name) => resultOf({ slo: named(name) }))))
/** A name as a person reads it in a picture: all of it, or its beginning and its end. */
function expectSeen(texts: readonly string[], name: string): void {
  const whole = name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/["`]/g, "'")
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim()
  const seen = texts.map((text) => text.replaceAll('\u200b', '').trim())
  const isSeen = seen.some((text) => {
    const [head = '', tail] = text.split('…')
    return tail === undefined ? text === whole : head !== '' && whole.startsWith(head) && whole.endsWith(tail)
  })
  expect([seen, whole, isSeen]).toEqual([seen, whole, true])
}

const GROUPS = [
  'availability{region="eu"}',
  'availability{region="eu-west-1", tenant="a \\"b\\" c"}',
  'a"] bar [1] x-axis ["b',
  '%%{init: {"theme": "forest", "securityLevel": "loose"}}%%',
  '#quot; &quot; #35;',
  '`**bold**`',
  '$$x^2$$',
  'click a href "https://evil.example"',
  '---\ntitle: x\n---',
  ...HOSTILE,
]

describe.skipIf(!hasChromium)('a chart that the real Mermaid draws', () => {
  let easel: Easel
  beforeAll(async () => {
    easel = await startEasel()
  }, PATIENCE)
  afterAll(() => easel.stop())

  it.each(GROUPS)('has the name %j as it is, and nothing else of it', { timeout: PATIENCE }, async (name) => {
    const { texts, bars, active } = await easel.draw(spentBy(name, 'plain'))
    expect(bars).toBe(4)
    expect(active).toEqual([])
    expect(texts).toContain('shop/plain')
    expectSeen(texts, `shop/${name}`)
  })

  it('has any name', { timeout: PATIENCE }, async () => {
    const any = fc.string({ unit: fc.constantFrom(...'"%{}#;[]`\\\'<>&|$~^*_@:/-.,() ab1é日\n\u202e'), maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(any, async (name) => {
        const { texts, bars } = await easel.draw(spentBy(`x${name}`, 'plain'))
        expect(bars).toBe(4)
        expectSeen(texts, `shop/x${name}`)
      }),
      { numRuns: 60 },
    )
  })

  it('is a line, and one at nothing left, for a burn-down', { timeout: PATIENCE }, async () => {
    const steps = [0, 1, 2, 6].map((bad, index) => ({ to: AT + index * DAY, bad, total: 1000 }))
    const { lines, texts } = await easel.draw(chartOf(burnDownChart(resultOf({ more: { steps } }))))
    expect(lines).toBe(2)
    expect(texts).toContain('% of the budget left')
  })

  it('has grey bars for excluded time, and for what would be spent without exclusions', {
    timeout: PATIENCE,
  }, async () => {
    const steps = [0, 1, 2, 6].map((bad, index) => ({ to: AT + index * DAY, bad, total: 1000 }))
    const excluded = [{ from: AT, to: AT + DAY }]
    const burnDown = await easel.draw(chartOf(burnDownChart(resultOf({ more: { steps, excluded } }))))
    expect([burnDown.lines, burnDown.bars]).toEqual([2, 5])
    expect(burnDown.texts).toContain('days, until now; grey: excluded')
    const numbers = { good: fraction(1), total: fraction(2), budget: { spent: fraction(9), remaining: fraction(-8) } }
    const spent = await easel.draw(
      chartOf(spentChart([resultOf({ more: { without: { ...numbers, decision: 'freeze' } } })])),
    )
    expect(spent.bars).toBe(3)
    expect(spent.texts).toContain('% of the budget, cut at 300; grey: without exclusions')
  })

  it('stands in every summary of the golden runs that has one', { timeout: PATIENCE }, async () => {
    const files = globSync('**/*.md', { cwd: GOLDEN })
    const charts = files.flatMap((file) => chartsIn(readFileSync(path.join(GOLDEN, file), 'utf8')))
    expect(charts.length).toBeGreaterThan(5)
    for (const chart of charts) expect((await easel.draw(chart)).texts.length).toBeGreaterThan(0)
  })
})
