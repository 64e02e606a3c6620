import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unionOf } from '../../../src/core/exclusions/stretches.ts'
import { ExclusionTrace, type TimeStep } from '../../../src/core/exclusions/trace.ts'

const SECONDS = Array.from({ length: 12 }, (_, second) => second)
type Seconds = ReadonlySet<number>

const seconds: fc.Arbitrary<Seconds> = fc.subarray(SECONDS).map((some) => new Set(some))
const stretches = (some: Seconds) => unionOf([...some].map((from) => ({ from, to: from + 1 })))
const secondsOf = (some: readonly { readonly from: number; readonly to: number }[]) =>
  SECONDS.filter((second) => some.some(({ from, to }) => from <= second && second < to))

/** A state of the branch: what the file that is followed excludes, what others do, and what brought that: a pull request with this head, or a push. */
const states = fc.array(fc.record({ own: seconds, others: seconds, head: fc.option(seconds) }), { minLength: 1 })

describe('where excluded time is from', () => {
  it('is the newest step that brought it into the file, second by second', () => {
    fc.assert(
      fc.property(states, (history) => {
        const last = history.at(-1)
        const trace = new ExclusionTrace<number>(last ? stretches(last.own) : [])
        const moved = new Map<number, readonly number[]>()
        for (let index = history.length - 1; index >= 0; index -= 1) {
          const [before, after] = [history[index - 1], history[index]]
          const time: TimeStep = {
            before: stretches(before?.own ?? new Set()),
            elsewhere: stretches(before?.others ?? new Set()),
            after: stretches(after?.own ?? new Set()),
            head: after?.head ? stretches(after.head) : null,
          }
          moved.set(index, secondsOf(trace.take(index, time)))
        }
        expect(trace.isDone).toBe(true)
        for (const second of last?.own ?? []) {
          const since = history.findLastIndex(({ own }) => !own.has(second)) + 1
          const found = trace.found.filter(({ instants }) => secondsOf(instants).includes(second))
          if (history[since - 1]?.others.has(second)) {
            expect([found, moved.get(since)?.includes(second)]).toEqual([[], true])
            continue
          }
          const isMerged = history[since]?.head?.has(second) === true
          expect(found.map(({ origin }) => origin)).toEqual([
            isMerged ? { kind: 'merged', step: since } : { kind: 'push' },
          ])
        }
      }),
    )
  })

  it('is not found where a step does not end with what the next began with', () => {
    fc.assert(
      fc.property(seconds, states, (tip, history) => {
        const trace = new ExclusionTrace<number>(stretches(tip))
        for (const [index, { own, others, head }] of history.entries()) {
          const left = secondsOf(
            trace.found.filter(({ origin }) => origin.kind === 'not-found').flatMap((one) => one.instants),
          )
          const time = {
            before: stretches(own),
            elsewhere: [],
            after: stretches(others),
            head: stretches(head ?? new Set()),
          }
          trace.take(index, time)
          for (const { origin, instants } of trace.found)
            if (origin.kind !== 'not-found' && origin.kind !== 'push' && origin.step === index)
              for (const second of secondsOf(instants))
                expect([others.has(second), left.includes(second)]).toEqual([true, true])
        }
        const all = trace.found.flatMap(({ instants }) => secondsOf(instants)).sort((a, b) => a - b)
        expect(all).toEqual([...tip].sort((a, b) => a - b))
      }),
    )
  })
})
