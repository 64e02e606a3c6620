import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queuedBytes } from '../../../src/adapters/github/blob-queue.ts'
import { queryQueue } from '../../../src/adapters/github/query-queue.ts'
import { gitObjects } from '../../../src/adapters/github/trees.ts'
import type { Failure } from '../../github/faults.ts'
import { type GitHubServer, startGitHub } from '../../github/server.ts'
import { clientAt } from '../../support/github-client.ts'

const idOf = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
const numbered = (count: number) => Array.from({ length: count }, (_, index) => Buffer.from(`freeze ${index}\n`))

let github: GitHubServer
let read: (sha: string) => Promise<Buffer>
beforeEach(async () => {
  github = await startGitHub((world) => {
    world.repository('acme/shop').push('main', { files: { 'a.txt': 'a' } })
    world.token('job', { app: 'github-actions', permissions: { contents: 'read' } })
  })
  const client = clientAt(github.url, 'job', { backoffMs: 1 })
  read = queuedBytes(queryQueue(client), gitObjects(client).bytes)
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

const kept = (all: readonly Buffer[]) =>
  all.map((bytes) => github.world.repositories.get('acme/shop')?.store.addBlob(bytes) ?? '')
const asked = () => github.requests.map(({ operation, path }) => operation ?? path)
const count = (what: string) => asked().filter((one) => one === what).length

describe('the bytes of files', () => {
  it('come by the hundreds', async () => {
    const files = numbered(1000)
    const found = await Promise.all(kept(files).map(read))
    expect(found).toEqual(files)
    expect(asked()).toEqual(['/graphql', '/graphql'])
  })

  it('come by the hundred where more are too many for GitHub at once', async () => {
    github.faults.add('graphql', { status: 400 }, { times: 1 })
    const files = numbered(250)
    const found = await Promise.all(kept(files).map(read))
    expect(found).toEqual(files)
    expect(asked()).toEqual(['/graphql', '/graphql', '/graphql', '/graphql'])
  })

  it('are asked for with ids as variables, and what is asked for later in another request', async () => {
    const [first = '', second = ''] = kept(numbered(2))
    await read(first)
    await read(second)
    expect(github.requests.map(({ body }) => (body as { variables: object }).variables)).toEqual([
      { owner: 'acme', name: 'shop', o0: first },
      { owner: 'acme', name: 'shop', o0: second },
    ])
    expect(github.requests[0]?.body).toMatchObject({ query: expect.not.stringContaining(first) })
  })

  it.each([
    ['bytes that are not text', Buffer.from([1, 0, 2])],
    ['a text in another encoding', Buffer.from([0x66, 0xfc, 0x72])],
    ['a text that is too long', Buffer.alloc(600_000, 'x')],
  ])('that GraphQL does not give come by REST: %s', async (_, odd) => {
    const files = [...numbered(3), odd]
    expect(await Promise.all(kept(files).map(read))).toEqual(files)
    expect(asked()).toEqual(['/graphql', 'git/get-blob'])
  })

  it.each<Failure>([
    'wrong-text',
    'truncated-text',
    'binary-text',
    'null-object',
    'errors-beside-data',
    'malformed',
    'drop',
  ])('are never those of an answer that went wrong: %s', async (failure) => {
    github.faults.add('graphql', failure)
    const files = numbered(3)
    expect(await Promise.all(kept(files).map(read))).toEqual(files)
    expect(count('git/get-blob')).toBe(3)
  })

  it.each([403, 404, 500])(
    'come by REST where GraphQL is refused with %i, which is not asked again',
    async (status) => {
      github.faults.add('graphql', { status })
      const [first = '', second = ''] = kept(numbered(2))
      expect(String(await read(first))).toBe('freeze 0\n')
      const before = count('/graphql')
      expect(String(await read(second))).toBe('freeze 1\n')
      expect(count('/graphql')).toBe(before)
      expect(count('git/get-blob')).toBe(2)
    },
  )

  it('are asked for again by GraphQL after a passing fault', async () => {
    github.faults.add('graphql', { status: 502 }, { times: 2 })
    expect(await Promise.all(kept(numbered(3)).map(read))).toEqual(numbered(3))
    expect(asked()).toEqual(['/graphql', '/graphql', '/graphql'])
  })

  it('that do not exist are an error, never an absence', async () => {
    await expect(read(idOf(Buffer.from('nowhere')))).rejects.toThrow('answered 404')
  })
})
