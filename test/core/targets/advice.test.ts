import { describe, expect, it } from 'vitest'
import { boundOfSeconds } from '../../../src/core/model/duration.ts'
import {
  type Advice,
  latencyAdviceOf,
  type PastWindow,
  pastWindowOf,
  ratioAdviceOf,
  verdictOf,
} from '../../../src/core/targets/advice.ts'
import { counts, covering, NO_ANSWER, objectiveOf } from '../../support/build.ts'
import { f } from '../../support/targets.ts'

const OBJECTIVE = objectiveOf('99.9%')
const AIM = { kind: 'ratio', ratio: f('0.9995'), text: '99.95%' } as const
const windows = (...bad: number[]): (PastWindow | null)[] =>
  bad.map((one) => pastWindowOf({ measurement: counts(one, 1_000_000), coverage: covering(1) }))
const brief = (advice: Advice | null) => {
  const textOf = (aim: { text?: string; within?: { text: string } } | null) => aim && (aim.text ?? aim.within?.text)
  if (advice === null) return null
  return advice.kind === 'tighten'
    ? `tighten to ${textOf(advice.to)}`
    : `${advice.fewerBad?.toFraction()} fewer, ${textOf(advice.realistic)}`
}

describe('the quarterly look at a ratio target', () => {
  it.each([
    ['what the worst of three good windows reached', [270, 300, 312], 'tighten to 99.968%'],
    ['half the errors allowed at most, after windows that were far better', [3, 1, 0], 'tighten to 99.975%'],
    ['half the errors allowed, after windows without any', [0, 0, 0], 'tighten to 99.975%'],
    ['nothing, when the worst window only just met it', [100, 500, 200], null],
    ['nothing, when rounding leaves no tighter number', [100, 499.5, 200], null],
    ['nothing, when one window missed it', [100, 501, 100], null],
    ['nothing, when one window met it', [900, 800, 500], null],
    ['the median, and what the latest window lacked', [800, 700, 1200], '300 fewer, 99.92%'],
    ['only what the latest window lacked, when most breached the SLO', [1800, 700, 1200], '1300 fewer, null'],
    ['no target that is the objective itself', [1000, 1000, 1000], '500 fewer, null'],
  ])('proposes %s', (_, bad, advice) => {
    expect(brief(ratioAdviceOf(AIM, OBJECTIVE, windows(...bad)))).toBe(advice)
  })

  it('proposes nothing from fewer than three windows, or when one of them is not known', () => {
    expect(ratioAdviceOf(AIM, OBJECTIVE, windows(1, 1))).toBeNull()
    expect(ratioAdviceOf(AIM, OBJECTIVE, [...windows(1, 1, 1), null])).toBeNull()
  })

  it('has no number of events where the backend gives none', () => {
    const ratio = { kind: 'ratio', errorRate: f('0.0008'), notes: [] } as const
    const past = pastWindowOf({ measurement: ratio, coverage: { kind: 'not-told' } })
    expect(ratioAdviceOf(AIM, OBJECTIVE, [past, past, past])).toMatchObject({ kind: 'missed', fewerBad: null })
  })

  it('proposes only what every window would have met, and what is stricter than the target', () => {
    for (const worst of [1, 17, 123, 251, 333, 444, 490]) {
      const advice = ratioAdviceOf(AIM, OBJECTIVE, windows(0, worst, 1))
      if (advice?.kind !== 'tighten' || advice.to.kind !== 'ratio') throw new Error(String(worst))
      expect(verdictOf(windows(0, worst, 1), advice.to.ratio)).toBe('met')
      expect(advice.to.ratio.gt(AIM.ratio)).toBe(true)
    }
  })
})

describe('a past window', () => {
  it('says nothing without an answer, without traffic, or with data for less than nine tenths of it', () => {
    expect(
      pastWindowOf({ measurement: { kind: 'unmeasured', reason: NO_ANSWER }, coverage: { kind: 'not-told' } }),
    ).toBeNull()
    expect(pastWindowOf({ measurement: counts(0, 0), coverage: covering(1) })).toBeNull()
    expect(pastWindowOf({ measurement: counts(0, 10), coverage: covering(0.89) })).toBeNull()
    expect(pastWindowOf({ measurement: counts(0, 10), coverage: covering(0.9) })).not.toBeNull()
  })
})

describe('the quarterly look at a latency target', () => {
  const objective = objectiveOf('99%')
  const beside = (seconds: string, ...slow: number[]) => ({
    aim: { kind: 'latency', within: boundOfSeconds(f(seconds)) } as const,
    windows: windows(...slow),
  })

  it.each([
    [
      'the next shorter bound, when all windows would have met it',
      [1, 2, 3],
      beside('0.1', 9000, 10_000, 1),
      'tighten to 100ms',
    ],
    ['nothing, when one would not', [1, 2, 3], beside('0.1', 9000, 10_001, 1), null],
    ['nothing, when there is no shorter bound', [1, 2, 3], null, null],
    ['nothing, when windows differ', [1, 2, 30_000], null, null],
    [
      'the next longer bound, when most windows met it',
      [12_000, 30_000, 30_000],
      beside('0.25', 1, 1, 20_000),
      '2000 fewer, 250ms',
    ],
    [
      'no longer bound that most missed',
      [12_000, 30_000, 30_000],
      beside('0.25', 1, 20_000, 20_000),
      '2000 fewer, null',
    ],
    ['no bound where there is none', [12_000, 30_000, 30_000], null, '2000 fewer, null'],
  ])('proposes %s', (_, slow, neighbor, advice) => {
    expect(brief(latencyAdviceOf(objective, windows(...slow), neighbor))).toBe(advice)
  })
})
