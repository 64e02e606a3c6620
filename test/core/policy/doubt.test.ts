import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { COVERED, type Coverage } from '../../../src/core/budget/coverage.ts'
import { QUIET_SPAN, type Recent, type Standing, standingOf } from '../../../src/core/budget/standing.ts'
import type { Reason } from '../../../src/core/model/measurement.ts'
import { BUILT_IN_POLICY, type ErrorBudgetPolicy } from '../../../src/core/model/policy.ts'
import { decideInDoubt } from '../../../src/core/policy/decision.ts'
import { doubtIn } from '../../../src/core/policy/doubt.ts'
import type { Facts } from '../../../src/core/policy/facts.ts'
import { evaluateRule } from '../../../src/core/policy/rule.ts'
import { rules } from '../../support/arbitrary.ts'
import { AT, counts, covering, DAY, objectiveOf, policyOf } from '../../support/build.ts'

const PERIOD = { from: AT - 30 * DAY, to: AT, resetsAt: null }
const SLO = { name: 'availability', groupOf: null, noData: 'unknown' } as const
const OBJECTIVE = objectiveOf('99.9%')
const DOWN: Reason = { kind: 'unreachable', detail: 'ECONNREFUSED' }
const ABSENT: Recent = { kind: 'unknown', reason: { kind: 'no-data', of: 'total' } }

const doubt = (coverage: Coverage, policy: ErrorBudgetPolicy = BUILT_IN_POLICY) =>
  doubtIn(SLO, coverage, PERIOD, policy, [])
const facts = (standing: Standing, recent: Recent = QUIET_SPAN): Facts => ({
  standing,
  recent: new Map([3600, 300, DAY].map((seconds) => [seconds, recent])),
  windowSeconds: 30 * DAY,
})
const measured = (bad: number, total = 1_000_000) => standingOf(counts(bad, total), COVERED, OBJECTIVE)

describe('a doubt in the data', () => {
  it('is none of a window with enough of them, and fresh ones', () => {
    for (const share of [0.9, 0.95, 1]) expect(doubt(covering(share))).toBeNull()
    expect(doubt({ kind: 'not-told' })).toBeNull()
  })

  it('is coverage below the minimum, by a hair', () => {
    const hole = { from: AT - 30 * DAY, to: AT - 15 * DAY }
    expect(doubt({ ...covering(0.8999), hole })).toEqual({
      kind: 'low-coverage',
      share: 0.8999,
      minimum: '90%',
      hole,
      window: { from: PERIOD.from, to: AT },
    })
    const all = { ...BUILT_IN_POLICY, minimumCoverage: { ratio: new Fraction(1), text: '100%' } }
    expect(doubt(covering(0.9999), all)).toMatchObject({ kind: 'low-coverage' })
    const none = { ...BUILT_IN_POLICY, minimumCoverage: { ratio: new Fraction(0), text: '0%' } }
    expect(doubt(covering(0), none)).toBeNull()
  })

  it.each([
    [3600, 60, false],
    [3601, 60, true],
    [7200, 3600, false],
    [7201, 3600, true],
  ])('data that ended %i seconds ago and come every %i: stale is %s', (ago, stepSeconds, isStale) => {
    const found = doubt({ ...covering(1), endedAt: AT - ago, stepSeconds })
    expect(found?.kind ?? null).toBe(isStale ? 'stale' : null)
  })

  it('names the group whose data ended', () => {
    const group = { name: 'availability{region="eu"}', groupOf: 'availability', noData: 'unknown' } as const
    const coverage = { ...covering(1), endedAt: AT - DAY }
    expect(doubtIn(group, coverage, PERIOD, BUILT_IN_POLICY, [])).toMatchObject({ group: '{region="eu"}' })
  })

  it('is a coverage that could not be reported, whatever no data mean', () => {
    for (const noData of ['unknown', 'idle'] as const) {
      const coverage = { kind: 'undetermined', reason: DOWN } as const
      expect(doubtIn({ ...SLO, noData }, coverage, PERIOD, BUILT_IN_POLICY, [])).toEqual({
        kind: 'coverage-undetermined',
        cause: DOWN,
      })
    }
  })

  it('is none where no data mean no traffic', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(fc.nat(30 * DAY)), (share, ago) => {
        const endedAt = ago === null ? null : AT - ago
        const idle = { ...SLO, noData: 'idle' } as const
        expect(doubtIn(idle, { ...covering(share), endedAt }, PERIOD, BUILT_IN_POLICY, [])).toBeNull()
      }),
    )
  })
})

describe('a decision in doubt', () => {
  const LOW: Reason = { kind: 'low-coverage', share: 0.5, minimum: '90%', hole: null, window: PERIOD }

  it('is that of what is unknown, and the SLO is neither met nor breached', () => {
    const judged = decideInDoubt(BUILT_IN_POLICY, facts(measured(0)), LOW)
    expect(judged).toMatchObject({
      standing: { status: 'unknown', reason: LOW },
      decision: { decision: 'freeze', cause: { kind: 'unknown', rule: null, reason: LOW } },
    })
  })

  it('loses no freeze, and keeps the numbers that freeze', () => {
    const standing = measured(2000)
    const judged = decideInDoubt(BUILT_IN_POLICY, facts(standing), LOW)
    expect(judged.standing).toBe(standing)
    expect(judged.decision).toMatchObject({ decision: 'freeze', cause: { rule: { name: 'budget exhausted' } } })
  })

  it('is one of a backend that is down, where that is why the coverage could not be reported', () => {
    const policy = { ...BUILT_IN_POLICY, unknown: { unreachable: 'warn', otherwise: 'freeze' } } as const
    const decided = (reason: Reason) => decideInDoubt(policy, facts(measured(0)), reason).decision.decision
    expect(decided({ kind: 'coverage-undetermined', cause: DOWN })).toBe('warn')
    expect(decided({ kind: 'coverage-undetermined', cause: { kind: 'rejected', detail: 'no' } })).toBe('freeze')
    expect(decided(LOW)).toBe('freeze')
  })

  it.each<[Reason, 'warn' | 'freeze']>([
    [DOWN, 'warn'],
    [{ kind: 'out-of-time', limit: { kind: 'request', seconds: 30 } }, 'warn'],
    [{ kind: 'throttled', detail: 'HTTP 429' }, 'warn'],
    [{ kind: 'backend-timeout', detail: 'HTTP 503, query timed out' }, 'warn'],
    [{ kind: 'server-error', answer: { kind: 'html-page', status: 502 } }, 'warn'],
    [{ kind: 'turned-away', answer: { kind: 'no-credentials', status: 401, withheld: null } }, 'freeze'],
    [{ kind: 'rejected', detail: 'HTTP 422' }, 'freeze'],
    [{ kind: 'partial-answer', detail: 'isPartial' }, 'freeze'],
    [{ kind: 'no-data', of: 'total' }, 'freeze'],
  ])('of an SLO whose reason is %o is %s', (reason, decision) => {
    const policy = { ...BUILT_IN_POLICY, unknown: { unreachable: 'warn', otherwise: 'freeze' } } as const
    expect(decideInDoubt(policy, facts({ status: 'unknown', reason }), null).decision.decision).toBe(decision)
  })

  it('is never milder than the same without the doubt, where unknown freezes', () => {
    const strictness = ['open', 'warn', 'freeze']
    fc.assert(
      fc.property(fc.array(rules), fc.integer({ min: 0, max: 5000 }), (some, bad) => {
        const policy = { ...BUILT_IN_POLICY, rules: some }
        const given = facts(measured(bad))
        const [sure, doubtful] = [null, LOW].map((one) => decideInDoubt(policy, given, one).decision.decision)
        expect(strictness.indexOf(doubtful ?? '')).toBeGreaterThanOrEqual(strictness.indexOf(sure ?? ''))
        expect(doubtful).toBe('freeze')
      }),
    )
  })
})

describe('a burn rule', () => {
  const [rule] = policyOf('[{ name: r, when: { burn-rate: { at-least: 10, over: [1h, 5m] } }, then: freeze }]').rules
  if (!rule) throw new Error('no rule')
  const burning = (bad: number, rate = 20): Recent => ({
    kind: 'measured',
    burnRate: new Fraction(rate),
    events: new Fraction(1000),
    bad: new Fraction(bad),
    spent: null,
  })
  const outcome = (hour: Recent, minutes: Recent) => {
    const recent = new Map([
      [3600, hour],
      [300, minutes],
    ])
    return evaluateRule(rule, { ...facts(measured(0)), recent }, BUILT_IN_POLICY).kind
  }

  it('fires where its longest span does and a shorter one has no sample: a crash must not read as quiet', () => {
    expect(outcome(burning(100), ABSENT)).toBe('fired')
    expect(outcome(burning(100, 9), ABSENT)).toBe('quiet')
    expect(outcome(ABSENT, burning(100))).toBe('unanswered')
    expect(outcome(ABSENT, ABSENT)).toBe('unanswered')
    expect(outcome(burning(100), { kind: 'unknown', reason: DOWN })).toBe('unanswered')
    expect(outcome(burning(100), QUIET_SPAN)).toBe('quiet')
  })

  it('counts the bad events of its longest span, whatever the shorter ones have', () => {
    expect(outcome(burning(4), burning(4))).toBe('too-few-events')
    expect(outcome(burning(5), burning(1))).toBe('fired')
    expect(outcome(burning(4), ABSENT)).toBe('too-few-events')
  })
})

describe('too few bad events', () => {
  const outcome = (when: string, bad: Fraction, unit: 'events' | 'slices' = 'events', minimumBadEvents = 5) => {
    const [rule] = policyOf(`[{ name: r, when: ${when}, then: freeze }]`).rules
    if (!rule) throw new Error('no rule')
    const standing = standingOf(counts(bad, 6, unit), COVERED, OBJECTIVE)
    const recent: Recent = {
      kind: 'measured',
      burnRate: new Fraction(100),
      events: unit === 'events' ? new Fraction(6) : null,
      bad: unit === 'events' ? bad : null,
      spent: new Fraction(100),
    }
    return evaluateRule(rule, facts(standing, recent), { minimumBadEvents, minimumEvents: 0 }).kind
  }

  it.each([
    '{ budget-remaining: { at-most: 0% } }',
    '{ budget-spent: { above: 1% } }',
    '{ budget-spent: { above: 1%, within: 24h } }',
    '{ burn-rate: { at-least: 10, over: [1h, 5m] } }',
  ])('keep %s from being evaluated, rounded; slices are exempt', (when) => {
    expect(outcome(when, new Fraction(4))).toBe('too-few-events')
    expect(outcome(when, new Fraction('4.49'))).toBe('too-few-events')
    // Extrapolation makes 4.97 of 5.
    expect(outcome(when, new Fraction('4.97'))).toBe('fired')
    expect(outcome(when, new Fraction(5))).toBe('fired')
    expect(outcome(when, new Fraction(1), 'events', 0)).toBe('fired')
    expect(outcome(when, new Fraction(1), 'slices')).toBe('fired')
  })

  it('say nothing of a ready-made ratio', () => {
    const [rule] = policyOf('[{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze }]').rules
    const ratio = { kind: 'ratio', errorRate: new Fraction('0.01'), notes: [] } as const
    const standing = standingOf(ratio, { kind: 'not-told' }, OBJECTIVE)
    expect(rule && evaluateRule(rule, facts(standing), BUILT_IN_POLICY).kind).toBe('fired')
  })

  it('silence no rule that would be quiet anyway', () => {
    const { decision } = decideInDoubt(BUILT_IN_POLICY, facts(measured(1)), null)
    expect(decision).toMatchObject({ decision: 'open', skipped: [] })
  })
})
