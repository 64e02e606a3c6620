import { beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../github/git/tree.ts'
import { CONTRACT, contract, Guarded } from '../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const objective = (number: string) => ({ [CONTRACT]: contract((text) => text.replace('99.9%', number)) })

describe('approvals of something else', () => {
  it('an approval given while the pull request changed nothing against another base does not count against main', async () => {
    const { shop } = guarded
    shop.branch('loose', shop.tip('main'))
    shop.push('loose', { files: objective('9%'), author: 'alice' })
    const pull = guarded.pull({ 'README.md': 'Harmless' }, { base: 'loose' })
    await guarded.guard(pull)
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    await guarded.guard(pull)
    pull.baseBranch = 'main'
    const { report } = await guarded.guard(pull)
    expect(report.changes).not.toEqual([])
    expect(report.verdict).toBe('blocked')
  })

  it('an approval given while the base branch promised the same does not count after the base branch was tightened', async () => {
    const { shop } = guarded
    shop.push('main', { files: objective('99%'), author: 'olga' })
    const pull = guarded.pull({ 'README.md': 'Harmless' })
    await guarded.guard(pull)
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    await guarded.guard(pull)
    const tightened = shop.push('main', { files: objective('99.9%'), author: 'olga' })
    // `git merge main`, and then `git checkout HEAD^ -- .slo`.
    const head = shop.commit({ parents: [pull.headSha, tightened], author: 'alice' })
    shop.branch(pull.headBranch, head)
    const { report } = await guarded.guard(pull)
    expect(report.changes).not.toEqual([])
    expect(report.verdict).toBe('blocked')
  })

  it('a review that GitHub re-points after a force-push back to numbers that were seen before it does not count', async () => {
    const { shop } = guarded
    const pull = guarded.pull(objective('9%'))
    const evil = pull.headSha
    await guarded.guard(pull)
    shop.push(pull.headBranch, { files: { ...objective('99.9%'), 'README.md': 'Harmless' }, author: 'alice' })
    await guarded.guard(pull)
    const reviews = ['bob', 'carol'].map((colleague) => pull.review(colleague, 'APPROVED'))
    await guarded.guard(pull)
    shop.branch(pull.headBranch, evil)
    for (const review of reviews) review.commit = evil
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })
})

describe('approvals of a commit for which the guard showed no numbers', () => {
  /** What stands in the way of the numbers, so that the guard says nothing of them, and is taken away again. */
  it.each<[string, Files, Files]>([
    ['git attributes', { '.gitattributes': '*.yaml ident\n' }, { '.gitattributes': null }],
    ['git attributes by a macro', { '.gitattributes': '[attr]a filter=x\n.slo/** a\n' }, { '.gitattributes': null }],
    [
      'git attributes that turn harmless',
      { '.gitattributes': '*.yaml ident\n' },
      { '.gitattributes': '*.psd filter=lfs\n' },
    ],
    ['git attributes in the directory', { '.slo/.gitattributes': '*.yaml ident\n' }, { '.slo/.gitattributes': null }],
    ['git attributes that are a link', { '.gitattributes': { symlink: 'x' } }, { '.gitattributes': null }],
    ['a twin of the directory', { '.SLO/slos/a.yaml': contract() }, { '.SLO/slos/a.yaml': null }],
    ['a twin of the directory by its end', { '.slo./a': 'x' }, { '.slo./a': null }],
    ['a file that would not be read', { '.slo/stray.yaml': 'x: 1\n' }, { '.slo/stray.yaml': null }],
    ['a directory that is not read', { '.slo/later/a.yaml': 'x: 1\n' }, { '.slo/later/a.yaml': null }],
    ['a contract that does not parse', { '.slo/slos/b.yaml': 'x: [' }, { '.slo/slos/b.yaml': null }],
  ])('do not count once it is gone: %s', async (_, there, gone) => {
    const pull = guarded.pull({ ...objective('9%'), ...there })
    await guarded.guard(pull)
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    guarded.shop.push(pull.headBranch, { files: gone, author: 'alice' })
    expect((await guarded.guard(pull)).report.verdict).toBe('blocked')
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    expect((await guarded.guard(pull)).report.verdict).toBe('approved')
  })

  it('count where the push brings attributes that match no SLO file, or a further path', async () => {
    const pull = guarded.pull(objective('9%'))
    await guarded.guard(pull)
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    const wider = contract((text) => text.replace('99.9%', '9%').replace('"services/checkout/**"', '$&, "x/**"'))
    guarded.shop.push(pull.headBranch, { files: { '.gitattributes': '*.psd filter=lfs\n', [CONTRACT]: wider } })
    expect((await guarded.guard(pull)).report.verdict).toBe('approved')
  })
})

describe('addresses on commits', () => {
  it('does not silence a change request by an approver whose address somebody else put on a commit', async () => {
    const pull = guarded.pull(objective('9%'), { pushedBy: 'sam' })
    await guarded.guard(pull)
    pull.review('sam', 'CHANGES_REQUESTED')
    for (const colleague of ['bob', 'carol']) pull.review(colleague, 'APPROVED')
    const { report } = await guarded.guard(pull)
    expect(report.verdict).toBe('blocked')
  })
})
