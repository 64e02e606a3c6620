import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfWaiver, waiverChanges, waiverPolicyChanges } from '../../../src/core/contract/waiver-changes.ts'
import type { WaiverPolicy } from '../../../src/core/model/policy.ts'
import type { Waiver } from '../../../src/core/model/waiver.ts'

const DAY = 86_400
const at = (file: string) => ({ file, line: 3, column: 5 })
const waiver = (services: string[], until: string, reason = 'r', file = 'a.yaml'): Waiver => ({
  services,
  until,
  reason,
  places: { services: services.map(() => at(file)), until: at(file) },
})
const lines = (before: readonly Waiver[], after: readonly Waiver[]) =>
  waiverChanges(before, after).map(
    ({ service, before: was, after: is, direction }) => `${service}: ${was} → ${is}, ${direction}`,
  )

describe('a change of waivers', () => {
  const one = waiver(['a', 'b'], '2026-12-03')

  it('is one of waivers, of each service, where it stands', () => {
    const changes = waiverChanges([], [one])
    expect(changes).toMatchObject([
      { service: 'a', slo: null, field: 'waiver', place: { file: 'a.yaml', line: 3 } },
      { service: 'b' },
    ])
    expect(changes.every(isOfWaiver)).toBe(true)
  })

  it.each<[string, Waiver[], Waiver[], string[]]>([
    ['one more', [], [waiver(['a'], '2026-12-03')], ['a: null → until 2026-12-03: r, loosened']],
    ['one less', [waiver(['a'], '2026-12-03')], [], ['a: until 2026-12-03: r → null, tightened']],
    [
      'longer',
      [waiver(['a'], '2026-12-03')],
      [waiver(['a'], '2026-12-04')],
      ['a: until 2026-12-03: r → until 2026-12-04: r, loosened'],
    ],
    [
      'shorter',
      [waiver(['a'], '2026-12-03')],
      [waiver(['a'], '2026-12-02')],
      ['a: until 2026-12-03: r → until 2026-12-02: r, tightened'],
    ],
    [
      'another reason',
      [waiver(['a'], '2026-12-03')],
      [waiver(['a'], '2026-12-03', 's')],
      ['a: until 2026-12-03: r → until 2026-12-03: s, changed'],
    ],
    [
      'longer for another reason',
      [waiver(['a'], '2026-12-03')],
      [waiver(['a'], '2026-12-04', 's')],
      ['a: until 2026-12-03: r → until 2026-12-04: s, loosened'],
    ],
    ['a further service', [waiver(['a'], '2026-12-03')], [one], ['b: null → until 2026-12-03: r, loosened']],
    ['a service less', [one], [waiver(['b'], '2026-12-03')], ['a: until 2026-12-03: r → null, tightened']],
    [
      'another file, in two parts',
      [one],
      [waiver(['b'], '2026-12-03', 'r', 'b.yaml'), waiver(['a'], '2026-12-03')],
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(lines(before, after)).toEqual(expected)
  })

  const waivers = fc.array(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('r', 's'),
      )
      .map(([services, day, reason]) => waiver(services, `2026-12-0${day}`, reason)),
    { maxLength: 4 },
  )

  it('is none where the same is waived, in any order', () => {
    fc.assert(
      fc.property(waivers, (all) => {
        expect(waiverChanges(all, all.toReversed())).toEqual([])
      }),
    )
  })

  it('loosens wherever a service is waived for longer than before', () => {
    const longest = (all: readonly Waiver[], service: string) =>
      all
        .flatMap(({ services, until }) => (services.includes(service) ? until : []))
        .sort()
        .at(-1) ?? ''
    fc.assert(
      fc.property(waivers, waivers, (before, after) => {
        for (const service of ['a', 'b', 'c']) {
          const own = waiverChanges(before, after).filter((one) => one.service === service)
          if (longest(after, service) > longest(before, service)) {
            expect(own.map(({ direction }) => direction)).toContain('loosened')
          }
          if (own.length === 0) expect(longest(after, service)).toBe(longest(before, service))
        }
      }),
    )
  })
})

describe('what a policy says of waivers', () => {
  const policy = (days: number, approvals: number): WaiverPolicy => ({
    atMost: { seconds: days * DAY, text: `${days}d` },
    approvals,
  })
  it.each<[string, WaiverPolicy | null, WaiverPolicy | null, string[]]>([
    ['that there may be some', null, policy(7, 2), ['waivers null → at-most: 7d, approvals: 2 loosened']],
    ['that there may be none', policy(7, 2), null, ['waivers at-most: 7d, approvals: 2 → null tightened']],
    [
      'longer, by fewer',
      policy(7, 2),
      policy(8, 1),
      ['waivers.at-most 7d → 8d loosened', 'waivers.approvals 2 → 1 loosened'],
    ],
    [
      'shorter, by more',
      policy(7, 2),
      policy(6, 3),
      ['waivers.at-most 7d → 6d tightened', 'waivers.approvals 2 → 3 tightened'],
    ],
    ['the same', policy(7, 2), policy(7, 2), []],
  ])('%s', (_, before, after, expected) => {
    const changes = waiverPolicyChanges(before, after, () => at('policy.yaml'))
    expect(changes.map((one) => `${one.field} ${one.before} → ${one.after} ${one.direction}`)).toEqual(expected)
    expect(changes.some(isOfWaiver)).toBe(false)
  })
})
