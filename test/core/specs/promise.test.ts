import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promisedPeriodAt } from '../../../src/core/model/period.ts'
import { beginsAt, type Since } from '../../../src/core/model/since.ts'
import { spanOf } from '../../../src/core/model/span.ts'
import { futurePromises } from '../../../src/core/specs/future-promises.ts'
import { nativeFile } from '../../../src/present/convert/native-file.ts'
import { AT, at, contractText, DAY, diagnosticsOf, directoryOf, windowOf } from '../../support/build.ts'
import { briefs, lintFiles } from '../../support/lint.ts'

/** A contract with these lines after its window, which is on line 6. */
const contract = (lines: string, window = '30d') =>
  contractText({ window: `${window}\n${lines.replace(/^/gm, '    ')}` })
const sloWith = (lines: string, window?: string) => {
  const [slo] = directoryOf({ 'shop.yaml': contract(lines, window) }).slos
  if (!slo) throw new Error('no SLO')
  return slo
}
const refusals = (lines: string) =>
  diagnosticsOf({ 'shop.yaml': contract(lines) }).map(
    ({ place: { line, column }, problem }) => `${line}:${column} ${problem.message}`,
  )

describe('`since` in a contract', () => {
  it('is left out as a rule, and no data are unknown then', () => {
    expect(directoryOf({ 'shop.yaml': contractText() }).slos[0]).toMatchObject({ since: null, noData: 'unknown' })
    expect(sloWith('no-data: idle')).toMatchObject({ noData: 'idle' })
    expect(sloWith('no-data: unknown')).toMatchObject({ noData: 'unknown' })
  })

  it.each([
    ['2026-11-01', '30d', '2026-11-01T00:00:00Z'],
    ['2026-11-01', '{ calendar: month, timezone: Europe/Berlin }', '2026-10-31T23:00:00Z'],
    ['2026-11-01', '{ calendar: month, timezone: America/New_York }', '2026-11-01T04:00:00Z'],
    ['2026-11-01T09:30:00Z', '{ calendar: month, timezone: Europe/Berlin }', '2026-11-01T09:30:00Z'],
    ['2026-11-01T09:30:00.5+02:00', '30d', '2026-11-01T07:30:00Z'],
  ])('%s with the window %s begins at %s', (text, window, time) => {
    const { since, window: read } = sloWith(`since: ${text}`, window)
    expect(since?.text).toBe(text)
    expect(since && beginsAt(since, read)).toBe(at(time))
  })

  it.each([
    ['since: yesterday', '7:12 `yesterday` is neither a day nor a time'],
    ['since: 2026-11', '7:12 `2026-11` is neither a day nor a time'],
    ['since: 2026-02-30', '7:12 `2026-02-30` is not in the calendar'],
    ['since: 2026-11-01T25:00:00Z', '7:12 `2026-11-01T25:00:00Z` is neither a day nor a time'],
    ['since: 2026-11-01T24:00:00Z', '7:12 `2026-11-01T24:00:00Z` is neither a day nor a time'],
    ['since: 2026-11-01T00:60:00Z', '7:12 `2026-11-01T00:60:00Z` is not a time'],
    ['since: 2026-11-01T09:00:00', '7:12 `2026-11-01T09:00:00` is neither a day nor a time'],
    ['no-data: quiet', '7:14 expected unknown or idle, found `quiet`'],
    ['nodata: idle', '7:5 unknown key `nodata`'],
  ])('%s is refused at its place: %s', (lines, refusal) => expect(refusals(lines)).toEqual([refusal]))

  it('in the future is refused where it stands, and one that has just come is not', () => {
    const promised = (text: string) => futurePromises([sloWith(`since: ${text}`)], AT)
    expect(promised('2026-11-23')).toEqual([])
    expect(promised('2026-11-23T00:00:01Z')).toMatchObject([
      { place: { line: 7, column: 5 }, problem: { message: '`since` is in the future: 2026-11-23T00:00:01Z' } },
    ])
    const files = (text: string) => ({ 'slos/shop.yaml': contract(`since: ${text}`) })
    const wrong = (text: string) => briefs(lintFiles(files(text)).filter(({ level }) => level === 'error'))
    expect(wrong('2026-11-23')).toEqual([])
    expect(wrong('2026-11-24')).toEqual(['slos/shop.yaml:7:5 value'])
  })

  it('bounds a window, which never reaches back further nor begins after its end', () => {
    const beginnings = fc.integer({ min: AT - 60 * DAY, max: AT + DAY })
    fc.assert(
      fc.property(beginnings, fc.constantFrom('30d', '7d', '{ calendar: quarter }'), (begin, text) => {
        const window = windowOf(text)
        const since: Since = { kind: 'time', at: begin, text: '' }
        const [whole, promised] = [null, since].map((one) => promisedPeriodAt({ window, since: one }, AT))
        if (!whole || !promised) throw new Error('no period')
        expect(promised.from).toBe(Math.min(Math.max(whole.from, begin), AT))
        expect(promised).toMatchObject({ to: AT, resetsAt: whole.resetsAt })
        const span = spanOf(window, promised)
        expect(span.seconds).toBe(AT - promised.from)
        // What was recorded is named for the whole window.
        if (window.kind === 'rolling') expect(span.name ?? span.text).toBe(window.duration.text)
      }),
    )
  })
})

describe('what a document without SLOs says for those of another format', () => {
  const SLOTH = `version: prometheus/v1
service: checkout
slos:
  - name: availability
    objective: 99.9
    sli:
      events:
        error_query: sum(rate(errors_total[{{.window}}]))
        total_query: sum(rate(requests_total[{{.window}}]))
    alerting: { page_alert: { disable: true }, ticket_alert: { disable: true } }
`
  const supplement = 'version: slo-gate/v1\nservice: checkout\nsince: 2026-11-01\nno-data: idle\n'

  it('is since when their promise counts, and what no data mean', () => {
    const { slos } = directoryOf({ 'sloth.yaml': SLOTH, 'shop.yaml': supplement })
    expect(slos).toMatchObject([
      {
        since: { kind: 'day', day: '2026-11-01' },
        noData: 'idle',
        places: { since: { file: '.slo/slos/shop.yaml', line: 3 }, noData: { line: 4 } },
      },
    ])
    expect(directoryOf({ 'sloth.yaml': SLOTH }).slos).toMatchObject([{ since: null, noData: 'unknown' }])
  })

  it.each([
    ['since: 2026-11-01', '3:1 `since` stands beside `slos`'],
    ['no-data: idle', '3:1 `no-data` stands beside `slos`'],
  ])('may not stand beside SLOs: %s', (line, refusal) => {
    const text = contractText().replace('slos:', `${line}\nslos:`)
    const found = diagnosticsOf({ 'shop.yaml': text }).map(
      ({ place, problem }) => `${place.line}:${place.column} ${problem.message}`,
    )
    expect(found).toEqual([refusal.replace(/:1 /, `:${line.indexOf(' ') + 2} `)])
  })

  it('is kept by convert, and read again as the same', () => {
    const { slos } = directoryOf({ 'sloth.yaml': SLOTH, 'shop.yaml': supplement })
    const text = nativeFile(slos)
    expect(text).toContain('since: 2026-11-01')
    expect(text).toContain('no-data: idle')
    const [was, is] = [slos[0], directoryOf({ 'checkout.yaml': text }).slos[0]]
    expect([is?.since, is?.noData]).toEqual([was?.since, was?.noData])
    expect(nativeFile([sloWith('no-data: unknown')])).not.toContain('no-data')
  })
})
