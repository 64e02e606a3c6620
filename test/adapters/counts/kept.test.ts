import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsBackend } from '../../../src/adapters/counts/counts.ts'
import { readCounts } from '../../../src/adapters/counts/counts-file.ts'
import { shareOf } from '../../../src/core/budget/coverage.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { at } from '../../support/build.ts'
import { keptPieces, type Stretch } from '../../support/excluded/kept.ts'
import { sloOf } from '../../support/slo.ts'

const HOUR = 3600
const NOON = at('2026-11-01T12:00:00Z')
const slo = sloOf('{ ratio: { bad: x, total: y } }')

interface Row {
  readonly from: number
  readonly good: number
  readonly bad: number
}

function backendOf(rows: readonly Row[], time = NOON) {
  const lines = rows.map(
    ({ from, good, bad }) => `${new Date(from * 1000).toISOString().replace('.000', '')},shop,it,${good},${good + bad}`,
  )
  const read = readCounts({ path: 'counts.csv', text: ['time,service,slo,good,total', ...lines].join('\n') })
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.diagnostics))
  return countsBackend(read.slos, time, 'counts.csv')
}

const rowsOf = (count: number, valuesOf: (index: number) => { good: number; bad: number }): Row[] =>
  Array.from({ length: count }, (_, index) => ({ from: NOON - (count - index) * HOUR, ...valuesOf(index) }))

const sums = (rows: readonly Row[]) => [
  rows.reduce((sum, { good }) => sum + good, 0),
  rows.reduce((sum, { good, bad }) => sum + good + bad, 0),
]
const numbers = (measurement: Measurement) =>
  measurement.kind === 'counts' ? [measurement.good.valueOf(), measurement.total.valueOf()] : measurement

const minutes = (from: number, to: number): Stretch => ({ from: NOON - from * 60, to: NOON - to * 60 })
const span = (hours: number) => ({ seconds: hours * HOUR, text: `${hours}h` })

describe('counts without what is excluded', () => {
  const day = rowsOf(24, (index) => ({ good: 100 + index, bad: index % 3 }))

  it('are those of the buckets that are kept as a whole, however spans overlap', async () => {
    const bucketRows = fc.array(fc.tuple(fc.nat(1000), fc.nat(50)), { minLength: 30, maxLength: 30 })
    const spans = fc.array(
      fc
        .tuple(fc.integer({ min: -60, max: 1900 }), fc.integer({ min: 1, max: 700 }))
        .map(([to, length]) => minutes(to + length, to)),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(bucketRows, spans, fc.integer({ min: 1, max: 30 }), async (values, excluded, hours) => {
        const rows = rowsOf(30, (index) => ({ good: values[index]?.[0] ?? 0, bad: values[index]?.[1] ?? 0 }))
        const window = { from: NOON - hours * HOUR, to: NOON }
        const kept = rows.filter(
          ({ from }) =>
            from >= window.from &&
            keptPieces({ from, to: from + HOUR }, excluded).some((one) => one.to - one.from === HOUR),
        )
        const { measurement } = await backendOf(rows).compliance(slo, { span: span(hours), excluded })
        expect(numbers(measurement)).toEqual(sums(kept))
      }),
    )
  })

  it('lack a bucket that a span cuts, and say so', async () => {
    const excluded = [minutes(5 * 60 + 30, 4 * 60)]
    const { measurement, coverage } = await backendOf(day).compliance(slo, { span: span(24), excluded })
    expect(numbers(measurement)).toEqual(sums([...day.slice(0, 18), ...day.slice(20)]))
    expect(measurement).toMatchObject({ notes: [{ kind: 'cut-buckets', count: 1, stepSeconds: HOUR }] })
    expect(shareOf(coverage)).toBe(1)
  })

  it('are none, and not unknown, where all is excluded', async () => {
    const { measurement, coverage } = await backendOf(day).compliance(slo, {
      span: span(24),
      excluded: [minutes(2000, -60)],
    })
    expect(measurement).toMatchObject({ kind: 'counts', notes: [{ kind: 'all-excluded' }] })
    expect(numbers(measurement)).toEqual([0, 0])
    expect(shareOf(coverage)).toBe(1)
  })

  it('are covered as far as they count: rows that are missing of excluded time are no hole', async () => {
    const without = day.filter((_, index) => index < 10 || index >= 14)
    const holding = [minutes(14 * 60, 10 * 60)]
    const covered = async (excluded: readonly Stretch[]) =>
      (await backendOf(without).compliance(slo, { span: span(24), excluded })).coverage
    expect(shareOf(await covered([]))).toBeCloseTo(20 / 24, 10)
    expect(await covered(holding)).toMatchObject({ share: 1, hole: null })
    expect(await covered([minutes(13 * 60, 10 * 60)])).toMatchObject({
      share: 20 / 21,
      hole: { from: NOON - 14 * HOUR, to: NOON - 13 * HOUR },
    })
  })

  it('are told of each span that is excluded, a cut bucket once', async () => {
    const stretches = [minutes(20 * 60 + 30, 20 * 60), minutes(20 * 60, 18 * 60), minutes(3 * 60, 2 * 60)]
    const taken = await backendOf(day).taken(slo, stretches, span(24))
    expect(taken.map(numbers)).toEqual([sums(day.slice(3, 4)), sums(day.slice(4, 6)), sums(day.slice(21, 22))])
  })

  it('have in each step of a history what is kept of it', async () => {
    const excluded = [minutes(10 * 60, 5 * 60)]
    const history = await backendOf(day).history(slo, { span: span(24), excluded }, 6 * HOUR)
    if (history.kind === 'none') throw new Error('a history is due')
    const kept = day.filter(({ from }) => from < NOON - 10 * HOUR || from >= NOON - 5 * HOUR)
    for (const { from, to, measurement } of history.buckets)
      expect(numbers(measurement)).toEqual(sums(kept.filter((row) => row.from >= from && row.from < to)))
  })
})
