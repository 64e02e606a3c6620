import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentMarker, targetsComment, targetsHeadline } from '../../../src/present/report/comment.ts'
import { MARKS } from '../../../src/present/targets/words.ts'
import { AT, DAY, fraction } from '../../support/build.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { githubHtml } from '../../support/render.ts'
import { type Numbers, reported, reportOf, SHOP, UNKNOWN } from '../../support/reported.ts'

const COMMENT_MARKER = '<!-- slo-gate:targets:v1 -->'
const comment = (...targets: Numbers[]) => targetsComment(reportOf(targets.map(reported)), null)
const headline = (...targets: Numbers[]) => targetsHeadline(reportOf(targets.map(reported)))
const rows = (text: string) => text.split('\n').filter((line) => /^\| [`<]/.test(line))
const many = (length: number, numbers: (index: number) => Numbers) => Array.from({ length }, (_, i) => numbers(i))

const MISSED: Numbers = { id: 'a/missed', bad: 700 }
const BROKEN: Numbers = { id: 'b/broken', bad: 2000 }
const MET: Numbers = { id: 'c/met', bad: 100 }
const IDLE: Numbers = { id: 'd/idle', bad: 0, total: 0 }
const NOT_KNOWN: Numbers = { id: 'e/unknown', standing: UNKNOWN }

describe('the comment', () => {
  it('begins with its marker, is titled informational, and says that it blocks nothing', () => {
    const [marker, title, , information] = comment(MISSED).split('\n')
    expect(marker).toBe(COMMENT_MARKER)
    expect(title).toBe('### 🔹 Performance targets: 1 of 1 missed · informational')
    expect(information).toContain('this blocks nothing')
    expect(information).toContain('The floor `║` is the SLO, a contract.')
  })

  it('has a row for each target: the floor, the bar over the SLI, the target', () => {
    const [row = ''] = rows(comment({ id: 'checkout/availability', bad: 700 }))
    expect(row.split('|').map((cell) => cell.trim().replaceAll('\u00a0', ' '))).toEqual([
      '',
      '`checkout/availability`',
      '99.9%',
      '`····║────●───│····`<br>99.9300%',
      '99.95%',
      '🔹 missed, in the buffer',
      '',
    ])
  })

  it('tells a latency by its times, and within which time the SLI was measured', () => {
    const [row = ''] = rows(comment({ floor: '99%', aim: 'within: 200ms', bad: [20_000, 5000] }))
    const text = row.replaceAll('\u00a0', ' ')
    expect(text).toMatch(/\| 99% within 500ms +\|.*98\.00% within 200ms \| 99% within 200ms +\|/)
  })

  it('has the most important first: below the floor, missed, unknown, idle, met', () => {
    const text = comment(MET, IDLE, NOT_KNOWN, MISSED, BROKEN)
    expect(rows(text).map((row) => /`(\w\/\w+)`/.exec(row)?.[1])).toEqual([
      'b/broken',
      'a/missed',
      'e/unknown',
      'd/idle',
      'c/met',
    ])
  })

  it('is headed by what weighs most, and never takes idle for met', () => {
    expect(headline(MET, MISSED, BROKEN)).toBe('🔹 Performance targets: 2 of 3 missed')
    expect(headline(MET, MET)).toBe('🎯 Performance targets: met (2)')
    expect(headline(MET, IDLE)).toBe('🎯 Performance targets: met (1, and 1 idle)')
    expect(headline(IDLE)).toBe('⚪ Performance targets: idle, there was no traffic')
    expect(headline(MET, NOT_KNOWN)).toBe('❔ Performance targets: none is known to be missed')
    expect(headline()).toBe('⚪ Performance targets: none to report')
  })

  it('names the two responses once for each service that missed, and the runbook of each', () => {
    const runbook = 'https://runbooks.example/a'
    const text = comment({ ...MISSED, runbook }, { id: 'a/too', bad: 600, runbook }, { ...BROKEN, runbook: null }, MET)
    expect(text).toContain(`**Runbooks**

- \`b\`
  - 🔹 target missed: no runbook is named
  - 🔴 SLO breached (\`broken\`); its error-budget policy decides about deploys: no runbook is named
- \`a\`
  - 🔹 target missed: <https://runbooks.example/a/targets>
  - 🟢 the SLO holds; should it break: <https://runbooks.example/a/slo>
`)
    expect(comment(MET, IDLE)).not.toContain('Runbooks')
  })

  it('says why a target is not known', () => {
    expect(comment(NOT_KNOWN)).toContain('**Not known**\n\n- `e/unknown`: the backend refused: no\n')
  })

  it('folds the buffers and the quarterly look, the day of review once for each service', () => {
    const review = { kind: 'overdue', reviewed: '2026-07-01', due: '2026-10-01' } as const
    const text = comment({ ...MISSED, look: { review } }, { id: 'a/too', bad: 600, look: { review } })
    const [, folded = ''] = text.split('<summary>The buffers, and the quarterly look</summary>')
    expect(folded).toContain('- `a/missed`: a buffer of 0.05 points, 500 events, 21.6 minutes of outage.\n')
    expect(folded.match(/- `a`: The targets were last looked at on 2026-07-01/g)).toHaveLength(1)
    expect(folded.trim()).toMatch(/<\/details>$/)
  })

  it('folds the rows after the twelfth, and says what they are', () => {
    const text = comment(...many(12, (i) => ({ id: `s/met-${i}`, bad: 1 })), MISSED, IDLE)
    expect(text).toContain('<summary>2 more targets: 2 met</summary>')
    expect(rows(text)).toHaveLength(14)
  })

  it('has a marker and a title of its own for each key', () => {
    const [marker, title] = targetsComment(reportOf([reported(MISSED)]), 'eu-west/1').split('\n')
    expect([marker, commentMarker(null)]).toEqual(['<!-- slo-gate:targets:v1 eu-west/1 -->', COMMENT_MARKER])
    expect(title).toBe('### 🔹 Performance targets: 1 of 1 missed · `eu-west/1` · informational')
    const markers = [null, 'eu', 'eu-', 'eu-2', 'EU', 'eu.', 'e'].map(commentMarker)
    for (const one of markers) expect(markers.filter((other) => other.startsWith(one))).toEqual([one])
  })

  it('keeps its rows where 300 targets are missed, worst first, and folds the runbooks of those that are shown first', () => {
    const runbook = 'https://runbooks.example/a-team'
    const name = (i: number) => `platform-team-service-${String(i).padStart(3, '0')}`
    const text = comment(
      ...many(300, (i) => ({ id: `${name(i)}/availability`, bad: i < 290 ? 700 : 2000, runbook, look: {} })),
    )
    expect(text.length).toBeLessThan(65_536)
    expect(rows(text).length).toBeGreaterThanOrEqual(200)
    expect(
      rows(text)
        .slice(0, 10)
        .every((row) => row.includes('below')),
    ).toBe(true)
    const [before, runbooks = '', more = ''] = text.split('<details>')
    expect(rows(before ?? '')).toHaveLength(12)
    expect(before).not.toContain('runbooks.example')
    expect(runbooks).toContain('<summary>Runbooks</summary>')
    expect(runbooks.match(/^- `/gm)).toHaveLength(12)
    expect(more).toContain('<summary>288 more targets: 288 missed</summary>')
  })

  it('says why targets are not known after the rows, where there are many', () => {
    const text = comment(...many(300, (i) => ({ id: `s${i}/availability`, standing: UNKNOWN })))
    expect(rows(text)).toHaveLength(300)
    expect(text.match(/: the backend refused: no$/gm)).toHaveLength(300)
    expect(text).not.toContain('**Not known**')
  })

  it('names the runbooks of every service with a miss, each once, where there is room', () => {
    const text = comment(
      ...many(40, (i) => ({ id: `s${i % 20}/slo-${i}`, bad: 700, runbook: `https://runbooks.example/${i % 20}` })),
    )
    for (let i = 0; i < 20; i += 1) expect(text.match(new RegExp(`^- \`s${i}\`$`, 'gm'))).toHaveLength(1)
    expect(text).toContain('<summary>Runbooks of the other services</summary>')
  })

  it('can be read as plain text: cells of a column are as wide as each other', () => {
    const lines = targetsComment(SHOP, null)
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(lines).toHaveLength(5)
    const barsAt = new Set(lines.slice(1).map((line) => line.indexOf(MARKS.floor)))
    expect(barsAt.size).toBe(1)
    expect(targetsComment(SHOP, null)).not.toMatch(/&#?\w+;/)
  })

  it('draws its bars of marks that every font for code has: those of WGL4', () => {
    expect(Object.values(MARKS)).toEqual(['\u2551', '\u2502', '\u25cf'])
    expect(comment(MISSED)).toMatch(/`[·─║│●]{18}`/)
  })
})

const numbers: fc.Arbitrary<Numbers> = fc.record({
  id: fc.oneof(fc.constantFrom(...HOSTILE), fc.stringMatching(/^[a-z]{1,9}\/[a-z_.-]{1,40}$/)),
  bad: fc.integer({ min: 0, max: 3000 }),
  total: fc.constantFrom(0, 1_000_000),
  runbook: fc.constantFrom(null, 'https://runbooks.example', ...HOSTILE),
  look: fc.constantFrom(null, {}, { review: { kind: 'never-reviewed' } as const }),
})
const targets = fc.array(numbers, { maxLength: 30 })

describe('the comment, whatever the targets', () => {
  it('is the same text for the same numbers', () => {
    fc.assert(
      fc.property(targets, (all) => {
        const [first, second] = [reportOf(all.map(reported)), reportOf(all.map(reported))]
        expect(targetsComment({ ...second, at: second.at + 3600 }, null)).toBe(targetsComment(first, null))
      }),
    )
  })

  it('stays below 65,536 characters with 5,000 targets of long names, and counts those left out', () => {
    const name = 'a-name-that-goes-on-'.repeat(10)
    for (const bad of [700, 100, 5000]) {
      const text = comment(...many(5000, (i) => ({ id: `${i % 900}-${name}/${i}-${name}`, bad, look: {} })))
      expect(text.length).toBeLessThan(65_536)
      const leftOut = /_(\d+) more \((?:targets|services)\) did not fit; the JSON report has everything\._/.exec(text)
      expect(Number(leftOut?.[1])).toBeGreaterThan(500)
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
    }
  })

  it('links nothing but the runbooks, notifies nobody, holds no HTML of its own, and one marker', async () => {
    await fc.assert(
      fc.asyncProperty(targets, async (all) => {
        const text = comment(...all)
        expect(text.split(COMMENT_MARKER)).toHaveLength(2)
        const html = await githubHtml(text)
        const tags = new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag))
        for (const tag of tags) expect(ALLOWED).toContain(tag)
        const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address)
        for (const address of links) expect(address).toMatch(/^https:\/\/(runbooks|evil)\.example\/(?!x\.png)/)
        expect(html.replace(/<code>.*?<\/code>|<a .*?<\/a>/gs, '')).not.toMatch(/@\w|:\/\/|www\./)
      }),
      { numRuns: 50 },
    )
  })

  it('cannot be made to hold its marker again by a name, a runbook or an answer of the backend', () => {
    const reason = { kind: 'rejected', detail: COMMENT_MARKER } as const
    const text = comment(
      { id: COMMENT_MARKER, runbook: COMMENT_MARKER },
      { standing: { state: 'unknown', reason, buffer: null } },
    )
    expect(text.split(COMMENT_MARKER)).toHaveLength(2)
  })
})

const ALLOWED = 'h3 p strong code table thead tbody tr th td br ul li a details summary'.split(' ')

it('folds what is excluded of the targets’ windows, and says what there would be without', () => {
  const one = reported(MISSED)
  const exclusion = { name: 'upgrade', category: 'maintenance', reason: 'CHG-1 </details>' } as const
  const measured = {
    ...one.result.measured,
    exclusions: [{ from: AT - DAY, to: AT - DAY / 2, exclusion, events: fraction(1200) }],
    without: { good: fraction(997), total: fraction(1000), budget: { spent: fraction(3), remaining: fraction(-2) } },
  }
  const text = targetsComment(reportOf([{ ...one, result: { ...one.result, measured } }]), null)
  const [folded = ''] =
    text.split('<details><summary>Excluded time, and what there would be without</summary>\n')[1]?.split('<details>') ??
    []
  expect(folded).toMatch(/^\n- Excluded: upgrade .* takes out 1,200 events of .* CHG/)
  expect(folded).toContain('would be 99&#46;700%')
  expect(folded.match(/<\/details>/g)).toHaveLength(1)
  expect(comment(MISSED)).not.toMatch(/exclu/i)
})
