/** The issues of the test server, as far as the freeze issue leans on them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clientOf, type Send } from './client.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import type { Repository } from './world/repository.ts'
import type { Permissions } from './world/tokens.ts'

let github: GitHubServer
let shop: Repository
const ISSUES = '/repos/acme/shop/issues'

beforeEach(async () => {
  github = await startGitHub()
  shop = github.world.repository('acme/shop')
  shop.push('main', { files: { a: 'a' } })
  shop.push('feature', { files: { a: 'b' } })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

function as(permissions: Permissions): Send {
  github.world.token('app', { app: 'github-actions', permissions })
  return clientOf(github, 'app')
}

describe('issues at the test server', () => {
  test('are listed newest first with the pull requests among them, by state and creator, page by page', async () => {
    const first = shop.issue({ author: 'mia' })
    shop.pull({ author: 'mia', head: 'feature' })
    shop.issue({ author: 'bob' })
    const list = async (query: string) =>
      (await as({ issues: 'read' })('GET', `${ISSUES}${query}`)).json as { number: number; pull_request?: object }[]
    expect((await list('')).map((one) => [one.number, 'pull_request' in one])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ])
    expect((await list('?creator=Mia&direction=asc')).map(({ number }) => number)).toEqual([1, 2])
    expect((await list('?per_page=1&page=2')).map(({ number }) => number)).toEqual([2])
    first.edit({ state: 'closed' })
    expect((await list('')).map(({ number }) => number)).toEqual([3, 2])
    expect((await list('?state=closed')).map(({ number }) => number)).toEqual([1])
  })

  test('are written with issues: write, not with pull-requests: write', async () => {
    const body = { title: 'Frozen', body: 'x' }
    const issue = shop.issue({ author: 'mia' })
    for (const permissions of [{ issues: 'read' }, { pull_requests: 'write' }] as const) {
      const send = as(permissions)
      expect((await send('POST', ISSUES, body)).status).toBe(403)
      expect((await send('PATCH', `${ISSUES}/${issue.number}`, body)).status).toBe(403)
      expect((await send('POST', `${ISSUES}/${issue.number}/comments`, { body: 'x' })).status).toBe(403)
    }
    const send = as({ issues: 'write' })
    const created = await send('POST', ISSUES, body)
    expect([created.status, created.json.user.login]).toEqual([201, 'github-actions[bot]'])
    const closed = await send('PATCH', `${ISSUES}/${created.json.number}`, { state: 'closed' })
    expect(closed.json).toMatchObject({ state: 'closed', state_reason: 'completed', body: 'x' })
    expect((await send('PATCH', `${ISSUES}/99`, body)).status).toBe(404)
  })

  test('answer 410 where the repository has none, and 422 to what is too long', async () => {
    const send = as({ issues: 'write' })
    expect((await send('POST', ISSUES, { title: 'x'.repeat(257) })).status).toBe(422)
    expect((await send('POST', ISSUES, { title: 'x', body: 'x'.repeat(65_537) })).status).toBe(422)
    const issue = shop.issue({ author: 'mia' })
    shop.hasIssues = false
    expect((await send('POST', ISSUES, { title: 'x' })).status).toBe(410)
    expect((await send('PATCH', `${ISSUES}/${issue.number}`, { title: 'x' })).status).toBe(410)
    expect((await send('POST', `${ISSUES}/${issue.number}/comments`, { body: 'x' })).status).toBe(410)
    expect((await send('GET', '/repos/acme/shop')).json.has_issues).toBe(false)
  })
})
