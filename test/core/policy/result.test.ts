import { describe, expect, it } from 'vitest'
import type { Slo } from '../../../src/core/model/slo.ts'
import type { ExceptionAnswer } from '../../../src/core/policy/exception.ts'
import { gateResult, isUnknown, type SloResult } from '../../../src/core/policy/result.ts'
import { AT, contractText, counts, directoryOf, NO_ANSWER, resultOf } from '../../support/build.ts'
import { NO_WAIVERS } from '../../support/waivers.ts'

const gate = (slos: readonly SloResult[], exception: ExceptionAnswer = { kind: 'not-asked' }, dryRun = false) =>
  gateResult({ at: AT, dryRun, commit: null, whyAll: null, exception, waivers: NO_WAIVERS, slos })
const sloNamed = (service: string, name: string) =>
  directoryOf({ 'a.yaml': contractText({ service, name }) }).slos[0] as Slo
const open = () => resultOf()
const warned = () => resultOf({ whole: counts(900, 1_000_000) })
const frozen = (liftsAt: number | null): SloResult => resultOf({ whole: counts(1000, 1_000_000), more: { liftsAt } })
const unknown = () => resultOf({ standing: { status: 'unknown', reason: NO_ANSWER } })

describe('the answer of the gate', () => {
  it('is the strictest of its SLOs', () => {
    expect(
      [[], [open()], [open(), warned()], [warned(), frozen(null), open()]].map((slos) => gate(slos).decision),
    ).toEqual(['open', 'open', 'warn', 'freeze'])
  })

  it('lists services in the order in which they first appear, with their SLOs in theirs', () => {
    const results = [sloNamed('shop', 'up'), sloNamed('basket', 'up'), sloNamed('shop', 'latency')].map((slo) =>
      resultOf({ slo }),
    )
    const listed = gate(results).services.map(({ service, slos }) => [service, slos.map(({ slo }) => slo.name)])
    expect(listed).toEqual([
      ['shop', ['up', 'latency']],
      ['basket', ['up']],
    ])
  })
})

describe('a freeze as a whole', () => {
  it('fails the job, unless an exception lets it through or the run is a dry one', () => {
    expect(gate([frozen(null)]).fails).toBe(true)
    expect(
      gate([frozen(null)], {
        kind: 'none',
        reason: { kind: 'not-every-policy' },
        known: [],
        claims: [],
        override: null,
      }).fails,
    ).toBe(true)
    expect(gate([frozen(null)], { kind: 'let-through', exception: { kind: 'label', grants: [] } }).fails).toBe(false)
    expect(gate([frozen(null)], { kind: 'not-asked' }, true).fails).toBe(false)
    expect(gate([warned()]).fails).toBe(false)
  })

  it('lifts when the last SLO that freezes does', () => {
    expect(gate([frozen(AT + 60), open(), frozen(AT + 120), frozen(AT + 90)]).liftsAt).toBe(AT + 120)
  })

  it('has no forecast when one of them has none', () => {
    expect(gate([frozen(AT + 60), frozen(null)]).liftsAt).toBeNull()
  })

  it('that is none lifts at no time', () => {
    expect(gate([]).liftsAt).toBeNull()
    expect(gate([open(), { ...warned(), liftsAt: AT + 60 }]).liftsAt).toBeNull()
  })
})

describe('an answer is missing', () => {
  const unanswered = (more: Partial<SloResult['decision']>): SloResult => ({
    ...open(),
    decision: { ...open().decision, ...more },
  })

  it('when the SLO is unknown as a whole, whatever decided', () => {
    expect(isUnknown(unknown())).toBe(true)
    expect(isUnknown({ ...unknown(), decision: warned().decision })).toBe(true)
  })

  it('when a rule that might fire could not be answered', () => {
    expect(isUnknown(unanswered({ cause: { kind: 'unknown', rule: null, reason: NO_ANSWER } }))).toBe(true)
  })

  it('not when all is known, whatever was decided', () => {
    expect([open(), warned(), frozen(null)].map(isUnknown)).toEqual([false, false, false])
  })
})
