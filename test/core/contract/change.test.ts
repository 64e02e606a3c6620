import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Change,
  type Direction,
  directionOf,
  distinct,
  largerIsLooser,
  opposite,
  overall,
} from '../../../src/core/contract/change.ts'

const directions = fc.constantFrom<Direction[]>('loosened', 'tightened', 'changed')

describe('the direction of a change', () => {
  it('is told only when it is looser and not tighter, or tighter and not looser', () => {
    expect([directionOf(true, false), directionOf(false, true)]).toEqual(['loosened', 'tightened'])
    expect([directionOf(true, true), directionOf(false, false)]).toEqual(['changed', 'changed'])
  })

  it('of a number is that of the larger one, and none of the same', () => {
    expect([largerIsLooser(1, 2), largerIsLooser(2, 1), largerIsLooser(1, 1)]).toEqual([
      'loosened',
      'tightened',
      'changed',
    ])
  })

  it('turned twice is itself, and turned once another, but for the one that has none', () => {
    fc.assert(
      fc.property(directions, (direction) => {
        expect(opposite(opposite(direction))).toBe(direction)
        expect(opposite(direction) === direction).toBe(direction === 'changed')
      }),
    )
  })

  it('of several is loosened by one that loosens, else tightened by one that tightens', () => {
    fc.assert(
      fc.property(fc.array(directions), (all) => {
        const expected = all.some((one) => one === 'loosened')
          ? 'loosened'
          : all.some((one) => one === 'tightened')
            ? 'tightened'
            : 'changed'
        expect(overall(all)).toBe(expected)
      }),
    )
  })
})

describe('changes that several edits bring', () => {
  const change: Change = {
    service: 'shop',
    slo: 'up',
    field: 'objective',
    before: '99%',
    after: '98%',
    direction: 'loosened',
    place: { file: 'a.yaml', line: 1, column: 1 },
  }

  it('are told once each, in the order in which they come', () => {
    const other = { ...change, slo: 'latency' }
    expect(distinct([change, other, structuredClone(change)])).toEqual([change, other])
  })

  it.each<Partial<Change>>([
    { service: null },
    { field: 'window' },
    { before: null },
    { after: '97%' },
    { direction: 'changed' },
    { place: { ...change.place, line: 2 } },
  ])('are two when they differ in %j', (other) => {
    expect(distinct([change, { ...change, ...other }])).toHaveLength(2)
  })
})
