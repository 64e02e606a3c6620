import { beforeEach, describe, expect, it } from 'vitest'
import { mergeGroupEvent, type WorkflowEvent } from '../../github/events.ts'
import type { Files } from '../../github/git/tree.ts'
import type { Pull } from '../../github/world/pull.ts'
import { atTestServer } from '../../support/at-test-server.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2027-01-15T12:00:00Z')
})

const edited = (...edits: [string, string][]): Files => ({
  [CONTRACT]: contract((text) => edits.reduce((all, [from, to]) => all.replace(from, to), text)),
})
const LOOSER: [string, string] = ['99.9%', '99%']
const SLOWER: [string, string] = ['500ms', '1s']

/** A further policy, before one that there is. */
const STRICT = (consequences: string) => `  strict:
    rules: [{ name: r, when: { budget-remaining: { at-most: 0% } }, then: freeze, consequences: ${consequences} }]
  lenient:`

/** One commit of a merge queue: what it brings on top of the one before, and what else it descends from. */
interface Step {
  readonly files: Files
  readonly message?: string
  readonly merges?: Pull
}

/** The event of a group whose branch is named after `last`, made of these steps on top of the base branch. */
function groupOf(last: Pull, steps: readonly Step[]): WorkflowEvent {
  const { shop } = guarded
  const event = mergeGroupEvent(last)
  const group = event.payload.merge_group as Record<string, string>
  let tip = shop.tip(last.baseBranch)
  for (const { files, message = 'Something', merges } of steps) {
    const parents = merges ? [tip, merges.headSha] : [tip]
    tip = shop.commit({ parents, files, message, author: 'olga' })
  }
  shop.branch((group.head_ref ?? '').replace('refs/heads/', ''), tip)
  return { ...event, payload: { ...event.payload, merge_group: { ...group, head_sha: tip } } }
}

const headOf = ({ payload }: WorkflowEvent) => (payload.merge_group as Record<string, string>).head_sha ?? ''

async function approvedPull(files: Files, options: Parameters<Guarded['pull']>[1] = {}): Promise<Pull> {
  const pull = guarded.pull(files, options)
  await guarded.guard(pull)
  pull.review('bob', 'APPROVED')
  await guarded.guard(pull)
  expect(guarded.status(pull.headSha)).toMatch(/^success approved/)
  return pull
}

async function judged(event: WorkflowEvent) {
  const { outcome, report } = await guarded.guard(event)
  const verdicts = report.pullRequests.map(({ number, verdict }) => `#${number} ${verdict}`)
  return {
    outcome,
    verdict: report.verdict,
    failed: outcome.failed,
    verdicts,
    report,
    status: guarded.status(headOf(event)),
  }
}

describe('a merge group', () => {
  it('passes with the approval that its pull request has, and has a status of its own', async () => {
    const pull = await approvedPull(edited(LOOSER))
    const before = guarded.shop.statuses.filter(({ sha }) => sha === pull.headSha).length
    const event = mergeGroupEvent(pull)
    expect(await judged(event)).toMatchObject({
      verdict: 'approved',
      failed: false,
      verdicts: [`#${pull.number} approved`],
    })
    expect(guarded.status(headOf(event))).toBe(
      `success approved: 1 contract change, reviewed (#${pull.number} into main)`,
    )
    expect(guarded.shop.statuses.filter(({ sha }) => sha === pull.headSha)).toHaveLength(before)
  })

  it('is blocked when its pull request is', async () => {
    const pull = guarded.pull(edited(LOOSER))
    await guarded.guard(pull)
    expect(await judged(mergeGroupEvent(pull))).toMatchObject({
      verdict: 'blocked',
      failed: true,
      status: expect.stringMatching(/^failure blocked: 0 of 1 approval \(#\d+ into main\)$/),
    })
  })

  it('is blocked when the approval was taken back since', async () => {
    const pull = await approvedPull(edited(LOOSER))
    pull.review('bob', 'CHANGES_REQUESTED')
    expect((await judged(mergeGroupEvent(pull))).verdict).toBe('blocked')
  })

  it('is blocked by one pull request of two, and says by which', async () => {
    const first = await approvedPull(edited(LOOSER))
    const second = guarded.pull(edited(SLOWER))
    await guarded.guard(second)
    const event = groupOf(second, [
      { files: edited(LOOSER), message: `Loosen (#${first.number})` },
      { files: edited(LOOSER, SLOWER), message: `Slow down (#${second.number})` },
    ])
    const { verdict, verdicts, report } = await judged(event)
    expect([verdict, new Set(verdicts)]).toEqual([
      'blocked',
      new Set([`#${first.number} approved`, `#${second.number} blocked`]),
    ])
    expect(report.changes.map(({ field }) => field).sort()).toEqual(['indicator.latency.within', 'objective'])
    second.review('carol', 'APPROVED')
    expect((await judged(event)).verdict).toBe('approved')
  })

  it('is blocked by a change that none of its pull requests brings, though each is approved', async () => {
    const first = await approvedPull(edited(LOOSER))
    const second = await approvedPull(edited(SLOWER))
    const event = groupOf(second, [
      { files: edited(LOOSER), message: `Loosen (#${first.number})` },
      { files: edited(LOOSER, SLOWER, ['99.5%', '90%']), message: `Slow down (#${second.number})` },
    ])
    const { verdict, report, status } = await judged(event)
    expect([verdict, report.reasons]).toEqual([
      'blocked',
      [expect.stringMatching(/^1 change of the merge group is in none/)],
    ])
    expect(status).toMatch(/^failure blocked: changes that no pull request brings/)
  })

  it('is blocked when it brings another number than its pull request', async () => {
    const pull = await approvedPull(edited(LOOSER))
    const event = groupOf(pull, [{ files: edited(['99.9%', '90%']), message: `Loosen (#${pull.number})` }])
    expect((await judged(event)).report.reasons).toEqual([expect.stringMatching(/in none of its pull requests/)])
  })

  it.each<[string, Files, Files]>([
    [
      'an SLO that is one where its pull request has one for each zone',
      {
        '.slo/slos/cart.yaml': contract((text) =>
          text.replace('checkout', 'cart').replace('30d', '30d\n    group-by: [zone]'),
        ),
      },
      { '.slo/slos/cart.yaml': contract((text) => text.replace('checkout', 'cart')) },
    ],
    [
      'an SLO of a service of other paths than its pull request has',
      { '.slo/slos/cart.yaml': contract((text) => text.replace('checkout', 'cart')) },
      { '.slo/slos/cart.yaml': contract((text) => text.replace('checkout', 'cart').replace('services/checkout', 'x')) },
    ],
    [
      'a policy without the consequences that its pull request has',
      { [POLICY]: policy((text) => text.replace('  lenient:', STRICT('[page]'))) },
      { [POLICY]: policy((text) => text.replace('  lenient:', STRICT('[]'))) },
    ],
  ])('is blocked when it brings %s', async (_, own, merged) => {
    const pull = await approvedPull(own)
    const event = groupOf(pull, [{ files: merged, message: `Add (#${pull.number})` }])
    expect((await judged(event)).report.reasons).toEqual([expect.stringMatching(/in none of its pull requests/)])
  })

  it('is blocked when no pull request is found at all', async () => {
    const pull = guarded.pull(edited(LOOSER))
    const event = groupOf(pull, [{ files: edited(LOOSER) }])
    pull.close()
    expect(await judged(event)).toMatchObject({ verdict: 'blocked', verdicts: [] })
  })

  it('is blocked when it can not be read, whoever approved', async () => {
    const pull = await approvedPull(edited(LOOSER))
    const event = groupOf(pull, [{ files: { [CONTRACT]: 'slos: [' }, message: `Loosen (#${pull.number})` }])
    const { outcome, report, status } = await judged(event)
    expect(outcome.annotations).toMatchObject([{ level: 'error', place: { file: CONTRACT } }])
    for (const text of [outcome.text, outcome.summary]) expect(text).toContain(`${CONTRACT}:1:8`)
    expect(report.unreadable).toMatchObject([{ file: CONTRACT }])
    expect(status).toMatch(/^failure blocked: files that can not be read/)
  })

  it.each<[string, Files, Files, string]>([
    [
      'a name that it takes too',
      { '.slo/slos/b.yaml': contract((text) => text.replace('checkout', 'cart')) },
      { '.slo/slos/a.yaml': contract((text) => text.replace('checkout', 'cart').replace('99.9%', '9%')) },
      'cart/availability already exists',
    ],
    [
      'a service bound to a policy that it takes away',
      { [POLICY]: policy((text) => text.replace('  lenient:', '  other:')) },
      { [CONTRACT]: contract((text) => text.replace('policy: default', 'policy: lenient')) },
      'no error-budget policy `lenient`',
    ],
  ])('is blocked when main has got meanwhile, in a file that it leaves alone, %s', async (_, own, meanwhile, why) => {
    const pull = await approvedPull(own)
    guarded.shop.push('main', { files: meanwhile, author: 'olga' })
    const event = groupOf(pull, [{ files: own, merges: pull }])
    const { verdict, report } = await judged(event)
    expect(verdict).toBe('blocked')
    expect(report.unreadable.map(({ problem }) => problem).join()).toContain(why)
  })

  it('of another base branch is judged by the policy of that branch', async () => {
    const { shop } = guarded
    shop.branch('release/2', shop.tip('main'))
    const strict = policy((text) =>
      text
        .replace('in-window:     { approvals: 1 }', '')
        .replace('in-window: { approvals: 1 }', 'in-window: { approvals: 2 }'),
    )
    shop.push('release/2', { files: { [POLICY]: strict }, author: 'olga' })
    const pull = guarded.pull(edited(LOOSER), { base: 'release/2' })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    const event = mergeGroupEvent(pull)
    expect((await judged(event)).report).toMatchObject({
      reasons: [`#${pull.number} into release/2: 1 of 2 approvals that the policy asks for.`],
      pullRequests: [{ base: 'release/2' }, { base: 'main' }],
    })
    pull.review('carol', 'APPROVED')
    expect((await judged(event)).verdict).toBe('approved')
  })
})

describe('the pull requests of a merge group are found', () => {
  it("by the name of the queue's branch, whatever the commits say", async () => {
    const fork = guarded.shop.fork('mallory')
    fork.branch('feature', guarded.shop.tip('main'))
    fork.push('feature', { files: edited(LOOSER), author: 'mallory' })
    const pull = guarded.shop.pull({ author: 'mallory', head: 'feature', from: fork })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    const { verdicts } = await judged(groupOf(pull, [{ files: edited(LOOSER) }]))
    expect(verdicts).toEqual([`#${pull.number} approved`])
  })

  it('by the commits that it merges', async () => {
    const first = await approvedPull(edited(LOOSER))
    const last = guarded.pull({ 'README.md': 'More' })
    const event = groupOf(last, [{ files: edited(LOOSER), merges: first }, { files: { 'README.md': 'More' } }])
    expect(new Set((await judged(event)).verdicts)).toEqual(
      new Set([`#${first.number} approved`, `#${last.number} unchanged`]),
    )
  })

  it('by what the messages of squashed commits say', async () => {
    const first = await approvedPull(edited(LOOSER))
    const last = guarded.pull({ 'README.md': 'More' })
    const event = groupOf(last, [
      { files: edited(LOOSER), message: `Loosen (#${first.number})\n\nCo-authored-by: x` },
      { files: { 'README.md': 'More' }, message: `More (#${last.number})` },
    ])
    expect((await judged(event)).verdict).toBe('approved')
  })

  it('and nothing is made of numbers that are no open pull request into this branch', async () => {
    const { shop } = guarded
    shop.branch('release', shop.tip('main'))
    const elsewhere = await approvedPull(edited(SLOWER), { base: 'release' })
    const closed = (await approvedPull(edited(SLOWER))).close()
    const last = guarded.pull({ 'README.md': 'More' })
    const message = `More (#${last.number}), as #404, #${elsewhere.number} and #${closed.number} say`
    expect(await judged(groupOf(last, [{ files: edited(SLOWER), message }]))).toMatchObject({
      verdict: 'blocked',
      verdicts: [`#${last.number} unchanged`],
    })
  })

  it('and one that is only mentioned, and brings nothing to the group, holds nothing up', async () => {
    const pending = guarded.pull(edited(SLOWER))
    const last = await approvedPull(edited(LOOSER))
    const event = groupOf(last, [
      { files: edited(LOOSER), message: `Loosen (#${last.number}), before #${pending.number}` },
    ])
    expect(await judged(event)).toMatchObject({ verdict: 'approved', verdicts: [`#${last.number} approved`] })
  })
})

describe('a merge group at the test server', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('that leaves the contract alone passes, and no pull request is asked for', async () => {
    const event = mergeGroupEvent(guarded.pull({ 'README.md': 'More' }))
    guarded.github.resetLog()
    expect(await judged(event)).toMatchObject({ verdict: 'unchanged', failed: false, verdicts: [] })
    expect(guarded.status(headOf(event))).toBe('success unchanged: no contract change')
    expect(guarded.github.requests.map(({ operation, path }) => operation ?? path)).toEqual([
      '/graphql',
      'repos/get',
      'repos/create-commit-status',
    ])
  })
})
