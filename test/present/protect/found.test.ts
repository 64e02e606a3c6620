import { expect, it } from 'vitest'
import { Quoted } from '../../../src/core/model/quoted.ts'
import type { Found } from '../../../src/core/protection/found.ts'
import { quotedFound } from '../../../src/present/protect/found.ts'

const OWNERS = '.github/CODEOWNERS'
const unseen = { id: 7, name: null, bypass: null }

it.each<[Found, string]>([
  [{ kind: 'merge-queue' }, 'a merge queue'],
  [{ kind: 'unreadable-owners', why: { kind: 'denied', reason: new Quoted('GitHub: no') } }, 'GitHub: no'],
  [{ kind: 'unreadable-owners', why: { kind: 'not-a-file', path: OWNERS } }, `${OWNERS} is no plain file`],
  [
    { kind: 'unreadable-owners', why: { kind: 'too-large', path: OWNERS, limitMiB: 3 } },
    `${OWNERS} is larger than the 3 MiB that GitHub loads`,
  ],
  [
    {
      kind: 'unseen-bypass',
      rulesets: [
        { ...unseen, source: null },
        { ...unseen, source: 'acme' },
      ],
    },
    "the token can't see who may bypass ruleset 7, ruleset 7 of acme",
  ],
  [{ kind: 'free-targets', approvals: 2 }, 'no owner; every pull request needs 2 approvals, of anybody'],
])('what is found is worded: %j', (found, text) => {
  expect(quotedFound(found).text).toBe(text)
})

it('who may bypass is listed with how, ruleset by ruleset', () => {
  const team = { type: 'Team', id: 5, mode: 'always' }
  const admins = { type: 'OrganizationAdmin', id: null, mode: 'pull_request' }
  const rulesets = [
    { id: 1, name: 'a', source: null, bypass: [team, admins] },
    { id: 2, name: 'b', source: 'acme', bypass: [team] },
  ]
  expect(quotedFound({ kind: 'bypass', rulesets }).text).toBe(
    'a: Team 5 (always), OrganizationAdmin (pull_request); b: Team 5 (always)',
  )
})
