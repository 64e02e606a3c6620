import { describe, expect, it } from 'vitest'
import { indicatorMeaning } from '../../../src/core/promql/indicator-meaning.ts'
import { indicatorOf } from '../../support/build.ts'

const meaningOf = (text: string) => indicatorMeaning(indicatorOf(text))

describe('an indicator means the same', () => {
  it.each([
    [
      '{ ratio: { bad: \'x{a="1",b="2"}\', total: t } }',
      '{ ratio: { bad: \'x{ b="2", a="1", }\', total: \'t # all\' } }',
    ],
    ['{ ratio: { good: x, total: t } }', '{ ratio: { good: x, total: t, count-new-series: false } }'],
    ["{ error-ratio: 'sum(x[$window])' }", "{ error-ratio: 'sum( x[ $window ] )' }"],
    [
      '{ latency: { histogram: \'h{a="1"}\', within: 500ms } }',
      '{ latency: { histogram: \'h{ a = "1" }\', within: 0.5s } }',
    ],
    [
      '{ latency: { histogram: \'h{a="1"}\', within: 500ms } }',
      '{ latency: { histogram: \'{"a"="1", "h"}\', within: 500ms } }',
    ],
    [
      '{ latency: { histogram: \'{"h.x",a="1"}\', within: 500ms } }',
      '{ latency: { histogram: \'{__name__="h.x","a"="1"}\', within: 500ms } }',
    ],
    ['{ slices: { every: 60s, value: x, below: 1 } }', "{ slices: { every: 1m, value: 'x # y', below: 1.0 } }"],
    ['{ vendor: { id: a } }', '{ vendor: { id: a } }'],
  ])('in %s and %s', (a, b) => {
    expect(meaningOf(a)).toBe(meaningOf(b))
  })
})

describe('an indicator means something else', () => {
  const all = [
    '{ ratio: { bad: x, total: t } }',
    '{ ratio: { good: x, total: t } }',
    '{ ratio: { bad: y, total: t } }',
    '{ ratio: { bad: x, total: u } }',
    '{ ratio: { bad: x, total: t, count-new-series: true } }',
    "{ error-ratio: 'x[$window]' }",
    "{ error-ratio: 'y[$window]' }",
    '{ latency: { histogram: h, within: 500ms } }',
    '{ latency: { histogram: g, within: 500ms } }',
    '{ latency: { histogram: h, within: 200ms } }',
    '{ slices: { every: 1m, value: x, below: 1 } }',
    '{ slices: { every: 2m, value: x, below: 1 } }',
    '{ slices: { every: 1m, value: y, below: 1 } }',
    '{ slices: { every: 1m, value: x, at-most: 1 } }',
    '{ slices: { every: 1m, value: x, below: 2 } }',
    '{ vendor: { id: x } }',
    '{ vendor: { id: y } }',
  ]

  it('when any of its fields does, or when it is of another kind', () => {
    expect(new Set(all.map(meaningOf)).size).toBe(all.length)
  })
})
