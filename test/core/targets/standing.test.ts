import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { bufferOf } from '../../../src/core/targets/buffer.ts'
import { latencyStandingOf, ratioStandingOf, type TargetStanding } from '../../../src/core/targets/standing.ts'
import { counts as anyCounts, objectives } from '../../support/arbitrary.ts'
import { counts, DAY, REQUESTS } from '../../support/build.ts'
import { sloOf } from '../../support/slo.ts'
import {
  f,
  LATENCY,
  latencyStanding,
  measuredOf,
  ratioStanding,
  targetOf,
  unknownReason,
} from '../../support/targets.ts'

const known = (standing: TargetStanding) => {
  if (standing.state === 'idle' || standing.state === 'unknown') throw new Error(standing.state)
  return standing
}

describe('a ratio target', () => {
  it.each([
    [500, 'met', '1', 'above-target'],
    [0, 'met', '2', 'above-target'],
    [501, 'missed', '499/500', 'in-buffer'],
    [750, 'missed', '1/2', 'in-buffer'],
    [1000, 'missed', '0', 'in-buffer'],
    [1001, 'missed', '-1/500', 'below-floor'],
    [1690, 'missed', '-69/50', 'below-floor'],
  ])('with %i bad of a million is %s at a margin of %s, %s', (bad, state, margin, position) => {
    const standing = known(ratioStanding(bad, 1_000_000))
    expect([standing.state, standing.margin?.toFraction(), standing.position]).toEqual([state, margin, position])
    expect(standing.sli.equals(new Fraction(1_000_000 - bad, 1_000_000))).toBe(true)
  })

  it('has its buffer in points, in events and in minutes, exactly', () => {
    const { buffer } = known(ratioStanding(0, 1_000_000))
    expect([buffer.share, buffer.events, buffer.minutes].map((one) => one?.toFraction())).toEqual([
      '1/2000',
      '500',
      '108/5',
    ])
  })

  it('counts no events where the backend gives none, or only slices', () => {
    expect(bufferOf(f('0.001'), { kind: 'ratio', errorRate: f('0'), notes: [] }, DAY)).toMatchObject({
      events: null,
      minutes: f('1.44'),
    })
    expect(bufferOf(f('0.001'), counts(0, 1000, 'slices'), DAY).events).toBeNull()
  })

  it('is idle without traffic, and keeps its buffer', () => {
    expect(ratioStanding(0, 0)).toMatchObject({ state: 'idle', buffer: { share: f('1/2000'), events: f('0') } })
  })

  it('is unknown when its SLO is, for the same reason, and is no standing of an SLO', () => {
    const slo = sloOf(REQUESTS)
    const { aim } = targetOf('target: 99.95%', slo)
    if (aim.kind !== 'ratio') throw new Error('no ratio')
    const standing = ratioStandingOf(aim, measuredOf(unknownReason, slo))
    expect(standing).toMatchObject({ state: 'unknown', reason: unknownReason.reason, buffer: { events: null } })
    expect(standing).not.toHaveProperty('status')
  })

  const stricter = objectives.chain((objective) =>
    fc.integer({ min: 1, max: 999 }).map((part) => {
      const ratio = objective.ratio.add(new Fraction(1).sub(objective.ratio).mul(new Fraction(part, 1000)))
      return { objective, aim: { kind: 'ratio' as const, ratio, text: '' } }
    }),
  )

  it('has a margin of 1 or more exactly when it is met, and below 0 exactly when its SLO is breached', () => {
    fc.assert(
      fc.property(anyCounts, stricter, (measured, { objective, aim }) => {
        const slo = { ...sloOf(REQUESTS), objective }
        const of = measuredOf(measured, slo)
        const standing = known(ratioStandingOf(aim, of))
        expect(standing.margin?.gte(1)).toBe(standing.state === 'met')
        expect(standing.state === 'met').toBe(standing.sli.gte(aim.ratio))
        expect(standing.margin?.lt(0)).toBe(of.standing.status === 'breached')
        expect(standing.position === 'below-floor').toBe(of.standing.status === 'breached')
      }),
    )
  })

  it('has a buffer whose share, events and minutes are the same part of the window', () => {
    fc.assert(
      fc.property(anyCounts, stricter, (measured, { objective, aim }) => {
        const of = measuredOf(measured, { ...sloOf(REQUESTS), objective })
        const { share, events, minutes } = known(ratioStandingOf(aim, of)).buffer
        expect(events?.div(measured.total).equals(share)).toBe(true)
        expect(minutes.div(30 * 24 * 60).equals(share)).toBe(true)
        expect(share.add(objective.ratio).equals(aim.ratio)).toBe(true)
      }),
    )
  })

  it('never has a larger margin with another error', () => {
    fc.assert(
      fc.property(anyCounts, stricter, (measured, { objective, aim }) => {
        fc.pre(measured.good.gt(0))
        const slo = { ...sloOf(REQUESTS), objective }
        const margin = (good: Fraction) => known(ratioStandingOf(aim, measuredOf({ ...measured, good }, slo))).margin
        expect(margin(measured.good.sub(1))?.lt(margin(measured.good) ?? 0)).toBe(true)
      }),
    )
  })
})

describe('a latency target', () => {
  it.each([
    // 99% are due; the margin is (wide - 0.99) / (wide - tight).
    [1000, 500, 'met', '1', 'above-target'],
    [900, 500, 'met', '5/4', 'above-target'],
    [2000, 500, 'missed', '1/3', 'in-buffer'],
    [2000, 1000, 'missed', '0', 'in-buffer'],
    [3000, 2000, 'missed', '-1', 'below-floor'],
  ])('with %i slow for it and %i for the SLO of 100,000 is %s at %s, %s', (tight, wide, state, margin, position) => {
    const standing = known(latencyStanding(tight, wide, 100_000))
    expect([standing.state, standing.margin?.toFraction(), standing.position]).toEqual([state, margin, position])
    expect(standing.sli.equals(new Fraction(100_000 - tight, 100_000))).toBe(true)
  })

  it('has the requests between the two bounds as its buffer', () => {
    const { buffer } = known(latencyStanding(2000, 500, 100_000))
    expect([buffer.share, buffer.events, buffer.minutes].map((one) => one?.toFraction())).toEqual([
      '3/200',
      '1500',
      '648',
    ])
  })

  it('has no margin when its bounds hold the same requests, and is met or missed all the same', () => {
    expect(latencyStanding(500, 500, 100_000)).toMatchObject({ state: 'met', margin: null, position: 'above-target' })
    expect(latencyStanding(2000, 2000, 100_000)).toMatchObject({
      state: 'missed',
      margin: null,
      position: 'below-floor',
    })
  })

  it('never holds more requests than the wider bound, whatever extrapolation says', () => {
    const standing = known(latencyStanding(499, 500, 100_000))
    expect(standing.sli.toFraction()).toBe('199/200')
    expect(standing.margin).toBeNull()
  })

  it('is idle without traffic, and unknown with a reason of its own or of its SLO', () => {
    const slo = sloOf(LATENCY, { objective: '99%' })
    expect(latencyStanding(0, 0, 0)).toEqual({ state: 'idle', buffer: null })
    expect(latencyStandingOf(unknownReason, measuredOf(counts(0, 10), slo))).toMatchObject({ state: 'unknown' })
    expect(latencyStandingOf(counts(0, 10), measuredOf(unknownReason, slo))).toMatchObject({ state: 'unknown' })
  })

  it('is met exactly at a margin of 1 or more, and its SLO breached exactly below 0', () => {
    const shares = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    fc.assert(
      fc.property(shares, ([slow, slower, fast]) => {
        fc.pre(slow > 0)
        const total = slow + slower + fast
        const standing = known(latencyStanding(slow + slower, slower, total))
        expect(standing.margin?.gte(1)).toBe(standing.state === 'met')
        expect(standing.margin?.lt(0)).toBe(standing.position === 'below-floor')
      }),
    )
  })
})
