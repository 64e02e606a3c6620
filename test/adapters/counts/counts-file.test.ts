import { describe, expect, it } from 'vitest'
import { readCounts } from '../../../src/adapters/counts/counts-file.ts'
import { at } from '../../support/build.ts'

const HEADER = 'time,service,slo,good,total'
const file = (...lines: string[]) => ({ path: 'counts.csv', text: `${[HEADER, ...lines].join('\n')}\n` })

/** The rows of shop/availability; fails on a broken file. */
function read(text: string) {
  const counts = readCounts({ path: 'counts.csv', text })
  const slo = counts.kind === 'counts' ? counts.slos.get('shop/availability') : undefined
  if (!slo) throw new Error(JSON.stringify(counts))
  return slo
}

/** What is wrong with these lines after the header, each as `line: message`. */
function problems(...lines: string[]): string[] {
  const counts = readCounts(file(...lines))
  return counts.kind === 'counts'
    ? []
    : counts.diagnostics.map(({ place, problem }) => `${place.line}: ${problem.message}`)
}

const row = (hour: string, good = '99', total = '100') => `2026-11-01T${hour}:00Z,shop,availability,${good},${total}`

describe('a file of counts', () => {
  it('has the rows of each SLO, oldest first, at their step', () => {
    const { rows, stepSeconds } = read(file(row('02:00'), row('00:00', '1.5', '2'), row('01:00')).text)
    expect(stepSeconds).toBe(3600)
    expect(rows.map(({ from }) => from)).toEqual(['00', '01', '02'].map((hour) => at(`2026-11-01T${hour}:00:00Z`)))
    expect(rows[0]?.good.toFraction()).toBe('3/2')
  })

  it('may begin with a byte order mark, quote fields, end lines as Windows does and hold empty lines', () => {
    const text = `\uFEFF${HEADER}\r\n\r\n"2026-11-01T00:00:00.000Z","shop","availability","99","100"\r\n`
    expect(read(text).rows[0]).toMatchObject({ from: at('2026-11-01T00:00:00Z'), place: { line: 3 } })
  })

  it('may have gaps of whole steps', () => {
    expect(read(file(row('00:00'), row('01:00'), row('04:00')).text)).toMatchObject({
      stepSeconds: 3600,
      rows: { length: 3 },
    })
  })

  it('keeps the steps of its SLOs apart', () => {
    const daily = ['01', '02'].map((day) => `2026-11-${day}T00:00:00Z,shop,freshness,1,1`)
    const counts = readCounts(file(row('00:00'), row('01:00'), ...daily))
    expect(counts.kind === 'counts' && [...counts.slos].map(([key, slo]) => [key, slo.stepSeconds])).toEqual([
      ['shop/availability', 3600],
      ['shop/freshness', 86_400],
    ])
  })

  it.each(['', 'time,service,slo,total,good', 'a,b', '2026-11-01T00:00:00Z,shop,availability,1,1'])(
    'without its header (%j) is refused in line 1',
    (text) => {
      expect(readCounts({ path: 'counts.csv', text })).toMatchObject({
        kind: 'broken',
        diagnostics: [{ place: { file: 'counts.csv', line: 1, column: 1 }, problem: { expected: HEADER } }],
      })
    },
  )

  it('has every broken field reported, with its line', () => {
    expect(
      problems(
        row('00:00'),
        'yesterday,shop,availability,99,100',
        row('02:00', '-1', '1e3'),
        row('03:00'),
        '2026-11-01T04:00:00+01:00,,availability,99,NaN',
      ),
    ).toEqual([
      '3: `yesterday` is not a time',
      '4: `-1` is not a good',
      '4: `1e3` is not a total',
      '6: `2026-11-01T04:00:00+01:00` is not a time',
      '6: `` is not a service',
      '6: `NaN` is not a total',
    ])
  })

  it('has a line with too few or too many fields reported beside all other errors', () => {
    const lines = problems(row('00:00', 'x'), 'a,b', row('02:00'), `${row('03:00')},7`, row('04:00', 'y'))
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual([2, 3, 5, 6])
  })

  it('has no more good than there are in total', () => {
    expect(problems(row('00:00', '100', '100'), row('01:00', '100.5', '100'))).toEqual([
      '3: good 100.5 is more than total 100',
    ])
  })

  it('has broken quotes reported', () => {
    expect(problems(row('00:00'), '"2026-11-01T01:00:00Z,shop')).toEqual([expect.stringMatching(/^[23]: /)])
  })

  it.each(['2026-02-30T00:00:00Z', '2026-11-31T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-01T25:00:00Z'])(
    'has no %s, which is in no calendar',
    (time) => {
      expect(problems(`${time},shop,availability,1,1`)).toEqual([`2: \`${time}\` is not a time`])
    },
  )

  it('has one row a bucket: a second one is reported with the line of the first', () => {
    expect(problems(row('00:00'), row('01:00'), row('00:00', '5'))).toEqual([
      '4: shop/availability has this time already, in line 2',
    ])
  })

  it('has a regular step: a row off it is reported', () => {
    expect(problems(row('00:00'), row('00:20'), row('00:40'), row('01:10'))).toEqual([
      '5: shop/availability leaves its step of 1200s here',
    ])
  })
})
