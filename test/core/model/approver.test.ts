import { describe, expect, it } from 'vitest'
import { approverKey, approverOf } from '../../../src/core/model/approver.ts'

describe('an approver', () => {
  it('with a slash is a team of an organization', () => {
    expect(approverOf('@acme/sre')).toEqual({ kind: 'team', organization: 'acme', slug: 'sre', text: '@acme/sre' })
  })

  it('without a slash or an at sign is a user', () => {
    const alice = { kind: 'user', login: 'alice' }
    expect([approverOf('@alice'), approverOf('alice')]).toEqual([alice, alice])
    expect(approverOf('acme/sre').kind).toBe('user')
  })

  it('is the same in other letters, and a user also without the at sign', () => {
    expect(new Set(['@alice', 'alice', 'Alice', '@ALICE'].map(approverKey)).size).toBe(1)
    expect(approverKey('@Acme/SRE')).toBe(approverKey('@acme/sre'))
  })

  it('is another in another team, in another organization, as a user, as a path or as an address', () => {
    const others = ['@acme/sre', '@acme/dev', '@beta/sre', 'acme', 'sre', 'acme-sre', 'acme/sre', 's@re']
    expect(new Set(others.map(approverKey)).size).toBe(others.length)
  })
})
