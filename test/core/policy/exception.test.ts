import { describe, expect, it } from 'vitest'
import type { ErrorBudgetPolicy, LabelException } from '../../../src/core/model/policy.ts'
import { type Claim, exceptionFor, isCurrent } from '../../../src/core/policy/exception.ts'
import { at, policyOf } from '../../support/build.ts'

const exception = (until: string | null): LabelException => ({
  kind: 'label',
  label: 'security-fix',
  approvedBy: [],
  until,
})

describe('an exception', () => {
  it('holds to the end of its last day, in UTC', () => {
    const holds = (time: string) => isCurrent(exception('2027-01-31'), at(time))
    expect(['2026-01-01T00:00:00Z', '2027-01-31T23:59:59Z', '2027-02-01T00:00:00Z'].map(holds)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('without a last day holds for ever', () => {
    expect(isCurrent(exception(null), at('2999-01-01T00:00:00Z'))).toBe(true)
  })
})

describe('a freeze', () => {
  const RULES = '[{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze }]'
  const policy = policyOf(RULES, '    exceptions: [{ label: security-fix }, { label: reliability }]\n')
  const other = policyOf(RULES, '    exceptions: [{ label: hotfix }]\n')
  const claim = (pull: number, of: ErrorBudgetPolicy = policy, more: Partial<Claim> = {}): Claim => ({
    pull,
    exception: of.exceptions[0] as LabelException,
    by: ['alice'],
    failure: null,
    ...more,
  })

  it('lets a pull request through that holds an exception', () => {
    expect(exceptionFor([policy], [1], [claim(1)])).toEqual({ kind: 'label', grants: [claim(1)] })
  })

  it('lets several through only when each of them holds one', () => {
    const claims = [claim(1), claim(2)]
    expect(exceptionFor([policy], [1, 2], claims)).toEqual({ kind: 'label', grants: claims })
    expect(exceptionFor([policy], [1, 2, 3], claims)).toBeNull()
  })

  it('of several policies asks for an exception of each', () => {
    expect(exceptionFor([policy, other], [1], [claim(1)])).toBeNull()
    const both = [claim(1), claim(1, other)]
    expect(exceptionFor([policy, other], [1], both)).toEqual({ kind: 'label', grants: both })
  })

  it('names a grant once that serves two policies, and none that was not needed', () => {
    const [first, second] = [claim(1), claim(1, policy, { exception: policy.exceptions[1] as LabelException })]
    expect(exceptionFor([policy, { ...policy, name: 'twin' }], [1], [first, second, claim(2)])).toEqual({
      kind: 'label',
      grants: [first],
    })
  })

  it('does not take a claim that failed, nor one of another pull request', () => {
    expect(exceptionFor([policy], [1], [claim(1, policy, { failure: { kind: 'not-approved' } })])).toBeNull()
    expect(exceptionFor([policy], [1], [claim(2)])).toBeNull()
  })

  it('is not let through when nothing is known to go out, nor when nothing freezes', () => {
    expect(exceptionFor([policy], [], [claim(1)])).toBeNull()
    expect(exceptionFor([], [1], [claim(1)])).toBeNull()
  })
})
