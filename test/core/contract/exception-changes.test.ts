import { describe, expect, it } from 'vitest'
import { changeLines } from '../../support/change-lines.ts'

const policy = (...exceptions: string[]) => `version: slo-gate/v1
error-budget-policies:
  default:
    rules: [{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze }]
    exceptions:
${exceptions.map((one) => `      - ${one}\n`).join('')}`

/** What differs between two lists of exceptions, the first of which stands on line 6. */
const lines = (before: readonly string[], after: readonly string[]) =>
  changeLines({ policy: policy(...before) }, { policy: policy(...after) }).map((line) =>
    line.replace('policy.yaml:', '').replace('error-budget-policies.default.exceptions.', ''),
  )

const FIX = '{ label: security-fix }'
const RELIABILITY = '{ label: reliability, approved-by: ["@acme/sre", alice], until: 2027-01-31 }'

describe('an exception', () => {
  it('that comes loosens and one that goes tightens, told where it stands or stood', () => {
    expect(lines([FIX], [FIX, RELIABILITY])).toEqual([
      '7 reliability: null → reliability, approved by @acme/sre or alice, until 2027-01-31, loosened',
    ])
    expect(lines([RELIABILITY, FIX], [RELIABILITY])).toEqual(['7 security-fix: security-fix → null, tightened'])
  })

  it.each<[string, string, string, string]>([
    ['[bob]', '[bob, alice]', 'bob → bob, alice', 'loosened'],
    ['[bob, alice]', '[alice]', 'bob, alice → alice', 'tightened'],
    ['[bob]', '[alice]', 'bob → alice', 'changed'],
  ])('that %s may approve instead of %s', (before, after, said, direction) => {
    const approved = (by: string) => `{ label: urgent, approved-by: ${by} }`
    expect(lines([FIX, approved(before)], [FIX, approved(after)])).toEqual([
      `7 urgent.approved-by: ${said}, ${direction}`,
    ])
  })

  it('that nobody need approve any more is loosest', () => {
    const [anybody, bob] = ['{ label: urgent }', '{ label: urgent, approved-by: [bob] }']
    expect(lines([bob], [anybody])).toEqual(['6 urgent.approved-by: bob → none, loosened'])
    expect(lines([anybody], [bob])).toEqual(['6 urgent.approved-by: none → bob, tightened'])
  })

  it.each([
    ['2027-01-31', '2027-02-01', 'loosened'],
    ['2027-01-31', '2026-12-31', 'tightened'],
    ['2027-01-31', 'for ever', 'loosened'],
    ['for ever', '2027-01-31', 'tightened'],
  ])('that holds until %s and then until %s is %s', (before, after, direction) => {
    const until = (day: string) => (day === 'for ever' ? FIX : `{ label: security-fix, until: ${day} }`)
    expect(lines([until(before)], [until(after)])).toEqual([`6 security-fix.until: ${before} → ${after}, ${direction}`])
  })

  it('is told of who approves and of its end at once', () => {
    expect(lines([RELIABILITY], ['{ label: reliability }'])).toEqual([
      '6 reliability.approved-by: @acme/sre, alice → none, loosened',
      '6 reliability.until: 2027-01-31 → for ever, loosened',
    ])
  })

  it('is the same in another place, in other letters, and with its approvers in another order or twice', () => {
    const same = '{ label: Reliability, approved-by: ["@alice", "@ACME/sre", Alice], until: 2027-01-31 }'
    expect(lines([FIX, RELIABILITY], [same, FIX])).toEqual([])
  })

  it('keeps its own terms beside another of the same label', () => {
    const [alice, bob] = ['{ label: urgent, approved-by: [alice] }', '{ label: urgent, approved-by: [bob] }']
    expect(lines([alice, bob], [bob, alice])).toEqual([])
    expect(lines([alice, bob], [bob])).toEqual(['6 urgent: urgent, approved by alice → null, tightened'])
    expect(lines([alice], [bob, alice])).toEqual(['6 urgent: null → urgent, approved by bob, loosened'])
    expect(lines([alice, bob], [bob, '{ label: URGENT, approved-by: [alice, carol] }'])).toEqual([
      '7 URGENT.approved-by: alice → alice, carol, loosened',
    ])
  })

  it('that got another label is one that went and one that came', () => {
    expect(lines([FIX], ['{ label: hotfix }'])).toEqual([
      '6 security-fix: security-fix → null, tightened',
      '6 hotfix: null → hotfix, loosened',
    ])
  })
})
