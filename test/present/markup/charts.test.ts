import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SloResult } from '../../../src/core/policy/result.ts'
import { burnDownChart, spentChart } from '../../../src/present/markup/charts.ts'
import { AT, counts, DAY, fraction, NO_ANSWER, REQUESTS, resultOf } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'

/** Mermaid's grammar of an XY chart, as far as it is used; every line must be one of these. */
const NUMBER = '-?\\d+(?:\\.\\d+)?'
const TEXT = '"[^"\\n]*"'
const LINES = [
  /^```mermaid$/,
  /^%%\{init: \{.*\}\}%%$/,
  /^xychart-beta( horizontal)?$/,
  new RegExp(`^  x-axis (${TEXT} )?${NUMBER} --> ${NUMBER}$`),
  new RegExp(`^  x-axis \\[${TEXT}(, ${TEXT})*\\]$`),
  new RegExp(`^  y-axis ${TEXT} ${NUMBER} --> ${NUMBER}$`),
  new RegExp(`^  (line|bar) \\[${NUMBER}(, ${NUMBER})*\\]$`),
  /^```$/,
]

function expectChart(lines: readonly string[] | null): void {
  expect(lines).not.toBeNull()
  expect((lines ?? []).filter((line) => !LINES.some((known) => known.test(line)))).toEqual([])
}

const steps = (bad: readonly number[], total = 1000) =>
  bad.map((one, index) => ({ to: AT + index * DAY, bad: one, total }))
const seriesOf = (lines: readonly string[] | null, kind: 'line' | 'bar') =>
  (lines ?? [])
    .filter((line) => line.startsWith(`  ${kind} [`))
    .map((line) => JSON.parse(line.slice(line.indexOf('['))) as number[])

describe('the chart of how a budget was spent', () => {
  it('falls from 100% by what each step spent', () => {
    const chart = burnDownChart(resultOf({ more: { steps: steps([0, 1, 2]) } }))
    expectChart(chart)
    expect(seriesOf(chart, 'line')).toEqual([
      [100, 100, 66.67, 0],
      [0, 0, 0, 0],
    ])
  })

  it('goes below nothing left, and its axis with it', () => {
    const chart = burnDownChart(resultOf({ more: { steps: steps([6, 0]) } }))
    expect(chart?.join('\n')).toContain('-200 --> 100')
  })

  it('has grey bars for how much of each step is excluded, behind the line', () => {
    const excluded = [{ from: AT - DAY / 2, to: AT + DAY }]
    const chart = burnDownChart(resultOf({ more: { steps: steps([0, 1, 2]), excluded } }))
    expectChart(chart)
    expect(seriesOf(chart, 'bar')).toEqual([[-20, 50, 100, -20]])
    const kinds = (chart ?? []).flatMap((line) => /^ {2}(bar|line) /.exec(line)?.[1] ?? [])
    expect(kinds).toEqual(['bar', 'line', 'line'])
    expect(chart?.join('\n')).toContain('grey: excluded')
  })

  it('has no bars where nothing of the window is excluded', () => {
    const excluded = [{ from: AT - 60 * DAY, to: AT - 50 * DAY }]
    const chart = burnDownChart(resultOf({ more: { steps: steps([0, 1, 2]), excluded } }))
    expect(seriesOf(chart, 'bar')).toEqual([])
    expect(chart?.join('\n')).not.toContain('grey')
  })

  it('is none without a history, without traffic and for an unknown SLO', () => {
    expect(burnDownChart(resultOf())).toBeNull()
    expect(burnDownChart(resultOf({ more: { steps: steps([1]) } }))).toBeNull()
    expect(burnDownChart(resultOf({ more: { steps: steps([0, 0], 0) } }))).toBeNull()
    const standing = { status: 'unknown', reason: NO_ANSWER } as const
    expect(burnDownChart(resultOf({ standing, more: { steps: steps([1, 1]) } }))).toBeNull()
  })

  it('has as its axis the length of the window', () => {
    const axis = (window: string) =>
      burnDownChart(resultOf({ slo: sloOf(REQUESTS, { window }), more: { steps: steps([0, 1]) } }))?.find((line) =>
        line.includes('x-axis'),
      )
    expect(axis('30d')).toContain('-30 --> 0')
    expect(axis('6h')).not.toContain('-1 --> 0')
  })

  it('is a chart with finite numbers, whatever the history', () => {
    const count = fc.integer({ min: 0, max: 1e12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 40 }), (history) => {
        const chart = burnDownChart(
          resultOf({ more: { steps: history.map(([bad, total], to) => ({ to, bad, total: total + 1 })) } }),
        )
        expectChart(chart)
        expect(seriesOf(chart, 'line').map((line) => line.length)).toEqual([history.length + 1, history.length + 1])
      }),
    )
  })
})

describe('the chart of all budgets', () => {
  it('has the most spent first, and what is beyond the budget apart', () => {
    const results = [100, 1500, 0].map((bad) => resultOf({ whole: counts(bad, 1_000_000) }))
    const chart = spentChart(results)
    expectChart(chart)
    expect(seriesOf(chart, 'bar')).toEqual([
      [150, 10, 0],
      [100, 10, 0],
    ])
  })

  it('has a grey bar behind, as long as what would be spent without exclusions', () => {
    const without = (spent: number): Partial<SloResult> => ({
      without: {
        ...{ good: fraction(1), total: fraction(2), decision: 'freeze' },
        budget: { spent: fraction(spent), remaining: fraction(1 - spent) },
      },
    })
    const whole = counts(500, 1_000_000)
    const chart = spentChart([resultOf({ whole, more: without(1.8) }), resultOf({ whole: counts(100, 1_000_000) })])
    expectChart(chart)
    expect(seriesOf(chart, 'bar')).toEqual([
      [180, 0],
      [50, 10],
      [50, 10],
    ])
    expect(chart?.join('\n')).toContain('grey: without exclusions')
    expect(seriesOf(spentChart([resultOf({ whole, more: without(0.2) })]), 'bar')).toHaveLength(2)
    expect(spentChart([resultOf({ whole, more: without(9) })])?.join('\n')).toContain(
      'cut at 300; grey: without exclusions',
    )
  })

  it('is none when nothing was measured', () => {
    expect(spentChart([resultOf({ standing: { status: 'unknown', reason: NO_ANSWER } })])).toBeNull()
    expect(spentChart([])).toBeNull()
  })

  it('is a chart with finite numbers, whatever was spent', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { minLength: 1, maxLength: 40 }), (budgets) => {
        const chart = spentChart(budgets.map(([bad, good]) => resultOf({ whole: counts(bad, bad + good) })))
        expectChart(chart)
        expect(new Set(seriesOf(chart, 'bar').map((bar) => bar.length))).toEqual(
          new Set([Math.min(budgets.length, 24)]),
        )
      }),
    )
  })
})
