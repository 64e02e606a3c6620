import { describe, expect, it } from 'vitest'
import { meantLatency, meantName, meantWindow, withPoint } from '../../../src/core/specs/fields/suggestions.ts'
import { contract as contractOf, lintFiles } from '../../support/lint.ts'

describe('what was meant', () => {
  it.each([
    ['30 days', '30d'],
    ['30days', '30d'],
    ['P30D', '30d'],
    [30, '30d'],
    ['4 weeks', '4w'],
    ['month', '{ calendar: month }, or 30d'],
    ['1M', '{ calendar: month }, or 30d'],
    ['1 month', '{ calendar: month }, or 30d'],
    ['3 months', '90d'],
    ['quarterly', '{ calendar: quarter }, or 90d'],
    ['1y', '{ calendar: year }, or 365d'],
    ['720 hours', '720h'],
    ['soon', null],
    ['0 days', null],
  ])('by the window %j', (written, meant) => {
    expect(meantWindow(written)).toBe(meant && `Did you mean ${meant}?`)
  })

  it.each([
    [0.5, '500ms'],
    ['.25', '250ms'],
    [2.5, '2.5s'],
    [500, '500ms, or 500s'],
    ['500 ms', '500ms'],
    ['0,5s', '0.5s'],
    ['2 seconds', '2s'],
    ['fast', null],
    [0, null],
    ['5 parsecs', null],
  ])('by the latency %j', (written, meant) => {
    expect(meantLatency(written)).toBe(meant && `Did you mean ${meant}?`)
  })

  it.each([
    ['my slo', 'my-slo'],
    ['Café / Zahlung', 'Cafe-Zahlung'],
    ['_private', 'private'],
    ['***', null],
    [7, null],
  ])('by the name %j', (written, meant) => {
    expect(meantName(written)).toBe(meant && `Did you mean ${meant}?`)
  })

  it('by a percentage with a comma', () => {
    expect(withPoint('99,9%')).toBe('99.9%')
    expect(withPoint('1,000,000')).toBeNull()
  })
})

describe('a mistyped or misplaced key is one error', () => {
  /** The errors of a contract after an edit, each by its column, its code and its text. */
  const errors = (from: string, to: string) => {
    const text = contractOf({ indicators: { it: '{ ratio: { bad: x_total, total: y_total } }' } })
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`no ${from} in ${text}`)
    return lintFiles({ 'slos/a.yaml': edited }).flatMap(({ level, code, problem: { message, advice } }) =>
      level === 'error' ? [`${code} ${message}. ${advice}`] : [],
    )
  }

  it.each([
    ['objective:', 'objectiv:', 'unknown-key unknown key `objectiv`. Did you mean objective?'],
    ['objective:', 'target:', 'unknown-key unknown key `target`. Did you mean objective?'],
    ['window:', 'period:', 'unknown-key unknown key `period`. Did you mean window?'],
    ['bad:', 'bda:', 'unknown-key unknown key `bda`. Did you mean bad?'],
    ['bad:', 'errors:', 'unknown-key unknown key `errors`. Did you mean bad?'],
    ['{ ratio:', '{ ration:', 'unknown-key unknown key `ration`. Did you mean ratio?'],
    [
      'indicator: { ratio: { bad: x_total, total: y_total } }',
      'ratio: { bad: x_total, total: y_total }',
      'unknown-key `ratio` does not stand below `indicator`. Write `indicator:` on a line before it, and indent `ratio:` further.',
    ],
    [
      'indicator: { ratio: { bad: x_total, total: y_total } }',
      'indicator:\n    ratio: { bad: x_total, total: y_total }',
      'unknown-key `ratio` does not stand below `indicator`. Indent `ratio:` further than `indicator:`.',
    ],
    [
      '{ ratio: { bad: x_total, total: y_total } }',
      '{ latency: { histogram: x, threshold: 500ms } }',
      'unknown-key unknown key `threshold`. Did you mean within?',
    ],
  ])('%s as %s', (from, to, error) => {
    expect(errors(from, to)).toEqual([error])
  })

  it('and a key that nothing was meant by is an error beside those that are missing', () => {
    expect(errors('objective:', 'color:')).toEqual([
      'missing-key `objective` is missing. null',
      'unknown-key unknown key `color`. null',
    ])
  })
})
