import { describe, expect, it } from 'vitest'
import { changeLines } from '../../support/change-lines.ts'

const REVIEW = `version: slo-gate/v1
review:
  annual: { opens: 03-01, closes: 03-31, timezone: UTC }
  approvers: ["@acme/sre", alice]
  in-window: { approvals: 1 }
  out-of-window: { approvals: 2 }
`
const edited = (from: string, to: string, text = REVIEW) =>
  changeLines({ policy: text }, { policy: text.replace(from, () => to) }).map((line) =>
    line.replace('policy.yaml:', ''),
  )

describe('an edit of the review policy', () => {
  const ANNUAL = '{ opens: 03-01, closes: 03-31, timezone: UTC }'
  const APPROVERS = '  approvers: ["@acme/sre", alice]\n'

  it.each([
    ['closes: 03-31', 'closes: 04-01', '03-01 to 04-01 (UTC), loosened'],
    ['closes: 03-31', 'closes: 03-30', '03-01 to 03-30 (UTC), tightened'],
    ['opens: 03-01', 'opens: 02-28', '02-28 to 03-31 (UTC), loosened'],
    ['opens: 03-01', 'opens: 03-02', '03-02 to 03-31 (UTC), tightened'],
    ['opens: 03-01, closes: 03-31', 'opens: 03-02, closes: 04-01', '03-02 to 04-01 (UTC), changed'],
    ['opens: 03-01, closes: 03-31', 'opens: 01-01, closes: 12-31', '01-01 to 12-31 (UTC), loosened'],
    ['opens: 03-01, closes: 03-31', 'opens: 12-31, closes: 01-01', '12-31 to 01-01 (UTC), changed'],
    ['timezone: UTC', 'timezone: Asia/Tokyo', '03-01 to 03-31 (Asia/Tokyo), changed'],
  ])('%s → %s of the yearly window', (from, to, said) => {
    expect(edited(from, to)).toEqual([`3 review.annual: 03-01 to 03-31 (UTC) → ${said}`])
  })

  it('that opens the window on the leap day too loosens', () => {
    const without = REVIEW.replace('opens: 03-01, closes: 03-31', 'opens: 03-01, closes: 02-28')
    expect(edited('opens: 03-01, closes: 02-28', 'opens: 01-01, closes: 12-31', without)).toEqual([
      '3 review.annual: 03-01 to 02-28 (UTC) → 01-01 to 12-31 (UTC), loosened',
    ])
  })

  it('that moves the window loosens when being in it asks for more', () => {
    const stricter = REVIEW.replace('in-window: { approvals: 1 }', 'in-window: blocked')
    expect(edited('closes: 03-31', 'closes: 03-30', stricter)[0]).toMatch(/loosened$/)
    expect(edited('closes: 03-31', 'closes: 04-01', stricter)[0]).toMatch(/tightened$/)
  })

  it('that moves the window has no direction when both rules ask for the same', () => {
    const same = REVIEW.replace('approvals: 1', 'approvals: 2')
    expect(edited('closes: 03-31', 'closes: 03-30', same)[0]).toMatch(/changed$/)
  })

  it('that makes or ends the window is told where it stands or stood', () => {
    const without = REVIEW.replace(/ {2}annual.*\n/, '')
    expect(changeLines({ policy: without }, { policy: REVIEW })).toEqual([
      'policy.yaml:3 review.annual: none → 03-01 to 03-31 (UTC), loosened',
    ])
    expect(edited(`  annual: ${ANNUAL}\n`, '')).toEqual(['3 review.annual: 03-01 to 03-31 (UTC) → none, tightened'])
  })

  it.each([
    ['["@acme/sre", alice]', '["@acme/sre", alice, bob]', '@acme/sre, alice, bob, loosened'],
    ['["@acme/sre", alice]', '[alice]', 'alice, tightened'],
    ['["@acme/sre", alice]', '["@acme/dev", alice]', '@acme/dev, alice, changed'],
    ['["@acme/sre", alice]', '["@acme/sre", "@beta/sre"]', '@acme/sre, @beta/sre, changed'],
  ])('%s → %s of the approvers', (from, to, said) => {
    expect(edited(from, to)).toEqual([`4 review.approvers: @acme/sre, alice → ${said}`])
  })

  it('that lets anyone with write access approve loosens', () => {
    expect(edited(APPROVERS, '')[0]).toMatch(
      / review.approvers: @acme\/sre, alice → anyone with write access, loosened$/,
    )
    expect(changeLines({ policy: REVIEW.replace(APPROVERS, '') }, { policy: REVIEW })).toEqual([
      'policy.yaml:4 review.approvers: anyone with write access → @acme/sre, alice, tightened',
    ])
  })

  it('that names the same approvers otherwise is none', () => {
    expect(edited('["@acme/sre", alice]', '["@alice", "@Acme/SRE", Alice]')).toEqual([])
  })

  it.each([
    [
      'in-window: { approvals: 1 }',
      'in-window: { approvals: 2 }',
      '5 review.in-window: approvals: 1 → approvals: 2, tightened',
    ],
    ['in-window: { approvals: 1 }', 'in-window: blocked', '5 review.in-window: approvals: 1 → blocked, tightened'],
    [
      'out-of-window: { approvals: 2 }',
      'out-of-window: { approvals: 1 }',
      '6 review.out-of-window: approvals: 2 → approvals: 1, loosened',
    ],
    [
      'out-of-window: { approvals: 2 }',
      'out-of-window: blocked',
      '6 review.out-of-window: approvals: 2 → blocked, tightened',
    ],
  ])('%s → %s', (from, to, line) => expect(edited(from, to)).toEqual([line]))

  it('that opens what was blocked loosens', () => {
    const blocked = REVIEW.replace('{ approvals: 2 }', 'blocked').replace('{ approvals: 1 }', 'blocked')
    expect(edited('in-window: blocked', 'in-window: { approvals: 9 }', blocked)).toEqual([
      '5 review.in-window: blocked → approvals: 9, loosened',
    ])
    expect(edited('out-of-window: blocked', 'out-of-window: { approvals: 9 }', blocked)).toEqual([
      '6 review.out-of-window: blocked → approvals: 9, loosened',
    ])
  })
})
