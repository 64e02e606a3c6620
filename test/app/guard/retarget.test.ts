import { beforeEach, describe, expect, it } from 'vitest'
import { mergeGroupEvent, pullRequestTargetEvent } from '../../github/events.ts'
import type { Files } from '../../github/git/tree.ts'
import type { Pull } from '../../github/world/pull.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
  guarded.world.at('2027-01-15T12:00:00Z')
})

const edited = (from: string, to: string): Files => ({ [CONTRACT]: contract((text) => text.replace(from, to)) })
const LOOSER = edited('99.9%', '99%')
const TIGHTER = edited('99.9%', '99.95%')
const HOTFIX: Files = { 'services/checkout/main.ts': '2' }

/** A branch that is born with these files on top of main, and requires the guard's status as main does. */
function release(files: Files, name = 'release'): void {
  const { shop } = guarded
  shop.branch(name, shop.tip('main'))
  shop.push(name, { files: { ...files, [`${name}.md`]: name }, author: 'alice' })
  shop.ruleset({
    name,
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${name}`, '~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'slo-gate/guard' }] } },
    ],
  })
}

const into = (base: string, files: Files = HOTFIX, more: { readonly draft?: boolean } = {}): Pull =>
  guarded.pull(files, { base, ...more })

/** What the guard says of a pull request, which is also what the status of its head says. */
async function verdict(of: Pull): Promise<string | null> {
  const { report } = await guarded.guard(of)
  expect(guarded.status(of.headSha)).toMatch(report.verdict === 'blocked' ? /^failure/ : /^success/)
  return report.verdict
}

const pointedAt = (pull: Pull, base: string): Pull => {
  pull.baseBranch = base
  return pull
}

describe('a success of a guarded branch that was born with other numbers is not to be had', () => {
  it.each<[string, Files]>([
    ['a looser objective', LOOSER],
    ['a tighter one, which is not reviewed either', TIGHTER],
    ['a longer window', edited('window: 30d', 'window: 90d')],
    ['no contract', { [CONTRACT]: null }],
    ['no SLO directory', { [CONTRACT]: null, [POLICY]: null }],
    ['another policy', { [POLICY]: policy((text) => text.replace('at-most: 0%', 'at-most: -50%')) }],
    [
      'fewer approvals',
      { [POLICY]: policy((text) => text.replace('in-window: { approvals: 1 }', 'in-window: { approvals: 0 }')) },
    ],
    [
      'another service',
      { '.slo/slos/new.yaml': contract((text) => text.replace('service: checkout', 'service: new')) },
    ],
    ['a file that can not be read', { '.slo/slos/new.yaml': 'version: [' }],
  ])('with %s', async (_, files) => {
    release(files)
    expect(await verdict(into('release'))).toBe('blocked')
  })

  it('before and after it is pointed at main, and back', async () => {
    release(LOOSER)
    const pull = into('release')
    for (const base of ['release', 'main', 'release', 'main']) {
      expect(await verdict(pointedAt(pull, base)), base).toBe('blocked')
    }
  })

  it('as a draft, and when it is opened again', async () => {
    release(LOOSER)
    const pull = into('release', HOTFIX, { draft: true })
    expect(await verdict(pull)).toBe('blocked')
    pull.close()
    await guarded.guard(pullRequestTargetEvent(pull, 'reopened'))
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
  })

  it('when its base is renamed', async () => {
    release(LOOSER)
    const pull = into('release')
    await guarded.guard(pull)
    guarded.shop.branch('release/2', guarded.shop.tip('release'))
    expect(await verdict(pointedAt(pull, 'release/2'))).toBe('blocked')
  })

  it('of two such branches, by twins', async () => {
    release(LOOSER)
    const pull = into('release')
    guarded.shop.branch('release-b', guarded.shop.tip('release'))
    const twin = guarded.shop.pull({ author: 'alice', head: pull.headBranch, base: 'release-b' })
    expect(await verdict(pull)).toBe('blocked')
    expect(await verdict(twin)).toBe('blocked')
  })

  it('by approvals of what changes nothing there', async () => {
    release(LOOSER)
    const pull = into('release')
    await guarded.guard(pull)
    for (const login of ['bob', 'carol', 'sam']) pull.review(login, 'APPROVED')
    expect(await verdict(pull)).toBe('blocked')
    expect(await verdict(pointedAt(pull, 'main'))).toBe('blocked')
  })

  it('and its answer says which numbers are meant, and what to do', async () => {
    release(LOOSER)
    const pull = into('release')
    const { outcome } = await guarded.guard(pull)
    expect(guarded.status(pull.headSha)).toBe(`failure blocked: #${pull.number} into main: 0 of 1 approval`)
    for (const said of [outcome.text, outcome.summary.replaceAll('&#35;', '#').replaceAll('\u200b', '')]) {
      expect(said).toContain(`#${pull.number} into main: blocked`)
      expect(said).toContain('bring these numbers to main by a pull request of their own')
      expect(said).not.toContain('Who may approve')
    }
  })

  it('by a merge group, whose commit could be proposed for main', async () => {
    release(LOOSER)
    const event = mergeGroupEvent(into('release'))
    const { report } = await guarded.guard(event)
    expect(report.verdict).toBe('blocked')
  })

  it('by an older success of the branch, before it had other numbers', async () => {
    release({})
    const pull = into('release')
    expect(await verdict(pull)).toBe('unchanged')
    guarded.shop.push('release', { files: LOOSER, author: 'olga' })
    guarded.shop.push(pull.headBranch, { files: LOOSER, author: 'alice' })
    expect(await verdict(pull)).toBe('blocked')
  })
})

describe('a success holds for the default branch', () => {
  it('when a change of a release branch has the reviews of both', async () => {
    release({ [POLICY]: policy((text) => text.replace('in-window: { approvals: 1 }', 'in-window: { approvals: 2 }')) })
    guarded.shop.push('main', {
      files: { [POLICY]: policy((text) => text.replace('in-window: { approvals: 1 }', 'in-window: { approvals: 2 }')) },
      author: 'olga',
    })
    const pull = into('release', LOOSER)
    await guarded.guard(pull)
    pull.review('bob', 'APPROVED')
    expect(await verdict(pull)).toBe('blocked')
    expect(guarded.status(pull.headSha)).toContain(
      `#${pull.number} into release: 1 of 2 approvals; #${pull.number} into main: 1 of 2 approvals`,
    )
    pull.review('carol', 'APPROVED')
    expect(await verdict(pull)).toBe('approved')
    expect(await verdict(pointedAt(pull, 'main'))).toBe('approved')
  })

  it('of twins, of which each count says whose it is', async () => {
    const strict = guarded.pull(LOOSER)
    release({})
    const other = guarded.shop.pull({ author: 'alice', head: strict.headBranch, base: 'release' })
    await guarded.guard(strict)
    strict.review('bob', 'APPROVED')
    const { report, outcome } = await guarded.guard(strict)
    expect(guarded.status(strict.headSha)).toMatch(
      new RegExp(`^failure blocked: #${other.number} into release: 0 of 1 approval \\(`),
    )
    expect(report.reasons).toEqual([`#${other.number} into release: 0 of 1 approval that the policy asks for.`])
    expect(report.approvals).toEqual([{ user: 'bob', counts: true, reason: `#${strict.number} into main: counts` }])
    expect(outcome.text).toContain(`#${other.number} into release: blocked`)
    other.review('carol', 'APPROVED')
    expect(await verdict(strict)).toBe('approved')
  })

  it('and a twin that changes nothing is not taken for one whose numbers were shown', async () => {
    release(LOOSER, 'lax')
    const lax = guarded.shop.pull({ author: 'alice', head: guarded.pull(LOOSER).headBranch, base: 'lax' })
    await guarded.guard(lax)
    const shown = guarded.shop.statuses.filter(({ description }) => description?.includes('into lax)'))
    expect(shown).toEqual([])
  })
})

describe('what is harmless passes into a guarded release branch', () => {
  it.each<[string, Files]>([
    ['a hotfix where the contracts are equal', {}],
    ['a hotfix where the contract is in another file', { [CONTRACT]: null, '.slo/slos/moved.yaml': contract() }],
    ['a hotfix where targets and comments differ', { [CONTRACT]: `${contract()}# release\n` }],
  ])('%s', async (_, files) => {
    release(files)
    expect(await verdict(into('release'))).toBe('unchanged')
  })

  it('a hotfix of a branch that is older than a contract change of main', async () => {
    release({})
    guarded.shop.push('main', { files: TIGHTER, author: 'olga' })
    expect(await verdict(into('release'))).toBe('unchanged')
  })

  it('a hotfix of a branch that took over the numbers of main by a cherry-pick', async () => {
    release(TIGHTER)
    guarded.shop.push('main', { files: TIGHTER, author: 'olga' })
    expect(await verdict(into('release'))).toBe('unchanged')
  })

  it('a hotfix that is pointed at main, and back', async () => {
    release({})
    const pull = into('release')
    for (const base of ['release', 'main', 'release']) expect(await verdict(pointedAt(pull, base))).toBe('unchanged')
  })

  it('a merge of the release branch back into main, and of main into the release branch', async () => {
    const { shop } = guarded
    release(HOTFIX)
    shop.push('main', { files: { 'README.md': 'Shop 2' }, author: 'olga' })
    const merged = (a: string, b: string, files: Files) =>
      shop.branch(`${a}-${b}`, shop.commit({ parents: [shop.tip(a), shop.tip(b)], files, author: 'alice' }))
    merged('release', 'main', { 'README.md': 'Shop 2' })
    expect(await verdict(shop.pull({ author: 'alice', head: 'release-main', base: 'main' }))).toBe('unchanged')
    expect(await verdict(shop.pull({ author: 'alice', head: 'release-main', base: 'release' }))).toBe('unchanged')
  })

  it('a merge group of such a hotfix', async () => {
    release({})
    const { report } = await guarded.guard(mergeGroupEvent(into('release')))
    expect(report.verdict).toBe('unchanged')
  })

  it('a reviewed change of main, beside a twin into a branch that has it already', async () => {
    const strict = guarded.pull(LOOSER)
    release(LOOSER)
    const twin = guarded.shop.pull({ author: 'alice', head: strict.headBranch, base: 'release' })
    await guarded.guard(twin)
    strict.review('bob', 'APPROVED')
    const { report } = await guarded.guard(strict)
    expect(report.pullRequests.map(({ number, verdict: one }) => [number, one])).toContainEqual([
      strict.number,
      'approved',
    ])
    expect(report.pullRequests.filter(({ base }) => base === 'main')).toHaveLength(1)
  })
})
