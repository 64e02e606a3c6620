import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { type Answer, countsFrom, ratioFrom, slicesFrom, sumOf } from '../../../src/core/budget/counting.ts'
import { exactNumber } from '../../../src/core/model/exact-number.ts'

const number = (value: string | number): Answer => ({ kind: 'number', value: new Fraction(value) })
const MISSING: Answer = { kind: 'missing' }
const BAD: Answer = { kind: 'unusable', reason: { kind: 'native-histogram' } }

describe('a number of the wire', () => {
  it.each([
    ['25250', '25250'],
    ['0.1', '1/10'],
    ['1e-07', '1/10000000'],
    ['1.5e+21', '1500000000000000000000'],
    ['-3', '-3'],
    ['-0.5', '-1/2'],
    ['+1.25e2', '125'],
    ['0012.50', '25/2'],
    ['5e-2', '1/20'],
    [' 7 ', '7'],
    ['0e999', '0'],
    [`1${'0'.repeat(100)}`, `1${'0'.repeat(100)}`],
  ])('is exact: %s', (text, fraction) => {
    expect(exactNumber(text)?.toFraction()).toBe(fraction)
  })

  it.each([
    'NaN',
    '+Inf',
    '-Inf',
    'Inf',
    '',
    'x',
    '1/3',
    '1.(3)',
    '0x10',
    '1e999',
    '1e',
    '.5',
    '5.',
    '9'.repeat(101),
    `0.${'0'.repeat(100)}1`,
    '0'.repeat(401),
  ])('is not %j', (text) => {
    expect(exactNumber(text)).toBeNull()
  })

  it('is what JavaScript reads too, for every finite double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (double) => {
        const exact = exactNumber(String(double))
        // The least doubles have exponents that no count has.
        if (exact === null) expect(Math.abs(double)).toBeLessThan(1e-90)
        else expect(Math.abs(exact.valueOf() - double)).toBeLessThanOrEqual(Math.abs(double) * 1e-12)
      }),
    )
  })
})

describe('good and total', () => {
  it('have no errors where no series counts any, with a note', () => {
    expect(countsFrom('bad', MISSING, number(10))).toMatchObject({
      good: new Fraction(10),
      notes: [{ kind: 'bad-missing' }],
    })
  })

  it('are all errors, with a note, where no series counts good ones', () => {
    expect(countsFrom('good', MISSING, number(10))).toMatchObject({
      good: new Fraction(0),
      notes: [{ kind: 'good-missing' }],
    })
  })

  it('are idle, without a note, where nothing happened', () => {
    expect(countsFrom('good', MISSING, number(0))).toMatchObject({ total: new Fraction(0), notes: [] })
  })

  it.each([
    ['the total is missing', number(1), MISSING, 'no-data'],
    ['the total is unusable', number(1), BAD, 'native-histogram'],
    ['the events are unusable', BAD, number(1), 'native-histogram'],
    ['the events are negative', number(-1), number(1), 'negative-count'],
    ['the total is negative', number(1), number(-1), 'negative-count'],
    ['the events exceed the total by more than 1%', number('10.11'), number(10), 'impossible-sli'],
    ['there are events without any total', number(1), number(0), 'impossible-sli'],
  ])('are unknown when %s', (_, events, total, kind) => {
    expect(countsFrom('good', events, total)).toMatchObject({ kind: 'unmeasured', reason: { kind } })
  })

  it('are cut to the total by up to exactly 1%, with a note', () => {
    expect(countsFrom('good', number('10.1'), number(10))).toMatchObject({
      good: new Fraction(10),
      notes: [{ kind: 'clamped' }],
    })
  })

  it('are events, and say by how much they were cut', () => {
    expect(countsFrom('good', number('10.1'), number(10))).toEqual({
      kind: 'counts',
      unit: 'events',
      good: new Fraction(10),
      total: new Fraction(10),
      notes: [{ kind: 'clamped', counted: 'good', events: new Fraction('10.1'), total: new Fraction(10) }],
    })
  })

  it('say which of them has no data, or what can not be', () => {
    expect(countsFrom('good', number(1), MISSING)).toMatchObject({ reason: { kind: 'no-data', of: 'total' } })
    expect(countsFrom('bad', number(11), number(10))).toMatchObject({
      reason: { counted: 'bad', events: new Fraction(11), total: new Fraction(10) },
    })
  })

  it('never leave 0 to total, whatever comes', () => {
    const answers = fc.oneof(fc.constant(MISSING), fc.constant(BAD), fc.integer({ min: -5, max: 1000 }).map(number))
    fc.assert(
      fc.property(fc.constantFrom('good' as const, 'bad' as const), answers, answers, (counted, events, total) => {
        const measured = countsFrom(counted, events, total)
        if (measured.kind !== 'counts') return
        expect(measured.good.gte(0)).toBe(true)
        expect(measured.good.lte(measured.total)).toBe(true)
      }),
    )
  })
})

describe('time slices', () => {
  it('are all good, or all bad, where the other kind has none', () => {
    expect(slicesFrom(number(5), MISSING)).toEqual({
      kind: 'counts',
      unit: 'slices',
      good: new Fraction(5),
      total: new Fraction(5),
      notes: [],
    })
    expect(slicesFrom(MISSING, number(5))).toMatchObject({ good: new Fraction(0), total: new Fraction(5) })
  })
  it('are unknown where there are none', () => {
    expect(slicesFrom(MISSING, MISSING)).toMatchObject({ reason: { kind: 'no-data', of: 'value' } })
  })
  it('are unknown where one kind is unusable', () => {
    expect(slicesFrom(BAD, number(5))).toMatchObject({ kind: 'unmeasured', reason: { kind: 'native-histogram' } })
    expect(slicesFrom(number(5), BAD)).toMatchObject({ kind: 'unmeasured', reason: { kind: 'native-histogram' } })
  })
})

describe('a ready-made ratio', () => {
  it('is what it is, cut to 0 and 1 within rounding', () => {
    expect(ratioFrom(number('0.25'))).toMatchObject({ errorRate: new Fraction('0.25') })
    expect(ratioFrom(number('1.005'))).toMatchObject({ errorRate: new Fraction(1) })
    expect(ratioFrom(number('-0.005'))).toMatchObject({ errorRate: new Fraction(0) })
  })
  it('is a ratio, and says that there are no counts of events', () => {
    expect(ratioFrom(number('0.25'))).toEqual({
      kind: 'ratio',
      errorRate: new Fraction('0.25'),
      notes: [{ kind: 'no-event-counts' }],
    })
  })
  it('is unknown when it is missing or unusable', () => {
    expect(ratioFrom(MISSING)).toMatchObject({ reason: { kind: 'no-data', of: 'error-ratio' } })
    expect(ratioFrom(BAD)).toMatchObject({ reason: { kind: 'native-histogram' } })
  })
  it.each([['1.02'], ['-0.1']])('is impossible at %s', (value) => {
    expect(ratioFrom(number(value))).toMatchObject({ reason: { kind: 'impossible-ratio' } })
  })
})

describe('the pieces of a window', () => {
  it('add up exactly; one that is missing adds nothing', () => {
    expect(sumOf([number('0.1'), MISSING, number('0.2')])).toEqual(number('0.3'))
    expect(sumOf([MISSING, MISSING])).toEqual(MISSING)
  })
  it('are spoilt by one that is unusable', () => {
    expect(sumOf([number(1), BAD, number(1)])).toEqual(BAD)
    expect(sumOf([BAD, MISSING])).toEqual(BAD)
    expect(sumOf([number(1), MISSING])).toEqual(number(1))
  })
})
