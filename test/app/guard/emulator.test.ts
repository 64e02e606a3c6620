/**
 * The reading half of the guard at another emulator of GitHub, which was not written for it. It serves trees, blobs, refs,
 * comparisons, pull requests, reviews and permissions; of commit statuses and rulesets it knows nothing, and it takes
 * every token for somebody's.
 */
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commitSources } from '../../../src/adapters/commits/commit-sources.ts'
import type { Client } from '../../../src/adapters/github/client.ts'
import { accessOf } from '../../../src/adapters/github/people.ts'
import { mergeBaseOf, pullRequest, rangeBetween, reviewsOf } from '../../../src/adapters/github/pulls.ts'
import { entriesOf, gitObjects, tipOf } from '../../../src/adapters/github/trees.ts'
import { compareAt, reviewRulesAt } from '../../../src/app/commits/compare.ts'
import { clientAt } from '../../support/github-client.ts'
import { CONTRACT, contract, POLICY, policy } from '../../support/guarded.ts'

const TOKENS = { ghp_alice: 'alice', ghp_bob: 'bob' } as const
let emulator: Emulator
let client: Client

beforeAll(async () => {
  emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(Object.entries(TOKENS).map(([token, login]) => [token, { login, scopes: ['repo'] }])),
      github: {
        users: [{ login: 'alice' }, { login: 'bob' }],
        orgs: [
          {
            login: 'acme',
            members: [
              { login: 'alice', role: 'admin' },
              { login: 'bob', role: 'admin' },
            ],
          },
        ],
        repos: [{ owner: 'acme', name: 'shop', auto_init: true, private: true }],
      },
    },
  })
  client = clientAt(emulator.url, 'ghp_alice')
})
afterAll(() => emulator.close())

async function send(path: string, body?: object, token = 'ghp_alice') {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`${emulator.url}/repos/acme/shop${path}`, init)
  expect([path, answer.ok]).toEqual([path, true])
  return (await answer.json()) as { readonly sha: string; readonly number: number }
}

/** A commit of these files, on a branch of its own; a link has the mode 120000. */
async function commit(branch: string, parent: string, files: Readonly<Record<string, string>>, mode = '100644') {
  const tree = Object.entries(files).map(([path, content]) => ({ path, mode, type: 'blob', content }))
  const { sha: before } = await send(`/git/trees/${parent}`)
  const { sha: after } = await send('/git/trees', { base_tree: before, tree })
  const { sha } = await send('/git/commits', { message: branch, tree: after, parents: [parent] })
  await send('/git/refs', { ref: `refs/heads/${branch}`, sha })
  return sha
}

describe('at another emulator of GitHub', () => {
  const LOOSER = contract((text) => text.replace('99.9%', '99%'))
  let base: string
  let head: string
  beforeAll(async () => {
    base = await commit('release/1', await tipOf(client, 'main'), { [CONTRACT]: contract(), [POLICY]: policy() })
    head = await commit('feature', base, { [CONTRACT]: LOOSER, 'README.md': 'More' })
  })

  it('finds branches with slashes, and files by commit, branch and HEAD', async () => {
    expect(await tipOf(client, 'release/1')).toBe(base)
    const names = async (of: string) => (await entriesOf(client, of)).map(({ path, kind }) => `${path} ${kind}`)
    expect(await names(head)).toEqual(['.slo tree', 'README.md file'])
    expect(await names('HEAD')).toEqual(['README.md file'])
  })

  it('tells what an edit does, and by which policy it is judged', async () => {
    const sources = commitSources(gitObjects(client), '.slo')
    const [before, after] = [await sources.locate(base), await sources.locate(head)]
    expect(await compareAt(sources, before, after)).toMatchObject({
      changes: [
        { field: 'objective', before: '99.9%', after: '99%', direction: 'loosened', place: { file: CONTRACT } },
      ],
      unreadable: [],
    })
    expect(await reviewRulesAt(sources, before)).toMatchObject({
      review: { approvers: ['@acme/sre', 'bob', 'carol'] },
    })
  })

  it('sees a link in the place of a contract', async () => {
    const sources = commitSources(gitObjects(client), '.slo')
    const linked = await commit('linked', base, { [CONTRACT]: '../../elsewhere.yaml' }, '120000')
    const { unreadable } = await compareAt(sources, await sources.locate(base), await sources.locate(linked))
    expect(unreadable.map(({ problem }) => problem.message)).toEqual(['this is a symbolic link'])
  })

  it('finds where two branches parted, though the base moved on', async () => {
    const moved = await commit('moved', base, { 'README.md': 'News' })
    const range = await rangeBetween(client, moved, head)
    expect(range).toMatchObject({ mergeBase: base, commits: [{ sha: head, parents: [base] }] })
    expect(await mergeBaseOf(client, moved, head)).toBe(base)
  })

  it('reads a pull request, its reviews and what a reviewer may do', async () => {
    const { number } = await send('/pulls', { title: 'Loosen', head: 'feature', base: 'release/1' })
    await send(`/pulls/${number}/reviews`, { event: 'COMMENT', body: 'Why?' }, 'ghp_bob')
    await send(`/pulls/${number}/reviews`, { event: 'APPROVE' }, 'ghp_bob')
    expect(await pullRequest(client, number)).toMatchObject({
      number,
      author: { login: 'alice' },
      isOpen: true,
      headSha: head,
      baseBranch: 'release/1',
      isBaseDefault: false,
    })
    const reviews = await reviewsOf(client, number)
    expect(reviews.map(({ user, state, commit }) => [user?.login, state, commit])).toEqual([
      ['bob', 'COMMENTED', head],
      ['bob', 'APPROVED', head],
    ])
    expect([await accessOf(client, 'bob'), await accessOf(client, 'nobody')]).toEqual(['write', 'unknown'])
  })
})
