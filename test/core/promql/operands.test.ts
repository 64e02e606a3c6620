import { describe, expect, it } from 'vitest'
import { operandsOf } from '../../../src/core/promql/operands.ts'

describe('an expression of one selector', () => {
  it.each([
    ['a'],
    ['increase(a[$window])'],
    ['sum(increase(a[$window]))'],
    ['sum by (job) (increase(a[$window] offset 5m))'],
    ['sum(increase(a[$window])) without (pod)'],
    ['( sum ( count_over_time((a)[$window:1m]) ) )'],
  ])('is lone: %s', (text) => {
    expect(operandsOf(text)).toEqual({
      isLone: true,
      required: ['a'],
      defaulted: [],
      hidesMissing: false,
      mayFilterAll: true,
    })
  })

  it.each([
    'sum(a) or vector(0)',
    'sum(a or vector(0))',
    'sum(increase(a[$window])) or 0',
    '(sum(a)) or (vector(0.0))',
    // VictoriaMetrics
    'sum(a) default 0',
  ])('may say itself that nothing is 0: %s', (text) => {
    expect(operandsOf(text)).toMatchObject({ isLone: true, required: [], defaulted: ['a'], hidesMissing: false })
  })

  it.each(['sum(a) * 2', '1 - sum(a)', 'sum(a) > 5', 'sum(a) / sum(a)', 'sum(a) or vector(1)', 'sum(a) unless sum(a)'])(
    'is not lone in arithmetic, comparisons and sets: %s',
    (text) => expect(operandsOf(text)).toMatchObject({ isLone: false, required: ['a'] }),
  )
})

describe('the operands of an expression', () => {
  it.each([
    ['sum(a) - sum(b{le="1"})', ['a', 'b{le="1"}'], []],
    ['sum(a - ignoring(le) b)', ['a', 'b'], []],
    ['sum(a) - (sum(b) or vector(0))', ['a'], ['b']],
    ['sum(b) or sum(a) * 0', ['a'], ['b']],
    ['(sum(b) or 0 * sum(a)) / sum(a)', ['a'], ['b']],
    ['count_over_time(absent(b)[$window:1m])', [], []],
    ['label_replace(a, "x", "$1", "y", "(.*)") * on(x) group_left() b', ['a', 'b'], []],
    ['a > scalar(b)', ['a', 'b'], []],
    ['quantile(0.9, a) + b', ['a', 'b'], []],
  ])('of %s', (text, required, defaulted) => expect(operandsOf(text)).toMatchObject({ required, defaulted }))

  it.each(['a or b', 'a unless b', '(sum(a) - sum(b)) or vector(0)', 'a > bool scalar(b)', '(a - b) default 0'])(
    'can be missing behind an answer: %s',
    (text) => expect(operandsOf(text)).toMatchObject({ hidesMissing: true, required: ['a', 'b'] }),
  )

  it.each(['a - b', 'a and b', 'a > b', 'a / on(x) b', 'a - (b or vector(0))', 'sum(a > 5) * 2'])(
    'leave no answer when they are missing: %s',
    (text) => expect(operandsOf(text)).toMatchObject({ hidesMissing: false }),
  )

  it.each([
    'a > 5',
    'sum(a) > sum(b)',
    'a unless b',
    'a > on() b',
    'count_over_time((sum(a) > 5)[$window:1m])',
    'a * 2 > 1',
  ])('may all be there, and a filter let none pass: %s', (text) => expect(operandsOf(text)?.mayFilterAll).toBe(true))

  it.each(['a - b', 'a > b', 'a and b', 'sum(a) - sum(b)', '100 - sum(a > 5)', 'a + (b or vector(0))'])(
    'are no filter: %s',
    (text) => expect(operandsOf(text)?.mayFilterAll).toBe(false),
  )

  it('are not known of what is no PromQL', () => expect(operandsOf('sum(a) if b')).toBeNull())
})
