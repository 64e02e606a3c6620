import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { causeChain } from '../../../src/present/failure.ts'
import type { Failure, Operation } from '../../github/faults.ts'
import { entryAt } from '../../github/git/tree.ts'
import type { OperationId } from '../../github/operations.ts'
import type { Pull } from '../../github/world/pull.ts'
import { CONTRACT, contract, Guarded } from '../../support/guarded.ts'

const TOKENS = { 'github-token': 'ghs_TheJobsOwnToken1', 'review-token': 'ghs_TheTeamReader2' }

let guarded: Guarded
let pull: Pull
beforeEach(async () => {
  guarded = await Guarded.start()
  const { world } = guarded
  const permissions = { contents: 'read', pull_requests: 'write', statuses: 'write' } as const
  world.token(TOKENS['github-token'], { app: 'github-actions', permissions })
  world.token(TOKENS['review-token'], { app: 'team-reader', permissions: { members: 'read' } })
  pull = guarded.pull({ [CONTRACT]: contract((text) => text.replace('99.9%', '99%')) })
  await guarded.guard(pull, TOKENS)
  pull.review('bob', 'APPROVED')
  pull.review('sam', 'APPROVED')
})
afterEach(async () => {
  expect(guarded.github.violations).toEqual([])
  await guarded.stop()
})

const fault: Guarded['github']['faults']['add'] = (...all) => guarded.github.faults.add(...all)
/** Lets everything be asked by REST. */
const refuseQueries = () => fault('graphql', { status: 403 })
const judged = async (raw: Readonly<Record<string, string>> = {}) =>
  (await guarded.guard(pull, { ...TOKENS, ...raw })).report
const whyOf = async (login: string) => (await judged()).approvals.find(({ user }) => user === login)?.reason

/** The states that the guard asked GitHub to put on the head, whether or not it did. */
const asked = () =>
  guarded.github.requests
    .filter(({ operation }) => operation === 'repos/create-commit-status')
    .map(({ body }) => (body as { state: string }).state)

const FAILED = 'error SLO Gate could not decide; see the run'

describe('what can not be seen never counts as an approval', () => {
  it.each<[OperationId, Failure, string, RegExp]>([
    ['teams/get-membership-for-user-in-org', { status: 404 }, 'sam', /does not name this person/],
    [
      'teams/get-membership-for-user-in-org',
      { status: 403 },
      'sam',
      /can't see who is in @acme\/sre: give review-token/,
    ],
    ['repos/get-collaborator-permission-level', { status: 403 }, 'bob', /can't see whether this person may write/],
    ['repos/get-collaborator-permission-level', { status: 404 }, 'bob', /can't see whether this person may write/],
  ])('%s answering %o', async (operation, failure, login, why) => {
    refuseQueries()
    fault('teams/list-members-in-org', { status: 403 })
    fault(operation, failure)
    expect(await whyOf(login)).toMatch(why)
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
  })

  it.each<[string, OperationId[], Failure]>([
    ['the membership answers 502', ['teams/get-membership-for-user-in-org'], { status: 502 }],
    ['the membership breaks off', ['teams/get-membership-for-user-in-org'], 'drop'],
    ['the membership hits a limit', ['teams/get-membership-for-user-in-org'], { status: 429, retryAfter: 0 }],
  ])('a team lookup that failed for a fault says so, and is an error: %s', async (_, operations, failure) => {
    // A list of the members tells as much, where it can be had.
    fault('teams/list-members-in-org', { status: 403 })
    for (const operation of operations) fault(operation, failure)
    const { outcome, report } = await guarded.guard(pull, TOKENS)
    const why = report.approvals.find(({ user }) => user === 'sam')?.reason
    expect(why).toMatch(/GitHub did not say who is in @acme\/sre: a fault, not a missing permission; run the job again/)
    expect(report.verdict).toBe('blocked')
    expect(guarded.status(pull.headSha)).toMatch(
      /^error blocked: 1 of 2 approvals; GitHub did not say who is in a team/,
    )
    expect(outcome.text).toContain('What to do: run this job again')
    expect(outcome.text).not.toContain('Members: read')
  })

  it('a team whose existence can not be asked for, as a fault too', async () => {
    fault('teams/list-members-in-org', { status: 403 })
    fault('teams/get-membership-for-user-in-org', { status: 404 })
    fault('teams/get-by-name', { status: 503 })
    expect(await whyOf('sam')).toMatch(/a fault, not a missing permission/)
    expect(guarded.status(pull.headSha)).toMatch(/^error blocked/)
  })

  it('a team that answers 404 to everything', async () => {
    for (const operation of ['list-members-in-org', 'get-membership-for-user-in-org', 'get-by-name'] as const)
      fault(`teams/${operation}`, { status: 404 })
    expect(await whyOf('sam')).toMatch(/give review-token a token with the organization permission "Members: read"/)
  })
})

const READS: readonly Operation[] = [
  'graphql',
  'repos/list-pull-requests-associated-with-commit',
  'git/get-tree',
  'git/get-ref',
  'repos/compare-commits-with-basehead',
  'git/get-blob',
  'pulls/list-reviews',
  'issues/list-events',
  'teams/list-members-in-org',
  'teams/get-membership-for-user-in-org',
  'repos/get-collaborator-permission-level',
  'repos/list-commit-statuses-for-ref',
]

describe('a query that goes wrong', () => {
  it.each<Failure>([
    'errors-beside-data',
    'wrong-text',
    'truncated-text',
    'binary-text',
    'null-object',
    'malformed',
    'drop',
    { status: 403 },
    { status: 404 },
    { status: 502 },
  ])('changes no answer, for REST is asked: %o', async (failure) => {
    fault('graphql', failure)
    expect(await judged()).toMatchObject({ verdict: 'approved', changes: [{ field: 'objective' }] })
    pull.review('carol', 'CHANGES_REQUESTED')
    expect((await judged()).verdict).toBe('blocked')
  })

  it('decides nothing when REST does not answer either', async () => {
    refuseQueries()
    fault('pulls/list-reviews', { status: 502 })
    await expect(judged()).rejects.toThrow(/answered 502/)
    expect(guarded.status(pull.headSha)).toBe(FAILED)
  })
})

describe('a read that fails and then does not', () => {
  it.each<[string, Failure]>([
    ['a bad gateway', { status: 502 }],
    ['a service that is down', { status: 503 }],
    ['a broken connection', 'drop'],
    ['a secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit.', retryAfter: 0 }],
  ])('changes nothing: %s', async (_, failure) => {
    for (const operation of READS) fault(operation, failure, { times: 1 })
    expect((await judged()).verdict).toBe('approved')
    expect(guarded.status(pull.headSha)).toMatch(/^success approved/)
  })
})

describe('a secondary limit', () => {
  it('is waited for as long as it says', async () => {
    fault('pulls/list', 'secondary-limit', { times: 1 })
    const before = Date.now()
    expect((await judged()).verdict).toBe('approved')
    expect(Date.now() - before).toBeGreaterThanOrEqual(1000)
  })
})

describe('a read that fails for ever', () => {
  /** Bob's request for changes came after a run that passed: its success must not stay. */
  const turned = async () => {
    await judged()
    expect(guarded.status(pull.headSha)).toMatch(/^success/)
    pull.review('bob', 'CHANGES_REQUESTED')
  }

  it.each<[string, OperationId, Failure, RegExp]>([
    ['a comparison that is gone', 'repos/compare-commits-with-basehead', { status: 404 }, /compare\/.* answered 404/],
    ['a blob that is gone', 'git/get-blob', { status: 404 }, /git\/blobs\/.* answered 404/],
    ['statuses that are gone', 'repos/list-commit-statuses-for-ref', { status: 404 }, /statuses answered 404/],
    ['a tree cut short', 'git/get-tree', 'truncate', /cuts the tree .* short/],
    ['half a list', 'pulls/list-reviews', 'malformed', /pulls\/\d+\/reviews answered what can't be understood/],
    ['half a tree', 'git/get-tree', 'malformed', /answered what can't be understood/],
    ['half a file', 'git/get-blob', 'malformed', /answered what can't be understood/],
    ['no permission', 'pulls/list-reviews', { status: 403 }, /answered 403/],
    ['a token that is not known', 'git/get-tree', { status: 401 }, /answered 401 .*not known or has expired/],
    ['a limit that is used up', 'repos/get-collaborator-permission-level', 'rate-limit', /The limit passes/],
  ])('fails the run, and an older success does not stay: %s', async (_, operation, failure, message) => {
    await turned()
    refuseQueries()
    fault(operation, failure)
    await expect(judged()).rejects.toThrow(message)
    expect(guarded.status(pull.headSha)).toBe(FAILED)
  })

  it('fails the run when it takes longer than the run may, and still leaves no older success', async () => {
    await turned()
    // GitHub answers only once the run has given up.
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    guarded.github.faults.before('pulls/list', () => held)
    await expect(judged({ 'run-timeout': '4s' })).rejects.toThrow(/got no answer/)
    release()
    expect(guarded.status(pull.headSha)).toBe(FAILED)
  })
})

describe('a tree that GitHub cuts short', () => {
  const sloTree = () => entryAt(guarded.shop.store, guarded.shop.store.mustCommit(pull.headSha).tree, '.slo')?.sha
  beforeEach(refuseQueries)

  it('is walked directory by directory', async () => {
    fault(new RegExp(`/git/trees/${sloTree()}$`), 'truncate', { times: 1 })
    expect(await judged()).toMatchObject({ verdict: 'approved', changes: [{ field: 'objective' }] })
  })

  it('decides nothing when a directory of it is cut short too', async () => {
    fault(new RegExp(`/git/trees/${sloTree()}$`), 'truncate')
    await expect(judged()).rejects.toThrow(/cuts the tree .* short/)
    expect(guarded.status(pull.headSha)).toBe(FAILED)
  })
})

describe('writing the status', () => {
  it.each<[string, Failure, boolean]>([
    ['a secondary limit', 'secondary-limit', false],
    ['a bad gateway', { status: 502 }, false],
    ['a bad gateway that wrote it', { status: 502 }, true],
    ['a broken connection', 'drop', false],
    ['a broken connection that wrote it', 'drop', true],
    ['half an answer', 'malformed', true],
  ])(
    'is never tried again; the verdict stands, and a notice says why it may not be there: %s',
    async (_, failure, takesEffect) => {
      guarded.github.resetLog()
      fault('repos/create-commit-status', failure, { times: 1, after: 1, takesEffect })
      const { outcome, report } = await guarded.guard(pull, TOKENS)
      expect([report.verdict, report.statusPosted, outcome.failed]).toEqual(['approved', false, false])
      expect(outcome.text).toMatch(/^The commit status slo-gate\/guard may not have been set\. .*\/statuses/m)
      expect(asked()).toEqual(['pending', 'success'])
      expect(guarded.status(pull.headSha)).toMatch(takesEffect ? /^success approved/ : /^pending/)
    },
  )

  it('of a blocked pull request has a last word, so that no older success stays', async () => {
    await judged()
    expect(guarded.status(pull.headSha)).toMatch(/^success/)
    pull.review('bob', 'CHANGES_REQUESTED')
    guarded.github.resetLog()
    fault('repos/create-commit-status', { status: 502 }, { times: 1, after: 1 })
    const { outcome, report } = await guarded.guard(pull, TOKENS)
    expect([report.verdict, report.statusPosted, outcome.failed]).toEqual(['blocked', false, true])
    expect(outcome.text).toContain('bob requested changes')
    expect(outcome.text).toContain(
      'An older success of slo-gate/guard may still be on the head commit, and let it be merged: run the job again.',
    )
    expect(asked()).toEqual(['pending', 'failure', 'error'])
    expect(guarded.status(pull.headSha)).toBe(FAILED)
  })

  it('fails the run when even its last word can not be written', async () => {
    guarded.github.resetLog()
    fault('repos/create-commit-status', { status: 502 })
    await expect(judged()).rejects.toThrow(/answered 502/)
    expect(asked()).toEqual(['pending', 'error'])
  })

  it('is left to the exit status when it is denied', async () => {
    fault('repos/create-commit-status', { status: 403 })
    const { outcome, report } = await guarded.guard(pull, TOKENS)
    expect([report.verdict, report.statusPosted, outcome.failed]).toEqual(['blocked', false, true])
  })
})

describe('whatever goes wrong', () => {
  const failures: fc.Arbitrary<Failure> = fc.oneof(
    fc.constantFrom<Failure[]>('truncate', 'malformed', 'rate-limit', 'drop'),
    fc.constantFrom(401, 403, 404, 409, 422, 500).map((status) => ({ status })),
  )
  const storms = fc.array(
    fc.record({
      operation: fc.constantFrom(...READS, 'teams/get-by-name' as const, 'repos/create-commit-status' as const),
      failure: failures,
      times: fc.constantFrom(1, 1, 2),
      after: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  )

  /** All that a run says, and how it ends; `error` when it could not be determined. */
  const run = async () => {
    try {
      const { outcome, report } = await guarded.guard(pull, TOKENS)
      return { verdict: report.verdict, said: JSON.stringify(outcome) }
    } catch (error) {
      return { verdict: 'error', said: causeChain(error) }
    }
  }

  it.each<[string, () => unknown, readonly string[]]>([
    ['an approved change is never called unchanged', () => {}, ['approved', 'blocked', 'error']],
    ['a blocked change never passes', () => pull.review('bob', 'CHANGES_REQUESTED'), ['blocked', 'error']],
    ['one approval is never two', () => pull.reviews.pop(), ['blocked', 'error']],
  ])('%s, and no token is told', async (_, arrange, possible) => {
    arrange()
    const property = fc.asyncProperty(storms, async (storm) => {
      for (const { operation, failure, times, after } of storm) fault(operation, failure, { times, after })
      const { verdict, said } = await run()
      guarded.github.faults.clear()
      expect(possible).toContain(verdict)
      const status = guarded.status(pull.headSha) ?? ''
      if (verdict !== 'approved') expect(status).not.toMatch(/^success/)
      for (const token of Object.values(TOKENS)) expect(`${said}${status}`).not.toContain(token)
    })
    await fc.assert(property, { seed: 20261123, numRuns: 25, endOnFailure: true })
  })
})
