import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../src/adapters/github/client.ts'
import { rangeBetween } from '../../src/adapters/github/pulls.ts'
import { pullRequestTargetEvent } from '../github/events.ts'
import { atTestServer } from '../support/at-test-server.ts'
import { CONTRACT, contract, Guarded } from '../support/guarded.ts'

let guarded: Guarded
beforeEach(() => {
  guarded = Guarded.inMemory()
})

const objective = (number: string) => ({ [CONTRACT]: contract((text) => text.replace('99.9%', number)) })

describe('merge-base games', () => {
  // Checked with git 2.39: `git merge-base` names s1 first, and `git merge` of Z and the head ends at 9%.
  it('a criss-cross merge whose newest merge base holds the loose number is not unchanged', async () => {
    const { shop, world } = guarded
    const at = () => world.now.toISOString()
    const commit = (options: Parameters<typeof shop.commit>[0]) => {
      world.tick(60)
      return shop.commit({ author: 'alice', at: at(), ...options })
    }
    const m0 = shop.tip('main')
    const loose = commit({ parents: [m0], files: objective('9%') })
    const reverted = commit({ parents: [loose], files: objective('99.9%') })
    // Pull request 1 ends where it began, and is merged.
    shop.branch('one', reverted)
    const one = shop.pull({ author: 'alice', head: 'one' })
    expect((await guarded.guard(one)).report.verdict).toBe('unchanged')
    const y = shop.branch('main', commit({ parents: [m0, reverted], files: {} }))
    one.close()
    // Pull request 2 is one line of a README on top of the loose number: its merge base is loose as well.
    const s1 = commit({ parents: [loose], files: { 'README.md': 'Two' } })
    shop.branch('two', s1)
    const two = shop.pull({ author: 'alice', head: 'two' })
    expect((await guarded.guard(two)).report.verdict).toBe('unchanged')
    shop.branch('main', commit({ parents: [y, s1], files: { 'README.md': 'Two' } }))
    two.close()
    // Pull request 3 merges the same two once more, and keeps the loose number.
    const h = commit({ parents: [s1, y], files: { 'README.md': 'Three' } })
    shop.branch('three', h)
    const three = shop.pull({ author: 'alice', head: 'three' })
    const { report } = await guarded.guard(three)
    expect(report.verdict).toBe('blocked')
  })

  it('a merge with the strategy "ours", which brings the old numbers back, is not unchanged', async () => {
    const { shop } = guarded
    shop.branch('feature', shop.tip('main'))
    const own = shop.push('feature', { files: { 'README.md': 'Mine' }, author: 'alice' })
    // Meanwhile the objective was tightened, with reviews.
    const main = shop.push('main', { files: objective('99.95%'), author: 'olga' })
    // The second parent is main's tip; the tree is the branch's own, with its 99.9%.
    shop.branch('feature', shop.commit({ parents: [own, main], files: {}, author: 'alice' }))
    const { report } = await guarded.guard(shop.pull({ author: 'alice', head: 'feature' }))
    expect(report.verdict).toBe('blocked')
    expect(report.changes).toMatchObject([
      { field: 'objective', before: '99.95%', after: '99.9%', direction: 'loosened' },
    ])
  })

  // Checked with git 2.39: `git rebase main` drops the first commit and replays the second, which ends at 99.9%.
  it('commits that make and unmake what the base branch made since are not unchanged: a rebase merge replays the unmaking', async () => {
    const { shop } = guarded
    shop.branch('feature', shop.tip('main'))
    shop.push('feature', { files: objective('99.95%'), author: 'alice' })
    shop.push('feature', { files: { ...objective('99.9%'), 'README.md': 'More' }, author: 'alice' })
    // Meanwhile the objective was tightened, with reviews.
    shop.push('main', { files: objective('99.95%'), author: 'olga' })
    const { report } = await guarded.guard(shop.pull({ author: 'alice', head: 'feature' }))
    expect(report.verdict).toBe('blocked')
  })
})

describe('what a status outlives', () => {
  it('a success that was earned against an unprotected branch does not open main to the same commit', async () => {
    const { shop } = guarded
    shop.branch('loose', shop.tip('main'))
    shop.push('loose', { files: objective('9%'), author: 'alice' })
    const pull = guarded.pull({ 'README.md': 'Harmless' }, { base: 'loose' })
    await guarded.guard(pull)
    // From here on `gh pr edit --base main && gh pr merge`, or a second pull request with auto-merge, needs no run.
    expect(guarded.status(pull.headSha)).not.toMatch(/^success/)
  })

  it('re-running an old run does not write the verdict about the new head on the old commit', async () => {
    const pull = guarded.pull(objective('9%'))
    const evil = pull.headSha
    const run = pullRequestTargetEvent(pull, 'synchronize')
    await guarded.guard(run)
    expect(guarded.status(evil)).toMatch(/^failure/)
    guarded.shop.push(pull.headBranch, { files: objective('99.9%'), author: 'alice' })
    await guarded.guard(pull)
    await guarded.guard(run)
    // A push back to the old commit with auto-merge on would merge at once.
    expect(guarded.status(evil)).not.toMatch(/^success/)
  })
})

describe('a status that is posted meanwhile', () => {
  atTestServer((at) => {
    guarded = at
  })

  it('a slower run that began before a change request does not overwrite the failure', async () => {
    const pull = guarded.pull(objective('99.95%'))
    await guarded.guard(pull)
    for (const login of ['bob', 'carol']) pull.review(login, 'APPROVED')
    // The first run has judged, and is about to post; meanwhile sam asks for changes and a second run answers.
    guarded.github.faults.before(
      'repos/create-commit-status',
      async () => {
        pull.review('sam', 'CHANGES_REQUESTED')
        await guarded.guard(pull)
        expect(guarded.status(pull.headSha)).toMatch(/^failure/)
      },
      { after: 1 },
    )
    await guarded.guard(pull)
    expect(guarded.status(pull.headSha)).not.toMatch(/^success/)
  })
})

describe('lists that end early', () => {
  it('a comparison that stops before its own total is refused', async () => {
    const page = (commits: unknown[]) => ({ merge_base_commit: { sha: 'base' }, total_commits: 3, commits })
    const commit = { sha: 'a', commit: { message: 'x' }, author: null, committer: null, parents: [] }
    const pages = [page([commit]), page([])]
    const unasked = () => Promise.reject(new Error('a comparison is read, page by page'))
    const client: Client = {
      get: async (_route, _parameters, schema) => schema.parse(pages.shift()),
      list: unasked,
      query: unasked,
      write: unasked,
    }
    await expect(rangeBetween(client, 'base', 'head')).rejects.toThrow()
  })
})
