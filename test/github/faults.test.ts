/** What tests can make go wrong. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientOf, type Send } from './client.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import type { Pull } from './world/pull.ts'
import type { Repository } from './world/repository.ts'

let github: GitHubServer
let shop: Repository
let pull: Pull
let send: Send

beforeEach(async () => {
  github = await startGitHub()
  shop = github.world.repository('acme/shop')
  github.world.token('t', { user: 'acme' })
  send = clientOf(github, 't')
  shop.push('main', { files: { a: 'a', b: 'b' } })
  shop.push('feature', { files: { a: 'b' } })
  pull = shop.pull({ author: 'mia', head: 'feature' })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

const get = (path: string): ReturnType<Send> => send('GET', `/repos/acme/shop${path}`)

test('a status, so many times, after so many requests', async () => {
  github.faults.add('pulls/get', { status: 502 }, { times: 2, after: 1 })
  const statuses: number[] = []
  for (let count = 0; count < 4; count++) statuses.push((await get('/pulls/1')).status)
  expect(statuses).toEqual([200, 502, 502, 200])
  github.faults.add(/GET .*\/pulls/, { status: 404 })
  expect((await get('/pulls')).json).toMatchObject({ message: 'Not Found' })
  github.faults.clear()
  expect((await get('/pulls')).status).toBe(200)
})

test('page two alone', async () => {
  pull.comment('mia', 'one')
  pull.comment('mia', 'two')
  github.faults.add('issues/list-comments', { status: 500 }, { page: 2 })
  expect((await get('/issues/1/comments?per_page=1')).status).toBe(200)
  expect((await get('/issues/1/comments?per_page=1&page=2')).status).toBe(500)
})

test('limits', async () => {
  github.faults.add('pulls/get', 'secondary-limit', { times: 1 })
  const secondary = await get('/pulls/1')
  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '1'])
  github.faults.add('pulls/get', 'rate-limit', { times: 1 })
  const primary = await get('/pulls/1')
  expect(primary.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(primary.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-06-01T12:01:00Z') / 1000))
  github.faults.add('pulls/get', { status: 429, retryAfter: 7 }, { times: 1 })
  expect((await get('/pulls/1')).headers.get('retry-after')).toBe('7')
  expect((await get('/pulls/1')).headers.get('x-ratelimit-used')).toBe('4')
})

test('truncated trees, cut answers, slow answers', async () => {
  github.faults.add('git/get-tree', 'truncate', { times: 1 })
  expect((await get('/git/trees/main')).json).toMatchObject({ truncated: true, tree: [{ path: 'a' }] })
  github.faults.add('git/get-tree', 'malformed', { times: 1 })
  const cut = await get('/git/trees/main')
  expect([cut.status, cut.json]).toEqual([200, undefined])
  github.faults.add('git/get-tree', { delay: 80 })
  const start = performance.now()
  expect((await get('/git/trees/main')).json.tree).toHaveLength(2)
  expect(performance.now() - start).toBeGreaterThan(75)
})

test('a dropped connection, before and after the request took effect', async () => {
  const create = (): ReturnType<Send> => send('POST', '/repos/acme/shop/issues/1/comments', { body: 'x' })
  github.faults.add('issues/create-comment', 'drop', { times: 1 })
  await expect(create()).rejects.toThrow()
  expect(pull.comments).toHaveLength(0)
  github.faults.add('issues/create-comment', 'drop', { times: 1, takesEffect: true })
  await expect(create()).rejects.toThrow()
  expect(pull.comments).toHaveLength(1)
  expect(github.requests.map(({ status }) => status)).toEqual([0, 0])
})

test('something happens while a request is under way', async () => {
  github.faults.before('pulls/get', () => void shop.push('feature', { files: { c: 'c' } }))
  const before = pull.headSha
  const { json } = await get('/pulls/1')
  expect(json.head.sha).not.toBe(before)
  expect((await get('/pulls/1')).json.head.sha).toBe(json.head.sha)
})

test('the log has what was asked, and can be emptied', async () => {
  await send('POST', '/repos/acme/shop/issues/1/comments?x', { body: 'Hello' })
  expect(github.requests).toMatchObject([
    { method: 'POST', path: '/repos/acme/shop/issues/1/comments', query: { x: '' }, body: { body: 'Hello' } },
  ])
  expect(github.requests[0]).toMatchObject({ operation: 'issues/create-comment', token: 't', status: 201 })
  expect(github.violations).toEqual(['request POST /repos/acme/shop/issues/1/comments: unknown query x'])
  github.resetLog()
  expect([github.requests, github.violations]).toEqual([[], []])
})
