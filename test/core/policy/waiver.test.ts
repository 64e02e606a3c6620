import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfWaiver, type Waiver } from '../../../src/core/model/waiver.ts'
import { hasEnded, type WaiverOrigin, waiverAnswer, waiversOfServices } from '../../../src/core/policy/waiver.ts'

const DAY = 86_400
const AT = Date.parse('2026-12-02T12:00:00Z') / 1000
const place = { file: '.slo/waivers/a.yaml', line: 1, column: 1 }
const waiver = (services: string[], until = '2026-12-05'): Waiver => ({
  services,
  until,
  reason: 'DEC-12',
  places: { services: services.map(() => place), until: place },
})
const merged = (at: number, firstMergedAt = at): WaiverOrigin => ({
  kind: 'merged',
  pull: 7,
  mergedAt: at,
  firstMergedAt,
})

function answer(
  waivers: readonly Waiver[],
  frozen: readonly string[],
  origin: WaiverOrigin = merged(AT - DAY),
  at = AT,
) {
  const stated = waiversOfServices(waivers, frozen)
  const policy = { atMost: { seconds: 7 * DAY, text: '7d' }, approvals: 2 }
  return waiverAnswer({ frozen, waivers: stated, originOf: () => origin, policy, at })
}

describe('waivers', () => {
  it('let a freeze through when each frozen service has one, told together when they are one', () => {
    expect(answer([waiver(['a', 'b', 'c'])], ['a', 'b'])).toEqual({
      kind: 'let-through',
      exception: {
        kind: 'waiver',
        waivers: [
          {
            services: ['a', 'b'],
            until: '2026-12-05',
            reason: 'DEC-12',
            pull: 7,
            mergedAt: AT - DAY,
            file: '.slo/waivers/a.yaml',
          },
        ],
      },
    })
  })

  it('let nothing through when a frozen service has none', () => {
    expect(answer([waiver(['a'])], ['a', 'b'])).toMatchObject({
      kind: 'none',
      holding: [{ services: ['a'] }],
      lapsed: [],
      without: ['b'],
    })
  })

  it('let nothing through where nothing is frozen', () => {
    expect(answer([waiver(['a'])], [])).toEqual({ kind: 'none', holding: [], lapsed: [], without: [] })
  })

  it.each<[string, WaiverOrigin, number, unknown]>([
    ['has ended, wherever it came from', { kind: 'push' }, endOfWaiver(waiver(['a'])), { kind: 'ended' }],
    ['came by a push', { kind: 'push' }, AT, { kind: 'push' }],
    [
      'was first merged too long ago',
      merged(AT - DAY, AT - 7 * DAY),
      AT,
      { kind: 'longer-than-at-most', atMost: '7d', since: AT - 7 * DAY },
    ],
  ])('are named when one %s', (_, origin, at, lapse) => {
    expect(answer([waiver(['a'])], ['a'], origin, at)).toMatchObject({
      kind: 'none',
      lapsed: [{ services: ['a'], lapse }],
    })
  })

  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
  const days = fc
    .integer({ min: -3, max: 12 })
    .map((day) => new Date((AT + day * DAY) * 1000).toISOString().slice(0, 10))
  const some = fc.array(fc.record({ services: names, until: days }), { maxLength: 4 })

  it('let a freeze through exactly when each frozen service is in one that has not ended, within at-most of its first merge', () => {
    fc.assert(
      fc.property(some, names, fc.integer({ min: 0, max: 10 * DAY }), (all, frozen, ago) => {
        const waivers = all.map(({ services, until }) => waiver(services, until))
        const holds = (service: string) =>
          ago < 7 * DAY && waivers.some((one) => one.services.includes(service) && AT < endOfWaiver(one))
        const found = answer(waivers, frozen, merged(AT - ago))
        expect(found.kind).toBe(frozen.every(holds) ? 'let-through' : 'none')
        if (found.kind === 'none') expect(found.without).toEqual(frozen.filter((service) => !holds(service)))
      }),
    )
  })

  it('never let more through later, nor for more frozen services', () => {
    fc.assert(
      fc.property(some, names, names, fc.integer({ min: 0, max: 20 * DAY }), (all, frozen, more, later) => {
        const waivers = all.map(({ services, until }) => waiver(services, until))
        const now = answer(waivers, frozen)
        if (now.kind === 'let-through') return
        expect(answer(waivers, frozen, merged(AT - DAY), AT + later).kind).toBe('none')
        expect(answer(waivers, [...new Set([...frozen, ...more])]).kind).toBe('none')
      }),
    )
  })
})

it('a waiver holds to the last second of its last day, in UTC', () => {
  const end = Date.parse('2026-12-06T00:00:00Z') / 1000
  expect([hasEnded(waiver(['a']), end - 1), hasEnded(waiver(['a']), end)]).toEqual([false, true])
})
