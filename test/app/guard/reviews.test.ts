import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import type { Pull, ReviewState } from '../../github/world/pull.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const objective = (to: string): Files => ({ [CONTRACT]: contract((text) => text.replace('99.9%', to)) })
const LOOSER = objective('99%')
const IN_WINDOW = '2027-01-15T12:00:00Z'

/** A pull request that loosens the objective, which the guard has seen, at a time when one approval is enough. */
async function seenPull(files: Files = LOOSER, options: Parameters<Guarded['pull']>[1] = {}): Promise<Pull> {
  if (guarded.world.now < new Date(IN_WINDOW)) guarded.world.at(IN_WINDOW)
  const pull = guarded.pull(files, options)
  await guarded.guard(pull)
  return pull
}

async function verdict(pull: Pull, raw: Readonly<Record<string, string>> = {}) {
  const { report } = await guarded.guard(pull, raw)
  return { verdict: report.verdict, why: report.approvals.map(({ user, reason }) => `${user} ${reason}`), report }
}

const approved = (...logins: string[]) => ({ verdict: 'approved', why: logins.map((login) => `${login} counts`) })
const blocked = (...why: string[]) => ({ verdict: 'blocked', why: why.map((one) => expect.stringContaining(one)) })

/** The policy of the base branch, with other lines under `review`. */
const review = (...edits: [string | RegExp, string][]): void => {
  const edited = policy((text) => edits.reduce((all, [from, to]) => all.replace(from, to), text))
  expect(edited).not.toBe(policy())
  guarded.shop.push('main', { files: { [POLICY]: edited }, author: 'olga' })
}

/** The guard's next run is at this moment. */
const runAt = (time: string) => guarded.world.at(time).tick(-60)

describe('the yearly review window', () => {
  it.each([
    ['2027-01-09T23:59:59Z', 2, false, '2027-01-10'],
    ['2027-01-10T00:00:00Z', 1, true, '2027-01-10'],
    ['2027-01-31T23:59:59Z', 1, true, '2027-01-10'],
    ['2027-02-01T00:00:00Z', 2, false, '2028-01-10'],
  ])('at %s asks for %i, since both of its days are in it', async (time, needed, open, opens) => {
    const pull = guarded.pull(LOOSER)
    runAt(time)
    const { report } = await guarded.guard(pull)
    expect(report.pullRequests[0]).toMatchObject({ needed, reviewWindow: { open, opens, timezone: 'UTC' } })
    expect(guarded.status(pull.headSha)).toContain(`0 of ${needed} approval`)
  })

  it.each([
    ['2026-12-20T04:59:59Z', 2, '2026-12-20', '2027-01-10'],
    ['2026-12-20T05:00:00Z', 1, '2026-12-20', '2027-01-10'],
    ['2027-01-01T12:00:00Z', 1, '2026-12-20', '2027-01-10'],
    ['2027-01-11T04:59:59Z', 1, '2026-12-20', '2027-01-10'],
    ['2027-01-11T05:00:00Z', 2, '2027-12-20', '2028-01-10'],
  ])('may wrap over New Year and keeps to its time zone: %s asks for %i', async (time, needed, opens, closes) => {
    review(['opens: 01-10, closes: 01-31, timezone: UTC', 'opens: 12-20, closes: 01-10, timezone: America/New_York'])
    const pull = guarded.pull(LOOSER)
    runAt(time)
    const { report } = await guarded.guard(pull)
    expect(report.pullRequests[0]).toMatchObject({ needed, reviewWindow: { open: needed === 1, opens, closes } })
  })

  it('closes it for everybody when the policy says blocked, and the approvals count once it opens', async () => {
    review(['out-of-window: { approvals: 2 }', 'out-of-window: blocked'])
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull)
    for (const login of ['bob', 'carol', 'sam']) pull.review(login, 'APPROVED')
    expect(await verdict(pull)).toMatchObject({ verdict: 'blocked', report: { pullRequests: [{ needed: null }] } })
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: no contract change at this time of the year/)
    guarded.world.at(IN_WINDOW)
    expect(await verdict(pull)).toMatchObject(approved('bob', 'carol', 'sam'))
    expect(guarded.status(pull.headSha)).toMatch(/^success approved: 1 contract change, reviewed/)
  })

  it('makes one approval enough in it, and two out of it', async () => {
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject({ verdict: 'blocked', why: ['bob counts'] })
    pull.review('carol', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(approved('bob', 'carol'))
    guarded.world.at(IN_WINDOW)
    const second = await seenPull(objective('98%'))
    second.review('bob', 'APPROVED')
    expect(await verdict(second)).toMatchObject(approved('bob'))
  })
})

describe('who may approve', () => {
  const NOT_NAMED = 'the policy does not name this person'

  it('is whom the policy names, in any case of letters, and members of its teams', async () => {
    review(['"bob"', '"@BOB"'], ['@acme/sre', '@ACME/SRE'])
    const pull = await seenPull()
    for (const login of ['bob', 'sam', 'dave']) pull.review(login, 'APPROVED')
    const { why } = await verdict(pull)
    expect(why).toEqual(['bob counts', 'sam counts', `dave does not count: ${NOT_NAMED}`])
  })

  it('is a member of a child team, but nobody whose membership is pending', async () => {
    const [sre] = guarded.world.teams
    guarded.world.team('acme/sre-night', ['nia'], sre)
    sre?.add(guarded.world.account('pia'), { state: 'pending' })
    for (const login of ['nia', 'pia']) guarded.shop.collaborator(login, 'write')
    const pull = await seenPull()
    pull.review('pia', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(`pia does not count: ${NOT_NAMED}`))
    pull.review('nia', 'APPROVED')
    expect((await verdict(pull)).why).toContain('nia counts')
  })

  it("can't be determined of a team that the job's own token does not see, and the answer says what to grant", async () => {
    const pull = await seenPull()
    for (const login of ['sam', 'bob']) pull.review(login, 'APPROVED')
    const { why } = await verdict(pull, { 'review-token': '' })
    expect(why[0]).toMatch(
      /^sam does not count: the token can't see who is in @acme\/sre: give review-token .*"Members: read"/,
    )
    expect(why[1]).toBe('bob counts')
  })

  it('is not the author, a bot, or an account that is gone', async () => {
    guarded.world.app('helper')
    review(['"carol"]', '"alice", "helper"]'])
    const pull = await seenPull()
    for (const login of ['alice', 'helper[bot]', null]) pull.review(login, 'APPROVED')
    expect(await verdict(pull)).toMatchObject(
      blocked(
        "alice does not count: is the pull request's author",
        'helper[bot] does not count: is a bot',
        'ghost does not count: the account is gone',
      ),
    )
  })

  it.each([
    ['read', false],
    ['triage', false],
    ['write', true],
    ['maintain', true],
    ['admin', true],
  ] as const)('needs write access: the role %s', async (role, counts) => {
    guarded.shop.collaborator('bob', role)
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    const why = counts ? 'bob counts' : 'bob does not count: has no write access to the repository'
    expect(await verdict(pull)).toMatchObject({ verdict: counts ? 'approved' : 'blocked', why: [why] })
  })

  it('is nobody whom the repository does not know, though the policy names them', async () => {
    review(['"carol"]', '"mallory"]'])
    const pull = await seenPull()
    pull.review('mallory', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked("mallory does not count: the token can't see whether"))
  })

  it('is anybody with write access when there is no policy', async () => {
    guarded.shop.push('main', { files: { [POLICY]: null }, author: 'olga' })
    guarded.shop.collaborator('mallory', 'triage')
    const pull = await seenPull()
    for (const login of ['mallory', 'dave']) pull.review(login, 'APPROVED')
    expect(await verdict(pull)).toMatchObject({
      verdict: 'approved',
      why: ['mallory does not count: has no write access to the repository', 'dave counts'],
    })
  })
})

describe('an approver who pushed to the branch', () => {
  const WROTE = 'bob does not count: wrote a commit that changes the contract'

  /** Merges main into the branch, as the button does or by hand: `files` on top of the branch. */
  const mergeMain = (pull: Pull, author: string, files: Files): void => {
    const { shop } = guarded
    const parents = [pull.headSha, shop.tip('main')]
    shop.branch(pull.headBranch, shop.commit({ parents, files, author, committer: 'web-flow', message: 'Merge main' }))
  }
  const TIGHTER_LATENCY = (text: string) => text.replace('500ms', '300ms')

  it('does not count once a commit of theirs changes the numbers, whoever opened the pull request', async () => {
    const pull = guarded.pull(objective('98%'))
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'bob' })
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(WROTE))
    pull.review('carol', 'APPROVED')
    expect((await verdict(pull)).verdict).toBe('approved')
  })

  it('does not count when they only committed what somebody else wrote', async () => {
    const pull = guarded.pull({ 'README.md': 'More' })
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'alice', committer: 'bob' })
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(WROTE))
  })

  it('counts when they pushed other files, or only the form of a contract', async () => {
    const pull = await seenPull()
    guarded.shop.push(pull.headBranch, { files: { 'src/a.ts': '1', '.slo/targets/a.yaml': 'a: 1' }, author: 'bob' })
    const commented = `# Why\n${contract((text) => text.replace('99.9%', '99%'))}`
    guarded.shop.push(pull.headBranch, { files: { [CONTRACT]: commented }, author: 'bob' })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('counts when they updated the branch with what main brought elsewhere', async () => {
    const pull = await seenPull()
    guarded.shop.push('main', { files: { 'README.md': 'News' }, author: 'olga' })
    mergeMain(pull, 'bob', { 'README.md': 'News' })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('counts when they updated the branch with a number that main changed besides', async () => {
    const pull = await seenPull()
    guarded.shop.push('main', { files: { [CONTRACT]: contract(TIGHTER_LATENCY) }, author: 'olga' })
    mergeMain(pull, 'bob', { [CONTRACT]: contract((text) => TIGHTER_LATENCY(text).replace('99.9%', '99%')) })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('does not count when their merge drops a number that main had tightened', async () => {
    const pull = guarded.pull({ 'README.md': 'More' })
    guarded.shop.push('main', { files: { [CONTRACT]: contract(TIGHTER_LATENCY) }, author: 'olga' })
    mergeMain(pull, 'bob', {})
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(WROTE))
  })

  it('does not count when their merge brings a number of its own', async () => {
    const pull = guarded.pull({ 'README.md': 'More' })
    guarded.shop.push('main', { files: { 'README.md': 'News' }, author: 'olga' })
    mergeMain(pull, 'bob', LOOSER)
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(WROTE))
  })
})

describe('the latest word of each person', () => {
  const DISMISSED = 'bob does not count: the review was dismissed'
  const ASKS = 'bob does not count: requested changes, which blocks'
  it.each<[string, ReviewState[], string, string]>([
    ['a comment takes nothing back', ['APPROVED', 'COMMENTED'], 'approved', 'bob counts'],
    ['a request for changes takes an approval back', ['APPROVED', 'CHANGES_REQUESTED'], 'blocked', ASKS],
    ['a comment does not lift a request for changes', ['CHANGES_REQUESTED', 'COMMENTED'], 'blocked', ASKS],
    ['an approval lifts a request for changes', ['CHANGES_REQUESTED', 'APPROVED'], 'approved', 'bob counts'],
    ['a dismissed approval is none', ['DISMISSED'], 'blocked', DISMISSED],
    ['a dismissal does not bring an older approval back', ['APPROVED', 'DISMISSED'], 'blocked', DISMISSED],
    ['an approval after a dismissal counts', ['DISMISSED', 'APPROVED'], 'approved', 'bob counts'],
    ['two approvals of one person are one', ['APPROVED', 'APPROVED'], 'approved', 'bob counts'],
    ['a pending review is not given yet', ['APPROVED', 'PENDING'], 'approved', 'bob counts'],
  ])('%s', async (_, states, verdictOfAll, why) => {
    const pull = await seenPull()
    for (const state of states) {
      guarded.world.tick(60)
      pull.review('bob', state)
    }
    expect(await verdict(pull)).toMatchObject({ verdict: verdictOfAll, why: [why] })
  })

  it('is one, so that the same person never makes two approvals', async () => {
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    pull.review('bob', 'APPROVED')
    expect((await verdict(pull)).report.reasons).toEqual(['1 of 2 approvals that the policy asks for.'])
  })
})

describe('a request for changes', () => {
  it('blocks when an approver makes it, whoever else approved', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    pull.review('carol', 'CHANGES_REQUESTED')
    expect((await verdict(pull)).report.reasons).toEqual([expect.stringMatching(/^carol requested changes/)])
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: changes requested/)
  })

  it('does not block when anybody else makes it', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    for (const login of ['dave', 'alice', null]) pull.review(login, 'CHANGES_REQUESTED')
    expect((await verdict(pull)).verdict).toBe('approved')
  })

  it('blocks when it is not known whether its author may approve', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'CHANGES_REQUESTED')
    expect(await verdict(pull, { 'review-token': '' })).toMatchObject({
      verdict: 'blocked',
      why: expect.arrayContaining(['bob counts']),
    })
  })

  it("is not taken away by a commit that bears the approver's address", async () => {
    const pull = guarded.pull(LOOSER, { pushedBy: 'carol' })
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    pull.review('carol', 'CHANGES_REQUESTED')
    expect((await verdict(pull)).report.reasons).toEqual([expect.stringMatching(/^carol requested changes/)])
  })
})

describe('an approval covers the numbers that its author saw', () => {
  const OTHER = 'bob does not count: the SLO numbers changed after this review'
  const UNSEEN = 'bob does not count: the review came before the guard had seen these numbers'

  it('and none that the guard had not seen before it', async () => {
    guarded.world.at(IN_WINDOW)
    const pull = guarded.pull(LOOSER)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(blocked(UNSEEN))
    expect(await verdict(pull)).toMatchObject(blocked(UNSEEN))
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('and not in the second in which the guard first saw them, since GitHub tells no finer', async () => {
    const pull = await seenPull()
    const [first] = guarded.shop.statuses
    pull.review('bob', 'APPROVED', { at: first?.createdAt.toISOString() ?? '' })
    expect(await verdict(pull)).toMatchObject(blocked(UNSEEN))
  })

  it('is void once the numbers change, and holds again once they are put back', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    expect((await verdict(pull)).verdict).toBe('approved')
    guarded.shop.push(pull.headBranch, { files: objective('98%'), author: 'alice' })
    expect(await verdict(pull)).toMatchObject(blocked(OTHER))
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'alice' })
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('is void when only one more number changes', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    const both = contract((text) => text.replace('99.9%', '99%').replace('500ms', '5s'))
    guarded.shop.push(pull.headBranch, { files: { [CONTRACT]: both }, author: 'alice' })
    expect(await verdict(pull)).toMatchObject(blocked(OTHER))
  })

  it('keeps through pushes of other files and of form', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    guarded.shop.push(pull.headBranch, { files: { 'src/a.ts': '1' }, author: 'alice' })
    guarded.shop.push(pull.headBranch, {
      files: { [CONTRACT]: null, '.slo/slos/moved.yaml': contract((text) => text.replace('99.9%', '"99.0%"')) },
      author: 'alice',
    })
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it('is void when GitHub points it at the commit that a force-push put in the place of the reviewed one', async () => {
    const pull = await seenPull()
    const approval = pull.review('bob', 'APPROVED')
    const { shop } = guarded
    shop.branch(pull.headBranch, shop.commit({ parents: [shop.tip('main')], files: objective('90%'), author: 'alice' }))
    approval.commit = pull.headSha
    const moved = 'bob does not count: the branch was force-pushed since'
    expect(await verdict(pull)).toMatchObject(blocked(moved))
    expect(await verdict(pull)).toMatchObject(blocked(moved))
  })

  it('is void when GitHub points it past a commit of other numbers to one with numbers seen still earlier', async () => {
    const pull = await seenPull(objective('90%'))
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'alice' })
    await guarded.guard(pull)
    const approval = pull.review('bob', 'APPROVED')
    guarded.shop.push(pull.headBranch, { files: objective('90%'), author: 'alice' })
    approval.commit = pull.headSha
    expect(await verdict(pull)).toMatchObject(blocked(UNSEEN))
  })

  it('holds when GitHub points it at a merge of main, since the reviewed commit is still in the pull request', async () => {
    const pull = await seenPull()
    const approval = pull.review('bob', 'APPROVED')
    const { shop } = guarded
    shop.push('main', { files: { 'README.md': 'News' }, author: 'olga' })
    const parents = [pull.headSha, shop.tip('main')]
    approval.commit = shop.branch(
      pull.headBranch,
      shop.commit({ parents, files: { 'README.md': 'News' }, author: 'alice', message: 'Merge main' }),
    )
    expect(await verdict(pull)).toMatchObject(approved('bob'))
  })

  it.each([
    ['no commit', null],
    ['a commit that GitHub does not have any more', 'f'.repeat(40)],
  ])('is of nothing when it names %s', async (_, commit) => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED', { commit })
    expect(await verdict(pull)).toMatchObject(blocked("bob does not count: the reviewed commit can't be read"))
  })

  const shown = (pull: Pull) => ({
    context: 'slo-gate/guard',
    description: `blocked: 0 of 1 approval (#${pull.number} into main)`,
  })
  it.each<[string, (pull: Pull) => Parameters<typeof guarded.shop.status>[1], boolean]>([
    ['a status of the guard', (pull) => ({ state: 'failure', ...shown(pull) }), true],
    [
      'a status for two',
      (pull) => ({ state: 'failure', ...shown(pull), description: `x (#9 into main, #${pull.number} into main)` }),
      true,
    ],
    ['a context in other letters', (pull) => ({ state: 'failure', ...shown(pull), context: 'SLO-Gate/Guard' }), true],
    [
      'a status of another pull request',
      (pull) => ({ state: 'failure', ...shown(pull), description: 'x (#99 into main)' }),
      false,
    ],
    [
      'a status for another base branch',
      (pull) => ({ state: 'failure', ...shown(pull), description: `x (#${pull.number} into lax)` }),
      false,
    ],
    [
      'a longer number',
      (pull) => ({ state: 'failure', ...shown(pull), description: `x (#${pull.number}1 into main)` }),
      false,
    ],
    [
      'no mark at the end',
      (pull) => ({ state: 'failure', ...shown(pull), description: `(#${pull.number} into main) x` }),
      false,
    ],
    ['a status without words', (pull) => ({ state: 'failure', ...shown(pull), description: null }), false],
    ['a status of somebody else', (pull) => ({ state: 'failure', ...shown(pull), creator: 'mallory' }), false],
    ['a status of nobody', (pull) => ({ state: 'failure', ...shown(pull), creator: null }), false],
    ['a status of another context', (pull) => ({ state: 'failure', ...shown(pull), context: 'slo-gate/gate' }), false],
  ])('%s before it shows that they were seen, or does not', async (_, status, counts) => {
    guarded.world.at(IN_WINDOW)
    const pull = guarded.pull(LOOSER)
    guarded.shop.status(pull.headSha, status(pull))
    guarded.world.tick(60)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toMatchObject(counts ? approved('bob') : blocked(UNSEEN))
  })
})

describe('reviews over several pages', () => {
  atTestServer((at) => {
    guarded = at
  })

  const chat = (pull: Pull, count: number) => {
    for (let index = 0; index < count; index++) pull.review('dave', 'COMMENTED', { body: `${index}` })
  }

  it('are all read: an approval on the first is taken back on the second', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    chat(pull, 150)
    expect(await verdict(pull)).toMatchObject(approved('bob'))
    pull.review('bob', 'CHANGES_REQUESTED')
    expect((await verdict(pull)).verdict).toBe('blocked')
  })

  it('decide nothing when one of them can not be read, and an older success does not stay', async () => {
    const pull = await seenPull()
    pull.review('bob', 'APPROVED')
    chat(pull, 150)
    await guarded.guard(pull)
    expect(guarded.status(pull.headSha)).toMatch(/^success/)
    guarded.github.faults.add('pulls/list-reviews', { status: 502 }, { page: 2 })
    await expect(guarded.guard(pull)).rejects.toThrow(/pulls\/\d+\/reviews answered 502/)
    expect(guarded.status(pull.headSha)).toBe('error SLO Gate could not decide; see the run')
  })
})
