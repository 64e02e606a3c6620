import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withCommitTrees } from '../../../src/adapters/github/commit-trees.ts'
import { queryQueue } from '../../../src/adapters/github/query-queue.ts'
import { type GitObjects, gitObjects } from '../../../src/adapters/github/trees.ts'
import type { Failure } from '../../github/faults.ts'
import { type GitHubServer, startGitHub } from '../../github/server.ts'
import type { Repository } from '../../github/world/repository.ts'
import { clientAt } from '../../support/github-client.ts'

const FILES = { 'README.md': 'x', 'a/README.md': 'x', 'a/slo/policy.yaml': 'x', 'a/slo/slos/team/shop.yaml': 'xyz' }

let github: GitHubServer
let bulk: GitObjects
let rest: GitObjects
beforeEach(async () => {
  github = await startGitHub((world) => {
    shop = world.repository('acme/shop')
    shop.push('main', { files: FILES })
    world.token('job', { app: 'github-actions', permissions: { contents: 'read' } })
  })
  const client = clientAt(github.url, 'job', { backoffMs: 1 })
  rest = gitObjects(client)
  bulk = withCommitTrees(rest, queryQueue(client), 'a/slo')
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

let shop: Repository
const push = (files: Readonly<Record<string, string>>) => shop.push('main', { files })
const idOf = async (objects: GitObjects, ...names: readonly string[]) => {
  let { entries } = await objects.root('HEAD')
  for (const name of names.slice(0, -1))
    entries = await objects.entries(entries.find((one) => one.path === name)?.sha ?? '')
  return entries.find(({ path }) => path === names.at(-1))?.sha ?? ''
}
/** The whole of the directory at the tip, with what is on the way to it. */
const readBy = async (objects: GitObjects) => ({
  root: await objects.root('HEAD'),
  onTheWay: await objects.entries(await idOf(objects, 'a')),
  files: [...(await objects.filesBelow(await idOf(objects, 'a', 'slo')))].sort((a, b) => (a.path < b.path ? -1 : 1)),
})
const asked = () => github.requests.map(({ operation, path }) => operation ?? path)

describe('the trees of a commit', () => {
  it('come in one request, as REST tells them', async () => {
    const byRest = await readBy(rest)
    github.resetLog()
    await bulk.root('HEAD')
    expect(asked()).toEqual(['/graphql'])
    expect(await readBy(bulk)).toEqual(byRest)
    expect(asked().every((one) => one === '/graphql')).toBe(true)
    expect(byRest.files.map(({ path }) => path)).toEqual(['policy.yaml', 'slos/team/shop.yaml'])
  })

  it('come in one request for several commits', async () => {
    const before = shop.tip('main')
    const after = push({ 'README.md': 'y' })
    github.resetLog()
    const roots = await Promise.all([before, after].map((commit) => bulk.root(commit)))
    expect(roots.map(({ commit }) => commit)).toEqual([before, after])
    expect(asked()).toEqual(['/graphql'])
  })

  it.each<Failure>(['null-object', 'errors-beside-data', 'malformed', 'drop', { status: 403 }, { status: 502 }])(
    'come by REST when a query goes wrong: %o',
    async (failure) => {
      const byRest = await readBy(rest)
      github.faults.add('graphql', failure)
      expect(await readBy(bulk)).toEqual(byRest)
    },
  )

  it.each([
    ['deeper than a query asks', { 'a/slo/1/2/3/4/5.yaml': 'x' }],
    [
      'larger than is taken without a word about its end',
      Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a/slo/slos/${index}.yaml`, 'x'])),
    ],
  ])('come by REST where they are %s', async (_, files) => {
    push(files)
    const byRest = await readBy(rest)
    github.resetLog()
    expect(await readBy(bulk)).toEqual(byRest)
    expect(asked()).toContain('git/get-tree')
  })

  it('of a commit that is not there are missing', async () => {
    await expect(bulk.root('0'.repeat(40))).rejects.toMatchObject({ isMissing: true })
  })
})
