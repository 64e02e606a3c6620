import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import {
  assumptionOf,
  outlookOf,
  refined,
  type Spell,
  sinceFirstData,
  spellsOf,
  stepOver,
} from '../../../src/core/budget/forecast.ts'
import { unmeasured } from '../../../src/core/model/measurement.ts'
import { countsOf } from '../../support/arbitrary.ts'

const DAY = 86_400
const HOUR = 3600
const AT = 100 * DAY
/** Days of 1,000 events, oldest first, with so many errors each. */
const days = (...bad: number[]): Spell[] =>
  bad.map((errors, index) => {
    const to = AT - (bad.length - 1 - index) * DAY
    return { from: to - DAY, to, bad: errors, total: 1000 }
  })
const ratio = (errorRate: string) => ({ kind: 'ratio', errorRate: new Fraction(errorRate), notes: [] }) as const
const sum = (spells: readonly Spell[] | null, of: 'bad' | 'total') => spells?.reduce((all, spell) => all + spell[of], 0)

describe('a history', () => {
  const bucket = (good: number, total: number, index: number) => ({
    from: index * DAY,
    to: (index + 1) * DAY,
    measurement: countsOf(good, total),
  })

  it('is scaled to what was measured over the whole window, since slices lose events at gaps', () => {
    const spells = spellsOf([bucket(90, 100, 0), bucket(100, 100, 1)], countsOf(380, 400))
    expect(sum(spells, 'bad')).toBeCloseTo(20)
    expect(sum(spells, 'total')).toBeCloseTo(400)
  })

  it('keeps the time of each step and its share of the errors', () => {
    const spells = spellsOf([bucket(90, 100, 0), bucket(70, 100, 1), bucket(100, 100, 2)], countsOf(520, 600))
    expect(spells).toEqual([
      { from: 0, to: DAY, bad: 20, total: 200 },
      { from: DAY, to: 2 * DAY, bad: 60, total: 200 },
      { from: 2 * DAY, to: 3 * DAY, bad: 0, total: 200 },
    ])
  })

  it('without errors is scaled to the traffic alone', () => {
    const spells = spellsOf([bucket(100, 100, 0), bucket(100, 100, 1)], countsOf(300, 300))
    expect([sum(spells, 'bad'), sum(spells, 'total')]).toEqual([0, 300])
  })

  it('begins with what is left before its first step, where the window is no whole number of steps', () => {
    // Half a day before the first: 50 of 250 events, and the ten errors that no step has.
    const spells = spellsOf([bucket(100, 100, 1), bucket(100, 100, 2)], countsOf(240, 250), DAY / 2)
    expect(spells?.[0]).toEqual({ from: DAY / 2, to: DAY, bad: 10, total: 50 })
    expect(sum(spells, 'bad')).toBeCloseTo(10)
    expect(sum(spells, 'total')).toBeCloseTo(250)
    // It has room for no more than fifty.
    expect(spellsOf([bucket(100, 100, 1), bucket(100, 100, 2)], countsOf(150, 250), DAY / 2)).toBeNull()
  })

  it('of ready-made ratios takes traffic to be even, and is scaled to the error ratio of the window', () => {
    const buckets = ['0.02', '0.06'].map((rate, index) => ({ ...bucket(0, 0, index), measurement: ratio(rate) }))
    const spells = spellsOf(buckets, ratio('0.08')) ?? []
    expect(spells.map(({ total }) => total)).toEqual([DAY, DAY])
    expect(spells.map(({ bad }) => bad / DAY)).toEqual([0.04, 0.12].map((bad) => expect.closeTo(bad, 9)))
  })

  it('takes a step that was not measured for one without traffic', () => {
    const hole = { ...bucket(0, 0, 1), measurement: unmeasured({ kind: 'native-histogram' }) }
    expect(spellsOf([bucket(90, 100, 0), hole], countsOf(90, 100))?.[1]).toMatchObject({ bad: 0, total: 0 })
  })

  it('that can not account for the errors forecasts nothing', () => {
    expect(spellsOf([bucket(100, 100, 0)], countsOf(390, 400))).toBeNull()
    expect(spellsOf([], countsOf(390, 400))).toBeNull()
    expect(spellsOf([bucket(0, 0, 0)], countsOf(400, 400))).toBeNull()
  })

  it('is told in two dozen steps or more, as far as five minutes, and not in shorter ones than the data', () => {
    const seconds = [90 * DAY, 30 * DAY, 7 * DAY, 3 * DAY, DAY, 6 * HOUR, HOUR]
    expect(seconds.map((one) => stepOver(one) / 60)).toEqual([1440, 1440, 360, 120, 60, 5, 5])
    expect(stepOver(HOUR, HOUR)).toBe(HOUR)
    expect(stepOver(30 * DAY, 2 * DAY)).toBe(2 * DAY)
  })
})

describe('what the history suggests', () => {
  const daily = (traffic: number) => traffic / DAY

  it('is the median error rate and the mean traffic', () => {
    expect(assumptionOf(days(1, 500, 2, 3, 4))).toEqual({ errorRate: 0.003, traffic: daily(1000) })
  })

  it('of an even number of steps is the better of the two in the middle', () => {
    expect(assumptionOf(days(1, 2, 3, 4)).errorRate).toBe(0.002)
  })

  it('of steps without traffic is no error rate, but less traffic', () => {
    const [five, six, ...quiet] = days(5, 5, 0, 0)
    const all = [five, six, ...quiet.map((day) => ({ ...day, total: 0 }))] as Spell[]
    expect(assumptionOf(all)).toEqual({ errorRate: 0.005, traffic: daily(500) })
    expect(assumptionOf([])).toEqual({ errorRate: 0, traffic: 0 })
  })

  it('begins with the first data, and the step that they begin in is no whole one', () => {
    const [none, begun, ...whole] = days(0, 1, 1, 1, 1)
    const all = [{ ...none, total: 0 }, { ...begun, total: 10 }, ...whole] as Spell[]
    expect(sinceFirstData(all)).toHaveLength(4)
    expect(assumptionOf(all).traffic).toBe(daily(1000))
  })

  it('of less than a day is the median traffic, which its first minutes do not move', () => {
    const hours = days(1, 1, 1, 1, 1).map((day, index) => ({
      ...day,
      from: AT - (5 - index) * HOUR,
      to: AT - (4 - index) * HOUR,
    }))
    const slow = hours.map((hour, index) => (index === 0 ? { ...hour, total: 10 } : hour))
    expect(assumptionOf(slow).traffic).toBe(1000 / HOUR)
  })
})

describe('the recent part of a history', () => {
  const part = (seconds: number, bad: number, total: number) => ({ seconds, measured: countsOf(total - bad, total) })

  it('is what was measured over the spans of the rules, and is not charged to the rest of its step too', () => {
    const past = refined(days(0, 48), [part(HOUR, 40, 100)], [], AT)
    expect(past).toEqual([
      expect.objectContaining({ total: 1000 }),
      { from: AT - DAY, to: AT - HOUR, bad: 8, total: 900 },
      { from: AT - HOUR, to: AT, bad: 40, total: 100 },
    ])
  })

  it('is told in finer steps where there are some, which add up to what was measured', () => {
    const finer = [0, 1].map((half) => ({
      from: AT - HOUR + (half * HOUR) / 2,
      to: AT - HOUR / 2 + (half * HOUR) / 2,
      bad: half === 0 ? 30 : 0,
      total: 45,
    }))
    expect(refined(days(48), [part(HOUR, 40, 100)], finer, AT).slice(1)).toEqual([
      { from: AT - HOUR, to: AT - HOUR / 2, bad: 40, total: 50 },
      { from: AT - HOUR / 2, to: AT, bad: 0, total: 50 },
    ])
  })

  it('nests the shorter spans in the longer ones', () => {
    const past = refined(days(0), [part(300, 5, 10), part(HOUR, 6, 100)], [], AT)
    expect(past.slice(1)).toEqual([
      expect.objectContaining({ to: AT - 300, bad: 1, total: 90 }),
      { from: AT - 300, to: AT, bad: 5, total: 10 },
    ])
  })
})

describe('the outlook', () => {
  const near = (bad: number, total: number) => {
    const { good, total: all } = outlook.measured(...span) as ReturnType<typeof countsOf>
    expect(all.sub(good).valueOf()).toBeCloseTo(bad, 6)
    expect(all.valueOf()).toBeCloseTo(total, 6)
  }
  let span: [number, number] = [0, 0]
  const outlook = outlookOf(days(60, 10), { errorRate: 0.001, traffic: 1000 / DAY }, AT, countsOf(0, 0))
  const over = (from: number, to: number) => {
    span = [AT + from * DAY, AT + to * DAY]
    return near
  }

  it('charges a span with that part of a step that it covers', () => {
    over(-1.5, 0)(40, 1500)
    over(-0.25, 0)(2.5, 250)
  })

  it('goes on with what is assumed', () => {
    over(-1, 1)(11, 2000)
    over(2, 3)(1, 1000)
    over(5, 5)(0, 0)
  })

  it('is a ratio where the backend gives one', () => {
    const like = outlookOf(days(60, 10), { errorRate: 0, traffic: 1000 / DAY }, AT, ratio('0'))
    expect(like.measured(AT - DAY, AT)).toMatchObject({ kind: 'ratio', errorRate: new Fraction(1, 100) })
    expect(like.measured(0, 1)).toMatchObject({ errorRate: new Fraction(0) })
  })
})
