import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exclusionChanges } from '../../../src/core/contract/exclusion-changes.ts'
import { occurrencesOf } from '../../../src/core/exclusions/occurrences.ts'
import type { Exclusion, ExclusionCategory } from '../../../src/core/model/exclusion.ts'
import type { Slo } from '../../../src/core/model/slo.ts'
import { DAY, HOUR } from '../../../src/core/model/time.ts'
import { sloOf } from '../../support/slo.ts'

const SLO: Slo = sloOf('{ ratio: { bad: b, total: t } }')
const place = { file: 'x', line: 1, column: 1 }
const START = Date.UTC(2026, 10, 2) / 1000
const CATEGORIES: readonly ExclusionCategory[] = ['maintenance', 'outside-hours']

const hour = fc.integer({ min: 0, max: 23 })
const clock = (hours: number) => `${String(hours).padStart(2, '0')}:00`
const day = fc.integer({ min: 1, max: 20 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`)
const when: fc.Arbitrary<Exclusion['when']> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 })).map(([from, length]) => ({
    ...{ kind: 'once' as const, from: START + from * HOUR, to: START + (from + length) * HOUR },
  })),
  fc.record({
    kind: fc.constant('weekly' as const),
    on: fc.uniqueArray(fc.constantFrom('mon', 'wed', 'thu', 'sun'), { minLength: 1 }),
    from: hour.map(clock),
    to: hour.map(clock),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'Europe/Vienna'),
    since: day,
    until: fc.constantFrom('2026-11-22', '2026-11-30'),
  }),
)
const exclusion = fc.record({ when, category: fc.constantFrom(...CATEGORIES) })
const exclusions = fc.array(exclusion, { maxLength: 4 }).map((all) =>
  all.map(
    (one, index): Exclusion => ({
      ...one,
      name: `number ${index}`,
      of: { kind: 'services', services: ['shop'] },
      reason: 'r',
      places: { name: place, of: [place], when: place, category: place },
    }),
  ),
)

/** The hours that are excluded in a category. */
function hoursOf(all: readonly Exclusion[], category: ExclusionCategory): ReadonlySet<number> {
  const between = { from: START - 3 * DAY, to: START + 40 * DAY }
  const spans = all.filter((one) => one.category === category).flatMap((one) => occurrencesOf(one, between))
  const hours = new Set<number>()
  for (const { from, to } of spans) for (let at = from; at < to; at += HOUR) hours.add(at)
  return hours
}

describe('the change between exclusions', () => {
  it('is there where an instant differs in a category, and reaches from the first of these to the last', () => {
    fc.assert(
      fc.property(exclusions, exclusions, (before, after) => {
        const changes = exclusionChanges(before, after, [[SLO, SLO]])
        const differing = CATEGORIES.flatMap((category) => {
          const [old, now] = [hoursOf(before, category), hoursOf(after, category)]
          return [...[...old].filter((at) => !now.has(at)), ...[...now].filter((at) => !old.has(at))]
        })
        expect(changes.length > 0).toBe(differing.length > 0)
        if (differing.length === 0) return
        expect(Math.min(...changes.map(({ instants }) => instants.from))).toBe(Math.min(...differing))
        expect(Math.max(...changes.map(({ instants }) => instants.to))).toBe(Math.max(...differing) + HOUR)
        expect(changes.every(({ direction }) => direction === 'loosened')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is none between exclusions and the same in another order, by other names and for other reasons', () => {
    fc.assert(
      fc.property(exclusions, (all) => {
        const others = all.toReversed().map((one, index) => ({ ...one, name: `other ${index}`, reason: 'another' }))
        expect(exclusionChanges(all, others, [[SLO, SLO]])).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('is the same backwards, but for which side is which', () => {
    fc.assert(
      fc.property(exclusions, exclusions, (before, after) => {
        const sides = ({ before: was, after: is, instants }: ReturnType<typeof exclusionChanges>[number]) =>
          JSON.stringify([was, is, instants])
        const forwards = exclusionChanges(before, after, [[SLO, SLO]]).map(sides)
        const backwards = exclusionChanges(after, before, [[SLO, SLO]]).map((one) =>
          sides({ ...one, before: one.after, after: one.before }),
        )
        expect(backwards.sort()).toEqual(forwards.sort())
      }),
      { numRuns: 100 },
    )
  })

  it('speaks of one that stays under its name in one line', () => {
    const [one] = fc.sample(exclusion, 1)
    const base = { ...one, name: 'n', of: { kind: 'services', services: ['shop'] }, reason: 'r' } as const
    const at = (from: number): Exclusion => ({
      ...base,
      category: 'maintenance',
      when: { kind: 'once', from: START + from * HOUR, to: START + (from + 2) * HOUR },
      places: { name: place, of: [place], when: place, category: place },
    })
    expect(exclusionChanges([at(0)], [at(1)], [[SLO, SLO]])).toMatchObject([
      {
        ...{ service: 'shop', slo: 'it', field: 'exclusion', direction: 'loosened' },
        before: 'n (maintenance): 2026-11-02T00:00:00Z to 2026-11-02T02:00:00Z',
        after: 'n (maintenance): 2026-11-02T01:00:00Z to 2026-11-02T03:00:00Z',
        instants: { from: START, to: START + 3 * HOUR },
      },
    ])
  })

  it('is none for an SLO of another service', () => {
    const [one] = fc.sample(
      exclusions.filter((all) => all.length > 0),
      1,
    )
    const others = (one ?? []).map((each) => ({ ...each, of: { kind: 'services' as const, services: ['other'] } }))
    expect(exclusionChanges([], others, [[SLO, SLO]])).toEqual([])
  })
})
