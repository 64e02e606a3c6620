import { describe, expect, it } from 'vitest'
import { queryBehind } from '../../../src/core/budget/unanswered.ts'
import { type Evidence, type Reason, unmeasured } from '../../../src/core/model/measurement.ts'
import { Quoted, quotedOrNull } from '../../../src/core/model/quoted.ts'
import { AT, counts } from '../../support/build.ts'

const answered = (query: string): Evidence => ({ query: new Quoted(query), at: AT, value: new Quoted('1') })
const empty = (query: string): Evidence => ({ query: new Quoted(query), at: AT, value: null })
const unusable = (query: string, reason: Reason, value: string | null = null): Evidence => ({
  query: new Quoted(query),
  at: AT,
  value: quotedOrNull(value),
  unusable: reason,
})
const reading = (reason: Reason, ...evidence: Evidence[]) => ({ measurement: unmeasured(reason), evidence })
const well = { measurement: counts(1, 2), evidence: [answered('a total'), empty('no errors')] }

describe('the query behind an unknown answer', () => {
  const nan: Reason = { kind: 'not-a-number', value: 'NaN' }
  const several: Reason = { kind: 'several-series', count: 2 }
  const none: Reason = { kind: 'no-data', of: 'total' }
  const no: Reason = { kind: 'rejected', detail: 'no' }

  it('is the one that gave the reason, not the first that came back empty', () => {
    const of = (reason: Reason, ...evidence: Evidence[]) => queryBehind(reason, [well, reading(reason, ...evidence)])
    expect(of(nan, answered('total'), unusable('bad', nan, 'NaN'))).toBe('bad')
    expect(of(no, empty('total'), unusable('bad', no))).toBe('bad')
    expect(of(none, empty('total'), empty('bad'))).toBe('total')
    expect(of(several, unusable('boundaries', { kind: 'several-series', count: 9 }), unusable('total', several))).toBe(
      'total',
    )
    expect(of(none, unusable('boundaries', several), empty('total'), answered('bad'))).toBe('total')
  })

  it('is that of the reading which the rule asked for', () => {
    const [day, hour]: Reason[] = [{ ...none }, { ...none }]
    const readings = [well, reading(day as Reason, empty('day')), reading(hour as Reason, empty('hour'))]
    expect(queryBehind(hour as Reason, readings)).toBe('hour')
  })

  it('is none where every query had its answer, or nothing was asked', () => {
    const impossible: Reason = { kind: 'impossible-ratio', value: counts(0, 2).total }
    expect(queryBehind(impossible, [reading(impossible, answered('ratio'))])).toBeNull()
    expect(queryBehind(no, [reading(no)])).toBeNull()
    expect(queryBehind({ kind: 'too-coarse', stepSeconds: 60 }, [well])).toBeNull()
  })

  it('of a coverage that could not be determined is the one that asked for it', () => {
    const covered = { ...well, evidence: [...well.evidence, unusable('presence', no)] }
    expect(queryBehind({ kind: 'coverage-undetermined', cause: no }, [covered])).toBe('presence')
  })
})
