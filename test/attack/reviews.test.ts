import { beforeEach, describe, expect, it } from 'vitest'
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
