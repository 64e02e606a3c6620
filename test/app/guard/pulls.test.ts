import { beforeEach, describe, expect, it } from 'vitest'
import { pullRequestEvent, pullRequestTargetEvent } from '../../github/events.ts'
import type { Files } from '../../github/git/tree.ts'
import type { Pull } from '../../github/world/pull.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const edited = (from: string | RegExp, to: string): Files => ({
  [CONTRACT]: contract((text) => text.replace(from, to)),
})
const LOOSER = edited('99.9%', '99%')
const TIGHTER = edited('99.9%', '99.95%')
const IN_WINDOW = '2027-01-15T12:00:00Z'
const onMain = (files: Files): string => guarded.shop.push('main', { files, author: 'olga' })

describe('a pull request from a fork', () => {
  const forked = (files: Files): Pull => {
    const fork = guarded.shop.fork('mallory')
    fork.branch('feature', guarded.shop.tip('main'))
    fork.push('feature', { files, author: 'mallory' })
    return guarded.shop.pull({ author: 'mallory', head: 'feature', from: fork })
  }
  const READ_ONLY = { 'github-token': 'fork', 'review-token': '' }

  it('is judged with a read-only token; the exit status is the only result, and a notice says so', async () => {
    const pull = forked(LOOSER)
    const { outcome, report } = await guarded.guard(pullRequestEvent(pull, 'opened'), READ_ONLY)
    expect(report).toMatchObject({ verdict: 'blocked', statusPosted: false })
    expect(outcome.failed).toBe(true)
    for (const said of [outcome.text, outcome.annotations.map(({ message }) => message).join()]) {
      expect(said).toContain('slo-gate/guard could not be set')
      expect(said).toContain('`statuses: write`')
    }
    expect(guarded.shop.statuses).toEqual([])
  })

  it('passes on such a token when it leaves the contract alone', async () => {
    const { outcome, report } = await guarded.guard(pullRequestEvent(forked({ a: '1' }), 'opened'), READ_ONLY)
    expect([outcome.failed, report.verdict, report.statusPosted]).toEqual([false, 'unchanged', false])
  })

  it('gets its status from pull_request_target, and approvals count there', async () => {
    const pull = forked(LOOSER)
    guarded.world.at(IN_WINDOW)
    await guarded.guard(pullRequestTargetEvent(pull, 'opened'))
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: 0 of 1 approval/)
    pull.review('bob', 'APPROVED')
    await guarded.guard(pullRequestTargetEvent(pull, 'synchronize'))
    expect(guarded.status(pull.headSha)).toMatch(/^success approved/)
  })

  it('is judged when the fork is gone', async () => {
    const pull = forked(LOOSER).deleteFork()
    expect((await guarded.guard(pull)).report.verdict).toBe('blocked')
  })

  it('can not hide behind a branch of the same head', async () => {
    const pull = forked(LOOSER)
    const { shop } = guarded
    shop.branch('same', pull.headSha)
    shop.branch('lax', shop.tip('main'))
    shop.push('lax', { files: { ...LOOSER, 'README.md': 'lax' }, author: 'alice' })
    const decoy = shop.pull({ author: 'alice', head: 'same', base: 'lax' })
    await guarded.guard(pull)
    const { report } = await guarded.guard(decoy)
    expect(report.verdict).toBe('blocked')
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
  })
})

describe('two pull requests with one head', () => {
  /** One into main, which it loosens, and one into a branch that is as loose already. */
  const twins = (): { readonly strict: Pull; readonly lax: Pull } => {
    const strict = guarded.pull(LOOSER)
    guarded.shop.branch('lax', guarded.shop.tip('main'))
    guarded.shop.push('lax', { files: { ...LOOSER, 'README.md': 'lax' }, author: 'alice' })
    const lax = guarded.shop.pull({ author: 'alice', head: strict.headBranch, base: 'lax' })
    return { strict, lax }
  }

  it('share one status, which is that of the stricter, whichever the event is about', async () => {
    const { strict, lax } = twins()
    for (const pull of [strict, lax]) {
      const { outcome, report } = await guarded.guard(pull)
      expect(report.verdict).toBe('blocked')
      expect(new Set(report.pullRequests.map(({ number }) => number))).toEqual(new Set([strict.number, lax.number]))
      expect(guarded.status(pull.headSha)).toBe(
        `failure blocked: #${strict.number} into main: 0 of 2 approvals (#${strict.number} into main)`,
      )
      expect(report.changes.map(({ field }) => field)).toContain('objective')
      expect(outcome.summary).toContain('99.9% → 99%'.replaceAll('.', '&#46;'))
      expect(outcome.annotations.map(({ place }) => place?.line)).toContain(10)
    }
  })

  it('need a review of each that changes something', async () => {
    const { strict, lax } = twins()
    guarded.world.at(IN_WINDOW)
    await guarded.guard(lax)
    lax.review('bob', 'APPROVED')
    expect((await guarded.guard(lax)).report.verdict).toBe('blocked')
    strict.review('bob', 'APPROVED')
    const { report } = await guarded.guard(strict)
    expect(report.pullRequests.find(({ number }) => number === strict.number)?.verdict).toBe('approved')
  })

  it('are judged alone once the other is closed', async () => {
    const { strict, lax } = twins()
    strict.close()
    const { report } = await guarded.guard(lax)
    expect(new Set(report.pullRequests.map(({ number }) => number))).toEqual(new Set([lax.number]))
  })

  it('do not lend each other the answer to one that is merged', async () => {
    const { shop } = guarded
    shop.branch('release', shop.tip('main'))
    guarded.world.at(IN_WINDOW)
    const merged = guarded.pull(LOOSER)
    await guarded.guard(merged)
    merged.review('bob', 'APPROVED')
    await guarded.guard(merged)
    const event = pullRequestTargetEvent(merged, 'synchronize')
    merged.merge()
    const other = shop.pull({ author: 'alice', head: merged.headBranch, base: 'release' })
    await guarded.guard(other)
    expect(guarded.status(other.headSha)).toMatch(/^failure/)
    await guarded.guard(event)
    expect(guarded.status(other.headSha)).toMatch(/^failure/)
  })
})

describe('an event that is out of date', () => {
  it('does not make the base branch of its payload count', async () => {
    const { shop } = guarded
    const pull = guarded.pull(LOOSER)
    shop.branch('lax', pull.headSha)
    pull.baseBranch = 'lax'
    const event = pullRequestTargetEvent(pull, 'opened')
    pull.baseBranch = 'main'
    expect((await guarded.guard(event)).report).toMatchObject({ verdict: 'blocked', pullRequests: [{ base: 'main' }] })
  })

  it('is about the head of today', async () => {
    const pull = guarded.pull({ a: '1' })
    const event = pullRequestTargetEvent(pull, 'opened')
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'alice' })
    expect((await guarded.guard(event)).report.verdict).toBe('blocked')
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
  })

  it('does not put the answer to the new head on the old one, which may be the head of another pull request', async () => {
    const { shop } = guarded
    const first = guarded.pull(LOOSER)
    const event = pullRequestTargetEvent(first, 'opened')
    shop.branch('second', first.headSha)
    shop.push(first.headBranch, { files: { [CONTRACT]: contract() }, author: 'alice' })
    const second = shop.pull({ author: 'alice', head: 'second' })
    await guarded.guard(second)
    expect((await guarded.guard(event)).report.verdict).toBe('unchanged')
    expect(guarded.status(second.headSha)).toMatch(/^failure/)
    expect(guarded.status(first.headSha)).toMatch(/^success/)
  })
})

describe('the base branch', () => {
  it('may have slashes in its name, and a tag of the same name means nothing', async () => {
    const { shop } = guarded
    const name = 'release/2026/q4'
    shop.branch(name, shop.tip('main'))
    shop.push(name, { files: TIGHTER, author: 'olga' })
    const pull = guarded.pull(LOOSER, { base: name })
    for (const tag of [name, 'main', 'HEAD', `heads/${name}`]) shop.tag(tag, pull.headSha)
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    const change = { field: 'objective', before: '99.95%', after: '99%' }
    expect(report.changes).toContainEqual(expect.objectContaining(change))
  })

  it('does not make a branch that is behind responsible for what it did not touch', async () => {
    const pull = guarded.pull({ a: '1' })
    onMain(TIGHTER)
    expect((await guarded.guard(pull)).report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })

  it('blocks a merge that throws its newer numbers away', async () => {
    const pull = guarded.pull({ a: '1' })
    onMain(TIGHTER)
    const { shop } = guarded
    const parents = [pull.headSha, shop.tip('main')]
    shop.branch(pull.headBranch, shop.commit({ parents, author: 'alice', message: 'Merge main' }))
    const { report } = await guarded.guard(pull)
    expect(report.changes).toMatchObject([{ before: '99.95%', after: '99.9%', direction: 'loosened' }])
    expect(report.verdict).toBe('blocked')
  })

  it('blocks such a merge when the two histories cross, so that the older numbers are a merge base too', async () => {
    const { shop } = guarded
    const fork = shop.tip('main')
    const tightened = onMain(TIGHTER)
    guarded.world.tick(60)
    const older = shop.commit({ parents: [fork], files: { a: '1' }, author: 'alice' })
    shop.branch('main', shop.commit({ parents: [tightened, older], files: { a: '1' }, author: 'olga' }))
    shop.branch('crossed', shop.commit({ parents: [older, tightened], author: 'alice' }))
    const pull = shop.pull({ author: 'alice', head: 'crossed' })
    const { report } = await guarded.guard(pull)
    expect(report.changes).toMatchObject([{ before: '99.95%', after: '99.9%', direction: 'loosened' }])
    expect(report.verdict).toBe('blocked')
  })

  it('is merged as often as one likes without a change of the contract', async () => {
    const { shop } = guarded
    const pull = guarded.pull({ a: '1' })
    for (const to of ['99.95%', '99.96%', '99.97%']) {
      const files = edited('99.9%', to)
      guarded.world.tick(60)
      const parents = [pull.headSha, onMain(files)]
      guarded.world.tick(60)
      shop.branch(pull.headBranch, shop.commit({ parents, files, author: 'alice', message: 'Merge main' }))
    }
    onMain(edited('99.9%', '99.98%'))
    expect((await guarded.guard(pull)).report).toMatchObject({ verdict: 'unchanged', changes: [] })
  })

  it('decides nothing about a head that has no history in common with it', async () => {
    const { shop } = guarded
    const pull = guarded.pull({ a: '1' })
    shop.branch(pull.headBranch, shop.commit({ files: { [CONTRACT]: contract() }, author: 'alice' }))
    await expect(guarded.guard(pull)).rejects.toThrow(/No common ancestor/)
    expect(guarded.status(pull.headSha)).toMatch(/^error/)
  })
})

describe('the SLO directory', () => {
  const moved = (files: Files, to: string): Files =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace('.slo', to), text]))
  const BOTH = { [CONTRACT]: contract(), [POLICY]: policy() }

  it.each(['config/slo', './config/slo/', 'config//slo', 'config/x/../slo', 'config\\slo'])(
    'may be spelled %s',
    async (name) => {
      onMain(moved(BOTH, 'config/slo'))
      const pull = guarded.pull(moved(LOOSER, 'config/slo'))
      const { report } = await guarded.guard(pull, { 'slo-directory': name })
      expect(report.changes).toMatchObject([{ field: 'objective', file: 'config/slo/slos/checkout.yaml', line: 10 }])
      expect(report.verdict).toBe('blocked')
      const harmless = guarded.pull({ ...LOOSER, 'config/other.yaml': 'x' })
      expect((await guarded.guard(harmless, { 'slo-directory': name })).report.verdict).toBe('unchanged')
    },
  )

  it.each(['.', '..', '/etc', '../other/.slo', '.slo/../..'])('can not be %s', async (name) => {
    await expect(guarded.guard(guarded.pull(LOOSER), { 'slo-directory': name })).rejects.toThrow(/slo-directory/)
  })

  it('is never followed through a link in a directory above it', async () => {
    onMain(moved(BOTH, 'config/slo'))
    const files = { ...moved({ [CONTRACT]: null, [POLICY]: null }, 'config/slo'), config: { symlink: 'lax' } }
    const pull = guarded.pull({ ...files, ...moved({ ...LOOSER, [POLICY]: policy() }, 'lax/slo') })
    const { report } = await guarded.guard(pull, { 'slo-directory': 'config/slo' })
    expect(report).toMatchObject({ verdict: 'blocked', unreadable: [{ file: 'config' }] })
  })

  it('has no twin by case in a directory above it', async () => {
    onMain(moved(BOTH, 'config/slo'))
    const pull = guarded.pull(moved(LOOSER, 'Config/slo'))
    const { report } = await guarded.guard(pull, { 'slo-directory': 'config/slo' })
    expect(report).toMatchObject({ verdict: 'blocked', unreadable: [{ file: 'Config' }] })
  })

  it('that is nowhere guards nothing, and a notice asks whether the name is right', async () => {
    const { outcome, report } = await guarded.guard(guarded.pull(LOOSER), { 'slo-directory': '.slos' })
    expect(report.verdict).toBe('unchanged')
    expect(outcome.text).toContain('There is no directory .slos in this pull request')
    expect(outcome.annotations).toMatchObject([{ level: 'warning', place: null }])
  })

  it('blocks when it is removed, though nothing is left to guard', async () => {
    const { outcome, report } = await guarded.guard(guarded.pull({ [CONTRACT]: null, [POLICY]: null }))
    expect(report.verdict).toBe('blocked')
    expect(report.changes.filter(({ field }) => field === 'slo').map(({ direction }) => direction)).toEqual(
      Array(3).fill('loosened'),
    )
    expect(outcome.text).toContain('There is no directory .slo')
  })

  it('is taken in by a first pull request under the built-in policy', async () => {
    const { shop } = guarded
    shop.push('main', { files: { [CONTRACT]: null, [POLICY]: null }, author: 'olga' })
    const pull = guarded.pull(BOTH)
    await guarded.guard(pull)
    expect(guarded.status(pull.headSha)).toMatch(/^failure blocked: 0 of 1 approval /)
    pull.review('dave', 'APPROVED')
    expect((await guarded.guard(pull)).report.verdict).toBe('approved')
  })
})

describe('the policy that judges', () => {
  const approveAll = (pull: Pull): void => {
    for (const login of ['bob', 'carol', 'sam', 'dave']) pull.review(login, 'APPROVED')
  }
  const LAX = policy((text) =>
    text.replace('approvals: 2', 'approvals: 1').replace('["@acme/sre", "bob"', '["dave", "bob"'),
  )

  it('is not the one that the pull request brings', async () => {
    const pull = guarded.pull({ ...LOOSER, [POLICY]: LAX })
    await guarded.guard(pull)
    pull.review('dave', 'APPROVED')
    pull.review('bob', 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.pullRequests).toMatchObject([
      { verdict: 'blocked', needed: 2, approvers: ['@acme/sre', 'bob', 'carol'] },
    ])
    expect(report.reasons).toEqual(['1 of 2 approvals that the policy asks for.'])
  })

  it('is that of the tip of the base branch, and not that which the branch left from', async () => {
    const pull = guarded.pull(LOOSER)
    onMain({ [POLICY]: policy((text) => text.replace('approvals: 2', 'approvals: 3')) })
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    pull.review('carol', 'APPROVED')
    expect((await guarded.guard(pull)).report.reasons).toEqual(['2 of 3 approvals that the policy asks for.'])
    pull.review('sam', 'APPROVED')
    expect((await guarded.guard(pull)).report.verdict).toBe('approved')
  })

  it.each<[string, Files]>([
    ['does not parse', { [POLICY]: 'version: [' }],
    ['is a link', { [POLICY]: { symlink: '../elsewhere.yaml' } }],
    ['has another name', { [POLICY]: null, '.slo/policy.yml': policy() }],
    ['has a twin by case', { '.slo/Policy.yaml': policy() }],
  ])('lets nobody approve when it %s', async (what, files) => {
    onMain(files)
    const pull = guarded.pull(LOOSER)
    await guarded.guard(pull)
    approveAll(pull)
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    // A plain policy beside its twin is read; the twin itself is what nobody can review away.
    if (what !== 'has a twin by case') expect(report.reasons.join()).toMatch(/policy of the base branch can't be read/)
  })

  it('can be fixed only by somebody who may bypass the guard', async () => {
    onMain({ [POLICY]: 'version: [' })
    const pull = guarded.pull({ [POLICY]: policy() })
    await guarded.guard(pull)
    approveAll(pull)
    const { report } = await guarded.guard(pull)
    expect(report.reasons).toEqual([expect.stringMatching(/policy of the base branch can't be read/)])
  })
})
