import { describe, expect, it } from 'vitest'
import { countsBackend } from '../../../src/adapters/counts/counts.ts'
import { readCounts } from '../../../src/adapters/counts/counts-file.ts'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import { allOf } from '../../../src/core/exclusions/kept.ts'
import { Quoted } from '../../../src/core/model/quoted.ts'
import { at, fraction } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'

const slo = sloOf('{ ratio: { bad: x, total: y } }')
const HOUR = 3600
const NOON = at('2026-11-01T12:00:00Z')

/** A backend with hourly rows of 99 good of 100 that start at these hours of 2026-11-01. */
function backend(hours: readonly number[], time = NOON) {
  const rows = hours.map((hour) => `2026-11-01T${String(hour).padStart(2, '0')}:00:00Z,shop,it,99,100`)
  const read = readCounts({ path: 'counts.csv', text: ['time,service,slo,good,total', ...rows].join('\n') })
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.diagnostics))
  return countsBackend(read.slos, time, 'counts.csv')
}

const hours = (seconds: number) => ({ seconds, text: `${seconds / HOUR}h` })
const reason = async (reading: ReturnType<ReturnType<typeof backend>['compliance']>) => {
  const { measurement } = await reading
  return measurement.kind === 'unmeasured' ? measurement.reason : measurement.kind
}

describe('counts from a file', () => {
  it('are added over the window', async () => {
    const { measurement, coverage, evidence } = await backend([8, 9, 10, 11]).compliance(slo, allOf(hours(4 * HOUR)))
    expect(measurement).toMatchObject({ kind: 'counts', unit: 'events' })
    expect(measurement.kind === 'counts' && [measurement.good.valueOf(), measurement.total.valueOf()]).toEqual([
      396, 400,
    ])
    expect(shareOf(coverage)).toBe(1)
    expect(evidence).toEqual([
      {
        query: new Quoted('counts.csv: shop/it from 2026-11-01T08:00:00Z to 2026-11-01T12:00:00Z'),
        at: NOON,
        value: new Quoted('good 396, total 400'),
      },
    ])
  })

  it('cover less of the window where rows are missing', async () => {
    expect(await backend([8, 9, 11]).compliance(slo, allOf(hours(4 * HOUR)))).toMatchObject({
      coverage: { share: 0.75 },
    })
    expect(await backend([10, 11]).compliance(slo, allOf(hours(4 * HOUR)))).toMatchObject({ coverage: { share: 0.5 } })
  })

  it('say where the longest hole is, and when they ended', async () => {
    const hole = { from: NOON - 2 * HOUR, to: NOON - HOUR }
    const covered = async (rows: readonly number[], seconds: number) =>
      (await backend(rows).compliance(slo, allOf(hours(seconds)))).coverage
    expect(await covered([8, 9, 11], 4 * HOUR)).toEqual({
      kind: 'covered',
      share: 0.75,
      hole,
      holesAtEdges: [],
      endedAt: null,
      stepSeconds: HOUR,
    })
    // The window reaches back to 06:00, and the rows to 08:00.
    expect(await covered([8, 9, 11], 6 * HOUR)).toMatchObject({
      hole: { from: NOON - 6 * HOUR, to: NOON - 4 * HOUR },
      endedAt: null,
    })
    expect(await covered([6, 7, 8], 6 * HOUR)).toMatchObject({
      hole: { from: NOON - 3 * HOUR, to: NOON },
      endedAt: NOON - 3 * HOUR,
    })
    expect(await covered([6, 7, 8, 9, 10, 11], 6 * HOUR)).toMatchObject({ share: 1, hole: null, endedAt: null })
  })

  it('cover nothing of what came after the last row', async () => {
    expect(await backend([8, 9]).compliance(slo, allOf(hours(4 * HOUR)))).toMatchObject({ coverage: { share: 0.5 } })
    expect(await reason(backend([8, 9]).compliance(slo, allOf(hours(2 * HOUR))))).toEqual({
      kind: 'no-rows',
      of: 'shop/it in counts.csv from 2026-11-01T10:00:00Z to 2026-11-01T12:00:00Z',
    })
  })

  it('leave out the bucket that is not complete yet, and what lies in the future', async () => {
    const { evidence, coverage } = await backend([8, 9, 10, 11, 12], NOON - 1).compliance(slo, allOf(hours(2 * HOUR)))
    expect(evidence[0]?.query.text).toContain('from 2026-11-01T09:00:00Z to 2026-11-01T11:00:00Z')
    expect(shareOf(coverage)).toBe(1)
  })

  it('begin where the window begins, and not before', async () => {
    const { evidence } = await backend([6, 7, 8, 9, 10, 11]).recent(slo, allOf(hours(HOUR)))
    expect(evidence[0]?.value?.text).toBe('good 99, total 100')
  })

  it('are too coarse for a window that is shorter than their step', async () => {
    expect(await reason(backend([10, 11]).compliance(slo, allOf({ seconds: 300, text: '5m' })))).toEqual({
      kind: 'too-coarse',
      stepSeconds: HOUR,
    })
  })

  it('are unknown for a window that has just begun', async () => {
    expect(await reason(backend([10, 11]).compliance(slo, allOf(hours(0))))).toEqual({
      kind: 'window-too-young',
      seconds: 0,
    })
  })

  it('are unknown for an SLO that the file has not, and before its first row', async () => {
    const other = { ...slo, name: 'other' }
    expect(await reason(backend([11]).compliance(other, allOf(hours(HOUR))))).toEqual({
      kind: 'no-rows',
      of: 'shop/other in counts.csv',
    })
    expect(await reason(backend([11], at('2026-11-01T05:00:00Z')).compliance(slo, allOf(hours(HOUR))))).toMatchObject({
      kind: 'no-rows',
    })
    expect(await backend([11]).history(other, allOf(hours(HOUR)), HOUR)).toMatchObject({ kind: 'none' })
  })

  it('are added over an earlier span, as they would have been then', async () => {
    const { measurement, coverage, evidence } = await backend([6, 7, 8, 9, 10, 11]).aside({
      slo,
      within: null,
      kept: allOf(hours(2 * HOUR)),
      endedSecondsAgo: 3 * HOUR,
    })
    expect(measurement.kind === 'counts' && measurement.total.valueOf()).toBe(200)
    expect(shareOf(coverage)).toBe(1)
    expect(evidence[0]?.query.text).toContain('from 2026-11-01T07:00:00Z to 2026-11-01T09:00:00Z')
  })

  it('are those of the bound of the SLO, so no tighter bound can be told, and none is known', async () => {
    const within = { seconds: fraction('1/5'), text: '200ms' }
    const asked = backend([11]).aside({ slo, within, kept: allOf(hours(HOUR)), endedSecondsAgo: 0 })
    expect(await reason(asked)).toEqual({ kind: 'unsupported-bound', within: '200ms', backend: 'counts' })
    expect(await backend([11]).bounds(slo)).toEqual([])
  })

  it('come a step apart, so that a window of two steps has one; and are current until two are missing', async () => {
    expect(await backend([8, 9, 10, 11]).cadence(slo)).toEqual({ enoughSeconds: 2 * HOUR, isCurrent: true })
    expect((await backend([8, 9]).cadence(slo))?.isCurrent).toBe(true)
    expect((await backend([7, 8]).cadence(slo))?.isCurrent).toBe(false)
    expect(await backend([11]).cadence({ ...slo, name: 'other' })).toBeNull()
  })

  it('have a history, oldest first, with a hole where rows are missing', async () => {
    const history = await backend([8, 9, 11]).history(slo, allOf(hours(4 * HOUR)), HOUR)
    expect(history).toMatchObject({
      kind: 'buckets',
      buckets: [
        { from: NOON - 4 * HOUR, to: NOON - 3 * HOUR, measurement: { kind: 'counts' } },
        { to: NOON - 2 * HOUR, measurement: { kind: 'counts' } },
        { to: NOON - HOUR, measurement: { kind: 'unmeasured' } },
        { to: NOON, measurement: { kind: 'counts' } },
      ],
    })
  })
})
