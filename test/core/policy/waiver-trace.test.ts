import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WaiverStep, WaiverTrace } from '../../../src/core/policy/waiver-trace.ts'

const DAY = 86_400
const START = Date.parse('2026-12-01T00:00:00Z') / 1000
const until = (day: number) => new Date((START + day * DAY) * 1000).toISOString().slice(0, 10)
const states = (...days: number[]) => days.map((day) => ({ service: 'shop', until: until(day) }))

/** A step from waivers until these days to others, `at` days after the start; a push where there is no pull request. */
function step(before: number[], after: number[], at: number, pull: number | null = at + 1): WaiverStep {
  const merge = pull === null ? null : { pull, mergedAt: START + at * DAY, head: states(...after) }
  return { before: states(...before), after: states(...after), merge }
}

/** What is known of the waiver until a day after these steps, oldest first; the last of them made what is there. */
function originOf(day: number, ...steps: WaiverStep[]) {
  const trace = new WaiverTrace({ service: 'shop', until: until(day) }, steps.at(-1)?.after ?? [])
  for (const one of steps.toReversed()) trace.take(one)
  return trace.origin
}
const merged = (pull: number, at: number, first = at) => ({
  kind: 'merged',
  pull,
  mergedAt: START + at * DAY,
  firstMergedAt: START + first * DAY,
})

describe('the merge that brought a waiver', () => {
  it.each<[string, unknown, WaiverStep[]]>([
    ['is the one whose step has it', merged(1, 0), [step([], [9], 0)]],
    ['is not a later one that leaves it alone', merged(1, 0), [step([], [9], 0), step([9], [9, 20], 3)]],
    ['counts from the first when it was made longer', merged(4, 3, 0), [step([], [5], 0), step([5], [9], 3)]],
    ['counts from the first of several', merged(5, 4, 0), [step([], [3], 0), step([3], [5], 2), step([5], [9], 4)]],
    [
      'counts from the first, back and forth',
      merged(3, 2, 0),
      [step([], [9], 0), step([9], [5], 1), step([5], [9], 2)],
    ],
    ['counts again when the shorter one had ended', merged(6, 5, 5), [step([], [3], 0), step([3], [9], 5)]],
    ['counts again when it is another beside the first', merged(4, 3, 3), [step([], [5], 0), step([5], [5, 9], 3)]],
    ['counts again when it comes back', merged(3, 2, 2), [step([], [9], 0), step([9], [], 1), step([], [9], 2)]],
    ['counts again from a merge after a push', merged(2, 1, 1), [step([], [5], 0, null), step([5], [9], 1)]],
    ['is not a push', { kind: 'push' }, [step([], [9], 0, null)]],
    [
      'is not a merge by hand that holds more',
      { kind: 'push' },
      [{ ...step([], [9], 0), merge: { pull: 1, mergedAt: START, head: [] } }],
    ],
    [
      'is not known where steps do not fit',
      { kind: 'not-found' },
      [step([], [9], 0), step([9], [], 1), { ...step([], [], 2), after: states(9), before: states(9) }],
    ],
    ['is not known before the history', { kind: 'not-found' }, [step([9], [9, 5], 2)]],
    ['is none where the branch has it not', { kind: 'not-on-default-branch' }, [step([], [5], 0)]],
  ])('%s', (_, expected, steps) => {
    expect(originOf(9, ...steps)).toEqual(expected)
  })

  it('is that of its own service', () => {
    const other = { service: 'cart', until: until(5) }
    const replaced = { ...step([], [9], 3), before: [other] }
    expect(originOf(9, { ...step([], [], 0), after: [other] }, replaced)).toEqual(merged(4, 3))
  })
})

/** Random histories: the days until which the shop is waived after each step, and whether a pull request made it. */
const history = fc.array(fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }), fc.boolean()), {
  minLength: 1,
  maxLength: 8,
})

describe('in any history', () => {
  const stepsOf = (all: readonly (readonly [number[], boolean])[]) =>
    all.map(([after, isMerge], index) => step(all[index - 1]?.[0] ?? [], after, index, isMerge ? index + 1 : null))

  it('a waiver was brought by the last step that added it, and began no later than that', () => {
    fc.assert(
      fc.property(history, (all) => {
        const steps = stepsOf(all)
        for (const day of all.at(-1)?.[0] ?? []) {
          const added = all.findLastIndex(([after], index) => after.includes(day) && !all[index - 1]?.[0].includes(day))
          const origin = originOf(day, ...steps)
          if (!all[added]?.[1]) expect(origin).toEqual({ kind: 'push' })
          else {
            expect(origin).toMatchObject({ kind: 'merged', pull: added + 1, mergedAt: START + added * DAY })
            if (origin.kind === 'merged') expect(origin.firstMergedAt).toBeLessThanOrEqual(origin.mergedAt)
          }
        }
      }),
    )
  })

  it('is not known once a step is left out that the waiver depends on', () => {
    fc.assert(
      fc.property(history, (all) => {
        const steps = stepsOf(all)
        for (const day of all.at(-1)?.[0] ?? []) {
          const added = all.findLastIndex(([after], index) => after.includes(day) && !all[index - 1]?.[0].includes(day))
          const left = steps.filter((_, index) => index !== added)
          const trace = new WaiverTrace({ service: 'shop', until: until(day) }, steps.at(-1)?.after ?? [])
          for (const one of left.toReversed()) trace.take(one)
          expect(trace.origin).toEqual({ kind: 'not-found' })
        }
      }),
    )
  })
})
