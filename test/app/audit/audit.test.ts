import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../github/git/tree.ts'
import type { Pull } from '../../github/world/pull.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { runAudit } from '../../support/audited.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

const DAY = 86_400
/** Contracts, policy and guard are there; the review window opens on 10 January. */
const BEGINNING = '2027-01-05T00:00:00Z'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at(BEGINNING)
})

const objective = (text: string): Files => ({ [CONTRACT]: contract((all) => all.replace('99.9%', text)) })
const wait = (days: number) => guarded.world.tick(days * DAY)
const push = (files: Files, author = 'mallory') => guarded.shop.push('main', { files, author })

/** A pull request that the guard saw, that these people approved, and that the guard judged. */
async function reviewed(
  files: Files,
  by: readonly string[],
  options: Parameters<Guarded['pull']>[1] = {},
): Promise<Pull> {
  const pull = guarded.pull(files, options)
  await guarded.guard(pull)
  for (const login of by) pull.review(login, 'APPROVED')
  await guarded.guard(pull)
  return pull
}

describe('a quiet repository', () => {
  it('has no contract change, and a ledger that says so', async () => {
    wait(30)
    push({ 'README.md': 'x', '.slo/targets/checkout.yaml': 'free' }, 'olga')
    const { outcome, report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([])
    expect(outcome.failed).toBe(false)
    expect(outcome.text).toContain('No contract change on main since 2027-01-10')
    expect(report.ledger).toEqual([
      { slo: 'checkout/availability', objective: '99.9%', window: '30d', history: [] },
      { slo: 'checkout/freshness', objective: '99.5%', window: '7d', history: [] },
      { slo: 'checkout/latency', objective: '99%', window: 'month (Europe/Berlin)', history: [] },
    ])
  })
})

describe('a direct push', () => {
  it('that changes an objective is named, and fails the job', async () => {
    wait(30)
    const sha = push(objective('99%'))
    const { outcome, report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
    expect(outcome.failed).toBe(true)
    expect(report.entries[0]).toMatchObject({ commit: sha, author: 'mallory', needed: 2, at: '2027-02-04T00:00:00Z' })
    expect(outcome.text).toContain('2027-02-04')
    expect(outcome.text).toContain('direct push by mallory')
    expect(outcome.summary).toContain('came without a pull request')
    expect(outcome.summary).toContain(`/acme/shop/commit/${sha}`)
    expect(outcome.annotations).toEqual([
      expect.objectContaining({ level: 'error', place: expect.objectContaining({ file: CONTRACT, line: 10 }) }),
    ])
  })

  it('does not fail a dry run', async () => {
    wait(30)
    push(objective('99%'))
    const { outcome } = await runAudit(guarded, { 'dry-run': 'true' })
    expect(outcome.failed).toBe(false)
    expect(outcome.text).toContain('(dry run: the job does not fail)')
  })

  it('that was taken back still happened, twice', async () => {
    wait(30)
    push(objective('99%'))
    wait(1)
    push(objective('99.9%'))
    expect((await runAudit(guarded)).briefs).toEqual([
      'unreviewed direct-push: availability objective 99.9% → 99%',
      'unreviewed direct-push: availability objective 99% → 99.9%',
    ])
  })

  it('that breaks a file says so', async () => {
    wait(30)
    push({ [CONTRACT]: 'slos: [' })
    const { report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: nothing readable'])
    expect(report.entries[0]?.unreadable).toHaveLength(1)
    expect(report.entries[0]?.reasons.join(' ')).toContain("can't be read")
  })

  it('that replaces the directory by a link is no gap in the history', async () => {
    wait(30)
    push({ [CONTRACT]: null, [POLICY]: null, '.slo': { symlink: 'elsewhere' } })
    const { briefs } = await runAudit(guarded, { since: '2027-01-10' })
    expect(briefs).toEqual(['unreviewed direct-push: nothing readable'])
  })
})

describe('a pull request', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('with its approvals is reviewed: %s', async (method) => {
    wait(30)
    const pull = guarded.pull({ 'services/checkout/main.ts': '2' })
    guarded.shop.push(pull.headBranch, { files: objective('99.8%'), author: 'alice' })
    guarded.shop.push(pull.headBranch, { files: objective('99.5%'), author: 'alice' })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    pull.review('sam', 'APPROVED')
    await guarded.guard(pull)
    wait(1)
    push({ 'README.md': 'meanwhile' }, 'olga')
    pull.merge({ method, by: 'dave' })
    const { outcome, report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([`reviewed #${pull.number}: availability objective 99.9% → 99.5%`])
    expect(outcome.failed).toBe(false)
    expect(report.entries[0]).toMatchObject({
      author: 'alice',
      mergedBy: 'dave',
      guardStatus: 'success',
      needed: 2,
      reasons: [],
      approvals: [
        { user: 'bob', counts: true },
        { user: 'sam', counts: true },
      ],
    })
    expect(outcome.text).toContain('Reviewed: 1 contract change on main since 2027-01-10')
  })

  it('that was merged without its approvals stands out, with who merged it and what the guard had said', async () => {
    wait(30)
    const pull = await reviewed(objective('99%'), ['bob'])
    wait(1)
    pull.merge({ by: 'mallory' })
    const { outcome, report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 99%`])
    expect(outcome.failed).toBe(true)
    expect(report.entries[0]).toMatchObject({ mergedBy: 'mallory', guardStatus: 'failure' })
    expect(report.entries[0]?.reasons).toEqual([
      '1 of 2 approvals that the policy asks for.',
      'It was merged anyway.',
      "The guard's last status before the merge was failure.",
      'The annual review was closed that day.',
    ])
  })

  it('does not gain by an approval after its merge', async () => {
    wait(30)
    const pull = await reviewed(objective('99%'), ['bob'])
    pull.merge()
    wait(1)
    pull.review('carol', 'APPROVED')
    expect((await runAudit(guarded)).briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 99%`])
  })

  it('does not gain by approvals of other numbers', async () => {
    wait(30)
    const pull = await reviewed(objective('99.8%'), ['bob', 'carol'])
    guarded.shop.push(pull.headBranch, { files: objective('90%'), author: 'alice' })
    wait(1)
    pull.merge()
    const { report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 90%`])
    expect(report.entries[0]?.approvals[0]?.reason).toContain('SLO numbers changed between this review and the merge')
  })

  it('that an approver asked to change was merged over their word', async () => {
    wait(30)
    const pull = await reviewed(objective('99%'), ['bob', 'carol'])
    pull.review('sam', 'CHANGES_REQUESTED')
    pull.merge()
    expect((await runAudit(guarded)).briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 99%`])
  })

  it('of nobody in particular is left alone', async () => {
    wait(30)
    guarded.pull({ 'README.md': '2', '.slo/targets/checkout.yaml': 'targets' }).merge()
    expect((await runAudit(guarded)).briefs).toEqual([])
  })

  it('that was merged by hand with more in it than was reviewed stands out', async () => {
    wait(30)
    const pull = await reviewed(objective('99.8%'), ['bob', 'carol'])
    const { shop } = guarded
    const parents = [shop.tip('main'), pull.headSha]
    pull.mergedAs(shop.commit({ parents, files: objective('90%'), author: 'mallory' }), 'mallory')
    const { report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 90%`])
    expect(report.entries[0]?.reasons).toContain('1 change of the merge is not in the pull request that was reviewed.')
  })

  it('that was pushed to the branch instead of merged is judged like any other', async () => {
    wait(30)
    const pull = guarded.pull(objective('99%'))
    pull.mergedAs(pull.headSha, 'alice')
    expect((await runAudit(guarded)).briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 99%`])
  })

  it('into another branch that was then pushed is no pull request of the default branch', async () => {
    wait(30)
    guarded.shop.branch('side', guarded.shop.tip('main'))
    const pull = await reviewed(objective('99%'), ['bob', 'carol'], { base: 'side' })
    pull.merge()
    guarded.shop.branch('main', guarded.shop.tip('side'), 'mallory')
    const { briefs } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
  })
})

it('in one merge queue with others is put in its place, though all land in one second', async () => {
  wait(30)
  const pulls = []
  for (const text of ['99.8%', '99.7%', '99.6%']) {
    const pull = await reviewed(objective(text), ['bob', 'carol'])
    pulls.push(pull)
  }
  for (const pull of pulls) pull.merge({ method: 'squash' })
  expect((await runAudit(guarded)).briefs).toEqual([
    `reviewed #${pulls[0]?.number}: availability objective 99.9% → 99.8%`,
    `reviewed #${pulls[1]?.number}: availability objective 99.8% → 99.7%`,
    `reviewed #${pulls[2]?.number}: availability objective 99.7% → 99.6%`,
  ])
})

describe('the policy of the day', () => {
  it('asks for one approval in the review window and for two out of it', async () => {
    wait(10)
    const inside = await reviewed(objective('99.8%'), ['bob'])
    inside.merge()
    wait(30)
    const outside = await reviewed(objective('99.7%'), ['bob'])
    outside.merge()
    const { report, briefs } = await runAudit(guarded)
    expect(briefs).toEqual([
      `reviewed #${inside.number}: availability objective 99.9% → 99.8%`,
      `unreviewed #${outside.number}: availability objective 99.8% → 99.7%`,
    ])
    expect(report.entries.map(({ needed }) => needed)).toEqual([1, 2])
  })

  it('is that before a change, not the one that it brings nor a later one', async () => {
    wait(30)
    const lax = {
      [POLICY]: policy((text) => text.replace('out-of-window: { approvals: 2 }', 'out-of-window: { approvals: 1 }')),
    }
    const loosening = await reviewed({ ...lax, ...objective('99.8%') }, ['bob'])
    loosening.merge()
    wait(1)
    const later = await reviewed(objective('99.7%'), ['bob'])
    later.merge()
    wait(1)
    const strict = {
      [POLICY]: policy((text) => text.replace('out-of-window: { approvals: 2 }', 'out-of-window: blocked')),
    }
    const tightening = await reviewed(strict, ['bob'])
    tightening.merge()
    wait(1)
    const closed = await reviewed(objective('99.6%'), ['bob', 'carol', 'sam'])
    closed.merge()
    const { report } = await runAudit(guarded)
    expect(report.entries.map(({ pullRequest, state }) => [pullRequest, state])).toEqual([
      [loosening.number, 'unreviewed'],
      [later.number, 'reviewed'],
      [tightening.number, 'reviewed'],
      [closed.number, 'unreviewed'],
    ])
    expect(report.entries[3]?.reasons).toContain('The policy takes no contract change at this time of the year.')
    const ofPolicy = report.ledger.find(({ slo }) => slo === null)
    expect(ofPolicy?.history.map(({ field, before, after }) => `${field} ${before} → ${after}`)).toEqual([
      'review.out-of-window approvals: 2 → approvals: 1',
      'review.out-of-window approvals: 1 → blocked',
    ])
  })
})

describe('what can not be established any more', () => {
  it('is unknown, and only warns: a team that the token can not see', async () => {
    wait(30)
    const pull = await reviewed(objective('99.8%'), ['bob', 'sam'])
    pull.merge()
    const { outcome, briefs, report } = await runAudit(guarded, { 'review-token': 'job' })
    expect(briefs).toEqual([`unknown #${pull.number}: availability objective 99.9% → 99.8%`])
    expect(outcome.failed).toBe(false)
    expect(outcome.text).toContain(
      "Reviewed, as far as can be told: 1 contract change on main since 2027-01-10, of 1 it can't be determined",
    )
    expect(outcome.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    expect(report.entries[0]?.reasons).toContain(
      "What is left of the evidence doesn't say whether that was so on the day.",
    )
  })

  it('is unknown: when the numbers were first seen, where no guard was there to see them', async () => {
    wait(30)
    const pull = guarded.pull(objective('99.8%'))
    pull.review('bob', 'APPROVED')
    pull.review('carol', 'APPROVED')
    pull.merge()
    const { briefs, report } = await runAudit(guarded)
    expect(briefs).toEqual([`unknown #${pull.number}: availability objective 99.9% → 99.8%`])
    expect(report.entries[0]?.reasons).toContain('The guard had set no status on it before the merge.')
  })

  it('is unknown: an approver who left, when the guard had said yes; without that it was not reviewed', async () => {
    wait(30)
    const believed = await reviewed(objective('99.8%'), ['bob', 'sam'])
    believed.merge()
    wait(1)
    const doubted = await reviewed(objective('99.7%'), ['bob', 'dave'])
    doubted.merge()
    guarded.world.teams[0]?.remove('sam')
    expect((await runAudit(guarded)).briefs).toEqual([
      `unknown #${believed.number}: availability objective 99.9% → 99.8%`,
      `unreviewed #${doubted.number}: availability objective 99.8% → 99.7%`,
    ])
  })

  it('is not believed on a forged status alone', async () => {
    wait(30)
    const pull = guarded.pull(objective('99%'))
    guarded.shop.status(pull.headSha, {
      state: 'success',
      context: 'slo-gate/guard',
      description: `approved: 1 contract change, reviewed (#${pull.number})`,
    })
    wait(1)
    pull.review('bob', 'APPROVED')
    pull.merge()
    expect((await runAudit(guarded)).briefs).toEqual([`unreviewed #${pull.number}: availability objective 99.9% → 99%`])
  })
})

describe('the ledger', () => {
  it('follows an SLO through its names', async () => {
    wait(30)
    const first = await reviewed(objective('99.8%'), ['bob', 'carol'])
    first.merge({ method: 'squash' })
    wait(1)
    const renamed = {
      [CONTRACT]: contract((text) => text.replace('99.9%', '99.8%').replace('name: availability', 'name: uptime')),
    }
    const second = await reviewed(renamed, ['bob', 'carol'])
    second.merge({ method: 'squash' })
    wait(1)
    push({ [CONTRACT]: contract((text) => text.replace(/ {2}- name: availability[\s\S]*(?= {2}- name: latency)/, '')) })
    const { report, outcome } = await runAudit(guarded)
    const uptime = report.ledger.find(({ slo }) => slo === 'checkout/uptime')
    expect(uptime).toMatchObject({ objective: null, window: null })
    expect(uptime?.history.map(({ field, before, after, state }) => [field, before, after, state])).toEqual([
      ['objective', '99.9%', '99.8%', 'reviewed'],
      ['name', 'availability', 'uptime', 'reviewed'],
      ['slo', expect.stringContaining('99.8%'), null, 'unreviewed'],
    ])
    expect(report.ledger.map(({ slo }) => slo)).toEqual(['checkout/freshness', 'checkout/latency', 'checkout/uptime'])
    expect(outcome.text).toContain('checkout/uptime, gone')
    expect(outcome.summary).toContain('### Ledger')
  })
})

describe('where it begins', () => {
  it('is the input, a day or a time; the step before it is not judged but must fit', async () => {
    wait(30)
    push(objective('99%'))
    wait(10)
    push(objective('99.5%'))
    wait(1)
    expect((await runAudit(guarded)).briefs).toHaveLength(2)
    expect((await runAudit(guarded, { since: '2027-02-10' })).briefs).toEqual([
      'unreviewed direct-push: availability objective 99% → 99.5%',
    ])
    expect((await runAudit(guarded, { since: '2027-02-14T00:00:01Z' })).briefs).toEqual([])
  })

  it('is a year ago without a yearly window, and never in the future', async () => {
    push({ [POLICY]: policy((text) => text.replace(/ {2}annual.*\n/, '')) }, 'olga')
    wait(10)
    expect((await runAudit(guarded)).report.since).toBe('2026-01-15T00:00:00Z')
    await expect(runAudit(guarded, { since: '2030-01-01' })).rejects.toThrow(/in the future/)
  })

  it('catches the very first contract too', async () => {
    wait(10)
    expect((await runAudit(guarded, { since: '2026-01-01' })).briefs[0]).toBe(
      'unreviewed direct-push: availability slo null → 99.9%, 30d, commitment: customers (https://example.com/sla), policy: default, paths: services/checkout/**, ratio (bad: http_requests_total{job="checkout",code=~"5.."}, total: http_requests_total{job="checkout"}, count-new-series: false)',
    )
  })

  it('finds the merge of a branch that is much older', async () => {
    const pull = await reviewed(objective('99.8%'), ['bob', 'carol'])
    wait(200)
    pull.merge()
    wait(1)
    expect((await runAudit(guarded, { since: '2027-07-20' })).briefs).toEqual([
      `reviewed #${pull.number}: availability objective 99.9% → 99.8%`,
    ])
  })
})

describe('a gap in the history', () => {
  it('shows the numbers that a merge threw away, which git leaves out of the history of the path', async () => {
    wait(30)
    const old = guarded.shop.tip('main')
    const pull = await reviewed(objective('99.95%'), ['bob', 'carol'])
    pull.merge()
    wait(1)
    expect((await runAudit(guarded)).briefs).toHaveLength(1)
    // git merge -s ours, from a branch that began before: the tip has the old numbers again.
    const { shop } = guarded
    const side = shop.commit({ parents: [old], files: { 'x.ts': '1', '.slo/targets/x.yaml': 'x' }, author: 'mallory' })
    shop.branch('main', shop.commit({ parents: [side, shop.tip('main')], author: 'alice' }), 'mallory')
    wait(1)
    const { briefs, report, outcome } = await runAudit(guarded)
    expect(briefs).toEqual([
      'unreviewed gap: availability objective 99.9% → 99.95%',
      'unreviewed direct-push: availability objective 99.95% → 99.9%',
    ])
    expect(report.entries[1]?.author).toBe('mallory')
    expect(outcome.failed).toBe(true)
    expect(outcome.text).toContain('No commit that was found brings this change')
  })
})

describe("GitHub's record of pushes", () => {
  const forged = (files: Files) => {
    const { shop } = guarded
    const commit = shop.commit({ parents: [shop.tip('main')], files, author: 'alice', at: '2020-01-01T00:00:00Z' })
    shop.branch('main', commit, 'mallory')
  }

  it('tells who pushed and when, whatever the commit says', async () => {
    wait(30)
    forged(objective('99%'))
    wait(1)
    const { briefs, report } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
    expect(report.entries[0]).toMatchObject({ author: 'mallory', at: '2027-02-04T00:00:00Z' })
    expect(report.notice).toBeNull()
  })

  it('tells of a force push', async () => {
    wait(30)
    const { shop } = guarded
    const pull = await reviewed(objective('99.95%'), ['bob', 'carol'])
    const before = shop.tip('main')
    pull.merge({ method: 'squash' })
    wait(1)
    shop.branch('main', before, 'mallory')
    const { briefs } = await runAudit(guarded)
    expect(briefs).toEqual([
      'unreviewed gap: availability objective 99.9% → 99.95%',
      'unreviewed direct-push: availability objective 99.95% → 99.9%',
    ])
  })

  it('ends after a year, and a notice says so', async () => {
    wait(30)
    push(objective('99%'))
    wait(400)
    const { briefs, report } = await runAudit(guarded, { since: '2027-01-10' })
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
    expect(report.notice).toContain('for a year')
  })
})

describe('GitHub', () => {
  atTestServer((at) => {
    guarded = at
    guarded.world.at(BEGINNING)
  })

  it('escapes what people wrote', async () => {
    wait(30)
    const name = '<img src=x> @everyone |'
    guarded.shop.push('main', { files: objective('99%'), author: { name, email: 'x@example.net' } })
    // Without GitHub's record the commit says who it was, and can say anything.
    guarded.github.faults.add('repos/list-activities', { status: 404 })
    const { outcome, report } = await runAudit(guarded)
    expect(report.entries[0]?.author).toBe(name)
    expect(outcome.summary).not.toContain('<img')
    expect(outcome.summary).not.toContain('@everyone')
  })

  it('is missed where the token can not see it: the commits tell, and a notice says so', async () => {
    guarded.github.faults.add('repos/list-activities', { status: 403 })
    wait(30)
    push(objective('99%'))
    const { briefs, report, outcome } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
    expect(report.notice).toContain("can't see GitHub's record of pushes")
    expect(outcome.summary).toContain('record of pushes')
  })

  it('is read over all pages of its record of pushes', async () => {
    wait(30)
    push(objective('99%'))
    for (let index = 0; index < 101; index += 1) push({ 'README.md': `${index}` }, 'olga')
    expect((await runAudit(guarded)).briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
  })

  it('is read over all pages', async () => {
    wait(30)
    push(objective('99%'))
    for (let index = 0; index < 105; index += 1) {
      guarded.world.tick(60)
      push({ '.slo/targets/checkout.yaml': `# ${index}` }, 'alice')
    }
    const { briefs, report } = await runAudit(guarded)
    expect(briefs).toEqual(['unreviewed direct-push: availability objective 99.9% → 99%'])
    expect(report.counts.looked).toBe(106)
    guarded.github.faults.add('repos/list-commits', { status: 502 }, { page: 2 })
    await expect(runAudit(guarded)).rejects.toThrow(/answered 502/)
  })

  it.each([403, 404])('that answers %d breaks the audit: no answer is no review', async (status) => {
    wait(30)
    const pull = await reviewed(objective('99.8%'), ['bob', 'carol'])
    pull.merge()
    guarded.github.faults.add('graphql', { status: 403 })
    guarded.github.faults.add('pulls/list-reviews', { status })
    await expect(runAudit(guarded)).rejects.toThrow(new RegExp(`answered ${status}`))
  })

  it('is asked for little where much was pushed', async () => {
    wait(30)
    for (let index = 0; index < 30; index += 1) push({ 'README.md': `${index}` }, 'olga')
    guarded.github.requests.length = 0
    await runAudit(guarded)
    // A request for each push, and a few for the rest.
    expect(guarded.github.requests.length).toBeLessThan(50)
  })
})
