import { beforeEach, describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/core/specs/layout/layout.ts'
import { mergeGroupEvent, pullRequestTargetEvent, reviewEvent } from '../github/events.ts'
import type { Files } from '../github/git/tree.ts'
import { atTestServer } from '../support/at-test-server.ts'
import { CONTRACT, contract, Guarded, POLICY, policy } from '../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const replace = (from: string | RegExp, to: string): Files => ({
  [CONTRACT]: contract((text) => text.replace(from, () => to)),
})
const objective = (number: string) => replace('99.9%', number)

const SWAPPED = contract((text) =>
  text
    .replace('name: availability', 'name: SWAP')
    .replace('name: freshness', 'name: availability')
    .replace('name: SWAP', 'name: freshness'),
)

const EDITS: [string, Files][] = [
  ['two SLOs swap their names', { [CONTRACT]: SWAPPED }],
  ['a second objective through an alias as the key', replace('objective: 99.9%', '&k objective: 99.9%\n    *k : 9%')],
  ['a merge key', replace('objective: 99.9%', '<<: { objective: 9% }\n    objective: 99.9%')],
  [
    'YAML 1.1, where merge keys and octals are alive',
    { [CONTRACT]: `%YAML 1.1\n---\n${contract((t) => t.replace('99.9%', '9%'))}` },
  ],
  ['an octal objective', objective('0o132')],
  ['a hexadecimal objective', objective('0x5a')],
  ['an objective with an exponent', objective('9e1')],
  ['an objective in digits of another script', objective('"９９%"')],
  ['an objective of many digits', objective('"99.89999999999999999999999999999%"')],
  [
    'a second document in the file',
    {
      [CONTRACT]: `${contract((t) => t.replace('99.9%', '9%').replace('service: checkout', 'service: two'))}---\n${contract()}`,
    },
  ],
  ['the contract behind an end-of-document mark', { [CONTRACT]: `...\n# nothing\n` }],
  ['an empty contract file', { [CONTRACT]: '' }],
  ['a file of comments only', { [CONTRACT]: '# later\n' }],
  ['UTF-16', { [CONTRACT]: Buffer.from(`\ufeff${contract()}`, 'utf16le') }],
  ['an escaped digit in a label value', replace('code=~"5.."', "code=~'\\x35\\x30.'")],
  ['a Cyrillic letter in a metric', replace('bad: http_requests_total', 'bad: http_requеsts_total')],
  ['a zero-width space in a label value', replace('job="checkout",', 'job="checkout\u200b",')],
  ['a matcher hidden behind a line comment', replace('code=~"5.."}', 'code=~"5.." # }')],
  ['another order of operands', replace('time() - max(feed', 'max(feed')],
  ['the contract as a folder', { [CONTRACT]: null, '.slo/slos/checkout.yaml/README.md': 'x' }],
  ['the policy as a folder', { [POLICY]: null, '.slo/policy.yaml/policy.yaml': policy() }],
  ['a nested SLO directory', { [CONTRACT]: null, '.slo/slos/.slo/slos.txt': contract() }],
  [
    'a new contract under a name with a line break',
    { '.slo/slos/a\n::warning::b.yaml': contract((t) => t.replace('checkout', 'x').replace('99.9%', '9%')) },
  ],
  [
    'a new contract under a name with two dots and a percent sign',
    { '.slo/slos/%2e%2e..yml': contract((t) => t.replace('checkout', 'x')) },
  ],
  ['a policy that is called constructor', { [POLICY]: policy((t) => t.replace('lenient:', 'constructor:')) }],
  ['a policy that is called __proto__', { [POLICY]: policy((t) => t.replace('lenient:', '__proto__:')) }],
  ['a service bound to a policy that is called toString', replace('policy: default', 'policy: toString')],
  ['a leap day in the review window', { [POLICY]: policy((t) => t.replace('01-31', '02-29')) }],
  [
    'a review window that is the whole year but for a day',
    { [POLICY]: policy((t) => t.replace('01-10', '02-01').replace('closes: 01-31', 'closes: 01-30')) },
  ],
]

describe('blocked: an edit', () => {
  it.each(EDITS)('%s', async (_, files) => {
    const { report, outcome } = await guarded.guard(guarded.pull(files))
    expect(report.verdict).toBe('blocked')
    expect(outcome.failed).toBe(true)
  })
})

describe('blocked: names', () => {
  it.each(['.ſlo', '.slo\u200b', '.ＳＬＯ'])('a directory %j beside .slo', async (name) => {
    const { report } = await guarded.guard(guarded.pull({ [`${name}/slos/x.yaml`]: contract() }))
    expect(report.verdict).toBe('blocked')
  })

  it('a contract under two Unicode forms of one name', () => {
    const entry = (path: string) => ({ path, kind: 'file' as const, bytes: 1 })
    expect(layoutOf('.slo', [entry('slos/é.yaml'), entry('slos/e\u0301.yaml')]).diagnostics).toHaveLength(1)
  })
})

describe('blocked: histories', () => {
  it('an orphan branch without a merge base', async () => {
    const { shop } = guarded
    shop.branch('orphan', shop.commit({ files: { ...objective('9%'), [POLICY]: policy() }, author: 'alice' }))
    const pull = shop.pull({ author: 'alice', head: 'orphan' })
    await expect(guarded.guard(pull)).rejects.toThrow(/answered 404/)
    expect(guarded.status(pull.headSha)).toMatch(/^error/)
  })

  it('a revert of a revert', async () => {
    const { shop } = guarded
    shop.branch('again', shop.tip('main'))
    for (const number of ['9%', '99.9%', '9%']) shop.push('again', { files: objective(number), author: 'alice' })
    const { report } = await guarded.guard(shop.pull({ author: 'alice', head: 'again' }))
    expect(report.verdict).toBe('blocked')
  })

  it('a merge commit of the pull request that changes what both its parents had', async () => {
    const { shop } = guarded
    const pull = guarded.pull({ 'README.md': 'x' })
    const main = shop.push('main', { files: { LICENSE: 'y' }, author: 'olga' })
    shop.branch(
      pull.headBranch,
      shop.commit({ parents: [pull.headSha, main], files: objective('9%'), author: 'alice' }),
    )
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })

  it('tags that are called like the default branch and HEAD', async () => {
    const { shop } = guarded
    const pull = guarded.pull(objective('9%'))
    for (const name of ['main', 'HEAD', 'heads/main']) shop.tag(name, pull.headSha)
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })
})

describe('blocked: approvals', () => {
  const approvedAfter = async (prepare: (pull: ReturnType<Guarded['pull']>) => void) => {
    const pull = guarded.pull(objective('9%'))
    await guarded.guard(pull)
    prepare(pull)
    return (await guarded.guard(pull)).report.verdict
  }

  it.each<[string, (pull: ReturnType<Guarded['pull']>) => void]>([
    ['of the author', (pull) => ['alice', 'bob'].forEach((login) => pull.review(login, 'APPROVED'))],
    ['twice by one person', (pull) => ['bob', 'bob'].forEach((login) => pull.review(login, 'APPROVED'))],
    [
      'of somebody whom the policy does not name',
      (pull) => ['bob', 'dave'].forEach((login) => pull.review(login, 'APPROVED')),
    ],
    [
      'of a bot and a deleted account',
      (pull) => ['bob', 'github-actions[bot]', null].forEach((login) => pull.review(login, 'APPROVED')),
    ],
    [
      'that were dismissed',
      (pull) =>
        ['bob', 'carol'].forEach((login) => {
          pull.review(login, 'APPROVED').state = 'DISMISSED'
        }),
    ],
    [
      'that a change request followed',
      (pull) => {
        pull.review('bob', 'APPROVED')
        pull.review('carol', 'APPROVED')
        pull.review('bob', 'CHANGES_REQUESTED')
      },
    ],
    [
      'that a dismissed change request followed',
      (pull) => {
        pull.review('bob', 'APPROVED')
        pull.review('carol', 'APPROVED')
        pull.review('bob', 'CHANGES_REQUESTED').state = 'DISMISSED'
      },
    ],
    [
      'older than the guard’s first sight',
      (pull) => ['bob', 'carol'].forEach((login) => pull.review(login, 'APPROVED', { at: '2026-05-01T00:00:00Z' })),
    ],
    [
      'of a commit that is gone',
      (pull) => ['bob', 'carol'].forEach((login) => pull.review(login, 'APPROVED', { commit: 'f'.repeat(40) })),
    ],
    ['of no commit', (pull) => ['bob', 'carol'].forEach((login) => pull.review(login, 'APPROVED', { commit: null }))],
    ['that are pending', (pull) => ['bob', 'carol'].forEach((login) => pull.review(login, 'PENDING'))],
    [
      'of people who lost write access',
      (pull) => {
        guarded.shop.collaborator('bob', 'triage')
        ;['bob', 'carol'].forEach((login) => pull.review(login, 'APPROVED'))
      },
    ],
  ])('%s', async (_, prepare) => {
    expect(await approvedAfter(prepare)).toBe('blocked')
  })

  it('of a team that the token can not see', async () => {
    const pull = guarded.pull(objective('9%'))
    await guarded.guard(pull)
    for (const login of ['bob', 'sam']) pull.review(login, 'APPROVED')
    const { report } = await guarded.guard(pull, { 'review-token': 'job' })
    expect(report.verdict).toBe('blocked')
  })

  it('of other numbers, which a force-push then took away', async () => {
    const pull = guarded.pull(objective('99.95%'))
    await guarded.guard(pull)
    for (const login of ['bob', 'carol']) pull.review(login, 'APPROVED')
    guarded.shop.push(pull.headBranch, { files: objective('9%'), author: 'alice' })
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
    // GitHub re-points the reviews.
    for (const review of pull.reviews) review.commit = pull.headSha
    expect((await guarded.guard(pull)).report.verdict).toBe('blocked')
  })

  it('of another pull request with the same head', async () => {
    const { shop } = guarded
    const pull = guarded.pull(objective('9%'))
    await guarded.guard(pull)
    for (const login of ['bob', 'carol']) pull.review(login, 'APPROVED')
    shop.branch('copy', pull.headSha)
    const copy = shop.pull({ author: 'alice', head: 'copy' })
    await guarded.guard(copy)
    expect(guarded.status(pull.headSha)).toMatch(/^failure/)
  })

  it('a policy in the pull request that asks for nobody', async () => {
    const pull = guarded.pull({ ...objective('9%'), [POLICY]: policy((text) => text.replace(/review:[\s\S]*$/, '')) })
    await guarded.guard(pull)
    pull.review('dave', 'APPROVED')
    expect((await guarded.guard(pull)).report.verdict).toBe('blocked')
  })
})

describe('blocked: events and answers', () => {
  it('an event whose labels, state and base are out of date', async () => {
    const { shop } = guarded
    shop.branch('loose', shop.tip('main'))
    const pull = guarded.pull(objective('9%'), { base: 'loose' })
    const run = pullRequestTargetEvent(pull, 'opened')
    pull.baseBranch = 'main'
    expect((await guarded.guard(run)).report.verdict).toBe('blocked')
  })

  it('a merge group that brings what its pull request did not', async () => {
    const pull = guarded.pull({ 'README.md': 'x' })
    const event = mergeGroupEvent(pull)
    const group = (event.payload as { merge_group: { head_sha: string } }).merge_group
    group.head_sha = guarded.shop.commit({ parents: [group.head_sha], files: objective('9%'), author: 'alice' })
    const { report } = await guarded.guard(event)
    expect(report.verdict).toBe('blocked')
  })

  it.each(['..', '../.slo', '/etc', '.', './', 'a/../..'])('slo-directory %j', async (directory) => {
    const pull = guarded.pull(objective('9%'))
    await expect(guarded.guard(pull, { 'slo-directory': directory })).rejects.toThrow(/slo-directory/)
  })
})

describe('blocked: what GitHub lists on several pages', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('the change hidden among more commits and files than one page has', async () => {
    const { shop } = guarded
    shop.branch('long', shop.tip('main'))
    shop.push('long', { files: objective('9%'), author: 'bob' })
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`a/${index}.txt`, 'x']))
    shop.push('long', { files, author: 'alice' })
    for (let index = 0; index < 120; index += 1)
      shop.push('long', { files: { 'README.md': `${index}` }, author: 'alice' })
    const pull = shop.pull({ author: 'alice', head: 'long' })
    await guarded.guard(pull)
    for (const approver of ['bob', 'carol']) pull.review(approver, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })
})

describe('GitHub failing is not unchanged', () => {
  atTestServer((at) => {
    guarded = at
  })

  it.each(['git/get-tree', 'git/get-blob', 'pulls/list-reviews', 'repos/compare-commits-with-basehead'] as const)(
    'a failure of %s overwrites an older success',
    async (operation) => {
      const pull = guarded.pull(objective('99.95%'))
      await guarded.guard(pull)
      const reviews = ['bob', 'carol'].map((login) => pull.review(login, 'APPROVED'))
      await guarded.guard(pull)
      expect(guarded.status(pull.headSha)).toMatch(/^success/)
      guarded.github.faults.add('graphql', { status: 403 })
      guarded.github.faults.add(operation, { status: 403, message: 'Nothing here' })
      const event = reviewEvent(pull, reviews[0] ?? pull.review('bob', 'APPROVED'))
      await expect(guarded.guard(event)).rejects.toThrow()
      expect(guarded.status(pull.headSha)).not.toMatch(/^success/)
    },
  )

  it('a tree that GitHub cuts short', async () => {
    const pull = guarded.pull(objective('9%'))
    guarded.github.faults.add('graphql', { status: 403 })
    guarded.github.faults.add('git/get-tree', 'truncate')
    await expect(guarded.guard(pull)).rejects.toThrow(/cuts the tree/)
    expect(guarded.status(pull.headSha)).toMatch(/^error/)
  })
})
