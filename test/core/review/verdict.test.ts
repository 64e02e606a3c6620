import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/contract/change.ts'
import { type Diagnostic, Problem } from '../../../src/core/model/problem.ts'
import { type Candidate, type Objection, weigh } from '../../../src/core/review/approval.ts'
import type { Requirement } from '../../../src/core/review/review-rule.ts'
import { type Case, judge, unexplained } from '../../../src/core/review/verdict.ts'

const GOOD: Candidate = {
  login: 'bob',
  state: 'approved',
  account: 'person',
  isAuthor: false,
  wroteNumbers: false,
  access: 'write',
  naming: { kind: 'named' },
  coverage: { kind: 'same' },
}
const UNSEEN = { kind: 'unknown', teams: ['@acme/sre'], because: 'hidden' } as const

describe('an approval', () => {
  /** From the objection that is named first to the one that is named last. */
  const FLAWS: [Objection['kind'], Partial<Candidate>][] = [
    ['dismissed', { state: 'dismissed' }],
    ['deleted-account', { account: 'deleted' }],
    ['bot', { account: 'bot' }],
    ['author', { isAuthor: true }],
    ['wrote-the-numbers', { wroteNumbers: true }],
    ['not-named', { naming: { kind: 'not-named' } }],
    ['no-write-access', { access: 'less' }],
    ['access-unknown', { access: 'unknown' }],
    ['teams-unknown', { naming: UNSEEN }],
    ['other-numbers', { coverage: { kind: 'other-numbers' } }],
    ['not-seen-before', { coverage: { kind: 'not-seen-before' } }],
    ['seen-unknown', { coverage: { kind: 'seen-unknown' } }],
    ['force-pushed', { coverage: { kind: 'force-pushed' } }],
    ['commit-unreadable', { coverage: { kind: 'unreadable' } }],
  ]

  it('counts when nothing speaks against it', () => {
    expect(weigh(GOOD)).toEqual({ login: 'bob', objection: null, blocks: false })
  })

  it.each(FLAWS)('does not count, and does not block: %s', (kind, flaw) => {
    expect(weigh({ ...GOOD, ...flaw })).toMatchObject({ objection: { kind }, blocks: false })
  })

  it('names the teams that could not be read', () => {
    expect(weigh({ ...GOOD, naming: UNSEEN }).objection).toEqual({
      kind: 'teams-unknown',
      teams: ['@acme/sre'],
      because: 'hidden',
    })
  })

  it('is refused for the first of two reasons', () => {
    for (const [index, [kind, flaw]] of FLAWS.entries()) {
      for (const [, later] of FLAWS.slice(index + 1)) {
        expect(weigh({ ...GOOD, ...later, ...flaw }).objection?.kind).toBe(kind)
      }
    }
  })
})

describe('a request for changes', () => {
  it.each<[string, Partial<Candidate>, boolean, Objection['kind']]>([
    ['an approver', {}, true, 'requests-changes'],
    ['an approver who wrote some of the numbers', { wroteNumbers: true }, true, 'requests-changes'],
    ['an approver who looked at other numbers', { coverage: { kind: 'other-numbers' } }, true, 'requests-changes'],
    ['somebody whose team can not be seen', { naming: UNSEEN }, true, 'requests-changes'],
    ['somebody whose access can not be seen', { access: 'unknown' }, true, 'requests-changes'],
    ['somebody whom the policy does not name', { naming: { kind: 'not-named' } }, false, 'not-named'],
    ['somebody without write access', { access: 'less' }, false, 'no-write-access'],
    ['the author', { isAuthor: true }, false, 'author'],
    ['a bot', { account: 'bot' }, false, 'bot'],
    ['an account that is gone', { account: 'deleted' }, false, 'deleted-account'],
  ])('of %s', (_, flaw, blocks, kind) => {
    expect(weigh({ ...GOOD, state: 'changes-requested', ...flaw })).toMatchObject({ blocks, objection: { kind } })
  })
})

const place = { file: '.slo/policy.yaml', line: 1, column: 1 }
const change = (field: string, after: string | null, service: string | null = 'shop'): Change => ({
  service,
  slo: service && 'availability',
  field,
  before: '99.9%',
  after,
  direction: 'loosened',
  place,
})
const diagnostic: Diagnostic = { code: 'yaml', place, problem: new Problem('broken') }
const attributes: Diagnostic = { ...diagnostic, code: 'git-attributes' }
const REWRITTEN = { changes: [], unreadable: [attributes] }
const asks = (approvals: number): Requirement => ({
  rule: { kind: 'approvals', approvals },
  window: null,
  notice: null,
})
const CLOSED: Requirement = { rule: { kind: 'blocked' }, window: null, notice: null }
const NONE = { changes: [], unreadable: [] }
const LOOSER = { changes: [change('objective', '99%')], unreadable: [] }

describe('the verdict', () => {
  const no: Candidate = { ...GOOD, login: 'carol', state: 'changes-requested' }
  const kindsOf = (given: Partial<Case>) => {
    const { verdict } = judge({
      comparison: LOOSER,
      requirement: asks(1),
      policyDiagnostics: [],
      candidates: [],
      ...given,
    })
    return verdict.kind === 'blocked' ? verdict.reasons.map(({ kind }) => kind) : verdict.kind
  }

  it.each<[string, Partial<Case>, ReturnType<typeof kindsOf>]>([
    ['no change', { comparison: NONE }, 'unchanged'],
    ['no change, whatever people ask for', { comparison: NONE, candidates: [no] }, 'unchanged'],
    ['no change, though the policy can not be read', { comparison: NONE, requirement: null }, 'unchanged'],
    ['enough approvals', { candidates: [GOOD] }, 'approved'],
    ['more than enough', { candidates: [GOOD, { ...GOOD, login: 'sam' }] }, 'approved'],
    ['none', {}, ['too-few-approvals']],
    ['too few', { requirement: asks(2), candidates: [GOOD] }, ['too-few-approvals']],
    ['some that do not count', { candidates: [{ ...GOOD, isAuthor: true }] }, ['too-few-approvals']],
    ['a closed window', { requirement: CLOSED, candidates: [GOOD] }, ['window-closed']],
    ['a request for changes', { candidates: [GOOD, no] }, ['changes-requested']],
    ['unreadable files', { comparison: { changes: [], unreadable: [diagnostic] }, candidates: [GOOD] }, ['unreadable']],
    ['git attributes, which no approval helps', { comparison: REWRITTEN, requirement: asks(2) }, ['git-attributes']],
    ['git attributes, whoever may approve', { comparison: REWRITTEN, requirement: null }, ['git-attributes']],
    [
      'git attributes beside what is to be reviewed',
      { comparison: { ...LOOSER, unreadable: [attributes, diagnostic] } },
      ['git-attributes', 'unreadable', 'too-few-approvals'],
    ],
    ['no policy', { requirement: null, candidates: [GOOD] }, ['no-policy']],
    [
      'everything at once',
      { comparison: { ...LOOSER, unreadable: [diagnostic] }, requirement: CLOSED, candidates: [no] },
      ['unreadable', 'window-closed', 'changes-requested'],
    ],
  ])('on %s', (_, given, kinds) => expect(kindsOf(given)).toEqual(kinds))

  it('that approves says how many approvals that took', () => {
    const given = { comparison: LOOSER, policyDiagnostics: [], candidates: [GOOD, { ...GOOD, login: 'sam' }] }
    expect(judge({ ...given, requirement: asks(2) }).verdict).toEqual({ kind: 'approved', needed: 2 })
  })

  it('says what can not be read, of the edit and of the policy', () => {
    const wrong: Diagnostic = { ...diagnostic, code: 'value' }
    const { verdict } = judge({
      comparison: { changes: [], unreadable: [diagnostic] },
      requirement: null,
      policyDiagnostics: [wrong],
      candidates: [],
    })
    expect(verdict).toEqual({
      kind: 'blocked',
      reasons: [
        { kind: 'unreadable', diagnostics: [diagnostic] },
        { kind: 'no-policy', diagnostics: [wrong] },
      ],
    })
  })

  it('weighs the reviews of an edit that changes nothing all the same', () => {
    const { approvals } = judge({ comparison: NONE, requirement: null, policyDiagnostics: [], candidates: [GOOD] })
    expect(approvals).toEqual([{ login: 'bob', objection: null, blocks: false }])
  })

  it('says how many approvals are missing, and who asks for changes', () => {
    const { verdict, approvals } = judge({
      comparison: LOOSER,
      requirement: asks(3),
      policyDiagnostics: [],
      candidates: [GOOD, no],
    })
    expect(verdict).toMatchObject({ reasons: [{ needed: 3, counted: 1 }, { by: ['carol'] }] })
    expect(approvals.map(({ login, blocks }) => [login, blocks])).toEqual([
      ['bob', false],
      ['carol', true],
    ])
  })
})

describe('what a merge brings is explained', () => {
  it.each<[string, Change[], Change[], number]>([
    ['by an edit with the same outcome', [change('objective', '99%')], [change('objective', '99%')], 0],
    [
      'by one that started elsewhere',
      [change('objective', '99%')],
      [{ ...change('objective', '99%'), before: '98%' }],
      0,
    ],
    ['not by another outcome', [change('objective', '99%')], [change('objective', '98%')], 1],
    ['not by the same of another field', [change('window', '99%')], [change('objective', '99%')], 1],
    ['not by the same of another service', [change('objective', '99%')], [change('objective', '99%', 'store')], 1],
    ['not by a value for its removal', [change('commitment', null)], [change('commitment', 'none')], 1],
    [
      'not by the same of another SLO',
      [change('objective', '99%')],
      [{ ...change('objective', '99%'), slo: 'latency' }],
      1,
    ],
    ['not by nothing', [change('objective', '99%'), change('window', '90d')], [], 2],
    ['when nothing came', [], [change('objective', '99%')], 0],
  ])('%s', (_, merged, brought, stray) => expect(unexplained(merged, brought)).toHaveLength(stray))
})
